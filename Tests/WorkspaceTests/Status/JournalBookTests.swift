import Kinerja
import TestSupport
import Testing
import Writers

@testable import Workspace

/// The journal as it is printed, with actual against standard time.
struct JournalBookTests {
  private static func sample() async throws -> SampleWorkspace {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try sample.receive("TW1/gtk_tw1_2026.csv", at: "2026-04-06T13:15:00+08:00")
    try sample.review(.yes, "2026-TW1", at: "2026-04-13T08:00:00+08:00")
    try sample.open().record(
      JournalEntry(
        at: SampleWorkspace.moment("2026-07-20T08:00:00+08:00"), who: "Staf", step: .recapSemester,
        action: .consolidated, period: "2026-S1", outcome: "laporan/rekap.xlsx", seconds: 95))
    return sample
  }

  @Test func `every entry says who did what, and how long it took beside the standard`() async throws {
    let book = try await JournalBook(Self.sample().open())
    let text = String(decoding: JournalText(language: .indonesian).document(of: book), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.count == book.entries.count + 1)
    #expect(lines.first?.hasPrefix("Waktu") == true)
    let recap = try #require(lines.last)
    for part in ["2026-07-20T08:00", "Staf", "6", "rekap disusun", "2026-S1", "95 detik", "2 hari"] {
      #expect(recap.contains(part), "\(part)")
    }
    #expect(lines.contains { $0.contains("ditinjau") && $0.contains("Ya") && $0.contains("Sekretaris") })
    #expect(lines.contains { $0.contains("laporan diperiksa") && $0.contains("Diterima") })
  }

  @Test(arguments: [("2026-TW1", 2), ("2026-TW2", 0), ("2026-S1", 3), ("2026", 3), ("2025", 0)])
  func `a period has its own entries and those of its parts`(code: String, count: Int) async throws {
    let book = try await JournalBook(Self.sample().open(), period: Period(code: code))
    #expect(book.entries.count == count)
  }

  @Test func `the data carry both times in seconds`() async throws {
    let book = try await JournalBook(Self.sample().open(), period: Period(code: "2026-S1"))
    let entry = try JSONTree(JournalJSON().document(of: book))["entries"]?.elements.last
    #expect(entry?["seconds"]?.number == 95)
    #expect(entry?["standard_seconds"]?.number == 172_800)
    #expect(entry?["action"]?.text == "consolidated")
  }
}
