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
          delimiterChoice: CSVDelimiterChoice(.everyRecordAgrees, sampled: 2, agreeing: 2, width: 2),
          marks: .pairs
        )
    )
    #expect(workbook.warnings.isEmpty)
  }

  /// nushell/nushell#13514, wireservice/csvkit#977, pola-rs/polars#5924, duckdb/duckdb#5794: zeros in front were lost.
  @Test(arguments: [
    "0012", "00", "+5", "85,5", "1.250", "12345678901234567890", "1e5", "46023", " 85,5 ", "=A1+1",
  ])
  func `keeps what looks like a number as it is written`(text: String) throws {
    #expect(try read("Kode;Nilai\n\(text);x\n").texts["A2"] == text)
  }

  /// turi-code/SFrame#23: a type fixed on a sample made 9 of "9a".
  @Test func `a value that differs from all before it is kept whole`() throws {
    let rows = (1...3000).map { "\($0);\($0)" }.joined(separator: "\n")
    #expect(try read("a;b\n\(rows)\n9a;9,5 (naik)\n").table.last == ["9a", "9,5 (naik)"])
  }

  @Test func `a blank line is a row and an empty field is no cell`() throws {
    let workbook = try read("a;;c\n\n;;\n\"\";x;\" \"\n")
    #expect(workbook.texts == ["A1": "a", "C1": "c", "B4": "x", "C4": " "])
    #expect(workbook.sheets.flatMap(\.rows).map(\.index) == [0, 3])
  }

  /// pandas-dev/pandas#4793, mholt/PapaParse#840, Clever/csvlint#37, mafintosh/csv-parser#196: the mark stuck to the
  /// first heading, or made the quote behind it text.
  @Test func `a mark before a quote does not hide it`() throws {
    let workbook = try read("\u{FEFF}\"Kode; Lama\";Nama\n1;2\n")
    #expect(workbook.table == [["Kode; Lama", "Nama"], ["1", "2"]])
    #expect(workbook.warnings.isEmpty)
  }

  /// harelba/q#98, im-anishraj/arnio#422, pandas-dev/pandas#24130: "Unicode text" was refused as binary.
  @Test func `Unicode text with tabs is read by its mark before anything is called binary`() throws {
    let bytes = "\u{FEFF}Kode\tNama\r\n01\tGuru\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let workbook = try SpreadsheetReader.read(bytes: bytes, name: "laporan.txt")
    #expect(workbook.table == [["Kode", "Nama"], ["01", "Guru"]])
    #expect(workbook.dialect?.encoding == .utf16LittleEndian)
  }

  /// turicas/rows#273, pandas-dev/pandas#38989 (NULs); ActivitySim/populationsim#83 (byte 0xA0 stopped the reading).
  @Test func `NULs and bytes of Windows-1252 stop nothing`() throws {
    let workbook = try CSVReader.read(Array("Kode;Na\0ma\n01;Rp".utf8) + [0xA0, 0x35, 0x0A])
    #expect(workbook.table == [["Kode", "Nama"], ["01", "Rp\u{A0}5"]])
    #expect(workbook.codes == [.encodingGuessed, .nulBytes])
  }

  /// ag-grid/ag-grid#655, asafdav/ng-csv#28, terminal42/contao-leads#31, opendidac/opendidac#681: Excel obeys this line.
  @Test func `a separator line counts as row 1 and holds no cell`() throws {
    let workbook = try read("sep=,\r\na,b\r\n\"x;y\",2\r\n")
    #expect(workbook.texts == ["A2": "a", "B2": "b", "A3": "x;y", "B3": "2"])
    #expect(workbook.dialect?.hasSeparatorLine == true)
    #expect(workbook.dialect?.delimiter == UInt8(ascii: ","))
  }

  @Test func `a separator line that makes one column of a table is obeyed with a warning`() throws {
    let workbook = try read("sep=;\na,b\n1,2\n")
    #expect(workbook.texts == ["A2": "a,b", "A3": "1,2"])
    #expect(workbook.warnings == [ReadWarning(.delimiterGuessed, detail: ";")])
    #expect(
      workbook.dialect?.delimiterChoice
        == CSVDelimiterChoice(.separatorLine, sampled: 2, agreeing: 2, width: 1, runnerUp: UInt8(ascii: ",")))
  }

  @Test func `one record of more columns than a sheet has is cut`() throws {
    let workbook = try read(String(repeating: ";", count: 100_000) + "\nx;y\n")
    #expect(workbook.texts == ["A2": "x", "B2": "y"])
    #expect(workbook.codes == [.tooManyColumns])
    #expect(workbook.warnings.map(\.detail) == ["100001"])
  }

  @Test func `how many warnings were left out is the last thing said`() throws {
    let workbook = try read(String(repeating: "1;\"a\"b;c;d\n", count: 150), limits: CSVLimits(columns: 3))
    #expect(workbook.codes.count { $0 == .strayQuote } == 100)
    #expect(
      workbook.warnings.suffix(2) == [
        ReadWarning(.warningsLeftOut, detail: "stray_quote 50"),
        ReadWarning(.warningsLeftOut, detail: "too_many_columns 50"),
      ]
    )
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
