/// What a sheet may be called (Excel's rules; ECMA-376 sets only the length).
package enum SheetName {
  package enum Fault: Hashable, Sendable {
    case empty
    case tooLong(units: Int)
    case forbiddenCharacter(String)
    case apostropheAtEdge
    /// Excel keeps this name for itself.
    case reserved
  }

  static let limit = 31

  package static func fault(of name: String) -> Fault? {
    if name.isEmpty { return .empty }
    if name.utf16.count > limit { return .tooLong(units: name.utf16.count) }
    if let bad = name.unicodeScalars.first(where: isForbidden) { return .forbiddenCharacter(String(bad)) }
    if name.unicodeScalars.first == "'" || name.unicodeScalars.last == "'" { return .apostropheAtEdge }
    if name.lowercased() == "history" { return .reserved }
    return nil
  }

  /// A name that is allowed, near to what was wished and unlike all in `taken` (whatever their case).
  package static func sanitized(_ wish: String, avoiding taken: Set<String> = []) -> String {
    var base = String(String.UnicodeScalarView(wish.unicodeScalars.map { isForbidden($0) ? " " : $0 }))
    base = trimmed(base)
    if base.isEmpty { base = "Sheet" }
    if base.lowercased() == "history" { base += "_" }
    base = trimmed(shortened(base, to: limit))
    let taken = Set(taken.map { $0.lowercased() })
    var candidate = base
    var number = 2
    while taken.contains(candidate.lowercased()) {
      let ending = " (\(number))"
      candidate = trimmed(shortened(base, to: limit - ending.utf16.count)) + ending
      number += 1
    }
    return candidate
  }

  /// The name as formulas write it: `Rekap`, but `'TW I'`.
  package static func quoted(_ name: String) -> String {
    let isPlain =
      name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
      && name.utf8.first.map { !isDigit($0) } == true && CellReference(name) == nil && !isR1C1(name)
    return isPlain
      ? name
      : "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\", "\u{0}"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  private static func trimmed(_ name: String) -> String {
    var rest = Substring(name)
    while let first = rest.first, first == "'" || first == " " { rest.removeFirst() }
    while let last = rest.last, last == "'" || last == " " { rest.removeLast() }
    return String(rest)
  }

  /// Cuts between characters as people see them, never inside one.
  private static func shortened(_ name: String, to units: Int) -> String {
    var rest = Substring(name)
    while rest.utf16.count > units { rest.removeLast() }
    return String(rest)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether the text reads as a reference in the other notation, such as `R1C1` or `RC`.
  private static func isR1C1(_ name: String) -> Bool {
    name.utf8.allSatisfy { isDigit($0) || [UInt8(ascii: "r"), UInt8(ascii: "c")].contains($0 | 0x20) }
  }
}
