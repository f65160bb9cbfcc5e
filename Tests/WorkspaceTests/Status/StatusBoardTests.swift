import Kinerja
import TestSupport
import Testing
import Writers

@testable import Workspace

/// What `status` tells: what waits and why, the step reached, and what to type next.
struct StatusBoardTests {
  private static func text(
    _ sample: SampleWorkspace, _ period: String? = nil, at time: String = "2026-04-20T08:00:00+08:00"
  ) throws -> String {
    let board = try StatusBoard(
      Workspace.open(at: sample.path, isReadOnly: true), period: period.flatMap(Period.init(code:)),
      at: SampleWorkspace.moment(time))
    return String(decoding: StatusText(language: .indonesian).document(of: board), as: UTF8.self)
  }

  private static func record(
    _ action: JournalEntry.Action, _ step: SOPStep?, _ period: String, of sample: SampleWorkspace,
    at time: String
  ) throws {
    try sample.open().record(
      JournalEntry(
        at: SampleWorkspace.moment(time), who: "Staf", step: step, action: action, period: period,
        outcome: "x", seconds: 3))
  }

  @Test func `files in the inbox wait, each with its reason`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    for name in ["gtk.csv", "sd.xlsx", "~$sd.xlsx", "foto.jpg", ".DS_Store", "GTK/dalam/x.csv", "GTK/y.csv"] {
      try sample.folder.write("kinerja/inbox/\(name)", "x")
    }
    let before = sample.folder.names
    let text = try Self.text(sample)
    #expect(sample.folder.names == before)
    for line in [
      "gtk.csv: di kotak masuk, belum diambil", "sd.xlsx: masih dibuka program lain (~$sd.xlsx)",
      "foto.jpg: tidak diambil: bukan CSV atau XLSX", "GTK/dalam: tidak diambil: folder di dalam folder",
      "GTK/y.csv: di kotak masuk, belum diambil",
    ] {
      #expect(text.contains("  \(line)\n"), "\(line)")
    }
    #expect(!text.contains(".DS_Store"))
    #expect(text.contains("rekap terima"))
    #expect(text.contains("SQLite 3."))
    #expect(text.contains("dipantau lewat peristiwa") || text.contains("diperiksa setiap 10 detik"))
  }

  @Test func `the data hold the same`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try sample.folder.write("kinerja/inbox/gtk.csv", "x")
    let board = try StatusBoard(sample.open(), at: SampleWorkspace.moment("2026-04-20T08:00:00+08:00"))
    let json = try JSONTree(StatusJSON().document(of: board))
    let file = json["inbox"]?["files"]?.elements.first
    #expect(file?["file"]?.text == "gtk.csv")
    #expect(file?["reason"]?.text == "lying")
    #expect(["events", "polling"].contains(json["inbox"]?["watch"]?.text))
  }

  @Test func `an inbox that cannot be reached is said, not left out`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try sample.folder.write("kinerja/rekap.yaml", "kotak_masuk:\n  folder: \(sample.path)/tidak-ada\n")
    #expect(try Self.text(sample).contains("tidak-ada tidak dapat dicapai."))
  }

  @Test func `the next command follows the steps taken`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    #expect(try Self.text(sample, "2026-TW1").contains("rekap ingatkan 2026-TW1"))
    try sample.receive("TW1/gtk_tw1_2026.csv", at: "2026-04-06T13:15:00+08:00")
    #expect(try Self.text(sample, "2026-TW1").contains("rekap susun 2026-TW1"))
    try Self.record(
      .consolidated, .recapQuarter, "2026-TW1", of: sample, at: "2026-04-12T08:00:00+08:00")
    let recapped = try Self.text(sample, "2026-TW1")
    #expect(recapped.contains("Langkah SOP 2: merekap triwulan (3 detik; standar 30 menit)."))
    #expect(!recapped.contains("rekap susun 2026-TW1"))
    #expect(recapped.contains("rekap disposisi 2026-TW1"))
    try Self.record(
      .disposition, .recapQuarter, "2026-TW1", of: sample, at: "2026-04-12T09:00:00+08:00")
    let disposed = try Self.text(sample, "2026-TW1")
    #expect(!disposed.contains("rekap disposisi 2026-TW1"))
    #expect(disposed.contains("rekap tinjau 2026-TW1 --yes"))
    try sample.review(.yes, "2026-TW1", at: "2026-04-13T08:00:00+08:00")
    let closed = try Self.text(sample, "2026-TW1")
    #expect(closed.contains("TW I 2026 - disetujui dan dikunci"))
    #expect(!closed.contains("rekap tinjau"))
  }

  @Test func `a step taken again after a higher one says how far the quarter was`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try Self.record(.reviewed, .composeQuarterReport, "2026-TW1", of: sample, at: "2026-04-12T08:00:00+08:00")
    try Self.record(.received, .collectReports, "2026-TW1", of: sample, at: "2026-04-13T08:00:00+08:00")
    let text = try Self.text(sample, "2026-TW1")
    #expect(text.contains("Langkah SOP 1: "))
    #expect(text.contains("Sudah sampai langkah 4."))
  }

  @Test func `a semester is put together once its quarters are approved`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try sample.review(.yes, "2026-TW1", at: "2026-04-13T08:00:00+08:00")
    #expect(!(try Self.text(sample)).contains("Semester 1 2026"))
    #expect(try Self.text(sample, "2026-S1").contains("Semester 1 2026: 1 dari 2 triwulan disetujui."))
    try sample.review(.yes, "2026-TW2", at: "2026-07-13T08:00:00+08:00")
    let text = try Self.text(sample)
    #expect(text.contains("Semester 1 2026: 2 dari 2 triwulan disetujui."))
    #expect(text.contains("rekap susun 2026-S1"))
  }
}
