import Markup
import Testing

private enum Word: Int, MarkupWord {
  case row, v, id
}

private final class Recorder: MarkupHandler {
  static let vocabulary = MarkupVocabulary(
    Word.self,
    texts: [.v],
    namespaces: ["urn:main", "urn:strict"],
    attributeNamespaces: ["urn:rel"]
  )

  var events: [String] = []
  var enough = Int.max
  var isSatisfied: Bool { events.count >= enough }

  func start(_ element: borrowing MarkupElement) {
    var event = "<\(element.word)"
    if let value = element.string(word: Word.id.rawValue) { event += " id=" + value }
    if let value = element.qualifiedString(word: Word.id.rawValue) { event += " rel:id=" + value }
    events.append(event)
  }

  func end(_ word: Int, text: borrowing MarkupText) {
    events.append("\(word)>" + self.text(text.bytes) + (text.isTruncated ? "…" : ""))
  }

  private func text(_ bytes: Span<UInt8>) -> String {
    String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}

private func parse(
  _ bytes: [UInt8],
  limits: MarkupLimits = MarkupLimits(),
  piece: Int = .max,
  enough: Int = .max
) throws(MarkupError) -> [String] {
  let recorder = Recorder()
  recorder.enough = enough
  let parser = try MarkupParser(Recorder.vocabulary, handler: recorder, limits: limits)
  var place = 0
  while place < bytes.count {
    let end = min(bytes.count, piece == .max ? bytes.count : place + piece)
    let part = Array(bytes[place..<end])
    guard try parser.push(part.span) else { return recorder.events }
    place = end
  }
  try parser.finish()
  return recorder.events
}

private func parse(_ text: String, piece: Int = .max) throws(MarkupError) -> [String] {
  try parse(Array(text.utf8), piece: piece)
}

@Suite struct MarkupParserTests {
  @Test(arguments: [
    #"<row xmlns="urn:main"><v>1</v></row>"#,
    #"<x:row xmlns:x="urn:main"><x:v>1</x:v></x:row>"#,
    #"<row xmlns="urn:strict"><v><![CDATA[1]]></v></row>"#,
    #"<row><v>1</v></row>"#,
  ])
  func `knows elements by namespace and local name, whatever the prefix`(document: String) throws {
    #expect(try parse(document) == ["<0", "<1", "1>1", "0>"])
  }

  @Test func `takes elements of other namespaces for unknown`() throws {
    #expect(try parse(#"<row xmlns="urn:other"/>"#) == ["<-1", "-1>"])
  }

  @Test func `tells attributes of two namespaces apart`() throws {
    let document = #"<row xmlns:q="urn:rel" xmlns:z="urn:z" z:id="0" q:id="1" id="2"/>"#
    #expect(try parse(document) == ["<0 id=2 rel:id=1", "0>"])
  }

  @Test(arguments: [1, 2, 3, 7])
  func `gives the same events however the bytes are cut`(piece: Int) throws {
    let document = #"<row id="a&amp;b">\#n<v>é &lt; 𝄞</v> <v/></row>"#
    #expect(try parse(document, piece: piece) == ["<0 id=a&b", "<1", "1>é < 𝄞", "<1", "1>", "0>"])
  }

  @Test func `keeps white space of texts`() throws {
    #expect(try parse("<v>  a\r\n </v>") == ["<1", "1>  a\n "])
  }

