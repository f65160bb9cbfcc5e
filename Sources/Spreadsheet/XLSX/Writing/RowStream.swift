internal import Markup

/// The rows of a sheet as bytes, in the order in which they come.
struct RowStream {
  /// About as much as the compressor likes to be handed at once.
  private static let chunk = 1 << 16

  private let strings: SharedStringTable?
  private var xml = XMLBuffer()
  private var isRowOpen = false
  /// The reference digits of the row at hand, written with each cell.
  private var rowDigits: [UInt8] = []
  private(set) var currentRow = -1
  private(set) var nextColumn = 0
  private(set) var extent = SheetExtent()
  private(set) var hasFormulas = false

  init(strings: SharedStringTable?) {
    self.strings = strings
    xml.bytes.reserveCapacity(Self.chunk + Self.chunk / 2)
  }

  mutating func begin(_ index: Int, _ format: RowFormat) throws(WorkbookWriteError) {
    guard index > currentRow else { throw .ruleBroken(.rowOutOfOrder(last: currentRow)) }
    guard index < CellReference.rowLimit else { throw .ruleBroken(.outsideGrid) }
    if let height = format.height { try StoredNumber.check(height, .rowHeight, in: 0...409.5) }
    try StoredNumber.check(Double(format.outlineLevel), .outlineLevel, in: 0...7)
    closeRow()
    currentRow = index
    nextColumn = 0
    isRowOpen = true
    extent.outlineLevel = max(extent.outlineLevel, format.outlineLevel)
    xml.markup("<row r=\"")
    let start = xml.bytes.count
    xml.integer(index + 1)
    rowDigits.removeAll(keepingCapacity: true)
    rowDigits.append(contentsOf: xml.bytes[start...])
    xml.markup("\"")
    if format != RowFormat() { append(format) }
    xml.markup(">")
  }

  mutating func write(_ content: CellContent, column: Int, style: StyleID) throws(WorkbookWriteError) {
    guard isRowOpen else { throw .ruleBroken(.noRowBegun) }
    guard column >= nextColumn else {
      throw .ruleBroken(.cellOutOfOrder(last: CellReference(row: currentRow, column: nextColumn - 1)))
    }
    guard column < CellReference.columnLimit else { throw .ruleBroken(.outsideGrid) }
    let start = xml.bytes.count
    do {
      try append(content, column: column, style: style)
    } catch {
      // A refused cell leaves no half of itself behind.
      xml.bytes.removeSubrange(start...)
      throw error
    }
    nextColumn = column + 1
    if extent.firstRow > currentRow { extent.firstRow = currentRow }
    extent.lastRow = currentRow
    if extent.firstColumn > column { extent.firstColumn = column }
    if extent.lastColumn < column { extent.lastColumn = column }
  }

  /// What has gathered, once it is enough to be worth handing on.
  mutating func takeIfFull() -> [UInt8]? {
    guard xml.bytes.count >= Self.chunk else { return nil }
    defer { xml.bytes.removeAll(keepingCapacity: true) }
    return xml.bytes
  }

  /// The end of the rows.
  mutating func takeRest() -> [UInt8] {
    closeRow()
    defer { xml.bytes.removeAll() }
    return xml.bytes
  }

  private mutating func closeRow() {
    if isRowOpen { xml.markup("</row>") }
    isRowOpen = false
  }

  private mutating func append(_ format: RowFormat) {
    if format.style != .normal {
      xml.attribute("s", String(format.style.index))
      xml.attribute("customFormat", "1")
    }
    if let height = format.height {
      xml.attribute("ht", StoredNumber.text(height))
      if format.keepsHeight { xml.attribute("customHeight", "1") }
    }
    if format.isHidden { xml.attribute("hidden", "1") }
    if format.outlineLevel > 0 { xml.attribute("outlineLevel", String(format.outlineLevel)) }
    if format.isCollapsed { xml.attribute("collapsed", "1") }
  }

  private mutating func append(
    _ content: CellContent,
    column: Int,
    style: StyleID
  ) throws(WorkbookWriteError) {
    xml.markup("<c r=\"")
    appendColumnName(column)
    xml.bytes.append(contentsOf: rowDigits)
    if style != .normal {
      xml.markup("\" s=\"")
      xml.integer(style.index)
    }
    switch content {
    case .blank: xml.markup("\"/>")
    case .number(let number): try append(number)
    case .text(let text): try append(text)
    case .bool(let bool): xml.markup(bool ? "\" t=\"b\"><v>1</v></c>" : "\" t=\"b\"><v>0</v></c>")
    case .date(let date): try append(DateSerial.serial(of: date))
    case .formula(let source, let result): try append(formula: FormulaText(source).text, result)
    }
  }

  private mutating func append(_ number: Double) throws(WorkbookWriteError) {
    try StoredNumber.check(number)
    xml.markup("\"><v>")
    StoredNumber.append(number, to: &xml)
    xml.markup("</v></c>")
  }

  private mutating func append(_ text: String) throws(WorkbookWriteError) {
    try TextLimit.check(text, .cell, atMost: TextLimit.cell)
    if let index = strings?.index(of: text) {
      xml.markup("\" t=\"s\"><v>")
      xml.integer(index)
      xml.markup("</v></c>")
    } else {
      xml.markup("\" t=\"inlineStr\"><is>")
      CellText.appendElement(text, to: &xml)
      xml.markup("</is></c>")
    }
  }

  private mutating func append(formula: String, _ result: FormulaResult?) throws(WorkbookWriteError) {
    hasFormulas = true
    let type =
      switch result {
      case .text: "\" t=\"str\"><f>"
      case .bool: "\" t=\"b\"><f>"
      case .error: "\" t=\"e\"><f>"
      case .number, nil: "\"><f>"
      }
    xml.markup(type)
    xml.text(formula)
    xml.markup("</f>")
    switch result {
    // No value is better than a zero that nobody calculated (jmcnamara/XlsxWriter#864).
    case nil: break
    case .number(let number):
      try StoredNumber.check(number)
      xml.leaf("v", StoredNumber.text(number))
    case .text(let text):
      try TextLimit.check(text, .cell, atMost: TextLimit.cell)
      xml.leaf("v", CellText.escaped(text))
    case .bool(let bool): xml.leaf("v", bool ? "1" : "0")
    case .error(let name):
      guard Self.errors.contains(name) else { throw .ruleBroken(.unknownError(name)) }
      xml.leaf("v", name)
    }
    xml.markup("</c>")
  }

  private static let errors: Set<String> = [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A",
  ]

  private mutating func appendColumnName(_ column: Int) {
    let a = UInt8(ascii: "A")
    let last = a + UInt8(truncatingIfNeeded: column % 26)
    if column >= 26 {
      let rest = column / 26 - 1
      if rest >= 26 { xml.bytes.append(a + UInt8(truncatingIfNeeded: rest / 26 - 1)) }
      xml.bytes.append(a + UInt8(truncatingIfNeeded: rest % 26))
    }
    xml.bytes.append(last)
  }
}
