/// One record of a CSV text, on loan for the length of a call: ranges of bytes, turned into text on demand.
package struct CSVRecord: ~Escapable {
  /// Counted from zero; a blank line is a record, a line break inside quotes is not.
  package let index: Int
  /// The line of the text on which the record starts, counted from one.
  package let line: Int
  /// The fields, each a place in the bytes.
  package let fields: Span<CSVField>

  private let bytes: Span<UInt8>
  private let delimiter: UInt8

  @_lifetime(copy fields, copy bytes)
  init(index: Int, line: Int, fields: Span<CSVField>, bytes: Span<UInt8>, delimiter: UInt8) {
    self.index = index
    self.line = line
    self.fields = fields
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// How many fields hold something.
  package var filledCount: Int {
    var count = 0
    for index in fields.indices where !fields[index].isEmpty { count += 1 }
    return count
  }

  /// The text of a field without its quotes, cut at a character border if it is longer than `limit` bytes.
  package func text(of field: CSVField, limit: Int) -> (text: String, isCut: Bool) {
    guard field.isEscaped else {
      let content = bytes.extracting(field.start..<field.end)
      guard content.count > limit else { return (string(content), false) }
      return (string(content.extracting(0..<characterBorder(in: content, before: limit))), true)
    }
    let content = QuotedText.unescaped(bytes, from: field.start, to: field.end, delimiter: delimiter)
    guard content.count > limit else { return (string(content.span), false) }
    return (string(content.span.extracting(0..<characterBorder(in: content.span, before: limit))), true)
  }

  private func string(_ utf8: Span<UInt8>) -> String {
    if let valid = try? UTF8Span(validating: utf8) { return String(copying: valid) }
    return String(decoding: utf8.indices.map { utf8[$0] }, as: UTF8.self)
  }

  private func characterBorder(in utf8: Span<UInt8>, before limit: Int) -> Int {
    var border = limit
    while border > 0, utf8[border] & 0xC0 == 0x80 { border -= 1 }
    return border
  }
}

/// The place of a field in the bytes of a CSV text.
package struct CSVField: Sendable {
  let start: Int
  let end: Int
  /// True where the range starts after an opening quote and still holds escapes, the closing quote or text behind it.
  let isEscaped: Bool

  /// True where the field holds no character; `""` is as empty as nothing.
  package var isEmpty: Bool { start == end }

  /// In bytes, escapes included.
  var length: Int { end - start }
}
