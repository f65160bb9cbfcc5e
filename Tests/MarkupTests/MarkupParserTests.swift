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

  @Test func `stops when the handler has enough`() throws {
    #expect(try parse(Array("<row><v/>".utf8), enough: 2) == ["<0", "<1", "1>"])
  }
}
