import Testing

@testable import Markup

@Suite("XML in the making")
struct XMLBufferTests {
  private func written(_ work: (inout XMLBuffer) -> Void) -> String {
    var xml = XMLBuffer()
    work(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test func `nests elements and leaves out attributes without a value`() {
    let text = written { xml in
      xml.open("a", ["x": "1", "y": nil])
      xml.empty("b")
      xml.leaf("c", "t", ["z": ""])
      xml.close("a")
    }
    #expect(text == "<a x=\"1\"><b/><c z=\"\">t</c></a>")
  }

  @Test func `escapes what has a meaning in text`() {
    #expect(written { $0.text("a<b>&\"c'\té\n\r") } == "a&lt;b&gt;&amp;\"c'\té\n&#13;")
  }

  @Test func `escapes blanks and quotes in attributes`() {
    #expect(written { $0.attribute("n", "<\"&'\t\n\r>") } == " n=\"&lt;&quot;&amp;'&#9;&#10;&#13;&gt;\"")
  }

  @Test func `replaces what XML cannot hold`() {
    #expect(
      written { $0.text("a\u{0}\u{B}\u{1F}\u{FFFE}\u{FFFF}😀") }
        == "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}😀"
    )
  }

  @Test(
    arguments: zip(
      [0, 7, 10, 1_048_576, -42, Int.max, Int.min],
      [
        "0", "7", "10", "1048576", "-42", "9223372036854775807", "-9223372036854775808",
      ]
    )
  )
  func `writes integers`(value: Int, text: String) {
    #expect(written { $0.integer(value) } == text)
  }

  @Test func `begins a document with its declaration`() {
    let text = String(decoding: XMLBuffer.document().bytes, as: UTF8.self)
    #expect(text == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }
}
