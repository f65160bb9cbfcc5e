import Foundation
import TestSupport
import Testing
import Writers

@testable import Workspace

@Suite("Outbox")
struct OutboxFolderTests {
  let desk: OutboxDesk
  var outbox: OutboxFolder { desk.outbox }
  let id = OutboxDesk.id
  let message = OutboxDesk.message()

  init() throws { desk = try OutboxDesk() }

  @Test func `a mail lies in new with all that its sender needs`() throws {
    #expect(try outbox.emit(id, message) == .emitted)
    #expect(desk.names("new") == ["eml", "json", "rcpt"].map { "2026-TW2_SD_1_ingat.\($0)" })
    #expect(desk.names("tmp").isEmpty)
    #expect(try desk.folder.read("new/\(id).eml") == message.bytes)
    #expect(try desk.folder.read("new/\(id).rcpt") == Array("sd1@example.go.id\n".utf8))
    let side = String(decoding: try desk.folder.read("new/\(id).json"), as: UTF8.self)
    #expect(side.contains("\n \"envelope_from\": \"gagal@example.go.id\",\n"))
    #expect(side.contains("\n \"period\": \"2026-TW2\",\n") && side.contains("\n \"unit\": \"SD\",\n"))
    #expect(side.contains("\"subject\": \"Pengingat “TW II” 1\""))
    #expect(side.contains(/"sha256": "[0-9a-f]{64}"/))
    #expect(try JSONSerialization.jsonObject(with: Data(side.utf8)) is [String: Any])
  }

  enum Place: CaseIterable { case new, claimed, sent, failed }

  @Test(arguments: Place.allCases)
  func `emitting again changes nothing, wherever the mail is by then`(place: Place) throws {
    try outbox.emit(id, message)
    switch place {
    case .new: break
    case .claimed: try outbox.claim(id, pid: 42)
    case .sent: try outbox.markSent(id)
    case .failed: try outbox.markFailed(id, reason: "ditolak")
    }
    let before = desk.folder.names
    #expect(try outbox.emit(id, message) == .already)
    #expect(desk.folder.names == before)
    #expect(throws: OutboxError.differs(id)) { try outbox.emit(id, OutboxDesk.message(2)) }
    #expect(desk.folder.names == before)
  }

  /// What a run that died between two renames leaves, and the next finds.
  @Test(arguments: [[], ["json"], ["json", "rcpt"]], [false, true])
  func `a run that died is made good by the next`(moved: [String], isTorn: Bool) throws {
    try outbox.emit(id, message)
    let whole = desk.folder.names
    for ending in ["json", "rcpt", "eml"] where !moved.contains(ending) {
      try desk.move("new/\(id).\(ending)", to: "tmp/\(id).\(ending)")
      if isTorn { try desk.folder.write("tmp/\(id).\(ending)", "torn") }
    }
    #expect(try outbox.list().isEmpty)
    try outbox.removeLeftovers()
    #expect(try outbox.emit(id, message) == .emitted)
    #expect(desk.folder.names == whole)
    #expect(try desk.folder.read("new/\(id).eml") == message.bytes)
  }

  @Test func `one claims, and no other`() throws {
    try outbox.emit(id, message)
    try outbox.claim(id, pid: 42)
    #expect(try outbox.list().map(\.state) == [.claimed(pid: 42)])
    #expect(throws: OutboxError.claimed(id, pid: 42)) { try outbox.claim(id, pid: 43) }
    try outbox.release(id)
    try outbox.claim(id, pid: 43)
    try outbox.markSent(id)
    #expect(try outbox.list().map(\.state) == [.sent])
    #expect(desk.names("new").isEmpty && desk.names("sent").count == 3)
    #expect(throws: OutboxError.notFound(id)) { try outbox.claim(id, pid: 44) }
  }

  @Test func `what the dead had claimed is given back, what the living have is not`() throws {
    for number in 1...3 {
      try outbox.emit(OutboxDesk.id(number), OutboxDesk.message(number))
      try outbox.claim(OutboxDesk.id(number), pid: Int32(number))
    }
    #expect(try outbox.releaseOrphans { $0 == 2 } == [OutboxDesk.id(1), OutboxDesk.id(3)])
    #expect(try outbox.list().map(\.state) == [.waiting, .claimed(pid: 2), .waiting])
  }

  @Test func `what failed keeps its reason on one line`() throws {
    try outbox.emit(id, message)
    try outbox.markFailed(id, reason: "550 tidak ada\r\nX: y\u{1B}[31m")
    #expect(try outbox.list().map(\.state) == [.failed(reason: "550 tidak ada X: y[31m")])
    #expect(throws: OutboxError.notFound(id)) { try outbox.markFailed(id, reason: "") }
    #expect(throws: OutboxError.notFound(id)) { try outbox.markSent(id) }
    #expect(throws: OutboxError.notFound(id)) { try outbox.release(id) }
  }

  @Test func `what the sender wrote about its tries is told`() throws {
    try outbox.emit(id, message)
    try desk.folder.write("new/\(id).tunda", "3 1783300999 kode 75: server sibuk\n")
    let delay = try #require(try outbox.list().first?.delay)
    #expect(delay.tries == 3 && delay.notBefore == 1_783_300_999 && delay.reason == "kode 75: server sibuk")
    try outbox.markSent(id)
    #expect(desk.names("new").isEmpty)
  }

  @Test(arguments: ["", "3", "x y", "3 99999999999999999999 z"])
  func `a note that cannot be read is none`(note: String) throws {
    try outbox.emit(id, message)
    try desk.folder.write("new/\(id).tunda", note)
    #expect(try outbox.list().map(\.delay) == [nil])
  }

  @Test(arguments: ["new/catatan.txt", "new/.eml", "new/a b.eml", "new/x.eml.y", "sent/..eml", "new/x.json"])
  func `files of others are not mails`(name: String) throws {
    try desk.folder.write(name, "x")
    #expect(try outbox.list().isEmpty)
  }

  @Test func `a folder that is gone is said so`() throws {
    try desk.remove("new")
    let error = #expect(throws: OutboxError.self) { try outbox.emit(id, message) }
    #expect(error == .inputOutput(path: desk.folder.path + "/new", errno: ENOENT))
  }

  @Test(arguments: [
    "", ".", "..", "../x", "a/b", "a.eml", "-rf", "_x", "a b", "a\n", "é", "a\u{0}",
    String(repeating: "a", count: 161),
  ])
  func `a name that is no safe file name is none`(text: String) {
    #expect(OutboxID(text) == nil)
  }

  @Test(
    arguments: MailKind.allCases, ["SD", "Dinas X/..", "é", "", String(repeating: "panjang ", count: 40)])
  func `names made from units are safe, and other for what is sent again`(kind: MailKind, unit: String) {
    let first = OutboxID(kind: kind, unit: MailToken(unit), period: MailToken("2026-TW2"), attempt: 1)
    let again = OutboxID(
      kind: kind, unit: MailToken(unit), period: MailToken("2026-TW2"), attempt: 1, sending: 2)
    #expect(OutboxID(first.description) == first && OutboxID(again.description) == again)
    #expect(first != again)
  }
}
