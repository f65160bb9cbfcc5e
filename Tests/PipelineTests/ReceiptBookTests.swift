import Kinerja
import Testing

@testable import Pipeline

struct ReceiptBookTests {
  private func book(_ receipts: (String, String)...) throws -> ReceiptBook {
    ReceiptBook(try receipts.map { (file: $0.0, time: try #require(ReceiptTime($0.1))) })
  }

  @Test(arguments: ["masuk/TW1/a.csv", "./masuk/TW1/a.csv", "/data/masuk/TW1/a.csv", "TW1/a.csv", "a.csv"])
  func `a path is known by its end`(path: String) throws {
    let book = try book(("masuk/TW1/a.csv", "2026-04-06T08:10:00+08:00"))
    #expect(book.time(of: path)?.day == 6)
  }

  @Test func `the longest common end decides between equal names`() throws {
    let book = try book(("masuk/TW1/a.csv", "2026-04-06"), ("masuk/TW2/a.csv", "2026-07-07"))
    #expect(book.time(of: "/x/masuk/TW2/a.csv")?.day == 7)
    #expect(book.time(of: "a.csv") == nil)
    #expect(book.time(of: "b.csv") == nil)
  }

  @Test func `lists written on other systems are read`() throws {
    #expect(try book(("masuk\\TW1\\a.csv", "2026-04-06")).time(of: "masuk/TW1/a.csv")?.day == 6)
  }
}
