/// A formula as the file wants it: no equals sign, functions newer than the format under their long names.
///
/// Excel removes formulas that it cannot parse and offers a repair, so what is plainly unfinished is refused.
struct FormulaText {
  let text: String

  init(_ source: String) throws(WorkbookWriteError) {
    let bare = source.hasPrefix("=") ? String(source.dropFirst()) : source
    if bare.isEmpty { throw .ruleBroken(.emptyText(.formula)) }
    let isClean = bare.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0 != "\u{FFFE}" && $0 != "\u{FFFF}" || $0 == "\n" || $0 == "\t"
    }
    guard isClean else { throw .ruleBroken(.formulaHasControlCharacter) }
    var scan = FormulaScan(bare)
    text = try scan.rewritten()
    try TextLimit.check(text, .formula, atMost: TextLimit.formula)
  }
}

/// One pass over a formula, which tells names from texts, sheet names and table columns.
private struct FormulaScan {
  private let source: [UInt8]
  private var position = 0
  private var out: [UInt8] = []
  /// The brackets that are open, innermost last.
  private var open: [UInt8] = []

  init(_ formula: String) {
    source = Array(formula.utf8)
    out.reserveCapacity(source.count)
  }

  mutating func rewritten() throws(WorkbookWriteError) -> String {
    while position < source.count {
      let byte = source[position]
      switch byte {
      case UInt8(ascii: "\""):
        let literal = try takeQuoted(by: byte)
        try TextLimit.check(literal, .formulaText, atMost: TextLimit.formulaText)
      case UInt8(ascii: "'"):
        // No sheet name holds a bracket: such a name leads to another workbook.
        if try takeQuoted(by: byte).utf8.contains(UInt8(ascii: "[")) {
          throw .ruleBroken(.formulaLeavesWorkbook)
        }
      case UInt8(ascii: "["): try takeColumnReference()
      case UInt8(ascii: "("), UInt8(ascii: "{"):
        open.append(byte)
        take(1)
      case UInt8(ascii: ")"), UInt8(ascii: "}"): try close(with: byte)
      // In a file, arguments are parted by commas whatever the reader's country; rows of an array by this.
      case UInt8(ascii: ";") where open.last != UInt8(ascii: "{"): throw .ruleBroken(.formulaSemicolon)
      case _ where isNamePart(byte): try takeName()
      default: take(1)
      }
    }
    guard open.isEmpty else { throw .ruleBroken(.formulaUnbalanced) }
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func take(_ count: Int) {
    let end = min(source.count, position + count)
    out += source[position..<end]
    position = end
  }

  private mutating func close(with byte: UInt8) throws(WorkbookWriteError) {
    let partner = byte == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "{")
    guard open.popLast() == partner else { throw .ruleBroken(.formulaUnbalanced) }
    take(1)
  }

  /// Takes a quoted run, in which the quote itself stands doubled, and gives what it says.
  private mutating func takeQuoted(by quote: UInt8) throws(WorkbookWriteError) -> String {
    var content: [UInt8] = []
    var end = position + 1
    while end < source.count {
      if source[end] != quote {
        content.append(source[end])
        end += 1
      } else if end + 1 < source.count, source[end + 1] == quote {
        content.append(quote)
        end += 2
      } else {
        take(end + 1 - position)
        return String(decoding: content, as: UTF8.self)
      }
    }
    throw .ruleBroken(.formulaUnbalanced)
  }

  /// Takes `[...]` of a table, in which an apostrophe spares the next character.
  ///
  /// Without a table's name before it, it is `[1]` of another workbook, which no part of the package knows.
  private mutating func takeColumnReference() throws(WorkbookWriteError) {
    guard let last = out.last, isNamePart(last) else { throw .ruleBroken(.formulaLeavesWorkbook) }
    var depth = 0
    var end = position
    while end < source.count {
      switch source[end] {
      case UInt8(ascii: "'"): end += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      default: break
      }
      end += 1
      if depth == 0 { return take(end - position) }
    }
    throw .ruleBroken(.formulaUnbalanced)
  }

  private mutating func takeName() throws(WorkbookWriteError) {
    let end = source[position...].firstIndex { !isNamePart($0) } ?? source.count
    if end < source.count, source[end] == UInt8(ascii: "(") {
      out += try NewerFunctions.prefix(for: String(decoding: source[position..<end], as: UTF8.self)).utf8
    }
    take(end - position)
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...: true
    default: false
    }
  }
}
