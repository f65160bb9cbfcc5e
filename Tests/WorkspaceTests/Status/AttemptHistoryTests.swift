import Kinerja
import TestSupport
import Testing
import Writers

@testable import Workspace

/// Every attempt of a unit at a quarter, beside the one before it.
struct AttemptHistoryTests {
  static let quarter = QuarterPeriod(year: 2026, quarter: .third)

  private static func sample() async throws -> SampleWorkspace {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try sample.receive("TW3/gtk tw3.csv", at: "2026-10-06T14:21:00+08:00")
    try sample.receive("TW3/gtk tw3.csv", as: "gtk tw3 (1).csv", at: "2026-10-06T14:30:00+08:00")
    try sample.receive("TW3/gtk tw3 revisi 1.xlsx", at: "2026-10-06T15:22:00+08:00")
    try sample.receive("TW3/gtk tw3 revisi 2.xlsx", at: "2026-10-07T08:07:00+08:00")
    return sample
  }

  @Test func `attempts are compared with the one before`() async throws {
    let sample = try await Self.sample()
    let history = try AttemptHistory(sample.open(), unit: "gtk", period: Self.quarter)
    #expect(history.attempts.map(\.checked.revision) == [1, 2, 3])
    #expect(history.attempts.map(\.copies) == [1, 0, 0])
    #expect(history.attempts.first?.comparison == nil)
    for (before, after) in zip(history.attempts, history.attempts.dropFirst()) {
      let comparison = try #require(after.comparison)
      let known = Set(FindingFingerprint.all(of: before.checked))
      #expect(comparison.previousFile == before.checked.file)
      #expect(comparison.fixed.allSatisfy { known.contains($0.fingerprint) })
      #expect(comparison.fixed.count + comparison.stillCount > 0)
    }
    #expect(history.attempts.last?.checked.status.isAccepted == true)
  }

  @Test func `the text names file, verdict, counts, place and what became of each finding`() async throws {
    let sample = try await Self.sample()
    try sample.review(
      .no, "2026-TW3", unit: "GTK", reason: "bukti belum lengkap", at: "2026-10-08T08:00:00+08:00")
    let history = try AttemptHistory(sample.open(), unit: "GTK", period: Self.quarter)
    let text = String(decoding: HistoryText(language: .indonesian).document(of: history), as: UTF8.self)
    for part in [
      "Bidang Pembinaan Ketenagaan (GTK), TW III 2026", "Kiriman ke-1: Ditolak", "Kiriman ke-3: ",
      "Berkas: gtk tw3.csv", "Diterima: 2026-10-06T14:21:00+08:00", "Berkas yang sama dikirim lagi 1 kali",
      "Dibanding kiriman sebelumnya: ", "    - ",
      "Dikembalikan 2026-10-08, Sekretaris: bukti belum lengkap",
      "Disimpan di: belum dipindahkan",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `the data say the same as the text`() async throws {
    let sample = try await Self.sample()
    let history = try AttemptHistory(sample.open(), unit: "GTK", period: Self.quarter)
    let json = try JSONTree(HistoryJSON().document(of: history))
    #expect(json["schema"]?.text == "rekap.history/1")
    let attempts = json["attempts"]?.elements ?? []
    #expect(attempts.count == 3)
    for (attempt, written) in zip(history.attempts, attempts) {
      #expect(written["status"]?.text == attempt.checked.status.rawValue)
      #expect(
        written["comparison"]?["fixed"]?.elements.compactMap { $0["code"]?.text }
          == attempt.comparison?.fixed.map(\.finding.code.rawValue))
      #expect(written["comparison"]?["still"]?.elements.count == attempt.comparison?.stillCount)
      #expect(written["comparison"]?["new"]?.elements.count == attempt.comparison?.newCount)
    }
  }

  @Test func `a unit that sent nothing has no history`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    let workspace = try sample.open()
    #expect(throws: WorkspaceProblem.self) {
      try AttemptHistory(workspace, unit: "GTK", period: Self.quarter)
    }
  }
}
