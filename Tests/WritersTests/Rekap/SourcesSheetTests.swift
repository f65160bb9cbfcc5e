import Kinerja
import Spreadsheet
import Testing

@testable import Writers

struct SourcesSheetTests {
  /// Period, figure, value, file, sheet, cell, hash of every row of one indicator.
  private func rows(of code: String, _ period: String, _ input: RekapInput? = nil) throws -> [[String]] {
    let sheet = try WrittenWorkbook(input ?? SampleRekap.input(period)).sheet("Sumber")
    return sheet.sheet.rows.map(\.index).filter { sheet.text($0, 2) == code }.map { row in
      [4, 5, 6, 8, 9, 10, 12].map { column in
        sheet.text(row, column) ?? sheet.number(row, column).map { "\($0)" } ?? ""
      }
    }
  }

  @Test func `every figure names its file, sheet, cell and hash, money and targets too`() throws {
    #expect(
      try rows(of: "A-2", "2026-TW1") == [
        ["2026", "Target Tahun (PK)", "10.0", "pk/A-2.xlsx", "PK", "E5", ""],
        ["2026", "Pagu (Rp)", "500.0", "pk/A-2.xlsx", "PK", "K5", ""],
        ["TW I", "Target RA", "10.0", "pk/A-2.xlsx", "PK", "F5", ""],
        ["TW I", "Realisasi", "12.0", "masuk/TW1/sekre.xlsx", "TW", "G6", "aa11"],
        ["TW I", "Pagu menurut laporan", "500.0", "masuk/TW1/sekre.xlsx", "TW", "H6", "aa11"],
        ["TW I", "Realisasi anggaran s.d.", "100.0", "masuk/TW1/sekre.xlsx", "TW", "I6", "aa11"],
      ])
  }

  @Test func `figures to date come from earlier quarters, which are named too`() throws {
    let periods = try rows(of: "A-2", "2026-TW2").filter { $0[1] == "Realisasi" }.map { $0[0] }
    #expect(periods == ["TW I", "TW II"])
  }

  @Test func `a rating is its own source`() throws {
    #expect(try rows(of: "A-6", "2026-TW1").contains { $0[2] == "BB (72,15)" })
  }

  @Test func `a blank cell is no source`() throws {
    #expect(try rows(of: "A-7", "2026-TW1").map { $0[1] } == ["Target Tahun (PK)", "Target RA"])
  }

  @Test func `target files have the hash that the run took of them`() throws {
    let input = RekapInput(
      period: .quarter(SampleRekap.first), units: SampleRekap.units, agreements: SampleRekap.agreements,
      submissions: [], targetHashes: ["pk/C-1.xlsx": "ff99"],
      tool: CheckReport.Tool(name: "rekap", version: "1", rules: "1"))
    #expect(try rows(of: "C-1", "2026-TW1", input).allSatisfy { $0[6] == "ff99" })
  }

  @Test func `every number in the flat table has its source`() throws {
    let written = try WrittenWorkbook(SampleRekap.input("2026-S1"))
    let (data, sources) = (try written.sheet("Data"), try written.sheet("Sumber"))
    let figures = Set(
      sources.sheet.rows.map { row in
        "\(sources.text(row.index, 4) ?? "") \(sources.text(row.index, 2) ?? "") \(sources.number(row.index, 6) ?? -1)"
      })
    let actual = try data.column("realisasi", in: 0)
    for row in data.sheet.rows.dropFirst().map(\.index) {
      guard let period = data.text(row, 0), period.contains("TW"), let number = data.number(row, actual)
      else {
        continue
      }
      let quarter = period.hasSuffix("1") ? "TW I" : "TW II"
      #expect(figures.contains("\(quarter) \(data.text(row, 4) ?? "") \(number)"))
    }
  }
}
