import Foundation
import Kinerja
import TestSupport
import Testing
import Writers

@testable import Workspace

/// Each test lays out what a kill at one point leaves behind, and lets the next run go on.
struct ReceiverRecoveryTests {
  private static let name = "gtk_tw1_2026.csv"
  private let sample: IntakeDesk
  private let bytes: [UInt8]
  private let told = Told()

  final class Told {
    var events: [ReceiveEvent] = []
  }

  init() async throws {
    // As the commands do: writing to a process that has died is an error, not the end of this one.
    signal(SIGPIPE, SIG_IGN)
    sample = try await IntakeDesk()
    bytes = try IntakeDesk.report()
  }

  /// The reading process is a shell script that knows one answer: what the report says.
  private func receiver(reading answer: String = "cat ANSWER") throws -> Receiver {
    let office = try sample.workspace.office()
    let report = try sample.folder.write("laporan-uji.csv", bytes)
    let submissions = try StandInReading(office).read(report, deliveredAs: "inbox/\(Self.name)")
    let file = try sample.folder.write(
      "jawaban", Array(try RecordCoding.encode(ReadingReply.submissions(submissions))) + [10])
    let script = "read context; echo ready; while read request; do \(answer); done"
      .replacingOccurrences(of: "ANSWER", with: file)
    let told = told
    return try Receiver(
      sample.workspace,
      Receiver.Setting(
        who: "uji", tool: CheckReport.Tool(name: "rekap", version: "0", rules: "0"), language: .indonesian,
        now: { IntakeDesk.moment }, readingCommand: ["/bin/sh", "-c", script], shouldStop: { false })
    ) { told.events.append($0) }
  }

  /// As it lies in the inbox, and as it is known by.
  private func drop(_ name: String = Self.name) throws -> NewDelivery {
    try sample.folder.write("inbox/\(name)", bytes)
    return NewDelivery(
      sha256: ContentHash.of(bytes), name: name, folder: nil, size: bytes.count,
      received: IntakeDesk.moment,
      origin: try sample.origin(ofInbox: name))
  }

  private func commit(_ file: NewDelivery) throws -> Delivery {
    let intake = try sample.intake(StandInReading(try sample.workspace.office()))
    _ = try intake.take(file, copy: sample.copyPath(file))
    return try #require(try sample.ledger.unmoved().first)
  }

  private func expectRest() throws {
    #expect(sample.names(below: "inbox") == [])
    #expect(sample.names(below: ".rekap/antrean") == [])
    let delivery = try #require(try sample.ledger.deliveries().first)
    #expect(try sample.ledger.deliveries().count == 1)
    #expect(delivery.isMoved)
    #expect(try sample.folder.read(delivery.stored) == bytes)
    #expect(sample.names(below: "laporan").contains { $0.hasSuffix(".html") })
    #expect(try sample.ledger.mails().count == 1)
    #expect(try sample.ledger.submissions().map(\.checked.revision) == [1])
  }

  /// A process that another test is just starting can have the file open for a moment, which makes it wait.
  private func lookUntilRest(_ receiver: Receiver) throws {
    for _ in 0..<200 {
      _ = try receiver.look()
      if receiver.waiting.isEmpty { return }
      usleep(10_000)
    }
  }

  @Test func `broken off nowhere`() throws {
    _ = try drop()
    let receiver = try receiver()
    try receiver.recover()
    try lookUntilRest(receiver)
    try expectRest()
  }

  @Test func `broken off in the copying`() throws {
    _ = try drop()
    try sample.folder.write(".rekap/antrean/.rekap-1-0.tmp", "separuh")
    let receiver = try receiver()
    try receiver.recover()
    try lookUntilRest(receiver)
    try expectRest()
  }

  @Test func `broken off between the copy and its row`() throws {
    _ = try drop()
    _ = try sample.stage(bytes)
    let receiver = try receiver()
    try receiver.recover()
    try lookUntilRest(receiver)
    try expectRest()
  }

  @Test func `a copy of what its sender has taken back is not kept`() throws {
    _ = try sample.stage(bytes)
    try receiver().recover()
    #expect(sample.names(below: ".rekap/antrean") == [])
    #expect(try sample.ledger.deliveries().isEmpty)
  }

  @Test(arguments: [true, false])
  func `broken off in the check, with the original in the inbox or gone`(isThere: Bool) throws {
    let file = try drop()
    _ = try sample.stage(bytes)
    _ = try sample.ledger.begin(file)
    if !isThere { try FileManager.default.removeItem(atPath: "\(sample.root)/inbox/\(Self.name)") }
    let receiver = try receiver()
    try receiver.recover()
    try lookUntilRest(receiver)
    try expectRest()
  }

  @Test func `broken off between the commit and the reports`() throws {
    let file = try drop()
    _ = try sample.stage(bytes)
    _ = try commit(file)
    let receiver = try receiver()
    try receiver.recover()
    try lookUntilRest(receiver)
    try expectRest()
  }

  @Test func `a file is the same after a restart that numbers the disks anew`() {
    let before = FileIdentity(device: 7, inode: 11, size: 3, modified: 5, changed: 6)
    let after = FileIdentity(device: 8, inode: 11, size: 3, modified: 5, changed: 9)
    let other = FileIdentity(device: 7, inode: 11, size: 3, modified: 6, changed: 6)
    #expect(before.origin == after.origin)
    #expect(before.origin != other.origin)
  }

