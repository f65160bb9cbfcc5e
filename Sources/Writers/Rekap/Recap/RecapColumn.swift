internal import Kinerja

/// What a column of the `Rekap` sheet holds.
enum RecapColumn: Hashable {
  /// A span that stands side by side with others in the sheet.
  enum Span: Hashable {
    /// A quarter of a semester, or a semester of a year, by its place.
    case part(Int)
    case whole
  }

  case number
  case objective
  case code
  case indicator
  case unitOfMeasure
  case kind
  case annualTarget
  case target(Span)
  case actual(Span)
  case achievement(Span)
  case category
  case targetToDate
  case actualToDate
  case achievementToDate
  case achievementOfYear
  case incrementTarget
  case incrementActual
  case lastYearTarget
  case lastYearActual
  case lastYearAchievement
  case strategicTarget
  case strategicAchievement
  case budget
  case budgetActual
  case budgetShare
  case efficiency
  case supporting
  case hindering
  case followUp
  case evidence
  case status
  case notes

  /// Half of a year's target is no low achievement at mid-year, so what counts against the year has no colour.
  var isColored: Bool {
    switch self {
    case .achievement, .achievementToDate: true
    default: false
    }
  }

  /// Explanations are long and stand in smaller letters.
  var isExplanation: Bool {
    switch self {
    case .supporting, .hindering, .followUp, .evidence, .notes: true
    default: false
    }
  }

  /// In widths of a digit.
  var width: Double {
    switch self {
    case .number: 4
    case .code: 9
    case .objective: 17
    case .indicator: 26
    case .unitOfMeasure: 9.5
    case .kind: 9
    case .annualTarget, .target, .actual, .targetToDate, .actualToDate, .incrementTarget, .incrementActual,
      .lastYearTarget, .lastYearActual, .strategicTarget:
      8.5
    case .achievement, .achievementToDate, .achievementOfYear, .lastYearAchievement: 8.5
    case .strategicAchievement: 10.5
    case .category: 11
    case .budget, .budgetActual: 13.5
    case .budgetShare: 8
    case .efficiency: 9
    case .supporting, .hindering, .followUp: 17
    case .evidence: 16
    case .status: 10
    case .notes: 18
    }
  }

  func heading(in period: Period) -> Phrase {
    switch self {
    case .number: RekapLabels.number
    case .objective: RekapLabels.objective
    case .code: RekapLabels.code
    case .indicator: RekapLabels.indicator
    case .unitOfMeasure: RekapLabels.unitOfMeasure
    case .kind: RekapLabels.kind
    case .annualTarget: RekapLabels.annualTarget
    case .target(.whole): period.wholeTargetHeading
    case .target(.part), .targetToDate, .incrementTarget: RekapLabels.target
    case .lastYearTarget: RekapLabels.agreedTarget
    case .actual, .actualToDate, .incrementActual, .lastYearActual: RekapLabels.actual
    case .achievement, .lastYearAchievement: RekapLabels.achievement
    case .strategicTarget: RekapLabels.strategicTarget
    case .strategicAchievement: RekapLabels.strategicAchievement
    case .category: RekapLabels.category
    case .achievementToDate: RekapLabels.achievementToDate
    case .achievementOfYear: RekapLabels.achievementOfYear
    case .budget: RekapLabels.budget
    case .budgetActual: RekapLabels.budgetActual(in: period)
    case .budgetShare: RekapLabels.budgetShare
    case .efficiency: RekapLabels.efficiency
    case .supporting: RekapLabels.supporting
    case .hindering: RekapLabels.hindering
    case .followUp: RekapLabels.followUp
    case .evidence: RekapLabels.evidence
    case .status: RekapLabels.status
    case .notes: RekapLabels.notes
    }
  }
}

extension Period {
  fileprivate var wholeTargetHeading: Phrase {
    switch self {
    case .quarter: RekapLabels.plannedTarget
    case .semester: RekapLabels.target
    case .year: RekapLabels.agreedTarget
    }
  }
}
