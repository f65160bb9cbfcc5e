internal import Kinerja
internal import Spreadsheet

/// The `Cara Hitung` sheet: the rules, the scale and the agreements that the workbook was calculated by.
struct MethodSheet {
  private static let widths = [38.0, 66, 34, 46]

  let input: RekapInput
  let styles: RekapStyles
  private var pen: SheetPen
  /// The first rows of the sections.
  private var sections: [Int] = []

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
    var page = input.page(RekapLabels.methodSheet)
    let breaks = PageBreaks(widths: Self.widths, on: page)
    page.rowBreaks = breaks.rows(heights: pen.heights, keepingWithNext: keptRows(of: breaks.capacity))
    try pen.sheet.setPage(page)
  }

  /// Short sections stay whole; of long ones title, heading and two rows, and the last two rows.
  private func keptRows(of capacity: Double) -> Set<Int> {
    var kept: Set<Int> = []
    for (index, first) in sections.enumerated() {
      let last = (sections.indices.contains(index + 1) ? sections[index + 1] : pen.row + 1) - 1
      guard last > first else { continue }
      let height = pen.heights.dropFirst(first).prefix(last - first + 1).reduce(0, +)
      if height <= capacity / 2 {
        kept.formUnion(first..<last)
      } else {
        kept.formUnion(first..<min(first + 4, last))
        kept.insert(last - 1)
      }
    }
    return kept
  }
}

/// Pieces of the page.
extension MethodSheet {
  mutating func section(_ title: Phrase) throws(WorkbookWriteError) {
    try pen.skipRow(height: 9)
    sections.append(pen.row)
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
