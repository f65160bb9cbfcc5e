import Kinerja
import Pipeline
import TestSupport
import Testing
import Writers

@testable import Workspace

/// What people decide beside the check, and what it does to recap and further reports.
struct PersonalDecisionsTests {
  private static let quarter = QuarterPeriod(year: 2026, quarter: .first)

  private func take(
    _ desk: IntakeDesk, more: String = "", as name: String = "gtk_tw1_2026.csv", origin: String,
    after seconds: Int = 0
  ) throws -> IntakeOutcome {
    let moment = Moment(seconds: IntakeDesk.moment.seconds + seconds, offset: 28_800)
    let file = try desk.stage(
      try IntakeDesk.report(more: more), as: name, origin: origin, at: moment)
    let office = try desk.workspace.office()
    let intake = Intake(
      ledger: desk.ledger, office: office, reading: StandInReading(office),
      post: Post(units: office.units, settings: office.settings.mail), who: "uji", now: { moment })
    return try intake.take(file, copy: desk.copyPath(file))
  }

  private func run(_ desk: IntakeDesk, after seconds: Int = 100) throws -> ReviewRun {
    ReviewRun(
      desk.workspace, post: try desk.workspace.post(), who: "Sekretaris",
      at: Moment(seconds: IntakeDesk.moment.seconds + seconds, offset: 28_800))
  }

  private func accepted(_ desk: IntakeDesk) throws -> Int {
    try Consolidation(desk.workspace).submissions.count(where: \.status.isAccepted)
  }

  @Test func `a report that is returned takes the earlier ones along`() async throws {
    let desk = try await IntakeDesk()
    _ = try take(desk, origin: "1:1:1")
    _ = try take(desk, more: ";;;;;;;;;;;;\r\n", as: "gtk_tw1_2026 rev 1.csv", origin: "2:2:2", after: 10)
    #expect(try accepted(desk) == 2)
    _ = try run(desk).record(.no, on: Self.quarter, unit: "GTK", reason: "bukti kurang")
    #expect(try accepted(desk) == 0)
    _ = try run(desk, after: 200).record(.reopened, on: Self.quarter, unit: "GTK", reason: "keliru")
    #expect(try accepted(desk) == 2)
  }

  @Test func `of two that came together a person chooses`() async throws {
    let desk = try await IntakeDesk()
    _ = try take(desk, as: "GTK TW I a.csv", origin: "1:1:1")
    let outcome = try take(desk, more: "\r\n", as: "GTK TW I b.csv", origin: "2:2:2")
    guard case .decided(_, let checked, _) = outcome else {
      Issue.record("not decided")
      return
    }
    #expect(checked.map(\.status) == [.held])
    _ = try run(desk).record(.yes, on: Self.quarter, unit: "GTK", reason: "")
    let counted = try Consolidation(desk.workspace).submissions.map(\.status)
    #expect(counted.last == .acceptedWithNotes)
  }

  @Test func `what nobody could place is decided anew under a better name`() async throws {
    let desk = try await IntakeDesk()
    let bytes = Array("No;Kode;Indikator;Satuan;Target;Realisasi\r\n".utf8)
    let office = try desk.workspace.office()
    func deliver(_ name: String, _ origin: String, _ seconds: Int) throws -> IntakeOutcome {
      let moment = Moment(seconds: IntakeDesk.moment.seconds + seconds, offset: 28_800)
      let file = try desk.stage(bytes, as: name, origin: origin, at: moment)
      let intake = Intake(
        ledger: desk.ledger, office: office, reading: StandInReading(office),
        post: Post(units: office.units, settings: office.settings.mail), who: "uji", now: { moment })
      return try intake.take(file, copy: desk.copyPath(file))
    }
    guard case .decided(_, let first, _) = try deliver("laporan.csv", "1:1:1", 0) else {
      Issue.record("not decided")
      return
    }
    #expect(first.map(\.unit?.code) == [nil])
    guard case .decided(let delivery, let second, _) = try deliver("GTK TW I 2026.csv", "2:2:2", 10) else {
      Issue.record("taken for a copy")
      return
    }
    #expect(delivery.file.name == "GTK TW I 2026.csv")
    #expect(second.map(\.unit?.code) == ["GTK"])
    #expect(try desk.ledger.deliveries().count == 1)
    #expect(try desk.ledger.submissions().map(\.checked.unit?.code) == ["GTK"])
  }

  @Test func `what was accepted stays a copy when it comes again`() async throws {
    let desk = try await IntakeDesk()
    _ = try take(desk, origin: "1:1:1")
    guard case .duplicate = try take(desk, as: "lain.csv", origin: "2:2:2", after: 10) else {
      Issue.record("decided twice")
      return
    }
  }

  @Test func `only reopening opens a closed quarter`() async throws {
    let desk = try await IntakeDesk()
    let semester = Period.semester(year: 2026, half: 1)
    _ = try run(desk).record(.yes, on: .quarter(Self.quarter), reason: "")
    _ = try run(desk).record(.no, on: semester, reason: "grafik kurang")
    #expect(try desk.ledger.lockedQuarters() == [Self.quarter])
    _ = try run(desk).record(.reopened, on: semester, reason: "ada perbaikan")
    #expect(try desk.ledger.lockedQuarters() == [])
  }
}
