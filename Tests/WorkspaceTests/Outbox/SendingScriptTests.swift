import Foundation
import TestSupport
import Testing
import Writers

@testable import Workspace

/// `scripts/kirim-laporan` against a mail server on loopback that takes, puts off, refuses or breaks off.
@Suite(
  .enabled(if: ForeignPython.mailPath != nil, "Python with aiosmtpd is not installed"))
struct SendingScriptTests {
  struct Result: Decodable {
    struct Run: Decodable { let code: Int32, output, errors: String }
    struct Taken: Decodable { let from: String, to: [String], messageID: String }
    let runs: [Run]
    let taken: [Taken]
  }

  /// The programs that the script can send with, as far as they are installed.
  static let methods: [String] = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    func isInstalled(_ name: String) -> Bool {
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
    return (isInstalled("curl") ? ["curl"] : []) + (isInstalled("msmtp") ? ["msmtp", "sendmail"] : [])
  }()

  let desk: OutboxDesk
  init() throws { desk = try OutboxDesk() }

  private func emit(_ count: Int) throws {
    for number in 1...count { try desk.outbox.emit(OutboxDesk.id(number), OutboxDesk.message(number)) }
  }

  private func send(_ method: String, _ behaviour: String, runs: Int = 1) throws -> Result {
    let python = try #require(ForeignPython.mailPath)
    let output = try ForeignPython.output(
      python, [Fixture.packageRoot + "/scripts/mail-desk", desk.folder.path, method, behaviour, String(runs)])
    return try JSONDecoder().decode(Result.self, from: Data(output))
  }

  @Test(arguments: methods)
  func `what the server takes is sent, once, to whom it is for`(method: String) throws {
    try emit(3)
    let result = try send(method, "accept")
    #expect(result.runs.map(\.code) == [0])
    #expect(result.taken.map(\.messageID) == (1...3).map { OutboxDesk.message($0).messageID })
    #expect(result.taken.map(\.to) == (1...3).map { ["sd\($0)@example.go.id"] })
    #expect(result.taken.allSatisfy { $0.from == "gagal@example.go.id" })
    #expect(try desk.outbox.list().allSatisfy { $0.state == .sent })
    #expect(desk.names("new").isEmpty && desk.names("sent").count == 9)
    #expect(!result.runs[0].output.contains("@") && result.runs[0].errors.isEmpty)
  }

  @Test(arguments: methods, ["later-rcpt", "later-data", "refused"])
  func `what cannot be sent now waits with the time of the next try`(method: String, behaviour: String) throws
  {
    try emit(1)
    let result = try send(method, behaviour)
    #expect(result.runs.map(\.code) == [75] && result.taken.isEmpty)
    let entry = try #require(try desk.outbox.list().first)
    #expect(entry.state == .waiting && entry.delay?.tries == 1)
    let untouched = desk.folder.names
    #expect(try send(method, "accept").taken.isEmpty, "its time has not come")
    #expect(desk.folder.names == untouched)
    try desk.folder.write("new/\(OutboxDesk.id).tunda", "1 0 kode 75\n")
    #expect(try send(method, "accept").taken.count == 1)
    #expect(desk.names("new").isEmpty)
  }

  @Test(arguments: methods, ["never-rcpt", "never-data"])
  func `what is refused for good lies in failed with the reason`(method: String, behaviour: String) throws {
    try emit(2)
    let result = try send(method, behaviour)
    #expect(result.runs.map(\.code) == [65] && result.taken.isEmpty)
    #expect(desk.names("new").isEmpty && desk.names("failed").count == 8)
    for entry in try desk.outbox.list() {
      guard case .failed(let reason) = entry.state else { throw WrongState(state: entry.state) }
      #expect(reason.contains(behaviour == "never-rcpt" ? "550 5.1.1" : "554 5.6.0"))
    }
  }

  struct WrongState: Error { let state: OutboxEntry.State }

  @Test(arguments: methods)
  func `a server that wants a login fails no mail`(method: String) throws {
    try emit(2)
    let result = try send(method, "login")
    #expect(result.runs.map(\.code) == [77] && result.taken.isEmpty)
    #expect(try desk.outbox.list().map(\.state) == [.waiting, .waiting])
    #expect(result.runs[0].errors.contains("periksa setelan"))
  }

  @Test(arguments: methods)
  func `a server that hangs holds nothing up for good`(method: String) throws {
    try emit(1)
    #expect(try send(method, "slow").runs.map(\.code) == [75])
    #expect(try desk.outbox.list().map(\.state) == [.waiting])
  }

  @Test(arguments: methods)
  func `a connection that ends after DATA is tried again with the same Message-ID`(method: String) throws {
    try emit(1)
    let first = try send(method, "hang-up")
    #expect(first.runs.map(\.code) == [75])
    try desk.folder.write("new/\(OutboxDesk.id).tunda", "1 0 kode 75\n")
    let second = try send(method, "accept")
    #expect(second.runs.map(\.code) == [0])
    #expect(Set((first.taken + second.taken).map(\.messageID)) == [OutboxDesk.message().messageID])
    #expect(try desk.outbox.list().map(\.state) == [.sent])
  }

  @Test(arguments: methods)
  func `runs at once send each mail once`(method: String) throws {
    try emit(12)
    let result = try send(method, "accept", runs: 4)
    #expect(result.runs.map(\.code) == [0, 0, 0, 0])
    #expect(
      result.taken.map(\.messageID).sorted() == (1...12).map { OutboxDesk.message($0).messageID }.sorted())
    #expect(desk.names("new").isEmpty && desk.names("sent").count == 36)
  }

  @Test(arguments: methods)
  func `what a run left that died is sent by the next`(method: String) throws {
    try emit(3)
    // No system gives out numbers as high as these.
    try desk.outbox.claim(OutboxDesk.id(1), pid: 999_999_998)
    try desk.outbox.claim(OutboxDesk.id(2), pid: getpid())
    try desk.move("new/\(OutboxDesk.id(3)).eml", to: "sent/\(OutboxDesk.id(3)).eml")
    let result = try send(method, "accept")
    #expect(result.taken.map(\.messageID) == [OutboxDesk.message(1).messageID])
    #expect(try desk.outbox.list().map(\.state) == [.sent, .claimed(pid: getpid()), .sent])
    #expect(desk.names("sent").count == 6)
  }

  @Test func `a server that is away is tried three times a run`() throws {
    try emit(5)
    let method = try #require(Self.methods.first)
    #expect(try send(method, "refused").runs.map(\.code) == [75])
    #expect(try desk.outbox.list().map { $0.delay?.tries } == [1, 1, 1, nil, nil])
  }

  @Test(arguments: [
    "{}", "{\n \"envelope_from\": \"-oQ/tmp@example.id\",\n}", "{\n \"envelope_from\": \"a b\",\n}",
  ])
  func `a sender that is no address is not passed on`(side: String) throws {
    try emit(1)
    try desk.folder.write("new/\(OutboxDesk.id).json", side)
    let result = try send(try #require(Self.methods.first), "accept")
    #expect(result.runs.map(\.code) == [65] && result.taken.isEmpty)
  }
}
