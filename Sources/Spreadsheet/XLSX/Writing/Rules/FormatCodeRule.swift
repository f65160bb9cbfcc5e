/// What a number format code must be for Excel to load it (ECMA-376 Part 1, 18.8.31).
///
/// Excel drops a style part with an unfinished code and offers a repair, so such a code is refused.
enum FormatCodeRule {
  /// Positive, negative, zero, text.
  private static let sectionLimit = 4

  static func check(_ code: String) throws(WorkbookWriteError) {
    try TextLimit.check(code, .numberFormat, atMost: TextLimit.numberFormat)
    if code.isEmpty { throw .ruleBroken(.emptyText(.numberFormat)) }
    guard isFinished(code) else { throw .ruleBroken(.numberFormatUnfinished(code)) }
  }

  private static func isFinished(_ code: String) -> Bool {
    var sections = 1
    var rest = code.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": return false
      // What the next character says is not looked at: it stands for itself, its width or its repetition.
      case "\\", "_", "*": if rest.popFirst() == nil { return false }
      case "\"": if !drop(through: "\"", of: &rest) { return false }
      case "[": if !drop(through: "]", of: &rest) { return false }
      case "]": return false
      case ";": sections += 1
      default: break
      }
    }
    return sections <= sectionLimit
  }

  /// False where the mark never comes.
  private static func drop(
    through mark: Unicode.Scalar, of rest: inout Substring.UnicodeScalarView.SubSequence
  ) -> Bool {
    guard let end = rest.firstIndex(of: mark) else { return false }
    rest = rest[rest.index(after: end)...]
    return true
  }
}
