internal import Spreadsheet

/// Writes the one sheet of a lembar disposisi from top to bottom.
///
/// The columns are four pairs of a box to tick and its words; two pairs are one half of the sheet.
struct DispositionSheet {
  static let boxWidth = 2.6
  static let wordsWidth = 21.4
  static let left = 0...3
  static let right = 4...7
  static let all = 0...7
  /// Where the label of a row over the whole width ends.
  static let label = 0...1
  static let rest = 2...7

  let input: DispositionInput
  let styles: DispositionStyles
  let sentences: DispositionSentences
  var pen: SheetPen
  /// Of all rows so far, in points.
  private(set) var height = 0.0

  var space: DispositionSpace { styles.space }

  init(_ input: DispositionInput, on sheet: SheetWriter, styles: DispositionStyles) {
    self.input = input
    self.styles = styles
    sentences = DispositionSentences(input)
    pen = SheetPen(sheet)
  }

  /// What text has of it, less its indent.
  static func width(_ columns: ClosedRange<Int>) -> Double {
    columns.reduce(-2) { $0 + ($1.isMultiple(of: 2) ? boxWidth : wordsWidth) }
  }

  mutating func write() throws(WorkbookWriteError) {
    for column in Self.all {
      try pen.sheet.setColumn(column, width: column.isMultiple(of: 2) ? Self.boxWidth : Self.wordsWidth)
    }
    try writeHead()
    try writeLetter()
    try writeSentence(DispositionLabels.summary, sentences.summary)
    try writeLists()
    try writeSentence(DispositionLabels.proposal, sentences.proposal)
    try writeEnd()
    try pen.sheet.setView(
      SheetView(zoom: 100, showsGridlines: false, activeCell: CellReference(row: 0, column: 0)))
    try pen.sheet.setPage(page)
  }

  mutating func nextRow(_ points: Double) throws(WorkbookWriteError) {
    try pen.nextRow(height: points)
    height += points
  }

  /// One text over several columns with a line around all of them.
  func field(
    _ text: String, _ columns: ClosedRange<Int>, _ kind: DispositionStyles.Kind,
    _ edges: DispositionStyles.Edges = .all, merges: Bool = true
  ) throws(WorkbookWriteError) {
    for column in columns {
      var own = edges.intersection([.top, .bottom, .dotted])
      if column == columns.lowerBound { own.formUnion(edges.intersection(.left)) }
      if column == columns.upperBound { own.formUnion(edges.intersection(.right)) }
      let style = try styles.style(kind, own)
      try pen.text(column == columns.lowerBound ? text : "", at: column, style: style)
    }
    if merges { try pen.merge(columns) }
  }

  private mutating func writeHead() throws(WorkbookWriteError) {
    let letterhead = input.office.letterhead.map(PlainText.oneLine)
    for (index, line) in letterhead.enumerated() {
      let isLast = index == letterhead.count - 1
      try nextRow(space.textSize + (isLast ? 11 : 6))
      try field(line, Self.all, isLast ? .letterheadLast : .letterhead, [])
    }
    try nextRow(space.textSize + (space.line))
    try field(DispositionLabels.title[input.language], Self.all, .title, [])
  }

  private mutating func writeSentence(_ label: Phrase, _ text: String) throws(WorkbookWriteError) {
    let lines = TextHeight.points(of: text, width: Self.width(Self.rest), size: space.textSize)
    try nextRow(max(space.line * 2, lines))
    try field(label[input.language], Self.label, .label)
    try field(text, Self.rest, .value)
  }

  private var page: PageSetup {
    let inches = DispositionSpace.margin / 72
    return PageSetup(
      paper: input.office.paper == .f4 ? .f4 : .a4, orientation: .portrait,
      scaling: .fit(width: 1, height: 1),
      margins: .init(left: 0.5, right: 0.5, top: inches, bottom: inches, header: 0.2, footer: 0.2),
      isCenteredHorizontally: true,
      printArea: CellRange(
        CellReference(row: 0, column: 0), CellReference(row: pen.row, column: Self.all.upperBound)))
  }
}
