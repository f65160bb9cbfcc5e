/// What a column of a report or of an agreement holds, whatever its heading says.
package enum ReportField: Hashable, Sendable, Codable {
  case rowNumber
  case unit
  case code
  case objective
  case indicator
  case unitOfMeasure
  case direction
  case accumulation
  case formula
  case annualTarget
  /// The target at the end of the Renstra; only agreements are asked for it.
  case strategicTarget
  /// A target whose heading does not say of what: of the year or of the quarter.
  case target
  /// Nil where the heading says "Triwulan" without a number: the reported quarter is meant.
  case quarterTarget(Quarter?)
  /// The figure of one quarter; nil for the reported quarter.
  case actual(Quarter?)
  /// From TW I to the reported quarter.
  case cumulativeActual
  /// Percent of the target of the quarter.
  case achievement(Quarter?)
  /// Percent of the target of the year.
  case annualAchievement
  case category
  case budget
  /// Nil for a figure to date, a quarter for a figure of that quarter alone.
  case budgetActual(Quarter?)
  case budgetShare
  case physicalProgress
  case numerator
  case denominator
  case program
  case actionPlan
  case supporting
  case hindering
  case followUp
  case evidence
  case remarks
  case responsible
  case deadline
  case dataSource
  /// Known, but of no use here: Renstra, last year, rests of budgets.
  case other
}