  @Test func `broken off in a report: nothing half written stays beside it`() throws {
    let file = try drop()
    _ = try sample.stage(bytes)
    let stored = try commit(file).stored
    let folder = stored.replacingOccurrences(of: "arsip/", with: "laporan/").split(separator: "/").dropLast()
    try sample.folder.write("\(folder.joined(separator: "/"))/.rekap-1-0.tmp", "<html>")
    let receiver = try receiver()
    try receiver.recover()
    try lookUntilRest(receiver)
    try expectRest()
    #expect(!sample.folder.names.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `broken off between the move and its row`() throws {
    let file = try drop()
    _ = try sample.stage(bytes)
    let delivery = try commit(file)
    try sample.folder.write(delivery.stored, bytes)
    try FileManager.default.removeItem(atPath: sample.copyPath(file))
    let receiver = try receiver()
    try receiver.recover()
    try lookUntilRest(receiver)
    try expectRest()
  }

  @Test func `broken off in the removal: what lies hidden goes`() throws {
    let file = try drop()
    _ = try sample.stage(bytes)
    _ = try commit(file)
    try FileManager.default.moveItem(
      atPath: "\(sample.root)/inbox/\(Self.name)",
      toPath: "\(sample.root)/inbox/.rekap-ambil-1-0-\(Self.name)")
    try receiver().recover()
    try expectRest()
  }

  @Test func `a hidden file that nobody knows is put back and taken`() throws {
    _ = try drop()
    try FileManager.default.moveItem(
      atPath: "\(sample.root)/inbox/\(Self.name)",
      toPath: "\(sample.root)/inbox/.rekap-ambil-1-0-\(Self.name)")
    let receiver = try receiver()
    try receiver.recover()
    #expect(sample.names(below: "inbox") == ["inbox/\(Self.name)"])
    try lookUntilRest(receiver)
    try expectRest()
  }

  @Test func `what is out of the inbox is known by its content only`() throws {
    let receiver = try receiver()
    let file = try drop()
    try lookUntilRest(receiver)
    #expect(try sample.ledger.deliveries().map(\.file.origin) == [""])
    #expect(try sample.ledger.settledOrigins().contains(file.origin) == false)
  }

  @Test func `broken off in the removal of a duplicate: it is one duplicate`() throws {
    let receiver = try receiver()
    _ = try drop()
    try lookUntilRest(receiver)
    let again = try drop("salinan.csv")
    let known = try #require(try sample.ledger.deliveries().first)
    try sample.ledger.addDuplicate(again, of: known)
    try FileManager.default.moveItem(
      atPath: "\(sample.root)/inbox/salinan.csv", toPath: "\(sample.root)/inbox/.rekap-ambil-1-0-salinan.csv")
    _ = try sample.stage(bytes)
    try receiver.recover()
    try lookUntilRest(receiver)
    try expectRest()
    #expect(try sample.ledger.copies()[known.id] == 1)
  }

  @Test func `a duplicate never takes away the only copy of what is decided`() throws {
    _ = try sample.stage(bytes)
    let file = NewDelivery(
      sha256: ContentHash.of(bytes), name: Self.name, folder: nil, size: bytes.count,
      received: IntakeDesk.moment, origin: "1:1:1:1")
    _ = try commit(file)
    _ = try drop("salinan.csv")
    let receiver = try receiver()
    // Without recovery first: as when the disk was full between the commit and the move.
    receiver.isUnfinished = false
    try lookUntilRest(receiver)
    try expectRest()
  }

  @Test func `a look that failed is gone on with by the next one`() throws {
    let file = try drop()
    _ = try sample.stage(bytes)
    let delivery = try commit(file)
    // A file in place of the folder that the original belongs into.
    let folder = delivery.stored.split(separator: "/").prefix(2).joined(separator: "/")
    try sample.folder.write(folder, "bukan folder")
    let receiver = try receiver()
    #expect(throws: WorkspaceProblem.self) { try lookUntilRest(receiver) }
    #expect(sample.names(below: "inbox") == ["inbox/\(Self.name)"])
    try FileManager.default.removeItem(atPath: "\(sample.root)/\(folder)")
    try lookUntilRest(receiver)
    try expectRest()
  }

  @Test func `a check that breaks off in recovery is repeated up to the third time`() throws {
    let file = try drop()
    _ = try sample.stage(bytes)
    _ = try sample.ledger.begin(file)
    try FileManager.default.removeItem(atPath: "\(sample.root)/inbox/\(Self.name)")
    let receiver = try receiver(reading: "kill -KILL $$")
    try receiver.recover()
    #expect(receiver.isRetrying)
    _ = try receiver.look()
    #expect(!receiver.isRetrying)
    #expect(try sample.ledger.deliveries().map(\.state) == [.quarantined])
    #expect(sample.names(below: ".rekap/antrean") == [])
  }

  @Test func `a copy that cannot be read decides nothing`() throws {
    _ = try drop()
    let receiver = try receiver(reading: #"echo '{"unreadable":{"errno":5}}'"#)
    #expect(throws: WorkspaceProblem.self) { try lookUntilRest(receiver) }
    #expect(try sample.ledger.deliveries().map(\.tries) == [0])
    #expect(sample.names(below: "inbox") == ["inbox/\(Self.name)"])
  }
}
