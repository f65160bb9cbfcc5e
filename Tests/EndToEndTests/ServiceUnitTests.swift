import Foundation
import TestSupport
import Testing

/// The units under `scripts/systemd`: they call what there is, with no more rights than they need.
struct ServiceUnitTests {
  static let folder = Fixture.packageRoot + "/scripts/systemd"
  static let analyzer = "/usr/bin/systemd-analyze"

  static func lines(_ unit: String) throws -> [String] {
    String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(unit)")), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test(arguments: ["rekap-pantau.service", "rekap-cadangan.service"])
  func `the program knows the command of the unit`(unit: String) throws {
    let start = try #require(Self.lines(unit).first { $0.hasPrefix("ExecStart=/usr/local/bin/rekap ") })
    let arguments = start.split(separator: " ").dropFirst().map(String.init)
    // Help is shown only for a command and options that exist.
    let outcome = try Program.run(arguments + ["--help"])
    #expect(outcome.status == 0)
    for option in arguments where option.hasPrefix("--") { #expect(outcome.text.contains(option)) }
  }

  @Test func `stopping reaches the watcher only, which finishes the file in hand`() throws {
    let lines = try Self.lines("rekap-pantau.service")
    #expect(lines.contains("KillMode=mixed"))
    // The reading process calls setrlimit.
    #expect(!lines.contains { $0.hasPrefix("SystemCallFilter=~") && $0.contains("@resources") })
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: analyzer), "systemd-analyze is not installed"),
    arguments: [("rekap-pantau.service", 10), ("rekap-cadangan.service", 10), ("rekap-kirim.service", 15)])
  func `exposure stays below what was measured`(unit: String, tenths: Int) throws {
    let outcome = try ForeignProgram.run(
      Self.analyzer,
      ["security", "--offline=yes", "--threshold=\(tenths)", "\(Self.folder)/\(unit)"])
    #expect(outcome.status == 0, "\(outcome)")
  }
}
