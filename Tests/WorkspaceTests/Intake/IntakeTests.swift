import Glibc
import Kinerja
import Pipeline
import TestSupport
import Testing

@testable import Workspace

struct IntakeTests {
  private static func codes(_ outcome: IntakeOutcome) -> [FindingCode] {
    outcome.checked.flatMap(\.findings).map(\.code)
  }

  @Test func `a file is decided, with a mail and a journal entry for it`() async throws {
    let sample = try await IntakeDesk()
    let file = try sample.stage(try IntakeDesk.report())
    let intake = try sample.intake(StandInReading(try sample.workspace.office()))
    let outcome = try intake.take(file, copy: sample.copyPath(file))
    #expect(outcome.checked.map(\.unit?.code) == ["GTK"])
    #expect(try sample.ledger.unmoved().map(\.stored.isEmpty) == [false])
    #expect(try sample.ledger.mails().map(\.mail.recipients) == [["gtk@example.go.id"]])
    #expect(try sample.ledger.journal().last?.action == .received)
  }

  @Test func `what brings the reading down three times is laid aside`() async throws {
    let sample = try await IntakeDesk()
    let file = try sample.stage(try IntakeDesk.report())
    let reading = StandInReading(
      try sample.workspace.office(), dying: [.signal(SIGKILL), .timedOut, .garbled, .exit(1)])
    let intake = try sample.intake(reading)
    var words: [String] = []
    for _ in 0..<4 { words.append(try intake.take(file, copy: sample.copyPath(file)).word) }
    #expect(words == ["interrupted 1", "interrupted 2", "quarantined", "known"])
    #expect(reading.count == 3)
    #expect(try sample.ledger.submissions().flatMap(\.checked.findings).map(\.code) == [.F13])
    #expect(try sample.ledger.deliveries().map(\.state) == [.quarantined])
  }

  @Test func `what brought the whole program down three times is not read again`() async throws {
    let sample = try await IntakeDesk()
    let file = try sample.stage(try IntakeDesk.report())
    for _ in 0..<3 { _ = try sample.ledger.begin(file) }
    let reading = StandInReading(try sample.workspace.office())
    #expect(try sample.intake(reading).take(file, copy: sample.copyPath(file)).word == "quarantined")
    #expect(reading.count == 0)
  }

  @Test(arguments: [ReadingDeath.notStarted(errno: EMFILE), .unreadable(errno: EIO)])
  func `what the file has no part in is never held against it`(death: ReadingDeath) async throws {
    let sample = try await IntakeDesk()
    let file = try sample.stage(try IntakeDesk.report())
    let intake = try sample.intake(
      StandInReading(try sample.workspace.office(), dying: Array(repeating: death, count: 5)))
    for _ in 0..<5 {
      #expect(throws: IntakeProblem.self) { try intake.take(file, copy: sample.copyPath(file)) }
    }
    #expect(try sample.ledger.deliveries().map(\.tries) == [0])
    #expect(try intake.take(file, copy: sample.copyPath(file)).word == "decided")
  }

  @Test func `the same bytes under another name are a duplicate, the same file is known`() async throws {
    let sample = try await IntakeDesk()
    let bytes = try IntakeDesk.report()
    let intake = try sample.intake(StandInReading(try sample.workspace.office()))
    let first = try sample.stage(bytes)
    let again = try sample.stage(bytes, as: "salinan.csv", origin: "2:2:2:2")
    let words = try [first, first, again].map { try intake.take($0, copy: sample.copyPath($0)).word }
    #expect(words == ["decided", "known", "duplicate"])
    #expect(try sample.ledger.submissions().count == 1)
    #expect(try sample.ledger.mails().count == 1)
  }

  @Test func `an approved quarter takes nothing until it is opened again (F20)`() async throws {
    let sample = try await IntakeDesk()
    let intake = try sample.intake(StandInReading(try sample.workspace.office()))
    let review = ReviewRun(
      sample.workspace, post: Post(units: [], settings: MailSettings()), who: "uji", at: IntakeDesk.moment)
    let quarter = QuarterPeriod(year: 2026, quarter: .first)
    _ = try review.record(.yes, on: .quarter(quarter), reason: "")
    let late = try sample.stage(try IntakeDesk.report())
    let outcome = try intake.take(late, copy: sample.copyPath(late))
    #expect(Self.codes(outcome).contains(.F20))
    #expect(outcome.checked.map(\.status) == [.rejected])
    _ = try review.record(.reopened, on: .quarter(quarter), reason: "salah ketik")
    let again = try sample.stage(try IntakeDesk.report(more: "\r\n"), origin: "2:2:2:2")
    #expect(!Self.codes(try intake.take(again, copy: sample.copyPath(again))).contains(.F20))
  }

