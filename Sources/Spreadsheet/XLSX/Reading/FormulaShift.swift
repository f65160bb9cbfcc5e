/// Moves the relative references of a formula, as cells that share one formula do (ECMA-376 Part 1, 18.3.1.40).
///
/// Texts, sheet names, functions such as `LOG10(` and columns of tables are told from references; a reference
/// that leaves the grid becomes `#REF!`.
struct FormulaShift {
  let rows: Int
  let columns: Int

  func applied(to formula: Span<UInt8>) -> String {
    var scan = Scan(source: AttributeText.array(formula))
    while let byte = scan.byte {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): scan.copyQuoted(by: byte)
      case UInt8(ascii: "["): scan.copyBrackets()
      case _ where Self.isWordPart(byte): shiftWord(&scan)
      default: scan.copy(1)
      }
    }
    return String(decoding: scan.out, as: UTF8.self)
  }

  private func shiftWord(_ scan: inout Scan) {
    let word = scan.word(from: scan.position)
    let next = scan.byte(at: word.endIndex)
    if next == UInt8(ascii: "(") || next == UInt8(ascii: "!") { return scan.copy(word.count) }
    if next == UInt8(ascii: ":") {
      let other = scan.word(from: word.endIndex + 1)
      let behind = scan.byte(at: other.endIndex)
      // `TW1:TW4!A1` names a run of sheets.
      if behind == UInt8(ascii: "!") { return scan.copy(word.count) }
      if behind != UInt8(ascii: "("),
        let first = Part(line: word), let last = Part(line: other), first.isColumn == last.isColumn
      {
        scan.replace(word.count + 1 + other.count, by: text(first) + [UInt8(ascii: ":")] + text(last))
        return
      }
    }
    guard let (column, row) = Part.cell(word) else { return scan.copy(word.count) }
    let (shiftedColumn, shiftedRow) = (text(column), text(row))
    let isLost = shiftedColumn == Self.lost || shiftedRow == Self.lost
    scan.replace(word.count, by: isLost ? Self.lost : shiftedColumn + shiftedRow)
  }

  private static let lost = Array("#REF!".utf8)

  private func text(_ part: Part) -> [UInt8] {
    let (value, overflow) = part.value.addingReportingOverflow(
      part.isAbsolute ? 0 : part.isColumn ? columns : rows)
    let limit = part.isColumn ? CellReference.columnLimit : CellReference.rowLimit
    guard !overflow, value >= 0, value < limit else { return Self.lost }
    let name = part.isColumn ? CellReference.columnName(value) : String(value + 1)
    return (part.isAbsolute ? [UInt8(ascii: "$")] : []) + Array(name.utf8)
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF: true
    case UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "\\"), UInt8(ascii: "?"): true
    default: false
    }
  }

  /// Where a formula is being read, and what has been written of it.
  private struct Scan {
    let source: [UInt8]
    var position = 0
    var out: [UInt8] = []

    init(source: [UInt8]) {
      self.source = source
      out.reserveCapacity(source.count + 8)
    }

    var byte: UInt8? { byte(at: position) }

    func byte(at index: Int) -> UInt8? { source.indices.contains(index) ? source[index] : nil }

    func word(from start: Int) -> ArraySlice<UInt8> {
      start < source.count ? source[start...].prefix(while: FormulaShift.isWordPart) : source[source.count...]
    }

    mutating func copy(_ count: Int) {
      replace(count, by: source[position..<min(position + count, source.count)])
    }

    mutating func replace(_ count: Int, by bytes: some Collection<UInt8>) {
      out += bytes
      position = min(position + count, source.count)
    }

    /// A doubled quote ends one run and starts another, which comes to the same.
    mutating func copyQuoted(by quote: UInt8) {
      let behind = source.index(after: position)
      let close = source[behind...].firstIndex(of: quote) ?? source.count - 1
      copy(close - position + 1)
    }

    /// Columns of a table or the number of another workbook; an apostrophe takes the meaning from what follows.
    mutating func copyBrackets() {
      var depth = 0
      repeat {
        switch byte {
        case UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: "'"): copy(1)
        default: break
        }
        copy(1)
      } while depth > 0 && position < source.count
    }
  }

  /// The column or the row of a reference, counted from zero.
  private struct Part {
    let isColumn: Bool
    let isAbsolute: Bool
    let value: Int

    /// `$B` or `7` alone, as in `B:D` and `$1:$2`.
    init?(line word: ArraySlice<UInt8>) {
      var rest = word
      isAbsolute = rest.first == UInt8(ascii: "$")
      if isAbsolute { rest.removeFirst() }
      guard let first = rest.first else { return nil }
      isColumn = !first.isDigit
      guard let value = isColumn ? Self.column(rest) : Self.row(rest) else { return nil }
      self.value = value
    }

    static func cell(_ word: ArraySlice<UInt8>) -> (column: Part, row: Part)? {
      guard let end = word.dropFirst().firstIndex(where: { $0.isDigit || $0 == UInt8(ascii: "$") }),
        let column = Part(line: word[..<end]), let row = Part(line: word[end...]), column.isColumn,
        !row.isColumn
      else { return nil }
      return (column, row)
    }

    private static func column(_ letters: ArraySlice<UInt8>) -> Int? {
      guard letters.count <= 3 else { return nil }
      var value = 0
      for letter in letters {
        guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter & 0xDF), letter < 0x80 else {
          return nil
        }
        value = value * 26 + Int(letter & 0xDF - UInt8(ascii: "A")) + 1
      }
      return (1...CellReference.columnLimit).contains(value) ? value - 1 : nil
    }

    private static func row(_ digits: ArraySlice<UInt8>) -> Int? {
      guard digits.count <= 7, digits.allSatisfy(\.isDigit) else { return nil }
      let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      return (1...CellReference.rowLimit).contains(value) ? value - 1 : nil
    }
  }
}
