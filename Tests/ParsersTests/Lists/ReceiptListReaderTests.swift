import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct ReceiptListReaderTests {
  @Test(arguments: ["file|time", "Berkas|Waktu", "Nama Berkas|Diterima"])
  func `files and times are read by their headings`(heading: String) throws {
    let receipts = try ReceiptListReader.read(
      .csv("\(heading)\nmasuk/TW1/a.csv|2026-04-06T08:10:00+08:00\nb.csv|2026-04-06T08:11:00+08:00"))
    #expect(receipts.map(\.file) == ["masuk/TW1/a.csv", "b.csv"])
    #expect(receipts.map(\.time.day) == [6, 6])
  }

  @Test func `a list without headings is refused`() {
    #expect(throws: ReceiptListProblem.noHeading) {
      try ReceiptListReader.read(.csv("a.csv|2026-04-06T08:10:00"))
    }
    #expect(throws: ReceiptListProblem.noHeading) { try ReceiptListReader.read(.csv("")) }
  }

  @Test(arguments: ["kemarin", "06/04/2026", "", "2026-13-01T00:00:00"])
  func `a time that cannot be read is named with its line`(time: String) {
    #expect(throws: ReceiptListProblem.timeUnreadable(line: 3, text: time)) {
      try ReceiptListReader.read(.csv("file|time\na.csv|2026-04-06T08:10:00\nb.csv|\(time)"))
    }
  }
}
