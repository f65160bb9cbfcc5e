import Glibc
import Kinerja
import TestSupport
import Testing

@testable import Workspace

/// A copy of the ledger is whole, sound and private, or not there.
struct BackupRunTests {
  private static func run(_ workspace: Workspace) throws -> BackupRun {
    BackupRun(workspace, who: "Staf", at: try SampleWorkspace.moment("2026-04-20T01:30:00+08:00"))
  }

  @Test func `the copy holds what the ledger holds, and the journal knows of it`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try sample.receive("TW1/gtk_tw1_2026.csv", at: "2026-04-06T13:15:00+08:00")
    let workspace = try sample.open()
    let before = try workspace.ledger.journal()
    let path = try Self.run(workspace).write(to: sample.folder.path + "/buku.sqlite")
    let copy = try Ledger.open(at: path, isReadOnly: true)
    #expect(try copy.faults() == [])
    #expect(try copy.submissions().map(\.number) == workspace.ledger.submissions().map(\.number))
    #expect(try copy.journal() == before)
    let entry = try #require(try workspace.ledger.journal().last)
    #expect(entry.action == .backedUp)
    #expect(entry.outcome == path)
    #expect(entry.step == nil)
  }

  @Test func `a folder gets one copy a day, and a second run renews it`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try sample.folder.write("cadangan/catatan.txt", "x")
    let workspace = try sample.open()
    let path = try Self.run(workspace).write(to: sample.folder.path + "/cadangan")
    #expect(path == sample.folder.path + "/cadangan/buku-2026-04-20.sqlite")
    let first = try Ledger.open(at: path, isReadOnly: true).journal().count
    #expect(try Self.run(workspace).write(to: sample.folder.path + "/cadangan/") == path)
    #expect(try Ledger.open(at: path, isReadOnly: true).journal().count == first + 1)
    #expect(
      sample.folder.names.filter { $0.hasPrefix("cadangan/") }
        == ["cadangan/buku-2026-04-20.sqlite", "cadangan/catatan.txt"])
  }

  @Test func `nobody outside the office may read it`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    let path = try Self.run(sample.open()).write(to: sample.folder.path + "/buku.sqlite")
    var status = stat()
    #expect(unsafe stat(path, &status) == 0)
    #expect(status.st_mode & 0o007 == 0)
  }

  @Test func `the ledger is never its own copy`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    let workspace = try sample.open()
    let run = try Self.run(workspace)
    #expect(throws: WorkspaceProblem.self) { try run.write(to: workspace.layout.ledger) }
    #expect(try workspace.ledger.faults() == [])
  }

  @Test func `where no copy can be made, nothing is left and nothing is noted`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    let workspace = try sample.open()
    let run = try Self.run(workspace)
    #expect(throws: WorkspaceProblem.self) {
      try run.write(to: sample.folder.path + "/tidak/ada/buku.sqlite")
    }
    #expect(throws: WorkspaceProblem.self) {
      // A folder of that name stands where the day's copy would go.
      try sample.folder.write("lain/buku-2026-04-20.sqlite/isi", "x")
      return try run.write(to: sample.folder.path + "/lain")
    }
    #expect(!sample.folder.names.contains { $0.contains(".tmp-") })
    #expect(try !workspace.ledger.journal().contains { $0.action == .backedUp })
  }
}