  @Test(arguments: [false, true])
  func `reads UTF-16`(isBigEndian: Bool) throws {
    let units = Array("\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><v>Capaian é</v>".utf16)
    let bytes = units.flatMap { unit in
      isBigEndian
        ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    #expect(try parse(bytes) == ["<1", "1>Capaian é"])
    #expect(try parse(bytes, piece: 5) == ["<1", "1>Capaian é"])
  }

  @Test(arguments: [
    ("<v>1\u{1}2</v>", "1\u{FFFD}2"), ("<v>1&#1;2</v>", "1\u{FFFD}2"), ("<v>&#xD83D;!</v>", "\u{FFFD}!"),
    ("\n<?xml version=\"1.0\" encoding=\"UTF-8\"?><v>é</v>", "é"),
    ("<v>1\u{1} &lt;&amp; &#65;</v>", "1\u{FFFD} <& A"),
    ("<v>\u{1}a&amp;&#1;b&gt;</v>", "\u{FFFD}a&\u{FFFD}b>"),
    ("<v>4</v>\u{0}\u{0}", "4"), ("<v>5</v> padding &", "5"),
  ])
  func `passes over errors that leave no element in doubt, and says so`(document: String, text: String) throws
  {
    for piece in [1, 7, 100] {
      let recorder = Recorder()
      let parser = try MarkupParser(Recorder.vocabulary, handler: recorder)
      let bytes = Array(document.utf8)
      for start in stride(from: 0, to: bytes.count, by: piece) {
        _ = try parser.push(Array(bytes[start..<min(bytes.count, start + piece)]).span)
      }
      try parser.finish()
      #expect(recorder.events.contains("1>\(text)"))
      #expect(parser.hasHarmlessErrors)
    }
  }

  @Test func `finds no error in what is right`() throws {
    let parser = try MarkupParser(Recorder.vocabulary, handler: Recorder())
    _ = try parser.push(Array("<?xml version=\"1.0\"?><row><v>1</v></row>\n<!-- end -->".utf8).span)
    try parser.finish()
    #expect(!parser.hasHarmlessErrors)
  }

  @Test func `takes an attribute whose prefix is declared nowhere for one of the known namespace`() throws {
    #expect(try parse("<row r:id=\"1\"/>") == ["<0 rel:id=1", "0>"])
  }

  @Test func `reads single-byte encodings by their tables`() throws {
    let russian =
      Array("<?xml version=\"1.0\" encoding=\"windows-1251\"?><v>".utf8) + [0xCF] + Array("</v>".utf8)
    #expect(try parse(russian) == ["<1", "1>П"])
  }

  @Test func `never takes bytes that are not in the encoding for others`() {
    for text in ["<v>", "<v>a;", "<v>&amp;", "<v>\u{1}"] {
      #expect(throws: MarkupError.self) { try parse(Array(text.utf8) + [0xE9] + Array("</v>".utf8)) }
      #expect(throws: MarkupError.self) { try parse(Array(text.utf8) + [0xE9] + Array(" and more</v>".utf8)) }
    }
  }

  @Test func `stops when the handler has enough`() throws {
    #expect(try parse(Array("<row><v/>".utf8), enough: 2) == ["<0", "<1", "1>"])
  }
}

@Suite struct HostileMarkupTests {
  @Test(arguments: [
    #"<!DOCTYPE row [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><row>&b;</row>"#,
    #"<!DOCTYPE row SYSTEM "file:///etc/passwd"><row/>"#,
    #"<?xml version="1.0"?><!DOCTYPE row><row/>"#,
  ])
  func `stops at any document type`(document: String) {
    #expect(throws: MarkupError.documentType(line: 1)) { try parse(document) }
  }

  @Test(arguments: [
    "<row>&undefined;</row>", "<row><v></row>", "<row", "", "<row/><row/>", "no markup", "<v>&nbsp;</v>",
    "<v>\u{1}&amp;</v>", "<v>&#1;&lt;</v>", "<v>\u{FFFF}&lt;</v>", "<v>&#0;</v>", "<v>&#x110000;</v>",
    "<v id=\"1\" id=\"2\"/>",
    "<v>a & b</v>", "<row><v>1</row></v>", "<row/> <row/>", "<row></row",
  ])
  func `refuses what is not well-formed`(document: String) {
    let error = #expect(throws: MarkupError.self) { try parse(document) }
    guard case .malformed = error else {
      Issue.record("\(document): \(String(describing: error))")
      return
    }
  }

  @Test func `names the line`() {
    let error = #expect(throws: MarkupError.self) { try parse("<row>\n<v>\n</row>") }
    guard case .malformed(line: 3, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: ["UTF-7", "EBCDIC-CP-US", "UTF-32"])
  func `refuses encodings that hide markup`(encoding: String) {
    #expect(throws: MarkupError.self) { try parse("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><row/>") }
  }

  @Test func `limits depth`() throws {
    var limits = MarkupLimits()
    limits.depth = 64
    let deep = { (levels: Int) in
      Array((String(repeating: "<row>", count: levels) + String(repeating: "</row>", count: levels)).utf8)
    }
    #expect(try parse(deep(64), limits: limits).count == 128)
    #expect(throws: MarkupError.limitExceeded(limit: "xml_depth", allowed: 64, met: 65)) {
      try parse(deep(2_000_000), limits: limits, piece: 65_536)
    }
  }

  @Test func `keeps the beginning of a giant text and says so`() throws {
    var limits = MarkupLimits()
    limits.textBytes = 10
    let document = Array("<v>\(String(repeating: "x", count: 100_000))</v>".utf8)
    #expect(try parse(document, limits: limits, piece: 4_096) == ["<1", "1>xxxxxxxxxx…"])
  }

  @Test func `refuses a tag without end`() {
    var limits = MarkupLimits()
    limits.tokenBytes = 100_000
    let document = Array("<row id=\"\(String(repeating: "x", count: 1_000_000))\"/>".utf8)
    let error = #expect(throws: MarkupError.self) { try parse(document, limits: limits, piece: 65_536) }
    guard case .limitExceeded("xml_token_bytes", 100_000, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
