import Spreadsheet
import TestSupport
import Testing

struct CSVReaderTests {
  @Test(arguments: [
    "comma-all-quoted-bom", "comma-decimal-commas-quoted", "mixed-line-ends-metadata-narrative",
    "monthly-progress",
    "office-suite-export", "quoted-line-breaks-signature", "receipts-two-columns", "title-row-semicolon-bom",
    "unicode-text-utf16le-tab", "units-alias-bars", "windows-1252",
  ])
  func `reads every cell of a real file`(name: String) throws {
    let workbook = try CSVReader.read(try Fixture("csv/\(name).csv").bytes())
    var expected: [String: String] = [:]
    for line in try Fixture("csv/cells/\(name).txt").text().split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      expected[String(parts[0])] = unescaped(parts[1])
    }
    #expect(workbook.texts == expected)
    #expect(workbook.codes == (name == "windows-1252" ? [.encodingGuessed] : []))
  }

  @Test func `has one visible sheet without a name and says how it was read`() throws {
    let workbook = try CSVReader.read([0xEF, 0xBB, 0xBF] + Array("a;b\r\n1;2\r\n".utf8))
    #expect(workbook.format == .csv)
    #expect(workbook.sheets.map(\.name) == [""])
    #expect(workbook.sheets.map(\.visibility) == [.visible])
    #expect(
      workbook.dialect
        == CSVDialect(
          encoding: .utf8,
          hasByteOrderMark: true,
          encodingIsGuessed: false,
          delimiter: UInt8(ascii: ";"),
          hasSeparatorLine: false
        )
    )
    #expect(workbook.warnings.isEmpty)
  }

  @Test(arguments: [
    "0012", "00", "+5", "85,5", "1.250", "12345678901234567890", "1e5", "46023", " 85,5 ", "=A1+1",
  ])
  func `keeps what looks like a number as it is written`(text: String) throws {
    #expect(try read("Kode;Nilai\n\(text);x\n").texts["A2"] == text)
  }

  @Test func `a value that differs from all before it is kept whole`() throws {
    let rows = (1...3000).map { "\($0);\($0)" }.joined(separator: "\n")
    #expect(try read("a;b\n\(rows)\n9a;9,5 (naik)\n").table.last == ["9a", "9,5 (naik)"])
  }

  @Test func `a blank line is a row and an empty field is no cell`() throws {
    let workbook = try read("a;;c\n\n;;\n\"\";x;\" \"\n")
    #expect(workbook.texts == ["A1": "a", "C1": "c", "B4": "x", "C4": " "])
    #expect(workbook.sheets.flatMap(\.rows).map(\.index) == [0, 3])
  }

  @Test func `a separator line counts as row 1 and holds no cell`() throws {
    let workbook = try read("sep=,\r\na,b\r\n\"x;y\",2\r\n")
    #expect(workbook.texts == ["A2": "a", "B2": "b", "A3": "x;y", "B3": "2"])
    #expect(workbook.dialect?.hasSeparatorLine == true)
    #expect(workbook.dialect?.delimiter == UInt8(ascii: ","))
  }

  @Test(arguments: ["", " \t\r\n\n", "\u{FEFF}", "\u{FEFF} \r\n", "\0\0\0"])
  func `a file without text is empty`(text: String) {
    #expect(throws: UnreadableFile.empty) { try read(text) }
  }

  @Test func `bytes that are no text are refused by name`() {
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 13) | 1 }
    #expect(throws: UnreadableFile.otherFormat(.binary)) { try CSVReader.read(bytes) }
  }

  @Test func `text over the limit is cut between characters`() throws {
    let workbook = try read("aaé;\"\"\"bbb\"\"\";ccc\n", limits: CSVLimits(textBytes: 3))
    #expect(workbook.texts == ["A1": "aa", "B1": "\"bb", "C1": "ccc"])
    #expect(workbook.codes == [.textTruncated, .textTruncated])
    #expect(workbook.warnings.map { $0.cell?.description } == ["A1", "B1"])
  }

  @Test func `rows over the limit are left out with a warning`() throws {
    let workbook = try read("a;1\nb;2\nc;3\nd;4\n", limits: CSVLimits(rows: 2))
    #expect(workbook.table == [["a", "1"], ["b", "2"]])
    #expect(
      workbook.warnings == [
        ReadWarning(.cellOutsideGrid, cell: CellReference(row: 2, column: 0), detail: "2")
      ]
    )
  }

  @Test func `warnings stand in reading order, those on the whole file first`() throws {
    let bytes = Array("x;\"a\"b\n\"open;1;2;3\n\0".utf8) + [0xE9]
    let workbook = try CSVReader.read(bytes, limits: CSVLimits(columns: 3))
    #expect(workbook.codes == [.encodingGuessed, .nulBytes, .strayQuote, .unclosedQuote, .tooManyColumns])
    #expect(workbook.warnings.map(\.detail) == ["windows-1252", "1", "1", "2", "4"])
  }

  private func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscape = false
    for character in text {
      switch (isEscape, character) {
      case (false, "\\"): isEscape = true
      case (true, "n"): (result, isEscape) = (result + "\n", false)
      case (true, "r"): (result, isEscape) = (result + "\r", false)
      default: (result, isEscape) = (result + String(character), false)
      }
    }
    return result
  }
}
