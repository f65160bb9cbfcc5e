import Foundation
import Kinerja
import TestSupport
import Writers

@testable import Workspace

/// An outbox in a folder of its own, and mails to put there.
struct OutboxDesk {
  let folder: TemporaryFolder
  let outbox: OutboxFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["tmp", "new", "sent", "failed"] {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/" + name, withIntermediateDirectories: true)
    }
    outbox = OutboxFolder(folder.path)
  }

  static let id = id(1)

  static func id(_ number: Int) -> OutboxID {
    OutboxID(kind: .reminder, unit: MailToken("SD"), period: MailToken("2026-TW2"), attempt: number)
  }

  static func address(_ text: String) -> MailAddress {
    guard let address = MailAddress(text) else { preconditionFailure("no address: \(text)") }
    return address
  }

  static func message(_ number: Int = 1) -> MailMessage {
    let sender = address("lapor@example.go.id")
    guard let time = MailTime(seconds: 1_783_300_323 + number, offsetMinutes: 480) else {
      preconditionFailure("no time")
    }
    return MailMessage(
      kind: .reminder, envelopeFrom: address("gagal@example.go.id"),
      from: Mailbox(sender, name: "Perencanaan"),
      recipients: MailRecipients(Mailbox(address("sd\(number)@example.go.id"))),
      subject: HeaderText("Pengingat “TW II” \(number)"), time: time, seed: MailToken("SD-\(number)"),
      thread: MailMessage.Thread(unit: MailToken("SD"), period: MailToken("2026-TW2")),
      language: .indonesian, text: "Laporan é belum kami terima.\n.\n")
  }

  /// The names in a folder of the outbox, in order.
  func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(self.folder.path)/\(folder)")) ?? []).sorted()
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: folder.path + "/" + name) }

  func move(_ name: String, to target: String) throws {
    try FileManager.default.moveItem(atPath: folder.path + "/" + name, toPath: folder.path + "/" + target)
  }
}
