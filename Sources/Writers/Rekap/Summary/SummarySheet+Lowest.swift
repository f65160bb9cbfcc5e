internal import Kinerja
internal import Spreadsheet

/// The indicators that need the head's attention first.
extension SummarySheet {
  /// Rows of the list on a full page.
  private static let room = 18

  /// Gives the last row.
  mutating func putLowest(at top: Int, _ columns: LowColumns) -> Int {
    var used = 0
    let shown = low.all.prefix(LowIndicators.limit).map { ($0, rowCount(of: $0, columns)) }.prefix {
      _, rows in
      used += rows
      return used <= Self.room
    }
    let bound = NumberText.text(low.bound, in: input.language)
    let title =
      shown.count == low.count
      ? SummaryLabels.lowest(below: bound)
      : SummaryLabels.lowestOf(shown.count, grouped(low.count), below: bound)
    canvas.put(.text(input.text(title)), row: top, columns.all.lowerBound, style: styles.section)
    guard !shown.isEmpty else {
      canvas.put(
        .text(input.text(SummaryLabels.noneBelow)), row: top + 1, columns.all, style: styles.text)
      return top + 1
    }
    let headings: [(Phrase, ClosedRange<Int>)] = [
      (RekapLabels.number, columns.number), (RekapLabels.unit, columns.unit),
      (RekapLabels.indicator, columns.indicator), (RekapLabels.target, columns.target),
      (RekapLabels.actual, columns.actual), (RekapLabels.achievement, columns.achievement),
      (RekapLabels.category, columns.category),
    ]
    for (heading, place) in headings {
      canvas.put(.text(input.text(heading)), row: top + 1, place, style: styles.head)
    }
    var row = top + 2
    for (index, entry) in shown.enumerated() {
      put(entry.0, number: index + 1, rows: row...(row + entry.1 - 1), columns)
      row += entry.1
    }
    return row - 1
  }

  private func name(of low: LowIndicator) -> String {
    let agreed = low.recap.indicator
    return PlainText.oneLine("\(agreed.code) \(agreed.name) (\(agreed.unitOfMeasure))")
  }

  /// Rows of the page that the name takes.
  private func rowCount(of low: LowIndicator, _ columns: LowColumns) -> Int {
    Self.rows(of: name(of: low), width: SummaryGrid.width(of: columns.indicator))
  }

  private mutating func put(
    _ low: LowIndicator, number: Int, rows: ClosedRange<Int>, _ columns: LowColumns
  ) {
    let (target, targetStyle) = shown(low.recap.standing.target)
    let (actual, actualStyle) = shown(low.recap.standing.actual)
    canvas.put(.number(Double(number)), rows: rows, columns.number, style: styles.count)
    canvas.put(.text(PlainText.oneLine(low.unit.code)), rows: rows, columns.unit, style: styles.textCentered)
    canvas.put(.text(name(of: low)), rows: rows, columns.indicator, style: styles.explanation)
    canvas.put(target, rows: rows, columns.target, style: targetStyle)
    canvas.put(actual, rows: rows, columns.actual, style: actualStyle)
    canvas.put(
      .number(low.percent.cellNumber), rows: rows, columns.achievement, style: styles.percentStrong)
    canvas.put(
      .text(PlainText.oneLine(low.recap.category ?? "")), rows: rows, columns.category,
      style: styles.category(low.recap.category, of: input.rules.scale))
  }

  private func shown(_ target: Target) -> (CellContent, StyleID) {
    if case .amount(let amount) = target { return shown(amount) }
    return (.text(NumberText.text(target, in: input.language) ?? "-"), styles.textCentered)
  }

  private func shown(_ actual: Actual?) -> (CellContent, StyleID) {
    if case .amount(let amount) = actual { return shown(amount) }
    return (.text(actual?.ratingText(in: input.language) ?? "-"), styles.textCentered)
  }

  private func shown(_ amount: Amount) -> (CellContent, StyleID) {
    (.number(amount.cellNumber), styles.figure(decimals: amount.shownDecimals))
  }
}
