import Kinerja
import Parsers
import Pipeline
import Spreadsheet
import TestSupport
import Testing
import Writers

@testable import Workspace

/// A workspace in a folder of its own, into which reports of the sample office are delivered at stated times.
struct SampleWorkspace {
  static let tool = CheckReport.Tool(name: "rekap", version: "1", rules: "1")
  static let who = "petugas"

  let folder: TemporaryFolder
  var path: String { folder.path + "/kinerja" }

  /// Agreements of the sample office, by the names of their files.
  init(targets: [String], at time: String = "2026-01-05T08:00:00+08:00") async throws {
    folder = try TemporaryFolder()
    _ = try Workspace.make(at: folder.path + "/kinerja", who: Self.who, at: Self.moment(time))
    try folder.write("kinerja/unit.csv", Fixture("samples/unit.csv").bytes())
    try await add(targets: targets, at: time)
  }

  static func moment(_ text: String) throws -> Moment {
    Moment(seconds: try #require(ReceiptTime(text)).seconds, offset: 8 * 3600)
  }

  /// As a command opens it.
  func open() throws -> Workspace { try Workspace.open(at: path) }

  @discardableResult
  func add(targets: [String], at time: String) async throws -> TargetImport.Result {
    for name in targets {
      try folder.write("kinerja/target/\(name)", Fixture("samples/pk/\(name)").bytes())
    }
    let workspace = try open()
    let moment = try Self.moment(time)
    try workspace.noteSettings(who: Self.who, at: moment)
    return try await TargetImport(workspace, who: Self.who, at: moment).run()
  }

  /// Takes a sample in as the receiver does, without the inbox.
  @discardableResult
  func receive(_ sample: String, as name: String? = nil, at time: String) throws -> IntakeOutcome {
    let workspace = try open()
    let office = try workspace.office()
    let bytes = try Fixture("samples/masuk/\(sample)").bytes()
    let name = name ?? String(sample.split(separator: "/").last ?? "")
    let copy = try folder.write("salinan/\(name)", bytes)
    let moment = try Self.moment(time)
    try workspace.noteSettings(who: Self.who, at: moment)
    let intake = Intake(
      ledger: workspace.ledger, office: office, reading: DirectReading(office),
      post: Post(units: office.units, settings: office.settings.mail),
      who: Self.who, now: { moment })
    return try intake.take(
      NewDelivery(
        sha256: ContentHash.of(bytes), name: name, folder: nil, size: bytes.count, received: moment,
        origin: "\(name) \(time)"),
      copy: copy)
  }

  func review(
    _ decision: Review.Decision, _ period: String, unit: String? = nil, reason: String = "", at time: String
  ) throws {
    let workspace = try open()
    let run = ReviewRun(
      workspace, post: try workspace.post(), who: "Sekretaris",
      at: try Self.moment(time))
    let period = try #require(Period(code: period))
    if let unit, case .quarter(let quarter) = period {
      _ = try run.record(decision, on: quarter, unit: unit, reason: reason)
    } else {
      _ = try run.record(decision, on: period, reason: reason)
    }
  }
}

/// Reads in this process, without the one that guards the office from bad files.
struct DirectReading: DeliveredReading {
  private let reader: StagedReader

  init(_ office: Office) {
    reader = StagedReader(
      units: office.units, agreements: office.agreements, limits: Limits(), inbox: Intake.inbox)
  }

  func read(_ copy: String, deliveredAs path: String) throws(ReadingDeath) -> [Submission] {
    do throws(UnreadableFile) {
      return try reader.read(copy, deliveredAs: path)
    } catch {
      throw .garbled
    }
  }
}
