import Testing

@testable import Markup
@testable import Spreadsheet

@Suite("A text in a cell")
struct CellTextTests {
  private func element(_ text: String) -> String {
    var xml = XMLBuffer()
    CellText.appendElement(text, to: &xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test(
    arguments: zip(
      ["\u{0}", "\u{1}x", "a\u{1F}", "\r\n", "\u{FFFE}", "\u{FFFF}", "tab\there"],
      ["_x0000_", "_x0001_x", "a_x001F_", "_x000D_\n", "_xFFFE_", "_xFFFF_", "tab\there"]
    )
  )
  func `writes what XML cannot hold as an escape`(text: String, escaped: String) {
    #expect(CellText.escaped(text) == escaped)
  }

  @Test(
    arguments: zip(
      [
        "_x000D_", "_x00e9_", "_X0041_", "_x005F_x000D_", "__x0041_", "_x041_", "_x00G1_", "x0041_",
        "snake_case_x",
      ],
      [
        "_x005F_x000D_", "_x005F_x00e9_", "_x005F_X0041_", "_x005F_x005F_x005F_x000D_", "__x005F_x0041_",
        "_x041_",
        "_x00G1_", "x0041_", "snake_case_x",
      ]
    )
  )
  func `keeps a text that only looks like an escape`(text: String, escaped: String) {
    #expect(CellText.escaped(text) == escaped)
  }

  @Test func `keeps blanks at its edges and line breaks`() {
    #expect(element("a b") == "<t>a b</t>")
    #expect(element(" a") == "<t xml:space=\"preserve\"> a</t>")
    #expect(element("a ") == "<t xml:space=\"preserve\">a </t>")
    #expect(element("a\nb") == "<t xml:space=\"preserve\">a\nb</t>")
    #expect(element("") == "<t></t>")
  }

  @Test func `escapes markup after what came before`() {
    var xml = XMLBuffer()
    xml.markup("<x>")
    CellText.appendElement("<&>", to: &xml)
    #expect(String(decoding: xml.bytes, as: UTF8.self) == "<x><t xml:space=\"preserve\">&lt;&amp;&gt;</t>")
  }

  @Test func `keeps letters of all scripts`() {
    #expect(element("naïve 東京 ｱ 😀 é") == "<t xml:space=\"preserve\">naïve 東京 ｱ 😀 é</t>")
  }
}
