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
  case budget
  case budgetActual
  case budgetShare
  case supporting
  case hindering
  case followUp
  case evidence
  case status
  case notes

  /// In widths of a digit.
  var width: Double {
    switch self {
    case .number: 4.5
    case .code: 9
    case .objective: 20
    case .indicator: 30
    case .unitOfMeasure: 10
    case .kind: 10.5
    case .annualTarget, .target, .actual, .targetToDate, .actualToDate, .incrementTarget, .incrementActual:
      9.5
    case .achievement, .achievementToDate, .achievementOfYear: 9.5
    case .category: 10.5
    case .budget, .budgetActual: 14
    case .budgetShare: 8.5
    case .supporting, .hindering, .followUp: 20
    case .evidence: 16
    case .status: 11
    case .notes: 20
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
    case .actual, .actualToDate, .incrementActual: RekapLabels.actual
    case .achievement: RekapLabels.achievement
    case .category: RekapLabels.category
    case .achievementToDate: RekapLabels.achievementToDate
    case .achievementOfYear: RekapLabels.achievementOfYear
    case .budget: RekapLabels.budget
    case .budgetActual: RekapLabels.budgetActual
    case .budgetShare: RekapLabels.budgetShare
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
