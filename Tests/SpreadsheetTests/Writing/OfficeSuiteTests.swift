import TestSupport
import Testing

@testable import Spreadsheet

/// A workbook with every feature that LibreOffice opened and saved again is still what was written.
@Suite(.enabled(if: OfficeSuite.path != nil, "LibreOffice (soffice) is not installed"))
struct OfficeSuiteTests {
  /// Saved again as a workbook and as pages, without a word of complaint.
  private static let saved = Result {
    let folder = try TemporaryFolder()
    try folder.write("pamer.xlsx", ShowcaseWorkbook.bytes())
    try OfficeSuite.save(["pamer.xlsx"], of: folder, as: "xlsx")
    try OfficeSuite.save(["pamer.xlsx"], of: folder, as: "pdf")
    return folder
  }

  @Test func `values, formulas, formats and merges come back`() throws {
    let before = try SpreadsheetReader.read(bytes: ShowcaseWorkbook.bytes(), name: "a.xlsx")
    let after = try SpreadsheetReader.read(bytes: Self.saved.get().read("kembali/pamer.xlsx"), name: "b.xlsx")
    #expect(after.sheets.map(\.name) == before.sheets.map(\.name))
    #expect(after.sheets.map(\.visibility) == before.sheets.map(\.visibility))
    for (one, other) in zip(before.sheets, after.sheets) {
      #expect(Set(one.merges) == Set(other.merges))
      #expect(one.hiddenRows == other.hiddenRows)
      #expect(one.hiddenColumns == other.hiddenColumns)
      for cell in one.rows.flatMap(\.cells) {
        let saved = other[cell.reference]
        // Where no result was given, the program has put one.
        if cell.value != nil { #expect(saved?.value == cell.value, "\(one.name)!\(cell.reference)") }
        // A truth value comes back as the function that gives it.
        if cell.formula != nil { #expect(saved?.formula == cell.formula, "\(one.name)!\(cell.reference)") }
      }
    }
  }

  @Test func `it prints on the paper it was told`() throws {
    let pages = try Self.saved.get().read("kembali/pamer.pdf")
    #expect(pages.starts(with: "%PDF".utf8))
    let text = String(decoding: pages, as: UTF8.self)
    // Folio lying and A4 standing, in points.
    #expect(text.contains("/MediaBox[0 0 936 612]"))
    #expect(text.contains("/MediaBox[0 0 595"))
  }

  @Test(.enabled(if: ForeignPython.path != nil, "Python with openpyxl and calamine is not installed"))
  func `notes, rules, tables, charts and print set-up come back`() throws {
    let folder = try Self.saved.get()
    let before = ForeignView(tree: try ForeignPython.view(of: folder.path + "/pamer.xlsx"))
    // LibreOffice adds extensions that openpyxl warns of.
    let after = ForeignView(
      tree: try ForeignPython.view(of: folder.path + "/kembali/pamer.xlsx", waivesWarnings: true))
    for name in ["Ringkasan '26", "Data", "Grafik", "Daftar"] {
      let (one, other) = (try #require(before.sheet(name)), try #require(after.sheet(name)))
      for key in [
        "merges", "links", "validations", "conditionals", "tables", "filter", "protected", "groups",
      ] {
        #expect(other[key] == one[key], "\(name) \(key)")
      }
      // Authors of notes are lost.
      let notes = [one, other].map { ($0["notes"]?.members ?? [:]).mapValues { $0.texts.last } }
      #expect(notes[0] == notes[1])
      for key in ["paper", "orientation", "fits", "rows", "columns", "area", "header", "footer", "breaks"] {
        #expect(other["page"]?[key] == one["page"]?[key], "\(name) \(key)")
      }
      let charts = [one, other].map { $0["charts"]?.elements ?? [] }
      #expect(charts[0].count == charts[1].count)
      for (one, other) in zip(charts[0], charts[1]) {
        for key in ["type", "direction", "grouping", "title", "series", "patterns", "labels", "gap"] {
          #expect(other[key] == one[key], "\(name) \(key)")
        }
      }
    }
    #expect(after.tree["names"] == before.tree["names"])
  }
}
