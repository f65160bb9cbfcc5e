/// Tells the texts that a spreadsheet program would run as a formula when it opens a CSV file.
enum FormulaGuard {
  /// True for what begins like a formula, unless it is a plain number or a lone sign: an apostrophe before
  /// every negative number has been reported as a bug wherever it was tried (grafana/grafana#17363).
  static func isDangerous(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " }) else { return false }
    switch first {
    case "\t", "\r", "\n": return true
    case "=", "@", "\u{FF1D}", "\u{FF20}": return true
    case "+", "-", "\u{FF0B}", "\u{FF0D}": return !isSign(text) && !isPlainNumber(text)
    default: return false
    }
  }

  /// A lone dash is how people write "nothing to report".
  private static func isSign(_ text: String) -> Bool { text.unicodeScalars.filter { $0 != " " }.count == 1 }

  /// A sign, digits in groups joined by single points or commas, and perhaps a per cent sign.
  private static func isPlainNumber(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    guard let sign = bytes.popFirst(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return false
    }
    if bytes.last == UInt8(ascii: "%") { bytes.removeLast() }
    let groups = bytes.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    return groups.allSatisfy { group in
      !group.isEmpty && group.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }
}
