import Markup
import Testing

/// The bytes of a text in EBCDIC (code page 037); only what the tests need.
private func ebcdic(_ text: String) -> [UInt8] {
  let signs: [Character: UInt8] = [
    " ": 0x40, "<": 0x4C, ">": 0x6E, "?": 0x6F, "=": 0x7E, "\"": 0x7F, ".": 0x4B, "/": 0x61, "-": 0x60,
    "!": 0x5A,
  ]
  return text.map { character in
    if let sign = signs[character] { return sign }
    let value = Int(character.asciiValue ?? 0)
    switch character {
    case "0"..."9": return UInt8(0xF0 + value - 0x30)
    case "a"..."i": return UInt8(0x81 + value - 0x61)
    case "j"..."r": return UInt8(0x91 + value - 0x6A)
    case "s"..."z": return UInt8(0xA2 + value - 0x73)
    case "A"..."I": return UInt8(0xC1 + value - 0x41)
    case "J"..."R": return UInt8(0xD1 + value - 0x4A)
    default: return UInt8(0xE2 + value - 0x53)
    }
  }
}

private func utf32(_ text: String, isBigEndian: Bool) -> [UInt8] {
  text.unicodeScalars.flatMap { scalar in
    let bytes = (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) }
    return isBigEndian ? bytes.reversed() : bytes
  }
}

@Suite struct EncodingTests {
  @Test(arguments: [false, true], ["", " encoding=\"UTF-16\"", " encoding=\"UTF-8\""])
  func `reads UTF-16 by its mark, whatever is declared`(isBigEndian: Bool, declared: String) throws {
    let bytes = utf16(
      "\u{FEFF}<?xml version=\"1.0\"\(declared)?><v>Capaian é 𝄞</v>", isBigEndian: isBigEndian)
    for piece in [1, 5, .max] { #expect(try parse(bytes, piece: piece) == ["<1", "1>Capaian é 𝄞"]) }
  }

  @Test func `reads UTF-8 with a mark and without, and single-byte letters that are declared`() throws {
    #expect(try parse("\u{FEFF}<v>é</v>") == ["<1", "1>é"])
    #expect(try parse("<?xml version=\"1.0\" encoding=\"utf-8\"?><v>é</v>") == ["<1", "1>é"])
    for encoding in ["ISO-8859-1", "windows-1252"] {
      let head = Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><v>".utf8)
      #expect(try parse(head + [0xE9] + Array("</v>".utf8)) == ["<1", "1>é"])
    }
  }

  // PHPOffice/PhpSpreadsheet#771 (UTF-7), CVE-2024-45048 (EBCDIC, double encoding)
  @Test(arguments: ["UTF-7", "utf-7", "EBCDIC-CP-US", "IBM037", "UTF-32", "UCS-4", "ISO-2022-JP", "HZ"])
  func `refuses declared encodings that hide markup`(encoding: String) {
    #expect(throws: MarkupError.self) {
      try parse("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><row/>")
    }
  }

  @Test(arguments: ["", " encoding=\"IBM037\"", " encoding=\"UTF-8\""])
  func `refuses EBCDIC, whatever is declared`(declared: String) {
    let error = #expect(throws: MarkupError.self) {
      try parse(ebcdic("<?xml version=\"1.0\"\(declared)?><row>a</row>"))
    }
    guard case .encoding = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: ["", "\u{FEFF}", "<?xml version=\"1.0\"?>"], [false, true])
  func `refuses UTF-32`(start: String, isBigEndian: Bool) {
    #expect(throws: MarkupError.self) { try parse(utf32(start + "<row>a</row>", isBigEndian: isBigEndian)) }
  }

  @Test func `takes UTF-7 that is not declared for plain letters`() throws {
    #expect(try parse("<v>+ADwAIQ-DOCTYPE</v>") == ["<1", "1>+ADwAIQ-DOCTYPE"])
  }

  @Test func `refuses bytes that are not in the encoding`() {
    #expect(throws: MarkupError.self) { try parse(Array("<v>".utf8) + [0xE9] + Array("</v>".utf8)) }
    #expect(throws: MarkupError.self) {
      try parse("<?xml version=\"1.0\" encoding=\"UTF-16\"?><row/>")
    }
  }
}
