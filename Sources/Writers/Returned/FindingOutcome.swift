internal import Kinerja

/// What becomes of a finding in a returned workbook.
enum FindingOutcome {
  /// It is mended in this cell.
  case open(FormSpot)
  /// The form has what was agreed, or calculates it: nothing is left to do.
  case settled
  /// It concerned a part of the file that the form has not.
  case leftOut
  /// It concerns the file, not a cell.
  case wholeFile

  /// Targets and budgets come from the agreement, achievements are calculated, figures that were stored as text or
  /// as formulas are numbers.
  private static let settledCodes: Set<FindingCode> = [.A03, .B06, .B09, .B17, .H04, .V01]
  /// Hidden parts, unknown columns, cells beside the table, figures of other quarters, totals.
  private static let leftOutCodes: Set<FindingCode> = [.B21, .H05, .H07, .H08, .R01, .V12]

  init(of finding: Finding, spots: [Place: FormSpot], agreed: Set<String>) {
    if Self.settledCodes.contains(finding.code) {
      self = .settled
    } else if Self.leftOutCodes.contains(finding.code) {
      self = .leftOut
    } else if let spot = spots[finding.place], finding.variant != "all" {
      self = .open(spot.editable)
    } else if let code = finding.indicator, agreed.contains(code) {
      self = .open(FormSpot(row: .agreed(code), column: .actual))
    } else {
      self = .wholeFile
    }
  }

  var spot: FormSpot? {
    if case .open(let spot) = self { spot } else { nil }
  }

  var words: Phrase {
    switch self {
    case .open: ReturnedWords.open
    case .settled: ReturnedWords.settled
    case .leftOut: ReturnedWords.leftOut
    case .wholeFile: ReturnedWords.wholeFile
    }
  }
}

extension FormSpot {
  /// What is agreed stands in the form as agreed: a name or a unit of measure that differs asks whether the figure is
  /// that of this row.
  fileprivate var editable: FormSpot {
    guard case .agreed = row, [.code, .objective, .indicator, .unitOfMeasure].contains(column) else {
      return self
    }
    return FormSpot(row: row, column: .actual)
  }
}
