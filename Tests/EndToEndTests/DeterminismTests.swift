import Foundation
import TestSupport
import Testing

/// The same input gives the same bytes, wherever and whenever it is run.
struct DeterminismTests {
  private static let places: [[String: String]] = [
    ["TZ": "UTC", "LANG": "C", "LC_ALL": "C"],
    ["TZ": "Asia/Makassar", "LANG": "id_ID.UTF-8", "LC_ALL": "id_ID.UTF-8"],
    [
      "TZ": "America/New_York", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "COLUMNS": "40",
      "TERM": "xterm-256color",
    ],
  ]
  private static let periods = ["2026-TW2", "2026-S1", "2026"]
  private static let quarters = ["TW1", "TW2", "TW3", "TW4"].map { Fixture("samples/masuk/\($0)").path }

  @Test(arguments: ["text", "json", "html"])
  func `reports of a check`(format: String) throws {
    let runs = try Self.places.map {
      try Program.run(
        Sample.check(Sample.clean, Sample.rejected, Sample.empty, options: "--format", format),
        environment: $0
      ).output
    }
    #expect(Set(runs).count == 1)
    #expect(runs.first?.isEmpty == false)
  }

  private func recap(
    _ inputs: [String], _ period: String, as ending: String, targets: [String] = [Sample.targets],
    _ environment: [String: String] = [:]
  ) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try Program.run(
      ["convert"] + inputs + ["--units", Sample.units, "--pk"] + targets
        + ["--receipts", Sample.receipts, "--period", period, "-o", "rekap.\(ending)", "--quiet"],
      environment: environment, in: folder.path)
    return try folder.read("rekap.\(ending)")
  }

  @Test(arguments: [
    ("2026-TW2", "xlsx"), ("2026-S1", "xlsx"), ("2026", "xlsx"), ("2026-TW2", "csv"), ("2026-S1", "csv"),
    ("2026", "csv"), ("2026", "json"),
  ])
  func `recaps in other time zones and languages`(period: String, ending: String) throws {
    let runs = try Self.places.map { try recap(Self.quarters, period, as: ending, $0) }
    #expect(Set(runs).count == 1)
    #expect(runs.first?.isEmpty == false)
  }

  @Test(arguments: periods, ["csv", "xlsx"])
  func `recaps of files that are named in another order`(period: String, ending: String) throws {
    let targets = Fixture("samples/pk").names.map { Fixture("samples/pk/\($0)").path }
    let one = try recap(Self.quarters, period, as: ending, targets: targets)
    let other = try recap(Self.quarters.reversed(), period, as: ending, targets: targets.reversed())
    // Not compared inside, where a difference would print both files.
    let isSame = one == other
    #expect(isSame)
  }

  /// A child takes over the mask of its parent, so a shell sets it.
  @Test(arguments: periods)
  func `recaps under another umask`(period: String) throws {
    let folder = try TemporaryFolder()
    let runs = try ["022", "077"].map { mask in
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments =
        [
          "-c", "umask \(mask); exec \"$0\" \"$@\"", Program.path, "convert",
        ] + Self.quarters + [
          "--units", Sample.units, "--pk", Sample.targets, "--period", period, "-o",
          "\(folder.path)/\(mask).xlsx", "--quiet",
        ]
      try process.run()
      process.waitUntilExit()
      return try folder.read("\(mask).xlsx")
    }
    #expect(Set(runs).count == 1)
  }

  @Test(arguments: ["table", "summary", "json", "csv"])
  func `views of a file`(format: String) throws {
    let file = Fixture("samples/masuk/TW4/BPS TW4 2026.csv").path
    let runs = try Self.places.map {
      try Program.run(["inspect", file, "--format", format], environment: $0).output
    }
    #expect(Set(runs).count == 1)
  }
}
