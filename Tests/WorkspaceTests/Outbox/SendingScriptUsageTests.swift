import Foundation
import TestSupport
import Testing

@testable import Workspace

/// How `scripts/kirim-laporan` is called and set; none of this needs a server.
@Suite("Calling kirim-laporan")
struct SendingScriptUsageTests {
  let desk: OutboxDesk
  init() throws { desk = try OutboxDesk() }

  private func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> (
    code: Int32, output: String
  ) {
    let streams = try TemporaryFolder()
    let file = try FileHandle(forWritingTo: URL(filePath: try streams.write("out")))
    let process = Process()
    process.executableURL = URL(filePath: Fixture.packageRoot + "/scripts/kirim-laporan")
    process.arguments = arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "KIRIM_PROGRAM": "/bin/true",
    ]
    .merging(environment) { _, given in given }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = file
    process.standardError = file
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: try streams.read("out"), as: UTF8.self))
  }

  @Test func `a dry run says what it would send and changes nothing`() throws {
    try desk.outbox.emit(OutboxDesk.id, OutboxDesk.message())
    let before = desk.folder.names
    let result = try run(["--dry-run", desk.folder.path])
    #expect(result.code == 0)
    #expect(result.output.contains("\(OutboxDesk.id) akan dikirim dengan sendmail ke 1 penerima"))
    #expect(desk.folder.names == before)
  }

  @Test(
    arguments: [
      ([String](), 64), (["--kirim"], 64), (["a", "b"], 64), (["/tidak/ada"], 66), (["--config"], 64),
      (["--config", "/tidak/ada", "OUTBOX"], 78),
    ] as [([String], Int32)])
  func `a wrong call says what is wrong`(arguments: [String], code: Int32) throws {
    let result = try run(arguments.map { $0 == "OUTBOX" ? desk.folder.path : $0 })
    #expect(result.code == code && result.output.hasPrefix("kirim-laporan: "))
  }

  @Test(
    arguments: [
      (["KIRIM_CARA": "pos"], 78), (["KIRIM_CARA": "curl"], 78),
      (["KIRIM_CARA": "curl", "KIRIM_SERVER": "file:///x"], 78),
      (["KIRIM_WAKTU": "lama"], 78), (["KIRIM_COBA": "99999999"], 78), (["KIRIM_PROGRAM": "/tidak/ada"], 69),
      (["KIRIM_SETELAN": "/tidak/ada"], 78),
    ] as [([String: String], Int32)])
  func `a setting that cannot be is said so`(environment: [String: String], code: Int32) throws {
    #expect(try run([desk.folder.path], environment).code == code)
  }

  @Test func `the settings file is read and never run`() throws {
    let mark = desk.folder.path + "/jalan"
    let config = try desk.folder.write("kirim.conf", "# setelan\nKIRIM_CARA=$(touch \(mark))\n")
    let result = try run(["--config", config, desk.folder.path])
    #expect(result.code == 78 && !FileManager.default.fileExists(atPath: mark))
    try desk.folder.write("kirim.conf", "KIRIM_SANDI=rahasia\n")
    #expect(try run(["--config", config, desk.folder.path]).code == 78)
  }

  /// What sendmail programs say (sysexits.h), and what it means for the mail.
  @Test(
    arguments: [
      (0, 0, "sent"), (75, 75, "new"), (71, 75, "new"), (74, 75, "new"), (67, 65, "failed"),
      (65, 65, "failed"),
      (70, 65, "failed"), (64, 78, "new"), (78, 78, "new"), (77, 77, "new"), (127, 69, "new"),
    ] as [(Int32, Int32, String)])
  func `each way to end has its consequence`(status: Int32, code: Int32, folder: String) throws {
    try desk.outbox.emit(OutboxDesk.id, OutboxDesk.message())
    let program = try desk.folder.write("pengirim", "#!/bin/sh\ncat >/dev/null\nexit \(status)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    #expect(try run([desk.folder.path], ["KIRIM_PROGRAM": program]).code == code)
    #expect(desk.names(folder).contains("\(OutboxDesk.id).eml"))
  }

  @Test func `the pause between tries doubles, and a mail is given up in the end`() throws {
    try desk.outbox.emit(OutboxDesk.id, OutboxDesk.message())
    let program = try desk.folder.write("pengirim", "#!/bin/sh\nexit 75\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let environment = ["KIRIM_PROGRAM": program, "KIRIM_COBA": "9"]
    var pauses: [String] = []
    for tries in 1...8 {
      let output = try run([desk.folder.path], environment).output
      pauses.append(String(try #require(output.firstMatch(of: /lagi dalam ([0-9]+) detik/)).1))
      try desk.folder.write("new/\(OutboxDesk.id).tunda", "\(tries) 0 x\n")
    }
    #expect(pauses == ["300", "600", "1200", "2400", "4800", "9600", "14400", "14400"])
    #expect(try run([desk.folder.path], environment).code == 65)
    let entry = try #require(try desk.outbox.list().first)
    #expect(entry.state == .failed(reason: "menyerah sesudah 9 kali: kode 75:"))
  }

  @Test func `files of others are left alone`() throws {
    for name in ["a b.eml", "-x.eml", "$(id).eml", "é.eml"] { try desk.folder.write("new/\(name)", "x") }
    let before = desk.folder.names
    #expect(try run([desk.folder.path]).code == 0)
    #expect(desk.folder.names == before)
  }
}
