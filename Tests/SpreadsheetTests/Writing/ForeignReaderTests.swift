import TestSupport
import Testing

@testable import Spreadsheet

/// What two foreign readers see in a workbook with every feature is what was written.
@Suite(.enabled(if: ForeignPython.path != nil, "Python with openpyxl and calamine is not installed"))
struct ForeignReaderTests {
  /// Read once, with their warnings as errors.
  private static let view = Result {
    let folder = try TemporaryFolder()
    return ForeignView(
      tree: try ForeignPython.view(of: folder.write("pamer.xlsx", ShowcaseWorkbook.bytes())))
  }

  private func sheet(_ name: String) throws -> JSONTree { try #require(try Self.view.get().sheet(name)) }

  @Test func `they see every cell, formula, result and format`() throws {
    let own = try SpreadsheetReader.read(bytes: ShowcaseWorkbook.bytes(), name: "pamer.xlsx")
    #expect(own.warnings.isEmpty)
    #expect(own.sheets.flatMap(\.rows).flatMap(\.cells).count > 40)
    #expect(try Self.view.get().differences(from: own) == [])
  }

  @Test func `calamine sees the values`() throws {
    let tables = try #require(try Self.view.get().tree["calamine"])
    let rows = try #require(tables["Data"]).elements.map(\.elements)
    for (row, unit) in zip(rows.dropFirst(), ShowcaseWorkbook.units) {
      #expect(row.prefix(2) == [.text(unit.name), .number(unit.first)])
      #expect(row[3].number == unit.second.map { ($0 + unit.first) / 2 } ?? unit.first)
    }
    let summary = try #require(tables["Ringkasan '26"]).elements.map(\.elements)
    #expect(summary[0][0] == .text("REKAP\u{B} _x0041_ 東京"))
    #expect(summary[2] == [.text("=bukan rumus"), .text("007"), .text(" tepi "), .bool(true), .text("+62")])
  }

  @Test func `they see the sheets, the one in front and the names`() throws {
    let tree = try Self.view.get().tree
    let sheets = try #require(tree["sheets"]).elements
    #expect(sheets.map { $0["name"]?.text } == ["Ringkasan '26", "Data", "Grafik", "Daftar"])
    #expect(sheets.map { $0["state"]?.text } == ["visible", "visible", "visible", "hidden"])
    #expect(tree["active"]?.text == "Ringkasan '26")
    #expect(tree["names"] == .object(["Pagu": .text("Data!$C$2:$C$5")]))
    #expect(tree["title"]?.text == "Rekap <TW I> & lain")
  }

  @Test func `they see looks and locks`() throws {
    let cells = try #require(try sheet("Data")["cells"]).elements
    let head = try #require(cells.first { $0["ref"]?.text == "A1" })
    #expect(head["bold"]?.bool == true && head["fill"]?.text == "FF1F4E78")
    #expect(cells.first { $0["ref"]?.text == "B7" }?["locked"]?.bool == false)
    #expect(head["locked"]?.bool == true)
    #expect(try sheet("Data")["protected"]?.bool == true)
    #expect(try sheet("Data")["frozen"]?.text == "B2")
  }

  @Test func `they see what lies over cells`() throws {
    let summary = try sheet("Ringkasan '26")
    let data = try sheet("Data")
    #expect(summary["merges"]?.texts == ["A1:E1", "B6:C7"])
    #expect(summary["filter"]?.text == "A2:E6")
    #expect(summary["groups"] == .object(["4": .number(1), "5": .number(2)]))
    #expect(summary["hidden_rows"] == .array([.number(5)]))
    #expect(data["tables"] == .object(["Capaian": .text("A1:D5")]))
    #expect(
      data["validations"]?.elements.map(\.texts) == [
        ["list", "B7", "\"Ya,Tidak\""], ["list", "B8", "Daftar!$A$1:$A$2"], ["whole", "B9", "1"],
        ["decimal", "B10", "0.5"], ["textLength", "B11", "20"], ["custom", "B12", "LEN(B7)>2"],
      ])
    #expect(
      data["conditionals"]?.elements.map(\.texts) == [
        ["cellIs", "B2:C5"], ["cellIs", "D2:D5"], ["colorScale", "C2:C5"], ["dataBar", "D2:D5"],
        ["expression", "A2:A5"],
      ])
  }

  @Test func `they see notes and links`() throws {
    let notes = try #require(try sheet("Data")["notes"]).members.mapValues(\.texts)
    #expect(notes == ["A2": ["Lain", "Catatan dua"], "B3": ["Pemeriksa", "Catatan <satu>\nbaris dua"]])
    let links = try #require(try sheet("Ringkasan '26")["links"]).members.mapValues(\.elements)
    #expect(
      links == [
        "A3": [.text("https://contoh.go.id/a%20b"), .text("bagian")], "A4": [.null, .text("Data!B3")],
      ])
  }

  @Test func `they see the page`() throws {
    let page = try #require(try sheet("Ringkasan '26")["page"])
    #expect(page["paper"]?.number == 14 && page["orientation"]?.text == "landscape")
    #expect(page["fits"]?.bool == true && page["fit_height"]?.number == 0)
    #expect(page["rows"]?.text == "$1:$2" && page["columns"]?.text == "$A:$A")
    #expect(page["area"]?.text == "'Ringkasan ''26'!$A$1:$E$60")
    #expect(page["header"]?.text == "Dinas P&&K" && page["footer"]?.text == "Hal. &P dari &N")
    #expect(page["breaks"] == .array([.number(30)]))
    let other = try #require(try sheet("Grafik")["page"])
    #expect(other["paper"]?.number == 9 && other["scale"]?.number == 80 && other["fits"]?.bool == false)
  }

  @Test func `they see every chart with its series`() throws {
    let seen = try sheet("Grafik")["charts"]?.elements ?? []
    #expect(seen.count == SampleCharts.all.count)
    for (chart, other) in zip(SampleCharts.all, seen) {
      #expect(other["title"]?.text == chart.title)
      #expect(other["series"]?.elements.map { $0.texts.first } == chart.series.map(\.name))
      #expect(
        other["cached"]?.elements.map { $0.elements.compactMap(\.number) }
          == chart.series.map { $0.values.cached.compactMap { $0 } })
      switch chart.kind {
      case .bar(let direction, let grouping):
        #expect(other["type"]?.text == "barChart" && other["direction"]?.text == direction.rawValue)
        #expect(
          other["grouping"]?.text == grouping.rawValue && other["gap"]?.number == Double(chart.gapWidth))
      case .line: #expect(other["type"]?.text == "lineChart")
      }
      #expect(other["labels"]?.text == chart.series.first?.labels.position?.rawValue)
    }
    #expect(seen[1]["patterns"]?.elements == [.null, .null, .text("wdUpDiag"), .null])
  }
}
