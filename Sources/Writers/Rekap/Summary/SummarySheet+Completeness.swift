internal import Kinerja
internal import Spreadsheet

/// Who reported: one row a quarter, then the units that did not by their codes.
extension SummarySheet {
  private static let headings = [
    SummaryLabels.due, SummaryLabels.accepted, SummaryLabels.acceptedWithNotes, SummaryLabels.rejected,
    SummaryLabels.held, SummaryLabels.missing, SummaryLabels.share,
  ]
  private static let statuses: [UnitQuarterStatus] = [
    .accepted, .acceptedWithNotes, .rejected, .held, .missing,
  ]

  /// Gives the last row.
  mutating func putCompleteness(at top: Int) -> Int {
    let first = SummaryGrid.completenessCounts.lowerBound
    canvas.put(
      .text(input.text(SummaryLabels.completeness)), row: top, SummaryGrid.right.lowerBound,
      style: styles.section)
    canvas.put(
      .text(input.text(RekapLabels.period)), row: top + 1, SummaryGrid.completenessLabel, style: styles.head)
    for (index, heading) in Self.headings.enumerated() {
      canvas.put(.text(input.text(heading)), row: top + 1, first + index, style: styles.head)
    }
    var row = top + 1
    for quarter in input.period.quarters {
      row += 1
      let completeness = Completeness(input.recap, in: quarter)
      canvas.put(
        .text(PeriodText.text(quarter, in: input.language)), row: row, SummaryGrid.completenessLabel,
        style: styles.text)
      canvas.put(.number(Double(completeness.due)), row: row, first, style: styles.count)
      for (index, status) in Self.statuses.enumerated() {
        canvas.put(.number(Double(completeness[status])), row: row, first + 1 + index, style: styles.count)
      }
      canvas.put(
        Self.share(completeness, row: row, first: first), row: row, first + 1 + Self.statuses.count,
        style: styles.percent)
    }
    return putAbsent(below: row)
  }

  /// What is accepted, of what is due.
  private static func share(_ completeness: Completeness, row: Int, first: Int) -> CellContent {
    guard completeness.due > 0 else { return .text("-") }
    let (due, accepted, noted) = (
      CellReference(row: row, column: first), CellReference(row: row, column: first + 1),
      CellReference(row: row, column: first + 2)
    )
    return .formula(
      "(\(accepted)+\(noted))/\(due)*100",
      result: .number(Double(completeness.received) / Double(completeness.due) * 100)
    )
  }

  private mutating func putAbsent(below row: Int) -> Int {
    let named = input.period.quarters.count > 1 ? 8 : 24
    let lines = input.period.quarters.compactMap { quarter -> String? in
      let groups = [UnitQuarterStatus.missing, .rejected, .held].compactMap { status -> String? in
        let codes = input.recap.units.filter { $0.status[quarter] == status }.map(\.unit.code)
        guard !codes.isEmpty else { return nil }
        let rest = codes.count - named
        let more = rest > 0 ? [input.text(SummaryLabels.more(rest))] : []
        let list = (codes.prefix(named).map(PlainText.oneLine) + more).joined(separator: ", ")
        return "\(status.word[input.language]): \(list)"
      }
      guard !groups.isEmpty else { return nil }
      let text = groups.joined(separator: "; ") + "."
      return input.period.quarters.count > 1
        ? "\(RekapLabels.short(quarter, in: input.language)) – \(text)" : text
    }
    let text = lines.isEmpty ? input.text(SummaryLabels.allReceived) : lines.joined(separator: "\n")
    let count = Self.rows(of: text, width: SummaryGrid.width(of: SummaryGrid.right))
    canvas.put(.text(text), rows: (row + 1)...(row + count), SummaryGrid.right, style: styles.explanation)
    return row + count
  }
}
