internal import Kinerja
internal import Spreadsheet

/// The sheet that the unit fills in.
struct FormSheet {
  let input: FormInput
  let layout: FormLayout
  let styles: FormStyles
  let rows: [FormRow]
  let objectiveRuns: [Range<Int>]
  /// The rows in which an objective is written.
  let objectiveStarts: Set<Int>
  var pen: SheetPen

  init(_ input: FormInput, on sheet: SheetWriter, styles: FormStyles) {
    self.input = input
    self.styles = styles
    layout = FormLayout(input)
    rows = input.agreement.indicators.map { FormRow($0, in: input) }
    objectiveRuns = Self.objectiveRuns(of: rows)
    objectiveStarts = Set(objectiveRuns.map(\.lowerBound))
    pen = SheetPen(sheet)
  }

  /// Neighbours with one objective, as ranges of rows.
  private static func objectiveRuns(of rows: [FormRow]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, row) in rows.enumerated() {
      if let last = runs.last, !row.indicator.objective.isEmpty,
        rows[last.lowerBound].indicator.objective == row.indicator.objective
      {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  mutating func write() throws(WorkbookWriteError) {
    for (index, column) in layout.columns.enumerated() {
      try pen.sheet.setColumn(index, width: column.width)
    }
    try writeTitle()
    try writeHead()
    try writeRows()
    try pen.skipRow(height: 8)
    try writeSignature()
    try addNotes()
    try FormValidations(input, layout: layout).add(to: pen.sheet, rows: rows)
    try FormMarks(layout: layout, lowAchievement: input.lowAchievement).add(to: pen.sheet)
    if let codes = layout.range(.code) { try pen.sheet.ignoreNumbersStoredAsText(in: [codes]) }
    try pen.sheet.protect(SheetProtection(allowsFormattingColumns: true, allowsFormattingRows: true))
    try pen.sheet.setView(
      SheetView(
        frozenRows: layout.firstRow, frozenColumns: FormLayout.frozenColumns, zoom: 85, showsGridlines: false,
        activeCell: firstInput, tabColor: 0xFFC000))
    try pen.sheet.setPage(page)
  }

  /// Where the unit begins to type: at the first cell that is to be mended.
  private var firstInput: CellReference {
    if let marked = firstMarked { return marked }
    let index = rows.firstIndex { $0.isInput(.actual) } ?? 0
    return layout.cell(.actual, inRow: index) ?? CellReference(row: layout.firstRow, column: 0)
  }

  private mutating func writeTitle() throws(WorkbookWriteError) {
    let all = 0...layout.lastColumn
    for (index, line) in input.office.letterhead.enumerated() {
      let isLast = index == input.office.letterhead.count - 1
      try pen.nextRow(height: isLast ? 18 : 14)
      try pen.merged(
        .text(PlainText.oneLine(line)), all,
        style: isLast ? styles.common.letterheadLast : styles.common.letterhead)
    }
    if !input.office.letterhead.isEmpty { try pen.skipRow(height: 5) }
    try pen.nextRow(height: 18)
    try pen.merged(.text(FormLabels.title(of: input.period)), all, style: styles.common.title)
    try labelled(FormLabels.unit, .text(PlainText.oneLine(input.unit.name)))
    try labelled(FormLabels.period, .text(FormLabels.quarter(input.period)))
    try labelled(input.text(FormLabels.open), openCount)
    if let column = layout.position(of: .actual) {
      let legend = input.correction == nil ? FormLabels.legend : ReturnedWords.legend
      try pen.text(input.text(legend), at: column, style: styles.reminder)
    }
    try pen.skipRow(height: 5)
  }

  private mutating func labelled(_ label: String, _ content: CellContent) throws(WorkbookWriteError) {
    try pen.nextRow(height: 14)
    try pen.text(label, at: 0, style: styles.label)
    if let column = layout.position(of: .objective) {
      try pen.write(content, at: column, style: styles.labelled)
    }
  }

  /// How many due indicators still lack their figure, counted while the unit types.
  private var openCount: CellContent {
    guard let targets = layout.range(.target), let actuals = layout.range(.actual) else { return .blank }
    let due = rows.filter(\.target.isDue)
    let open = due.count { $0.entry.actual == nil }
    let (before, after) = FormLabels.openOf(due.count, in: input.language)
    return .formula(
      "SUMPRODUCT((\(targets)<>\"\")*(\(targets)<>\"-\")*(\(actuals)=\"\"))&\"\(before)\(due.count)\(after)\"",
      result: .text("\(open)\(before)\(due.count)\(after)"))
  }

  /// The headings of what is to be filled in are yellow; under them the numbers of the columns.
  private mutating func writeHead() throws(WorkbookWriteError) {
    let headings = layout.columns.map { $0.heading(in: input.period, budgetBasis: input.budgetBasis) }
    let texts = zip(headings, layout.columns).map { (text: $0, width: $1.width) }
    try pen.nextRow(height: max(30, TextHeight.points(of: texts.map { ($0.text, $0.width * 0.85) })))
    for (index, column) in layout.columns.enumerated() {
      let isInput = rows.contains { $0.isInput(column) }
      try pen.text(headings[index], at: index, style: isInput ? styles.inputHead : styles.common.head)
    }
    try pen.nextRow(height: 11.5)
    for index in layout.columns.indices {
      try pen.write(.number(Double(index + 1)), at: index, style: styles.common.numbering)
    }
  }

  /// By the head of the unit; place and date are filled in on the day.
  private mutating func writeSignature() throws(WorkbookWriteError) {
    var profile = OfficeProfile()
    profile.place = input.office.place
    profile.signatoryTitle = FormLabels.head(of: PlainText.oneLine(input.unit.name))
    profile.signatoryName = input.unit.head
    profile.signatoryNumber = input.unit.staffNumber
    let block = SignatureBlock(profile)
    let columns = max(layout.lastColumn - 3, 0)...layout.lastColumn
    for (index, line) in block.content.enumerated() {
      try pen.nextRow(height: 15)
      if index == 0, let line {
        try pen.merged(.text(line.text), columns, style: styles.signatureInput)
      } else {
        try block.write(line, to: pen, columns: columns, styles: styles.common)
      }
    }
  }

  private var page: PageSetup {
    PageSetup(
      paper: input.office.paper == .a4 ? .a4 : .f4,
      orientation: .landscape,
      scaling: .fit(width: 1, height: nil),
      margins: PageSetup.Margins(left: 0.3, right: 0.3, top: 0.45, bottom: 0.6, header: 0.3, footer: 0.3),
      isCenteredHorizontally: true,
      repeatedRows: layout.headRow...layout.numberingRow,
      footer: HeaderFooter(
        left: [.text(FormLabels.footer(of: input))],
        right: [
          .text(input.text(RekapLabels.page)), .pageNumber, .text(input.text(RekapLabels.of)), .pageCount,
        ]))
  }
}

extension FormInput {
  func text(_ phrase: Phrase) -> String { phrase[language] }
}
