import Glibc
import Kinerja
import TestSupport
import Testing
import Writers

@testable import Workspace

/// How far a quarter and its units are, and what waits.
struct PeriodStandingTests {
  private static let quarter = QuarterPeriod(year: 2026, quarter: .first)

  private func text(_ sample: IntakeDesk, at moment: Moment = IntakeDesk.moment) throws -> String {
    let board = try StatusBoard(sample.workspace, period: .quarter(Self.quarter), at: moment)
    return String(decoding: StatusText(language: .indonesian).document(of: board), as: UTF8.self)
  }

  @Test func `an office that waits is told for whom, until when, and what to type`() async throws {
    let sample = try await IntakeDesk()
    let board = try StatusBoard(sample.workspace, period: .quarter(Self.quarter), at: IntakeDesk.moment)
    let standing = try #require(board.periods.first)
    #expect(standing.expected == 1)
    #expect(standing.deadline == "2026-04-10")
    #expect(standing.daysToDeadline == 4)
    #expect(standing.units.first { $0.unit.code == "GTK" }?.status == .missing)
    #expect(try text(sample).contains("rekap ingatkan 2026-TW1"))
  }

  @Test(arguments: [(9, nil as Int?), (10, nil), (11, 1), (20, 10)])
  func `days late are counted from the deadline on`(day: Int, late: Int?) async throws {
    let sample = try await IntakeDesk()
    // The evening of that day in Balangan.
    let moment = Moment(seconds: 1_775_001_600 + (day - 1) * 86_400 + 12 * 3600, offset: 28_800)
    let board = try StatusBoard(sample.workspace, period: .quarter(Self.quarter), at: moment)
    #expect(board.periods.first?.units.first { $0.unit.code == "GTK" }?.daysLate == late)
  }

  @Test func `what was accepted stands there with its attempt`() async throws {
    let sample = try await IntakeDesk()
    let file = try sample.stage(try IntakeDesk.report())
    _ = try sample.intake(StandInReading(try sample.workspace.office())).take(
      file, copy: sample.copyPath(file))
    let board = try StatusBoard(sample.workspace, period: .quarter(Self.quarter), at: IntakeDesk.moment)
    let standing = try #require(board.periods.first)
    #expect(standing.isComplete)
    #expect(standing.units.first { $0.unit.code == "GTK" }?.attempt?.checked.revision == 1)
    #expect(standing.steps.last?.step == .collectReports)
    #expect(board.mails == [.pending: 1])
    #expect(try text(sample).contains("rekap susun 2026-TW1"))
  }

  @Test func `what is not settled says why it waits`() async throws {
    let sample = try await IntakeDesk()
    let office = try sample.workspace.office()
    let undecided = try sample.stage([1], as: "putus.csv")
    _ = try sample.ledger.begin(undecided)
    let poison = try sample.stage([2], as: "racun.csv", origin: "2:2:2:2")
    let dying = try sample.intake(
      StandInReading(office, dying: Array(repeating: .signal(SIGKILL), count: 3)))
    for _ in 0..<3 { _ = try dying.take(poison, copy: sample.copyPath(poison)) }
    let nameless = try sample.ledger.begin(try sample.stage([3], as: "apa.csv", origin: "3:3:3:3"))
    let held = CheckedSubmission(
      file: "inbox/apa.csv", sha256: nameless.file.sha256, unit: nil, period: nil, revision: 1, status: .held,
      values: [], findings: [])
    try sample.ledger.decide(
      nameless, Decision(at: IntakeDesk.moment, stored: "ditolak/apa.csv", submissions: [held])
    ) { _ in "" }
    let board = try StatusBoard(sample.workspace, period: .quarter(Self.quarter), at: IntakeDesk.moment)
    #expect(board.waiting.first { $0.file == "putus.csv" }?.reason == .undecided)
    #expect(board.waiting.first { $0.file == "racun.csv" }?.reason == .quarantined)
    #expect(board.waiting.first { $0.file == "apa.csv" }?.reason == .held)
    #expect(try text(sample).contains("rekap terima"))
  }

  @Test func `a notice is shown until it is cleared`() async throws {
    let sample = try await IntakeDesk()
    let notice = Notice(
      subject: "laporan.csv", kind: "not_removed", detail: "errno 13", first: IntakeDesk.moment)
    #expect(try sample.ledger.raise(notice))
    #expect(try !sample.ledger.raise(notice))
    #expect(try text(sample).contains("laporan.csv"))
    try sample.ledger.clear(subject: "laporan.csv")
    #expect(try !text(sample).contains("laporan.csv"))
  }
}
