import Markup
import Testing

/// libxml2's own limits do not act in push mode, so these are the product's (engines measured: depth
/// 2,000,000 and a text of 200 MB pass it without a word).
@Suite struct MarkupCostTests {
  /// Pushes a document of three parts, of which the middle one is repeated, without ever making it whole.
  private func push(
    _ before: String,
    _ piece: (Int) -> String,
    count: Int,
    _ after: String,
    limits: MarkupLimits = MarkupLimits()
  ) throws(MarkupError) -> Recorder {
    let recorder = Recorder()
    let parser = try MarkupParser(Recorder.vocabulary, handler: recorder, limits: limits)
    _ = try parser.push(Array(before.utf8).span)
    for index in 0..<count { _ = try parser.push(Array(piece(index).utf8).span) }
    _ = try parser.push(Array(after.utf8).span)
    try parser.finish()
    return recorder
  }

  private func limit(_ run: () throws -> Void) -> String {
    guard case .limitExceeded(let limit, _, _) = #expect(throws: MarkupError.self, performing: run) else {
      return ""
    }
    return limit
  }

  private static let kilobytes64 = String(repeating: "x", count: 64 << 10)

  @Test(arguments: [64, 256])
  func `limits depth and counts it itself`(depth: Int) throws {
    var limits = MarkupLimits()
    limits.depth = depth
    let deep = { (levels: Int) in
      Array((String(repeating: "<row>", count: levels) + String(repeating: "</row>", count: levels)).utf8)
    }
    #expect(try parse(deep(depth), limits: limits).count == 2 * depth)
    #expect(throws: MarkupError.limitExceeded(limit: "part_depth", allowed: depth, met: depth + 1)) {
      try parse(deep(200_000), limits: limits, piece: 65_536)
    }
  }

  // sparklemotion/nokogiri#430, PHPOffice/PhpSpreadsheet#4260
  @Test func `keeps the first MiB of a text of 200 MB and says that there was more`() throws {
    let recorder = try push("<v>", { _ in Self.kilobytes64 }, count: 3_200, "</v>")
    let text = try #require(recorder.events.last)
    #expect(text.utf8.count == "1>".utf8.count + (1 << 20) + "…".utf8.count)
    #expect(text.hasSuffix("x…"))
  }

  @Test func `keeps nothing of a text that nobody wants`() throws {
    #expect(try push("<row>", { _ in Self.kilobytes64 }, count: 400, "</row>").events == ["<0", "0>"])
  }

  @Test(arguments: [
    ("<row><!--", "--></row>"), ("<row><?kata ", "?></row>"), ("<v><![CDATA[", "]]></v>"),
    ("<row id='", "'/>"), ("<row ", "=''/>"), ("<", "/>"), ("<row></row", ">"), ("<v>&", ";</v>"),
    ("<!--", "--><row/>"), ("<!DOCTYPE ", "><row/>"), ("<?xml version='1.0' ", "?><row/>"),
  ])
  func `refuses one sign of markup longer than allowed`(before: String, after: String) {
    var limits = MarkupLimits()
    limits.tokenBytes = 1 << 20
    #expect(throws: MarkupError.self) {
      try push(before, { _ in Self.kilobytes64 }, count: 20, after, limits: limits)
    }
  }

  @Test(arguments: [
    ("<row><!--", "--></row>"), ("<row><?kata ", "?></row>"),
    ("<v><![CDATA[", "]]></v>"),
  ])
  func `names the limit that markup of many MB passes`(before: String, after: String) {
    #expect(
      limit { _ = try push(before, { _ in Self.kilobytes64 }, count: 200, after) } == "token_bytes"
    )
  }

  @Test(arguments: [("<row><!--", "--></row>"), ("<row id='", "'/>")])
  func `reads a comment and an attribute of 4 MB`(before: String, after: String) throws {
    let equals = Self.kilobytes64.dropLast(8) + "= = = = "
    #expect(try push(before, { _ in String(equals) }, count: 64, after).events.count == 2)
  }

  @Test(arguments: ["a", "xmlns:a"])
  func `refuses a tag with a million attributes before they are compared with one another`(name: String) {
    let start = ContinuousClock.now
    #expect(
      limit {
        _ = try push(
          "<row ",
          { group in (0..<1_000).map { "\(name)\(group * 1_000 + $0)=''" }.joined(separator: " ") + " " },
          count: 1_000,
          "/>"
        )
      } == "tag_attributes"
    )
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test func `refuses more attributes than any part has, also in a short tag`() throws {
    func tag(_ count: Int) -> String { "<row " + (0..<count).map { "a\($0)='' " }.joined() + "/>" }
    #expect(try parse(tag(256)) == ["<0", "0>"])
    #expect(limit { _ = try parse(tag(257)) } == "tag_attributes")
  }

  @Test func `counts the namespaces that are in force`() throws {
    func nested(_ depth: Int) -> String {
      let names = (0..<10).map { "xmlns:n\($0)='u\($0)' " }.joined()
      return String(repeating: "<row \(names)>", count: depth) + String(repeating: "</row>", count: depth)
    }
    #expect(try parse(nested(25)).count == 50)
    #expect(limit { _ = try parse(nested(26)) } == "tag_attributes")
    // One after the other they are not in force together.
    #expect(try parse("<row>" + String(repeating: nested(5), count: 20) + "</row>").count == 202)
  }

  @Test func `refuses more different names than any part has`() throws {
    #expect(
      limit {
        _ = try push(
          "<row>",
          { group in (0..<1_000).map { "<a\(group * 1_000 + $0)/>" }.joined() },
          count: 1_000,
          "</row>"
        )
      } == "markup_names"
    )
  }
}

@Suite struct MalformedMarkupTests {
  @Test(arguments: [
    "<row>&undefined;</row>", "<row><v></row>", "<row", "", "<row/><row/>", "no markup",
    "<v>\u{1}&amp;</v>", "<v>&#1;&lt;</v>", "<v>\u{FFFF}&lt;</v>", "<v>a & b</v>", "<row/> <row/>",
    "<v>&#0;</v>", "<v>&#x110000;</v>", "<v id=\"1\" id=\"2\"/>", "<row><v>1</row></v>", "<row></row",
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
}
