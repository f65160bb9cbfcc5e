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

  @Test(arguments: ["json", "csv", "xlsx"])
  func `recaps`(ending: String) throws {
    let folder = try TemporaryFolder()
    let inputs = Fixture("samples/masuk/TW1").path
    let runs = try Self.places.map { environment in
      try Program.run(
        ["convert", inputs, "--units", Sample.units, "--pk", Sample.targets, "-o", "rekap.\(ending)"],
        environment: environment, in: folder.path)
      return try folder.read("rekap.\(ending)")
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
