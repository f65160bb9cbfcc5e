import TestSupport
import Testing

/// What the program hands out opens in two foreign readers without a warning, and says there what it says here.
@Suite(.enabled(if: ForeignPython.path != nil, "Python with openpyxl and calamine is not installed"))
struct ForeignReaderTests {
  @Test(arguments: ["2026-TW1", "2026-S1", "2026"]) func `a recap`(period: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(
      [
        "convert", Sample.all, "--units", Sample.units, "--pk", Sample.targets, "--period", period, "-o",
        folder.path + "/rekap.xlsx",
      ])
    #expect(outcome.status <= 2, "\(outcome.errors)")
    let view = try ForeignPython.view(of: folder.path + "/rekap.xlsx")
    #expect(try Self.differences(view, folder.path + "/rekap.xlsx") == [])
    let charts = (view["sheets"]?.elements ?? []).flatMap { $0["charts"]?.elements ?? [] }
    #expect(!charts.isEmpty)
    for chart in charts {
      for series in chart["cached"]?.elements ?? [] { #expect(!series.elements.isEmpty) }
    }
  }

  @Test func `a check report and what goes back to a unit`() throws {
    let folder = try TemporaryFolder()
    let report = folder.path + "/hasil.xlsx"
    let outcome = try Program.run(
      Sample.check(Sample.clean, Sample.rejected, options: "--format", "xlsx", "-o", report))
    #expect(outcome.status <= 2, "\(outcome.errors)")
    #expect(try Self.differences(ForeignPython.view(of: report), report) == [])
    try Program.run(Sample.check(Sample.rejected, options: "--reports", folder.path + "/balik"))
    let returned = folder.names.filter { $0.hasPrefix("balik/") && $0.hasSuffix(".xlsx") }
    #expect(!returned.isEmpty, "\(folder.names)")
    for name in returned {
      let path = folder.path + "/" + name
      #expect(try Self.differences(ForeignPython.view(of: path), path) == [])
    }
  }

  /// The first few places where the foreign reader sees another value or formula than `inspect`.
  private static func differences(_ view: JSONTree, _ path: String) throws -> [String] {
    let own = try JSONTree(Program.run(["inspect", path, "--format", "json", "--lang", "en"]).output)
    var found: [String] = []
    for sheet in own["sheets"]?.elements ?? [] {
      let name = sheet["name"]?.text ?? ""
      let other = view["sheets"]?.elements.first { $0["name"]?.text == name }
      let cells = (other?["cells"]?.elements ?? []).map { ($0["ref"]?.text ?? "", $0) }
      let seen = Dictionary(cells, uniquingKeysWith: { first, _ in first })
      for cell in sheet["cells"]?.elements ?? [] {
        let place = cell["ref"]?.text ?? ""
        let one = seen[place]
        // To openpyxl an empty text is nothing, and dates have a form of their own.
        let isComparable = cell["value"] != .text("") && cell["type"]?.text != "date"
        if isComparable, let value = cell["value"], one?["value"] != value {
          found.append("\(name)!\(place): \(String(describing: one?["value"])), not \(value)")
        }
        if one?["formula"] != cell["formula"] { found.append("\(name)!\(place): another formula") }
      }
    }
    return Array(found.prefix(5))
  }
}
