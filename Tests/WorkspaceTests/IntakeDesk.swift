import Foundation
import Kinerja
import Pipeline
import Spreadsheet
import TestSupport
import Writers

@testable import Workspace

/// A workspace of the sample office, with the targets of one unit, in a folder of its own.
struct IntakeDesk {
  let folder: TemporaryFolder
  let workspace: Workspace

  /// In the days in which the first quarter is reported.
  static let moment = Moment(seconds: 1_775_440_000, offset: 8 * 3600)

  var root: String { folder.path }
  var ledger: Ledger { workspace.ledger }

  init() async throws {
    folder = try TemporaryFolder()
    let made = try Workspace.make(at: folder.path, who: "uji", at: Self.moment)
    try Self.copy("samples/unit.csv", to: "\(folder.path)/unit.csv")
    try Self.copy("samples/pk/pk_ra_gtk_2026.csv", to: "\(folder.path)/target/pk.csv")
    _ = try await TargetImport(made, who: "uji", at: Self.moment).run()
    var settings = made.settings
    // What lies there at a look has settled.
    settings.inbox.quiet = 0
    settings.mail.from = "Uji <uji@example.go.id>"
    workspace = Workspace(layout: made.layout, ledger: made.ledger, settings: settings)
  }

  private static func copy(_ fixture: String, to path: String) throws {
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: Fixture(fixture).path, toPath: path)
  }

  /// What a sample report of the unit whose targets are known says; `more` is added to it, so that it is another file.
  static func report(_ name: String = "samples/masuk/TW1/gtk_tw1_2026.csv", more: String = "") throws
    -> [UInt8]
  {
    [UInt8](try Data(contentsOf: URL(filePath: Fixture(name).path))) + Array(more.utf8)
  }

  /// Puts bytes where the private copies lie, and says what was delivered.
  func stage(
    _ bytes: [UInt8], as name: String = "gtk_tw1_2026.csv", origin: String = "1:1:1:1",
    at moment: Moment = IntakeDesk.moment
  ) throws -> NewDelivery {
    let sha256 = ContentHash.of(bytes)
    try folder.write(".rekap/antrean/\(sha256)", bytes)
    return NewDelivery(
      sha256: sha256, name: name, folder: nil, size: bytes.count, received: moment, origin: origin)
  }

  /// As `stat` identifies a file in the inbox.
  func origin(ofInbox name: String) throws -> String {
    var inbox = Inbox(path: workspace.layout.inbox)
    let scan = try inbox.scan(at: .now)
    return scan.entries.first { $0.name.text == name }?.identity.origin ?? ""
  }

  func intake(_ reading: any DeliveredReading, at moment: Moment = IntakeDesk.moment) throws -> Intake {
    let office = try workspace.office()
    return Intake(
      ledger: ledger, office: office, reading: reading,
      post: Post(units: office.units, settings: office.settings.mail), who: "uji",
      now: { moment })
  }

  func copyPath(_ file: NewDelivery) -> String { "\(workspace.layout.staging)/\(file.sha256)" }

  func names(below folder: String) -> [String] {
    self.folder.names.filter { name in
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder)
      return name.hasPrefix(folder + "/") && !isFolder.boolValue
    }
  }
}

/// Reads in this process, and dies as often as it is told to.
final class StandInReading: DeliveredReading {
  private let reader: StagedReader
  private var deaths: [ReadingDeath]
  private(set) var count = 0

  init(_ office: Office, dying deaths: [ReadingDeath] = []) {
    reader = StagedReader(
      units: office.units, agreements: office.agreements, limits: Limits(), inbox: Intake.inbox)
    self.deaths = deaths
  }

  func read(_ copy: String, deliveredAs path: String) throws(ReadingDeath) -> [Submission] {
    count += 1
    if !deaths.isEmpty { throw deaths.removeFirst() }
    do throws(UnreadableFile) {
      return try reader.read(copy, deliveredAs: path)
    } catch {
      throw .unreadable(errno: EIO)
    }
  }
}

extension IntakeOutcome {
  /// What came of it in one word, for comparison.
  var word: String {
    switch self {
    case .decided: "decided"
    case .duplicate: "duplicate"
    case .known: "known"
    case .interrupted(let tries, _): "interrupted \(tries)"
    case .quarantined: "quarantined"
    }
  }

  var checked: [CheckedSubmission] {
    if case .decided(_, let checked, _) = self { checked } else { [] }
  }
}
