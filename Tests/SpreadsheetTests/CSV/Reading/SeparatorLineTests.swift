import Testing

@testable import Spreadsheet

struct SeparatorLineTests {
  @Test(
    arguments: zip(
      ["sep=;\na", "SEP=,\r\na", "sep=\t\ra", "\"sep=|\"\na", "sep=;;;;\na", "sep=^", "sep=; \na"],
      [";", ",", "\t", "|", ";", "^", ";"]
    )
  )
  func `gives the delimiter`(text: String, delimiter: String) throws {
    let bytes = Array(text.utf8)
    let line = SeparatorLine(bytes.span)
    #expect(line?.delimiter == delimiter.utf8.first)
    #expect(
      line.map { String(decoding: bytes[$0.end...], as: UTF8.self) } == (text.hasSuffix("a") ? "a" : "")
    )
  }

  @Test(arguments: [
    "", "sep", "sep=", "sep=\n", "sep=x\n", "sep=\"\n", "sep=;a\n", "\"sep=;\n", "separator=;\n", "sepatu;1",
  ])
  func `other lines are none`(text: String) {
    #expect(SeparatorLine(Array(text.utf8).span) == nil)
  }
}
