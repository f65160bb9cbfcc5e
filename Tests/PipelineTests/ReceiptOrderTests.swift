import Kinerja
import Testing

@testable import Pipeline

struct ReceiptOrderTests {
  private func sorted(_ files: (String, String?)...) -> [String] {
    ReceiptOrder.sorted(files.map { ($0.0, $0.1.flatMap(ReceiptTime.init)) }).map(\.path)
  }

  @Test func `times decide, whatever their offset`() {
    #expect(
      sorted(
        ("a", "2026-04-06T09:00:00+08:00"), ("b", "2026-04-06T08:30:00+08:00"), ("c", "2026-04-06T00:45:00Z"))
        == ["b", "c", "a"])
  }

  @Test func `without times the revision mark decides, then the name`() {
    #expect(
      sorted(("LKJ_rev2.xlsx", nil), ("LKJ.xlsx", nil), ("LKJ_rev1.xlsx", nil), ("Lap.xlsx", nil))
        == ["LKJ.xlsx", "Lap.xlsx", "LKJ_rev1.xlsx", "LKJ_rev2.xlsx"])
  }

  @Test func `files with a time come before those without`() {
    #expect(sorted(("a", nil), ("b", "2026-04-06")) == ["b", "a"])
  }

  @Test func `equal times fall back to mark and name`() {
    #expect(
      sorted(("x rev1.csv", "2026-04-06"), ("x.csv", "2026-04-06"), ("a.csv", "2026-04-06")) == [
        "a.csv", "x.csv", "x rev1.csv",
      ])
  }
}
