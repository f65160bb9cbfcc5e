import Testing

@testable import Markup
@testable import Spreadsheet

@Suite("The shared strings")
struct SharedStringTableTests {
  @Test func `are each kept once, in the order of their first use`() {
    let table = SharedStringTable()
    #expect(["b", "a", "b"].map(table.index(of:)) == [0, 1, 0])
    let text = String(decoding: table.document().bytes, as: UTF8.self)
    #expect(text.contains("count=\"3\" uniqueCount=\"2\"><si><t>b</t></si><si><t>a</t></si></sst>"))
  }

  @Test func `tell composed letters from decomposed ones`() {
    let table = SharedStringTable()
    #expect(["\u{E9}", "e\u{301}", "\u{E9}"].map(table.index(of:)) == [0, 1, 0])
  }

  @Test func `stop growing at their limits`() {
    let few = SharedStringTable(textLimit: 2, byteLimit: 100)
    #expect(["a", "b", "c", "a"].map(few.index(of:)) == [0, 1, nil, 0])
    let small = SharedStringTable(textLimit: 10, byteLimit: 5)
    #expect(["abc", "def", "de"].map(small.index(of:)) == [0, nil, 1])
  }
}
