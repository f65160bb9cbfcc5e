/// The styles of one workbook, each kept once.
final class InternedStyles {
  /// What Excel holds at most.
  static let limit = 65_490

  private(set) var styles = Interned<CellStyle>()
  private(set) var fonts = Interned<CellFont>()
  private(set) var fills = Interned<RGBColor>()
  private(set) var borders = Interned<CellBorder>()
  private(set) var numberFormats = Interned<String>()
  private(set) var looks = Interned<ConditionalLook>()
  /// The built-in look of dates depends on the reader's country, so dates get one that does not.
  private static let plainDate = CellStyle(numberFormat: "yyyy-mm-dd")

  /// `body` is the font of cells that nobody styled; the widths of columns are counted in its digits.
  init(body: CellFont = CellFont()) {
    _ = styles.index(of: CellStyle(font: body))
    _ = fonts.index(of: body)
    _ = borders.index(of: CellBorder.none)
  }

  func id(of style: CellStyle) throws(WorkbookWriteError) -> StyleID {
    if let known = styles.known(style) { return StyleID(index: known) }
    guard styles.values.count < Self.limit else { throw .ruleBroken(.tooManyStyles(limit: Self.limit)) }
    try Self.check(style)
    _ = fonts.index(of: style.font)
    if let fill = style.fill { _ = fills.index(of: fill) }
    _ = borders.index(of: style.border)
    if Self.builtInFormats[style.numberFormat] == nil { _ = numberFormats.index(of: style.numberFormat) }
    return StyleID(index: styles.index(of: style))
  }

  func id(ofLook look: ConditionalLook) -> Int { looks.index(of: look) }

  func dateStyle() throws(WorkbookWriteError) -> StyleID { try id(of: Self.plainDate) }

  func check(_ id: StyleID) throws(WorkbookWriteError) {
    if id.index >= styles.values.count { throw .ruleBroken(.unknownStyle) }
  }

  /// Ids from 164 on belong to the file.
  func formatID(of code: String) -> Int {
    Self.builtInFormats[code] ?? numberFormats.known(code).map { $0 + Self.firstFormatID } ?? 0
  }

  static let firstFormatID = 164

  /// The codes of ECMA-376 Part 1, 18.8.30 that mean the same in every country.
  private static let builtInFormats = [
    "General": 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49,
  ]

  private static func check(_ style: CellStyle) throws(WorkbookWriteError) {
    try FormatCodeRule.check(style.numberFormat)
    try TextLimit.check(style.font.name, .fontName, atMost: TextLimit.fontName)
    if style.font.name.isEmpty { throw .ruleBroken(.emptyText(.fontName)) }
    try StoredNumber.check(style.font.size, .fontSize, in: 1...409)
    try StoredNumber.check(Double(style.alignment.indent), .indent, in: 0...250)
    if case .degrees(let degrees) = style.alignment.rotation {
      try StoredNumber.check(Double(degrees), .rotation, in: -90...90)
    }
  }
}

/// Values in the order in which they first came.
struct Interned<Value: Hashable> {
  private(set) var values: [Value] = []
  private var indices: [Value: Int] = [:]

  func known(_ value: Value) -> Int? { indices[value] }

  mutating func index(of value: Value) -> Int {
    if let known = indices[value] { return known }
    indices[value] = values.count
    values.append(value)
    return values.count - 1
  }
}
