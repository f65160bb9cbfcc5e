internal import Kinerja
internal import Spreadsheet

/// The `Sumber` sheet: file, sheet, cell and hash of every figure that the recap rests on, one row a figure.
struct SourcesSheet {
  private static let valueColumn = 6
  private static let hashColumn = 12

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
        .init(heading: RekapLabels.number, width: 6.5, isCentered: true),
        .init(heading: RekapLabels.unitCode, width: 12, isCentered: true),
        .init(heading: RekapLabels.code, width: 12, isCentered: true),
        .init(heading: RekapLabels.indicator, width: 46),
        .init(heading: RekapLabels.period, width: 12, isCentered: true),
        .init(heading: RekapLabels.figure, width: 23),
        .init(heading: RekapLabels.value, width: 15),
        .init(heading: RekapLabels.unitOfMeasure, width: 13, isCentered: true),
        .init(heading: RekapLabels.file, width: 40),
        .init(heading: RekapLabels.sheet, width: 14),
        .init(heading: RekapLabels.cell, width: 8, isCentered: true),
        .init(heading: RekapLabels.attempt, width: 8.5, isCentered: true),
        .init(heading: Phrase("SHA-256", "SHA-256"), width: 49, size: RekapStyles.hashSize),
      ]
    )
  }

  mutating func write() throws(WorkbookWriteError) {
    try list.begin(RekapLabels.sourcesTitle, of: input)
    try list.writeHead()
    let sources = FigureSources(input)
    var number = 0
    for (index, unit) in input.recap.units.enumerated() {
      for indicator in unit.indicators {
        for figure in sources.figures(of: unit, at: index, indicator) {
          number += 1
          try write(figure, of: unit.unit, number: number)
        }
      }
    }
    if number == 0 { try list.sentence(RekapLabels.noSources) }
    try list.finish(
      RekapLabels.sourcesSheet, of: input, filters: number > 0, frozenColumns: 4, color: 0x548235)
  }

  private mutating func write(
    _ figure: FigureSource, of unit: OfficeUnit, number: Int
  ) throws(WorkbookWriteError) {
    let (content, look) = shown(figure.value)
    let measure =
      if case .money = figure.value { "Rp" } else { PlainText.oneLine(figure.indicator.unitOfMeasure) }
    try list.row(
      [
        .number(Double(number)),
        .text(PlainText.oneLine(unit.code)),
        .text(PlainText.oneLine(figure.indicator.code)),
        .text(PlainText.oneLine(figure.indicator.name)),
        .text(figure.period),
        .text(figure.kind[input.language]),
        content,
        .text(measure),
        .text(PlainText.oneLine(figure.file)),
        .text(figure.place.sheet.map(PlainText.oneLine) ?? ""),
        .text(figure.place.cell ?? ""),
        figure.attempt.map { .number(Double($0)) } ?? .blank,
        .text(figure.sha256),
      ],
      styled: [Self.valueColumn: look, Self.hashColumn: styles.hash]
    )
  }

  private func shown(_ value: FigureSource.Value) -> (CellContent, StyleID) {
    switch value {
    case .money(let amount): (.number(amount.cellNumber), styles.money)
    case .count(let amount), .actual(.amount(let amount)), .target(.amount(let amount)):
      (.number(amount.cellNumber), styles.figure(decimals: amount.shownDecimals))
    case .actual(let actual): (.text(actual.ratingText(in: input.language) ?? ""), styles.textCentered)
    case .target(let target):
      (.text(NumberText.text(target, in: input.language) ?? "-"), styles.textCentered)
    }
  }
}
