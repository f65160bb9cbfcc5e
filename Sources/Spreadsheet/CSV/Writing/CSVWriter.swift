/// Writes CSV (RFC 4180, with the delimiter of its profile) row by row.
package struct CSVWriter: Sendable {
  /// A number that no file can hold.
  package struct NumberNotFinite: Error, Hashable, Sendable {
    /// Both counted from zero.
    package let row: Int
    package let column: Int
  }

  private let profile: CSVProfile
  private let lineEnding: [UInt8]
  private var pending: [UInt8]
  private var row = 0

  package init(_ profile: CSVProfile) {
    self.profile = profile
    lineEnding = Array(profile.lineEnding.utf8)
    pending = profile.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  package mutating func writeRow(_ fields: [CSVOutputField]) throws(NumberNotFinite) {
    let start = pending.count
    for (column, field) in fields.enumerated() {
      if column > 0 { pending.append(profile.delimiter) }
      switch field {
      case .empty:
        // A line without anything would be taken for no record at all.
        if fields.count == 1 { pending.append(contentsOf: "\"\"".utf8) }
      case .text(let text): append(text, isAlone: fields.count == 1)
      case .bool(let bool): pending.append(contentsOf: (bool ? "TRUE" : "FALSE").utf8)
      case .number(let number):
        guard number.isFinite else {
          pending.removeSubrange(start...)
          throw NumberNotFinite(row: row, column: column)
        }
        append(number)
      }
    }
    pending.append(contentsOf: lineEnding)
    row += 1
  }

  /// A row of texts, of which the empty ones are no cell; unlike numbers they always go into a file.
  package mutating func writeTexts(_ texts: [String]) {
    // A line without anything would be taken for no record at all.
    if texts.count < 2, texts.allSatisfy(\.isEmpty) { pending.append(contentsOf: "\"\"".utf8) }
    for (column, text) in texts.enumerated() {
      if column > 0 { pending.append(profile.delimiter) }
      if !text.isEmpty { append(text, isAlone: texts.count == 1) }
    }
    pending.append(contentsOf: lineEnding)
    row += 1
  }

  /// Hands over what has gathered; call it now and then for files of any length, and once at the end.
  package mutating func take() -> [UInt8] {
    defer { pending.removeAll(keepingCapacity: true) }
    return pending
  }

  /// A whole file at once.
  package static func bytes(
    of rows: [[CSVOutputField]],
    _ profile: CSVProfile
  ) throws(NumberNotFinite) -> [UInt8] {
    var writer = CSVWriter(profile)
    for row in rows { try writer.writeRow(row) }
    return writer.take()
  }

  private mutating func append(_ number: Double) {
    for byte in StoredNumber.text(number).utf8 {
      pending.append(byte == UInt8(ascii: ".") ? profile.decimalSeparator : byte)
    }
  }

  private mutating func append(_ text: String, isAlone: Bool) {
    let isGuarded = profile.guardsFormulas && FormulaGuard.isDangerous(text)
    let quote = UInt8(ascii: "\"")
    let needsQuotes =
      (text.isEmpty && isAlone) || text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ")
      || text.utf8.contains {
        $0 == profile.delimiter || $0 == quote || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
      }
    if needsQuotes { pending.append(quote) }
    if isGuarded { pending.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == quote { pending.append(quote) }
      pending.append(byte)
    }
    if needsQuotes { pending.append(quote) }
  }
}
