import Foundation
import TestSupport
import Testing
import Writers

struct JSONWriterTests {
  @Test func `members stand in the order of the calls`() {
    let document = text { json in
      json.member("schema", "rekap.check/1")
      json.object("tool") { tool in
        tool.member("name", "rekap")
        tool.member("rules", 12)
      }
      json.array("list") { list in
        list.element(true)
        list.object { $0.member("a", 1) }
        list.array { $0.element("x") }
      }
      json.objects("findings", of: ["B07", "B08"]) { json, code in json.member("code", code) }
      json.member("zero", 0)
    }
    let expected = #"""
      {"schema":"rekap.check/1","tool":{"name":"rekap","rules":12},"list":[true,{"a":1},["x"]],\#
      "findings":[{"code":"B07"},{"code":"B08"}],"zero":0}

      """#
    #expect(document == expected)
  }

  @Test(arguments: [1, 2])
  func `lines are indented by level and empty ones stay short`(indent: Int) {
    let document = text(.lines(indent: indent)) { json in
      json.member("a", [1, 2])
      json.object("b") { _ in }
      json.array("c") { _ in }
      json.object("d") { $0.member("e", "f") }
    }
    let expected = """
      {
      _"a": [
      __1,
      __2
      _],
      _"b": {},
      _"c": [],
      _"d": {
      __"e": "f"
      _}
      }

      """
    #expect(document == expected.replacing("_", with: String(repeating: " ", count: indent)))
  }

  @Test(arguments: [JSONLayout.compact, .lines(indent: 2)])
  func `an empty document is an empty object`(layout: JSONLayout) {
    #expect(text(layout) { _ in } == "{}\n")
  }

  @Test func `nil is null`() {
    let document = text { json in
      json.member("a", String?.none)
      json.member("b", JSONNumber(.nan))
      json.member("c", Int?.some(3))
    }
    #expect(document == "{\"a\":null,\"b\":null,\"c\":3}\n")
  }

  @Test(
    arguments: zip(
      ["a\"b", "a\\b", "a/b", "\n\r\t", "\u{0}\u{8}\u{C}\u{1F}", "é – 😀", "\u{2028}", "", "\u{7F}"],
      [
        #"a\"b"#, #"a\\b"#, "a/b", #"\n\r\t"#, #"\u0000\u0008\u000c\u001f"#, "é – 😀", "\u{2028}", "",
        "\u{7F}",
      ]
    )
  )
  func `strings are escaped where JSON asks for it`(value: String, expected: String) {
    #expect(text { $0.member("k", value) } == "{\"k\":\"\(expected)\"}\n")
    #expect(text { $0.member(value, 1) } == "{\"\(expected)\":1}\n")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `any text is read back by another parser`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var value = ""
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      let limit: UInt32 = Bool.random(using: &random) ? 0x80 : 0x10FFFF
      value.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) ?? "\"")
    }
    let bytes = JSONWriter.document(.lines(indent: 1)) { $0.member("k", [value]) }
    let parsed = try JSONDecoder().decode([String: [String]].self, from: Data(bytes))
    #expect(parsed["k"].map { $0.map { Array($0.unicodeScalars) } } == [Array(value.unicodeScalars)])
  }

  @Test func `a stream of pieces is the document`() {
    func body(_ json: JSONObject) {
      json.objects("cells", of: 0..<20_000) { json, index in
        json.member("ref", "A\(index)")
        json.member("value", index)
      }
    }
    let collector = PieceCollector()
    JSONWriter.stream(to: { collector.pieces.append($0) }, body)
    let pieces = collector.pieces
    #expect(pieces.count > 5)
    #expect(pieces.allSatisfy { $0.count < 80 << 10 })
    #expect(Array(pieces.joined()) == JSONWriter.document(.compact, body))
  }

  private func text(_ layout: JSONLayout = .compact, _ body: (JSONObject) -> Void) -> String {
    String(decoding: JSONWriter.document(layout, body), as: UTF8.self)
  }
}

private final class PieceCollector {
  var pieces: [[UInt8]] = []
}
