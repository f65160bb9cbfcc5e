import Markup
import Testing

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
