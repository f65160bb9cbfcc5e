internal import Kinerja
internal import Spreadsheet

/// The `Cara Hitung` sheet: the rules, the scale and the agreements that the workbook was calculated by.
struct MethodSheet {
  private static let widths = [38.0, 66, 34, 46]

  let input: RekapInput
  let styles: RekapStyles
  private var pen: SheetPen

  init(_ input: RekapInput, on sheet: SheetWriter, styles: RekapStyles) {
    self.input = input
    self.styles = styles
    pen = SheetPen(sheet)
  }

  mutating func write() throws(WorkbookWriteError) {
    for (index, width) in Self.widths.enumerated() { try pen.sheet.setColumn(index, width: width) }
    try SheetHeading(
      title: RekapLabels.methodTitle,
      columns: 0...(Self.widths.count - 1),
      hasLetterhead: false
    ).write(input, to: &pen, styles: styles)
    try sentence(MethodTexts.intro)
    try writeCalculation()
    try writeSources()
    try pen.sheet.setView(SheetView(zoom: 95, showsGridlines: false, tabColor: 0x7F6000))
    try pen.sheet.setPage(input.page(RekapLabels.methodSheet))
  }
}

/// Pieces of the page.
extension MethodSheet {
  mutating func section(_ title: Phrase) throws(WorkbookWriteError) {
    try pen.skipRow(height: 9)
    try pen.nextRow(height: 18)
    try pen.text(input.text(title), at: 0, style: styles.section)
  }

  mutating func sentence(_ phrase: Phrase) throws(WorkbookWriteError) {
    let text = input.text(phrase)
    try pen.nextRow(height: TextHeight.points(of: text, width: Self.widths.reduce(0, +)))
    try pen.merged(.text(text), 0...(Self.widths.count - 1), style: styles.paragraph)
  }

  mutating func head(_ headings: [Phrase]) throws(WorkbookWriteError) {
    try pen.nextRow(height: 17)
    for (index, heading) in headings.enumerated() {
      try pen.text(input.text(heading), at: index, style: styles.head)
    }
  }

  mutating func row(_ contents: [CellContent], looks: [Int: StyleID] = [:]) throws(WorkbookWriteError) {
    try pen.nextRow(
      height: TextHeight.points(
        of: zip(contents, Self.widths).lazy.compactMap { content, width in
          if case .text(let text) = content { (text, width) } else { nil }
        }
      )
    )
    for (index, content) in contents.enumerated() {
      var look = styles.text
      if case .number = content { look = styles.count }
      try pen.write(content, at: index, style: looks[index] ?? look)
    }
  }

  func phrase(_ phrase: Phrase) -> CellContent { .text(input.text(phrase)) }
}
