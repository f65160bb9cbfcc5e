import Testing

@testable import Spreadsheet

struct CSVTextTests {
  @Test func `UTF-8 with a mark loses the mark`() {
    let text = CSVText([0xEF, 0xBB, 0xBF] + Array("Dinas – \"é\"".utf8))
    #expect(text.string == "Dinas – \"é\"")
    #expect(text.encoding == .utf8)
    #expect(text.hasByteOrderMark)
    #expect(!text.isGuessed)
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is told by its mark or its NULs`(isLittleEndian: Bool, hasMark: Bool) {
    let content = "Kode\tNilai\r\n001\t85,5 – é 😀\r\n"
    let text = CSVText(utf16((hasMark ? "\u{FEFF}" : "") + content, isLittleEndian: isLittleEndian))
    #expect(text.string == content)
    #expect(text.encoding == (isLittleEndian ? .utf16LittleEndian : .utf16BigEndian))
    #expect(text.hasByteOrderMark == hasMark)
    #expect(text.isGuessed == !hasMark)
    #expect(text.warnings.map(\.code) == (hasMark ? [] : [.encodingGuessed]))
  }

  /// One program adds a mark to what another has marked already.
  @Test(arguments: [UInt8](1...3))
  func `marks are dropped however many there are`(count: UInt8) {
    let utf8 = CSVText((0..<count).flatMap { _ in [0xEF, 0xBB, 0xBF] } + Array("a;b".utf8))
    #expect(utf8.string == "a;b")
    #expect(utf8.warnings.isEmpty)
    let wide = CSVText(utf16(String(repeating: "\u{FEFF}", count: Int(count)) + "a;b", isLittleEndian: true))
    #expect(wide.string == "a;b")
  }

  @Test(arguments: [true, false])
  func `UTF-32 is told by its mark`(isLittleEndian: Bool) {
    let scalars = [0xFEFF, 0x61, 0x3B, 0xE9, 0x1F600, 0, 0xD800, 0x62]
    let bytes = scalars.flatMap { value in
      let unit = (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return isLittleEndian ? unit : unit.reversed()
    }
    let text = CSVText(bytes + [0x61])
    #expect(text.string == "a;é😀\u{FFFD}b\u{FFFD}")
    #expect(text.encoding == (isLittleEndian ? .utf32LittleEndian : .utf32BigEndian))
    #expect(text.hasByteOrderMark)
    #expect(text.warnings == [ReadWarning(.invalidBytes, detail: "2"), ReadWarning(.nulBytes, detail: "1")])
  }

  @Test func `the end-of-file mark of DOS is no text, but control-Z elsewhere is`() {
    #expect(CSVText(Array("a\u{1A};b\r\n\u{1A}".utf8)).string == "a\u{1A};b\r\n")
    #expect(CSVText(Array("a;b\u{1A}\u{1A}".utf8)).string == "a;b")
  }

  @Test func `halves of surrogate pairs and an odd last byte are replaced`() {
    let text = CSVText([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00, 0x00, 0xDC, 0x63])
    #expect(text.string == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
    #expect(text.warnings == [ReadWarning(.invalidBytes, detail: "3")])
  }

  @Test func `all of Windows-1252 is known`() {
    let upper = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    let latin = String(String.UnicodeScalarView((0xA0...0xFF).compactMap(Unicode.Scalar.init)))
    let text = CSVText(Array("a".utf8) + Array(0x80...0xFF))
    #expect(text.string == "a" + upper + latin)
    #expect(text.encoding == .windows1252)
    #expect(text.isGuessed)
    #expect(text.warnings.map(\.code) == [.encodingGuessed, .invalidBytes])
    #expect(text.warnings.map(\.detail) == ["windows-1252", "5"])
  }

  @Test func `a no-break space of Windows-1252 does not stop the reading`() {
    #expect(CSVText([0x52, 0x70, 0xA0, 0x35]).string == "Rp\u{A0}5")
  }

  @Test func `NULs are dropped and counted`() {
    let utf8 = CSVText(Array("kode;na\0ma\n\0é;x\n".utf8))
    #expect(utf8.string == "kode;nama\né;x\n")
    #expect(utf8.warnings == [ReadWarning(.nulBytes, detail: "2")])
    let windows = CSVText([0x61, 0x00, 0xE9, 0x62, 0x63])
    #expect(windows.string == "aébc")
    #expect(windows.warnings.map(\.code) == [.encodingGuessed, .nulBytes])
  }

  @Test func `UTF-8 with a few broken bytes stays UTF-8`() {
    let text = CSVText(Array("“Peningkatan” – mutu".utf8) + [0xFF] + Array(" é".utf8) + [0xE2, 0x80])
    #expect(text.string == "“Peningkatan” – mutu\u{FFFD} é\u{FFFD}\u{FFFD}")
    #expect(text.encoding == .utf8)
    #expect(!text.isGuessed)
    #expect(text.warnings == [ReadWarning(.invalidBytes, detail: "3")])
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x28, 0xA1], [0xF1, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func `sequences that are not well-formed are replaced byte by byte`(sequence: [UInt8]) {
    let text = CSVText([0xEF, 0xBB, 0xBF] + sequence)
    #expect(text.string == String(sequence.map { $0 < 0x80 ? Character(Unicode.Scalar($0)) : "\u{FFFD}" }))
  }

  private func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittleEndian ? [low, high] : [high, low]
    }
  }
}

extension CSVText {
  fileprivate var string: String { String(decoding: utf8[content], as: UTF8.self) }
}
