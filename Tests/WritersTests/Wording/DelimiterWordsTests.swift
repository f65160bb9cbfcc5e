import Spreadsheet
import Testing
import Writers

struct DelimiterWordsTests {
  @Test(
    arguments: zip(
      ["a;b\n1;2\n", "Laporan\na;b\n1;2\n", "a\nb\n", "sep=,\na,b\n"],
      [
        "all 2 records looked at have 2 fields", "2 of 3 records looked at have 2 fields",
        "one column; nothing delimits", "named by a sep= line",
      ]
    )
  )
  func `a summary says why the delimiter was taken`(text: String, words: String) throws {
    let workbook = try CSVReader.read(Array(text.utf8))
    let summary = InspectSummary(language: .english).document(of: WorkbookSummary(workbook), file: "a.csv")
    let line = String(decoding: summary, as: UTF8.self).split(separator: "\n").first
    #expect(line?.hasSuffix("(\(words))") == true)
  }

  @Test func `says the same in Indonesian`() {
    let choice = CSVDelimiterChoice(.someRecordsAgree, sampled: 12, agreeing: 10, width: 3)
    #expect(choice.reasonWords(in: .indonesian) == "10 dari 12 baris contoh berisi 3 kolom")
    let text = CSVDelimiterChoice(.delimitersAreText, sampled: 12, agreeing: 10, width: 1)
    #expect(text.reasonWords(in: .indonesian) == "satu kolom; tanda pemisah di dalamnya dianggap teks")
  }
}
