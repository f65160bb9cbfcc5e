import Kinerja
import Spreadsheet
import TestSupport
import Testing
import Writers

@testable import Workspace

/// Lembar disposisi from the ledger, where they lie, and what the journal says of them.
struct DispositionRunTests {
  static let quarter = QuarterPeriod(year: 2026, quarter: .third)

  private static func run(_ workspace: Workspace) throws -> DispositionRun {
    DispositionRun(
      workspace, who: "Staf", at: try SampleWorkspace.moment("2026-10-08T08:00:00+08:00"),
      language: .indonesian, tool: SampleWorkspace.tool)
  }

  private static func texts(_ path: String, in sample: SampleWorkspace) throws -> String {
    let name = String(path.dropFirst(sample.folder.path.count + 1))
    let book = try SpreadsheetReader.read(bytes: sample.folder.read(name), name: "d.xlsx")
    return book.sheets.flatMap(\.rows).flatMap(\.cells).compactMap { cell -> String? in
      if case .text(let text) = cell.value { text } else { nil }
    }.joined(separator: "\n")
  }

  @Test func `that of a report is about its last attempt, and is noted under step 1`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try sample.receive("TW3/gtk tw3.csv", at: "2026-10-06T14:21:00+08:00")
    try sample.receive("TW3/gtk tw3 revisi 1.xlsx", at: "2026-10-06T15:22:00+08:00")
    let workspace = try sample.open()
    let path = try Self.run(workspace).write(on: Self.quarter, unit: "gtk", to: nil)
    #expect(path == sample.path + "/laporan/2026-TW3/disposisi-2026-TW3-GTK.xlsx")
    let text = try Self.texts(path, in: sample)
    #expect(text.contains("Bidang Pembinaan Ketenagaan, kiriman ke-2: "))
    #expect(text.contains("Nomor urut : 2"))
    #expect(text.contains("Batas waktu : 10 Oktober 2026"))
    let entry = try #require(try workspace.ledger.journal().last)
    #expect(entry.action == .disposition)
    #expect(entry.step == .collectReports)
    #expect(entry.unit == "GTK")
    #expect(entry.outcome == path)
  }

  @Test(arguments: [("2026-TW3", SOPStep.recapQuarter), ("2026-S2", .recapSemester), ("2026", .composeYear)])
  func `that of a period is noted under the step in which it is put together`(
    code: String, step: SOPStep
  ) async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try sample.receive("TW3/gtk tw3.csv", at: "2026-10-06T14:21:00+08:00")
    let workspace = try sample.open()
    let place = sample.folder.path + "/disposisi.xlsx"
    let path = try Self.run(workspace).write(on: try #require(Period(code: code)), to: place)
    #expect(path == place)
    let text = try Self.texts(path, in: sample)
    #expect(text.contains("Perbaiki dan kirim ulang: GTK"))
    #expect(try workspace.ledger.journal().last?.step == step)
  }

  @Test func `a report after the deadline gets no deadline that has passed`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try sample.receive("TW3/gtk tw3.csv", at: "2026-10-20T14:21:00+08:00")
    let path = try Self.run(sample.open()).write(on: Self.quarter, unit: "GTK", to: nil)
    #expect(try Self.texts(path, in: sample).contains("Batas waktu : ..."))
  }

  @Test func `nothing is written on a unit that is not known or sent nothing`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    let run = try Self.run(sample.open())
    #expect(throws: WorkspaceProblem.self) { try run.write(on: Self.quarter, unit: "XX", to: nil) }
    #expect(throws: WorkspaceProblem.self) { try run.write(on: Self.quarter, unit: "GTK", to: nil) }
    #expect(!sample.folder.names.contains { $0.contains("disposisi") })
  }
}
