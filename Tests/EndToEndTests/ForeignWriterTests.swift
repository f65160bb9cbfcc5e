import TestSupport
import Testing

/// What two foreign writers wrote is what `inspect` shows, cell by cell.
@Suite(.enabled(if: ForeignPython.path != nil, "Python with openpyxl and XlsxWriter is not installed"))
struct ForeignWriterTests {
  @Test func `random workbooks are read as they were written`() throws {
    let python = try #require(ForeignPython.path)
    let folder = try TemporaryFolder()
    let script = Fixture.packageRoot + "/scripts/random-workbooks"
    #expect(try ForeignPython.run(python, [script, folder.path, "40", "2026"]) == 0)
    let names = folder.names.filter { $0.hasSuffix(".xlsx") }
    #expect(names.count == 40)
    for name in names {
      let outcome = try Program.run(
        ["inspect", folder.path + "/" + name, "--format", "json", "--lang", "en"])
      #expect(outcome.status == 0, "\(name): \(outcome.errors)")
      let view = try JSONTree(outcome.output)
      let truth = try JSONTree(try folder.read(String(name.dropLast(4)) + "json"))
      #expect(view["warnings"]?.elements == [], "\(name)")
      let differences = Self.differences(view, truth)
      let writer = truth["writer"]?.text ?? ""
      #expect(differences == [], "\(name), written by \(writer)")
    }
  }

  /// The first few places where the view does not say what the truth says.
  private static func differences(_ view: JSONTree, _ truth: JSONTree) -> [String] {
    var found: [String] = []
    func compare(_ key: String, _ one: JSONTree, _ other: JSONTree, _ place: String) {
      guard one[key] != other[key] else { return }
      let (shown, written) = (one[key].map { "\($0)" } ?? "none", other[key].map { "\($0)" } ?? "none")
      found.append("\(place) \(key): \(shown), not \(written)")
    }
    compare("date_system", view, truth, "")
    let (sheets, written) = (view["sheets"]?.elements ?? [], truth["sheets"]?.elements ?? [])
    if sheets.count != written.count { found.append("\(sheets.count) sheets") }
    for (sheet, truth) in zip(sheets, written) {
      let name = truth["name"]?.text ?? ""
      for key in ["name", "state", "merges", "hidden_rows", "hidden_columns"] {
        compare(key, sheet, truth, name)
      }
      let (cells, expected) = (sheet["cells"]?.elements ?? [], truth["cells"]?.elements ?? [])
      if cells.count != expected.count {
        found.append("\(name): \(cells.count) cells, not \(expected.count)")
      }
      for (cell, truth) in zip(cells, expected) {
        for key in truth.members.keys.sorted() {
          compare(key, cell, truth, "\(name)!\(truth["ref"]?.text ?? "")")
        }
      }
    }
    return Array(found.prefix(5))
  }
}
