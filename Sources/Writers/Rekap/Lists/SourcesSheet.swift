internal import Kinerja
internal import Spreadsheet

/// The `Sumber` sheet: file, sheet, cell and hash of every figure in the recap.
struct SourcesSheet {
  private let input: RekapInput
  private let styles: RekapStyles
  private var list: ListSheet

  init(_ input: RekapInput, on sheet: SheetWriter, styles: RekapStyles) {
    self.input = input
    self.styles = styles
    list = ListSheet(
      input.language,
      on: sheet,
      styles: styles,
      columns: [
        .init(heading: RekapLabels.period, width: 10, isCentered: true),
        .init(heading: RekapLabels.unitCode, width: 12, isCentered: true),
        .init(heading: RekapLabels.unit, width: 30),
        .init(heading: RekapLabels.code, width: 12, isCentered: true),
        .init(heading: RekapLabels.indicator, width: 44),
        .init(heading: RekapLabels.value, width: 14),
        .init(heading: RekapLabels.unitOfMeasure, width: 14, isCentered: true),
        .init(heading: RekapLabels.reportedBudget, width: 17),
        .init(heading: RekapLabels.reportedSpending, width: 17),
        .init(heading: RekapLabels.basis, width: 20, isCentered: true),
        .init(heading: RekapLabels.file, width: 40),
        .init(heading: RekapLabels.sheet, width: 18),
        .init(heading: RekapLabels.cell, width: 9, isCentered: true),
        .init(heading: RekapLabels.attempt, width: 9, isCentered: true),
        .init(heading: Phrase("SHA-256", "SHA-256"), width: 36),
      ]
    )
  }

  mutating func write() throws(WorkbookWriteError) {
    try list.begin(RekapLabels.sourcesTitle, of: input)
    try list.writeHead()
    for quarter in input.period.quarters {
      for unit in input.recap.units {
        guard let submission = unit.submissions[quarter] else { continue }
        for indicator in unit.indicators {
          guard let value = indicator.values[quarter], value.isFigure else { continue }
          try write(value, of: unit.unit, quarter, submission)
        }
      }
    }
    let isEmpty = list.pen.row == list.headRow
    if isEmpty { try list.sentence(RekapLabels.noSources) }
    try list.finish(RekapLabels.sourcesSheet, of: input, filters: !isEmpty, color: 0x548235)
  }

  private mutating func write(
    _ value: CheckedValue,
    of unit: OfficeUnit,
    _ quarter: QuarterPeriod,
    _ submission: CheckedSubmission
  ) throws(WorkbookWriteError) {
    let (actual, look) = shown(value.actual)
    try list.row(
      [
        .text(RekapLabels.short(quarter, in: input.language)),
        .text(PlainText.oneLine(unit.code)),
        .text(PlainText.oneLine(unit.name)),
        .text(PlainText.oneLine(value.indicator.code)),
        .text(PlainText.oneLine(value.indicator.name)),
        actual,
        .text(PlainText.oneLine(value.indicator.unitOfMeasure)),
        value.budget.map { .number($0.cellNumber) } ?? .blank,
        value.budgetActual.map { .number($0.cellNumber) } ?? .blank,
        .text(value.budgetActual == nil ? "" : value.budgetBasis?.word[input.language] ?? ""),
        .text(PlainText.oneLine(submission.file)),
        .text(value.place?.sheet.map(PlainText.oneLine) ?? ""),
        .text(value.place?.cell ?? ""),
        .number(Double(submission.revision)),
        .text(submission.sha256),
      ],
      styled: [5: look, 7: styles.money, 8: styles.money]
    )
  }

  private func shown(_ actual: Actual?) -> (CellContent, StyleID) {
    if case .amount(let amount) = actual {
      return (.number(amount.cellNumber), styles.figure(decimals: amount.shownDecimals))
    }
    return (.text(actual?.ratingText(in: input.language) ?? ""), styles.textCentered)
  }
}

extension CheckedValue {
  /// True where the report gives a figure for the indicator or for its budget.
  fileprivate var isFigure: Bool { actual != nil || budget != nil || budgetActual != nil }
}
