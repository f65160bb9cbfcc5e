import Spreadsheet
import TestSupport
import Testing

/// Sheets that say little and would cost much; and what nobody thought of, tried at random.
@Suite struct SheetCostTests {
  @Test func `counts columns once that are hidden thousands of times over`() throws {
    let columns = String(repeating: "<col min=\"1\" max=\"16383\" hidden=\"1\"/>", count: 20_000)
    let package = PackageBuilder(rows: "", around: ("<cols>\(columns)</cols>", ""))
    let start = ContinuousClock.now
    #expect(try read(package).sheets.first?.hiddenColumns == Set(0..<16_383))
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func `joins hidden columns that overlap, touch or lie apart`() throws {
    let runs = [(9, 12), (1, 2), (3, 3), (10, 10), (11, 14), (20, 20)].map {
      "<col min=\"\($0)\" max=\"\($1)\" hidden=\"1\"/>"
    }
    let package = PackageBuilder(rows: "", around: ("<cols>\(runs.joined())</cols>", ""))
    #expect(try read(package).sheets.first?.hiddenColumns == Set([0, 1, 2] + Array(8...13) + [19]))
  }

  @Test(arguments: [("1", false), ("0.1", true), ("1e-", false), ("-", false)])
  func `reads a number of 200,000 digits, or keeps its text`(start: String, isNumber: Bool) throws {
    let digits = start + String(repeating: "7", count: 200_000)
    let package = PackageBuilder(rows: "<row><c><v>\(digits)</v></c></row>")
    #expect(try values(package)["A1"] == (isNumber ? .number(0.17777777777777778) : .text(digits)))
    #expect(try read(package).warnings.map(\.code) == (isNumber ? [] : [.badNumber]))
  }

  @Test func `says when formats are too many to be kept`() throws {
    var limits = Limits()
    limits.styles = 2
    var package = PackageBuilder(rows: "<row><c s=\"1\"><v>1</v></c></row>")
    package.setFormats(["0%", "0.0", "0.00"])
    #expect(try read(package, limits: limits).warnings.map(\.code) == [.badStyles])
  }

  private static let strange = [
    "0", "-1", "1048577", "4294967296", "9223372036854775808", "A1", "XFD1048576", "AAAAAAA1", "A0", "", " ",
    "_x0000_",
    "_xD800_", "1e308", "1e309", "-0", "nan", "é", "\u{FFFF}", "&#0;", "&amp;", "&a;", "<![CDATA[]]>", "<c>",
    "</c>", "<v/>",
    "<is><t>", "<!---->", "<?a?>", "<row", "\"", "'", "shared", "inlineStr", "str", "d", "b", "2026-02-30",
    "true",
  ]

  // Deterministic stand-in for a fuzzer: each run breaks the parts of a small book in the same thousand ways.
  @Test(arguments: 0..<8)
  func `survives strange words in any place of any part`(seed: Int) {
    var package = PackageBuilder(
      rows: """
        <row r="1" ht="0" hidden="1"><c r="A1" t="s" s="1"><f t="shared" si="1" ref="A1:B2">1+1</f><v>0</v></c>\
        <c t="inlineStr"><is><r><t>a</t></r></is></c><c t="d"><v>2026-03-31</v></c></row>
        """,
      around: (
        "<dimension ref=\"A1\"/><cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>",
        "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"
      )
    )
    package.setStrings(["<r><t>a_x0041_</t></r><rPh><t>b</t></rPh>"])
    package.setFormats(["[Red]0.0%;@", "yyyy-mm-dd"])
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<125 {
      var broken = package
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<broken.parts.count, using: &random)
        var text = Array(broken.parts[place].content)
        let start = Int.random(in: 0..<text.count, using: &random)
        let end = min(text.count, start + Int.random(in: 0...6, using: &random))
        text.replaceSubrange(start..<end, with: Array(Self.strange.randomElement(using: &random) ?? ""))
        broken.parts[place].content = String(text)
      }
      _ = try? read(broken)
    }
  }
}