  /// What was refused for the closed quarter comes again after its opening: under the number in the inbox that the disk has
  /// given anew, and by a clock that was set back meanwhile.
  @Test(arguments: [("1:1:1:1", 0), ("1:1:1:1", -60), ("2:2:2:2", -60)])
  func `the last decision counts, whatever number or time it bears`(origin: String, seconds: Int) async throws
  {
    let sample = try await IntakeDesk()
    let reading = StandInReading(try sample.workspace.office())
    let review = ReviewRun(
      sample.workspace, post: Post(units: [], settings: MailSettings()), who: "uji", at: IntakeDesk.moment)
    let quarter = QuarterPeriod(year: 2026, quarter: .first)
    _ = try review.record(.yes, on: .quarter(quarter), reason: "")
    let early = try sample.stage(try IntakeDesk.report())
    let noon = Moment(seconds: IntakeDesk.moment.seconds + 1, offset: 28_800)
    #expect(
      Self.codes(try sample.intake(reading, at: noon).take(early, copy: sample.copyPath(early))).contains(
        .F20))
    try sample.ledger.forget(origin: early.origin)
    _ = try review.record(.reopened, on: .quarter(quarter), reason: "salah ketik")
    let moment = Moment(seconds: IntakeDesk.moment.seconds + seconds, offset: 28_800)
    let again = try sample.stage(try IntakeDesk.report(), origin: origin, at: moment)
    #expect(
      try sample.intake(reading, at: moment).take(again, copy: sample.copyPath(again)).word == "decided")
    #expect(try sample.ledger.submissions().map(\.checked.status.isAccepted) == [true])
  }

  @Test(arguments: [
    ("gtk triwulan 1.csv", 0, SubmissionStatus.held), ("gtk_tw1_2026 rev2.csv", 0, .acceptedWithNotes),
    ("gtk triwulan 1.csv", 60, .acceptedWithNotes),
  ])
  func `two files at one look wait for a person unless one says that it is the later one`(
    name: String, seconds: Int, status: SubmissionStatus
  ) async throws {
    let sample = try await IntakeDesk()
    let intake = try sample.intake(StandInReading(try sample.workspace.office()))
    let first = try sample.stage(try IntakeDesk.report())
    #expect(try intake.take(first, copy: sample.copyPath(first)).checked.allSatisfy(\.status.isAccepted))
    let moment = Moment(seconds: IntakeDesk.moment.seconds + seconds, offset: 28_800)
    let second = try sample.stage(
      Self.changed(try IntakeDesk.report()), as: name, origin: "2:2:2:2", at: moment)
    let outcome = try intake.take(second, copy: sample.copyPath(second))
    #expect(outcome.checked.map(\.status) == [status])
  }

  /// Another figure in one of the rows, so that it is not the same table saved anew.
  private static func changed(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array((text + "\nCatatan: diperbaiki\n").utf8)
  }

  @Test func `what a person has returned does not count as accepted`() async throws {
    let sample = try await IntakeDesk()
    let intake = try sample.intake(StandInReading(try sample.workspace.office()))
    let first = try sample.stage(try IntakeDesk.report())
    _ = try intake.take(first, copy: sample.copyPath(first))
    let review = ReviewRun(
      sample.workspace, post: Post(units: [], settings: MailSettings()), who: "uji", at: IntakeDesk.moment)
    _ = try review.record(
      .no, on: QuarterPeriod(year: 2026, quarter: .first), unit: "GTK", reason: "belum lengkap")
    let later = Moment(seconds: IntakeDesk.moment.seconds + 60, offset: 28_800)
    let second = try sample.stage(
      Self.changed(try IntakeDesk.report()), as: "gtk lagi.csv", origin: "2:2:2:2", at: later)
    let outcome = try intake.take(second, copy: sample.copyPath(second))
    #expect(outcome.checked.map(\.revision) == [2])
    // It replaces nothing that was accepted.
    #expect(!Self.codes(outcome).contains(.F06))
  }
}
