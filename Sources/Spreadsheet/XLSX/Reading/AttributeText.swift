/// Typed views of attribute values and short texts, read from their bytes.
enum AttributeText {
  static func string(_ bytes: Span<UInt8>) -> String {
    // libxml2 has validated or produced these bytes as UTF-8.
    if let valid = try? UTF8Span(validating: bytes) { return String(copying: valid) }
    return String(decoding: array(bytes), as: UTF8.self)
  }

  static func array(_ bytes: Span<UInt8>) -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    return copy
  }

  /// A count without sign; nil for anything else and for more than 18 digits.
  static func integer(_ bytes: Span<UInt8>?) -> Int? {
    guard let bytes, !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var value = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// True for the spellings that XML Schema booleans and old writers use.
  static func isTrue(_ bytes: Span<UInt8>?) -> Bool {
    guard let bytes else { return false }
    return equals(bytes, "1") || equals(bytes, "true") || equals(bytes, "on") || equals(bytes, "TRUE")
  }

  /// True for the spellings of the opposite.
  static func isFalse(_ bytes: Span<UInt8>) -> Bool {
    equals(bytes, "0") || equals(bytes, "false") || equals(bytes, "off") || equals(bytes, "FALSE")
  }

  /// White space and nothing else.
  static func isBlank(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] > 0x20 { return false }
    return true
  }

  /// Without the white space around it, which indented markup puts there.
  @_lifetime(copy bytes)
  static func trimmed(_ bytes: Span<UInt8>) -> Span<UInt8> {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return bytes.extracting(start..<end)
  }

  static func equals(_ bytes: Span<UInt8>, _ text: StaticString) -> Bool {
    guard bytes.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { expected in
      for index in bytes.indices where unsafe expected[index] != bytes[index] { return false }
      return true
    }
  }
}
