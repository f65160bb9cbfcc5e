internal import Kinerja
internal import Spreadsheet

/// Who reported: one row a quarter.
extension SummarySheet {
  private static let headings = [
    RekapLabels.due, RekapLabels.accepted, RekapLabels.acceptedWithNotes, RekapLabels.rejected,
    RekapLabels.held, RekapLabels.missing, RekapLabels.share,
  ]
  private static let statuses: [UnitQuarterStatus] = [
    .accepted, .acceptedWithNotes, .rejected, .held, .missing,
  ]

  func writeCompleteness() throws(WorkbookWriteError) {
    try section(input.text(RekapLabels.completeness))
    let label = SummaryLayout.number...SummaryLayout.unit
    let first = SummaryLayout.completeness.lowerBound
    try row(height: 28) { pen throws(WorkbookWriteError) in
      try pen.merged(.text(input.text(RekapLabels.period)), label, style: styles.head)
      for (index, heading) in Self.headings.enumerated() {
        try pen.text(input.text(heading), at: first + index, style: styles.head)
      }
    }
    for quarter in input.period.quarters {
      let completeness = Completeness(input.recap, in: quarter)
      try row { pen throws(WorkbookWriteError) in
        try pen.merged(.text(PeriodText.text(quarter, in: input.language)), label, style: styles.text)
        try pen.write(.number(Double(completeness.due)), at: first, style: styles.count)
        for (index, status) in Self.statuses.enumerated() {
          try pen.write(
            .number(Double(completeness[status])), at: first + 1 + index, style: styles.count)
        }
        try pen.write(
          Self.share(completeness, row: pen.row, first: first),
          at: first + 1 + Self.statuses.count,
          style: styles.percent
        )
      }
    }
    try row { _ in }
  }

  /// What is accepted, of what is due.
  private static func share(_ completeness: Completeness, row: Int, first: Int) -> CellContent {
    guard completeness.due > 0 else { return .text("-") }
    let (due, accepted, noted) = (
      CellReference(row: row, column: first), CellReference(row: row, column: first + 1),
      CellReference(row: row, column: first + 2)
    )
    let received = completeness[.accepted] + completeness[.acceptedWithNotes]
    return .formula(
      "(\(accepted)+\(noted))/\(due)*100",
      result: .number(Double(received) / Double(completeness.due) * 100)
    )
  }
}
