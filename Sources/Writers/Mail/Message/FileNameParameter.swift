/// The parameter `filename` of an attachment (RFC 2183), outside ASCII by RFC 2231.
enum FileNameParameter {
  /// What fits in one line with its name and quotes.
  private static let longest = 60

  /// The parameters, each short enough for a line of its own.
  ///
  /// There is one form only: two of them are a defect to Python's parser. Readers that know no RFC 2231 find the plain
  /// name in `Content-Type`.
  static func of(_ name: String) -> [String] {
    if fallback(for: name) == name { return ["filename=\"\(name)\""] }
    let encoded = name.unicodeScalars.map { percentEncoded($0) }
    if encoded.reduce(0, { $0 + $1.utf8.count }) <= longest - 7 {
      return ["filename*=utf-8''\(encoded.joined())"]
    }
    var pieces: [String] = [""]
    for (index, scalar) in encoded.enumerated() {
      let room = pieces.count == 1 ? longest - 14 : longest - 7
      let held = pieces.last?.utf8.count ?? 0
      if index > 0, held + scalar.utf8.count > room { pieces.append("") }
      pieces[pieces.count - 1] += scalar
    }
    return pieces.enumerated().map { "filename*\($0)*=\($0 == 0 ? "utf-8''" : "")\($1)" }
  }

  /// In ASCII, without what ends a quoted string, starts an encoded word or cannot stand in a file name, cut in front of
  /// its extension.
  static func fallback(for name: String) -> String {
    let safe = String(
      name.map { character in
        guard let byte = character.asciiValue, (0x20..<0x7F).contains(byte),
          !"\"\\/:*?<>|".contains(character)
        else { return "_" }
        return character
      })
    guard safe.count > longest else { return safe }
    let ending = safe.lastIndex(of: ".").map { safe[$0...] } ?? ""
    return String(safe.prefix(max(longest - ending.count, 1)) + ending.prefix(longest - 1))
  }

  /// `attribute-char` of RFC 2231, section 7, stands as it is.
  private static func percentEncoded(_ scalar: Unicode.Scalar) -> String {
    var text = ""
    for byte in String(scalar).utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return text
  }
}
