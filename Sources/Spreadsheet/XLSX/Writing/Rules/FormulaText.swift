/// A formula as the file wants it: no equals sign, functions newer than the format under their long names.
struct FormulaText {
  let text: String

  init(_ source: String) throws(WorkbookWriteError) {
    let bare = source.hasPrefix("=") ? String(source.dropFirst()) : source
    if bare.isEmpty { throw .ruleBroken(.emptyText(.formula)) }
    let isClean = bare.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0 != "\u{FFFE}" && $0 != "\u{FFFF}" || $0 == "\n" || $0 == "\t"
    }
    guard isClean else { throw .ruleBroken(.formulaHasControlCharacter) }
    text = try Self.prefixed(bare)
    try TextLimit.check(text, .formula, atMost: TextLimit.formula)
  }

  /// Puts `_xlfn.` before whole function names, never inside texts, sheet names or longer names.
  private static func prefixed(_ formula: String) throws(WorkbookWriteError) -> String {
    let source = Array(formula.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    var position = 0
    while position < source.count {
      let byte = source[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let end = source[(position + 1)...].firstIndex(of: byte).map { $0 + 1 } ?? source.count
        out += source[position..<end]
        position = end
      } else if isNamePart(byte) {
        let end = source[position...].firstIndex { !isNamePart($0) } ?? source.count
        let name = source[position..<end]
        if end < source.count, source[end] == UInt8(ascii: "(") {
          out += try NewerFunctions.prefix(for: String(decoding: name, as: UTF8.self)).utf8
        }
        out += name
        position = end
      } else {
        out.append(byte)
        position += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...: true
    default: false
    }
  }
}
