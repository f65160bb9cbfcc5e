import Spreadsheet
import Testing

struct CSVTokenizerTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `any line end ends a record, the last one may lack`(end: String) throws {
    #expect(try records("a;b\(end)c;d\(end)") == [["a", "b"], ["c", "d"]])
    #expect(try records("a;b\(end)\(end)c;d") == [["a", "b"], [""], ["c", "d"]])
    #expect(try records("a;\(end);b\(end);") == [["a", ""], ["", "b"], ["", ""]])
  }

  /// mholt/PapaParse#252, #344, #457: the line end was guessed, once from a line break inside quotes.
  @Test func `line ends may be mixed`() throws {
    #expect(try records("a\r\nb\nc\rd\n\re\r\r\n") == [["a"], ["b"], ["c"], ["d"], [""], ["e"], [""]])
  }

  @Test func `line ends inside quotes are text`() throws {
    #expect(try records("\"a\r\nb\nc\rd\";e\r\nf") == [["a\r\nb\nc\rd", "e"], ["f"]])
  }

  @Test(
    arguments: zip(
      ["\"a\"\"b\"", "\"\"", "\"\"\"\"", "\"\"\"a\"\"\"", "\"a;b\"", "\"a\"\n", "\" a \""],
      ["a\"b", "", "\"", "\"a\"", "a;b", "a", " a "]
    )
  )
  func `a quoted field says its inside`(text: String, expected: String) throws {
    #expect(try records(text) == [[expected]])
    #expect(try records(text + ";x").first == (text.hasSuffix("\n") ? [expected] : [expected, "x"]))
  }

  /// alexpcosta/opengym#7, JoshClose/CsvHelper#1385, tarql/tarql#50: an inch sign swallowed the rest of the file.
  @Test func `a quote inside a field is text`() throws {
    let (records, warnings) = try tokens("24\" layar;5\nkayu 2\"\";7\n")
    #expect(records == [["24\" layar", "5"], ["kayu 2\"\"", "7"]])
    #expect(warnings.isEmpty)
  }

  @Test func `a quote behind blanks is text, with a warning`() throws {
    let (records, warnings) = try tokens("a;  \"b\";c\n")
    #expect(records == [["a", "  \"b\"", "c"]])
    #expect(warnings == [ReadWarning(.strayQuote, cell: CellReference("B1"), detail: "1")])
  }

  @Test func `text behind a closing quote is kept, with its line`() throws {
    let (records, warnings) = try tokens("a;b\n\"x\ny\";\"2\" buah \"besar\";c\n")
    #expect(records == [["a", "b"], ["x\ny", "2 buah \"besar\"", "c"]])
    #expect(warnings == [ReadWarning(.strayQuote, cell: CellReference("B2"), detail: "3")])
  }

  /// cldf/csvw#52, osiegmar/FastCSV#173: the rest of the file became one field, silently.
  @Test func `a quote that never closes is text and the rows behind it are read`() throws {
    let (records, warnings) = try tokens("a;b\n1;\"Rapat, belum\n2;x\n3;y\n")
    #expect(records == [["a", "b"], ["1", "\"Rapat, belum"], ["2", "x"], ["3", "y"]])
    #expect(warnings == [ReadWarning(.unclosedQuote, cell: CellReference("B2"), detail: "2")])
  }

  @Test func `a quote closed only by the opening quote of another field is text`() throws {
    let (records, warnings) = try tokens("1;\"Rapat belum;5\n2;\"sudah; ya\";6\n3;z;7\n")
    #expect(records == [["1", "\"Rapat belum", "5"], ["2", "sudah; ya", "6"], ["3", "z", "7"]])
    #expect(warnings == [ReadWarning(.unclosedQuote, cell: CellReference("B1"), detail: "1")])
  }

  @Test func `text behind a closing quote at a delimiter is kept where no other field opens`() throws {
    let (records, warnings) = try tokens("1;\"Pulau Satu; Utara;\"U;5\n2;\"Pulau; Dua\";6\n")
    #expect(records == [["1", "Pulau Satu; Utara;U", "5"], ["2", "Pulau; Dua", "6"]])
    #expect(warnings == [ReadWarning(.strayQuote, cell: CellReference("B1"), detail: "1")])
    #expect(try self.records("1;\"a;\"b\n") == [["1", "a;b"]])
  }

  /// duckdb/duckdb#14304.
  @Test func `a backslash escapes a quote only where it must`() throws {
    #expect(try records("\"kata \\\"baik\\\"\";x") == [["kata \"baik\"", "x"]])
    #expect(
      try records("\"kata \\\"baik\\\", katanya\",x", delimiter: UInt8(ascii: ",")) == [
        ["kata \"baik\", katanya", "x"]
      ]
    )
    #expect(try records("\"C:\\data\\\";\"D:\\\"\n") == [["C:\\data\\", "D:\\"]])
    #expect(try records("a\\;b\\\n") == [["a\\", "b\\"]])
    #expect(try records("\"\\\"\"\";x") == [["\\\"", "x"]])
  }

  @Test func `columns over the limit are left out, with a warning`() throws {
    let (records, warnings) = try tokens("a;b;c;d\ne\n", limits: CSVLimits(columns: 2))
    #expect(records == [["a", "b"], ["e"]])
    #expect(warnings == [ReadWarning(.tooManyColumns, cell: CellReference("C1"), detail: "4")])
  }

  @Test func `a record over the limit makes the file unreadable`() {
    let error = #expect(throws: UnreadableFile.self) {
      try records("ab;c\n" + String(repeating: "x", count: 30), limits: CSVLimits(recordBytes: 20))
    }
    #expect(error == .limitExceeded(limit: "record_bytes", allowed: 20, met: 30, line: 2))
  }

  @Test func `a quote still open at the record limit is text`() throws {
    let rows = String(repeating: "a;b\n", count: 20)
    let (records, warnings) = try tokens("\"x;y\n" + rows, limits: CSVLimits(recordBytes: 20))
    #expect(records.first == ["\"x", "y"])
    #expect(records.count == 21)
    #expect(warnings.map(\.code) == [.unclosedQuote])
  }

  @Test func `warnings of one kind are bounded`() throws {
    let (records, warnings) = try tokens(String(repeating: "\"a\"b;c\n", count: 5000))
    #expect(records.count == 5000)
    #expect(warnings.count == 101)
    #expect(warnings.last == ReadWarning(.warningsLeftOut, detail: "stray_quote 4900"))
  }

  @Test(
    arguments: zip(
      [
        "a;b", "a\n\"b\"\n", "\"a\"\"b\"\r\n", "\"a\\\"b\"\r", "\"a\"\"\";\"b\\\"c\"\n\r", "\"a\nb\"\r\n",
        "a\"\"b",
      ],
      [
        [], [.lineFeeds, .quotes], [.quotes, .doubledQuotes, .pairs], [.quotes, .backslashQuotes, .returns],
        [.quotes, .doubledQuotes, .backslashQuotes, .lineFeeds, .returns], [.quotes, .pairs], [],
      ] as [CSVMarks]
    )
  )
  func `notes the quotes and line ends it meets`(text: String, marks: CSVMarks) throws {
    var tokenizer = CSVTokenizer(delimiter: UInt8(ascii: ";"), limits: CSVLimits())
    try tokenizer.forEachRecord(in: Array(text.utf8).span) { _ throws(UnreadableFile) in .more }
    #expect(tokenizer.marks == marks)
  }

  @Test func `the closure may stop`() throws {
    var tokenizer = CSVTokenizer(delimiter: UInt8(ascii: ";"), limits: CSVLimits())
    var lines: [Int] = []
    try tokenizer.forEachRecord(in: Array("\"a\nb\";c\nd\ne\n".utf8).span) { record throws(UnreadableFile) in
      lines.append(record.line)
      return record.index == 1 ? .enough : .more
    }
    #expect(lines == [1, 3])
  }

  /// Every field opens a quote that text follows (tarql/tarql#50 took quadratic time); going back
  /// too far for each would take hours here.
  @Test(arguments: ["\"\"a\n", "\"\n\"a;", "\"a\"\"\n;\"\"x", "\";", "\"\n", "\"\\\"a;\n", "\";\"a", "\"a;"])
  func `text full of quotes takes linear time`(pattern: String) throws {
    let text = "\"" + String(repeating: pattern, count: 200_000)
    #expect(try !records(text).isEmpty)
  }

  private func records(
    _ text: String,
    delimiter: UInt8 = UInt8(ascii: ";"),
    limits: CSVLimits = CSVLimits()
  ) throws(UnreadableFile) -> [[String]] {
    try tokens(text, delimiter: delimiter, limits: limits).records
  }

  private func tokens(
    _ text: String,
    delimiter: UInt8 = UInt8(ascii: ";"),
    limits: CSVLimits = CSVLimits()
  ) throws(UnreadableFile) -> (records: [[String]], warnings: [ReadWarning]) {
    var tokenizer = CSVTokenizer(delimiter: delimiter, limits: limits)
    var records: [[String]] = []
    let bytes = Array(text.utf8)
    try tokenizer.forEachRecord(in: bytes.span) { record throws(UnreadableFile) in
      var texts: [String] = []
      for column in record.fields.indices {
        texts.append(record.text(of: record.fields[column], limit: .max).text)
      }
      records.append(texts)
      return .more
    }
    return (records, tokenizer.warnings)
  }
}
