import Kinerja
import Spreadsheet
import TestSupport
import Testing

@testable import Writers

struct SummarySheetTests {
  private func sheet(_ period: String, units: [OfficeUnit] = SampleRekap.units) throws -> WrittenSheet {
    try WrittenWorkbook(SampleRekap.input(period, units: units)).sheet("Ringkasan")
  }

  private static let crowd =
    (1...200).map { OfficeUnit(code: "U\($0)", name: "Unit \($0)") } + SampleRekap.units

  @Test func `the key figures say how many reports, how much was achieved, what failed and what was spent`()
    throws
  {
    let sheet = try sheet("2026-TW1")
    let row = try sheet.row(with: "LAPORAN MASUK REKAP", in: 0) + 1
    #expect(sheet.number(row, 0) == 1)
    #expect(sheet.text(row + 1, 0) == "dari 3 yang wajib (33,33%)")
    #expect(sheet.cell(row, 3)?.formula?.hasPrefix("Unit!G") == true)
    #expect(sheet.text(row + 1, 3) == "Sangat Tinggi")
    #expect(sheet.number(row, 7) == 0)
    #expect(sheet.text(row + 1, 7) == "dari 6 yang dihitung (semua 10)")
    // 350 of 1500, both known.
    #expect(try abs(#require(sheet.number(row, 11)) - 350.0 / 15) < 1e-9)
    #expect(sheet.number(row, 16) == 25)
  }

  @Test func `a year compares achievement with money`() throws {
    let sheet = try sheet("2026")
    let row = try sheet.row(with: "LAPORAN MASUK REKAP", in: 0)
    #expect(sheet.text(row, 16) == SummaryLabels.gap.indonesian)
  }

  @Test func `completeness counts units by verdict, quarter by quarter`() throws {
    let sheet = try sheet("2026-S1")
    let row = try sheet.row(with: "TW I 2026", in: 11)
    #expect((14...19).map { sheet.number(row, $0) } == [3, 0, 1, 1, 0, 1])
    #expect((14...19).map { sheet.number(row + 1, $0) } == [3, 2, 0, 0, 0, 1])
    #expect(sheet.cell(row, 20)?.formula == "(P\(row + 1)+Q\(row + 1))/O\(row + 1)*100")
  }

  @Test func `the units that are not in the recap are named`() throws {
    #expect(try sheet("2026-TW1").texts.contains("Belum masuk: SMP; Ditolak: SD."))
    #expect(
      try sheet("2026-S1").texts.contains("TW I – Belum masuk: SMP; Ditolak: SD.\nTW II – Belum masuk: SMP."))
  }

  @Test func `units come from the lowest achievement on, those without one last`() throws {
    let sheet = try sheet("2026-S1")
    let first = try sheet.row(with: "Unit, dari capaian terendah", in: 0) + 2
    let averages = (0..<4).map { sheet.number(first + $0, 6) }
    let known = averages.compactMap { $0 }
    #expect(known == known.sorted())
    #expect(averages.suffix(4 - known.count).allSatisfy { $0 == nil })
    #expect(sheet.text(first, 3) == "1 dari 2 TW")
  }

  @Test func `a unit without figures has neither zeros nor words where charts look`() throws {
    let sheet = try sheet("2026-TW1")
    let row = try sheet.row(with: "SMP", in: 1)
    #expect(sheet.text(row, 7) == "-")
    #expect([6, 8].allSatisfy { sheet.cell(row, $0) == nil })
  }

  @Test func `indicators below the middle band are listed, lowest first`() throws {
    let sheet = try sheet("2026-S1")
    let title = try sheet.row(with: "Indikator dengan capaian di bawah 66", in: 0)
    #expect(sheet.text(title + 2, 2) == "A-7 Indikator A-7 (Dokumen)")
    #expect(sheet.number(title + 2, 7) == 50)
    #expect(sheet.number(title + 3, 0) == nil)
  }

  @Test func `without low indicators a sentence says so`() throws {
    #expect(try sheet("2026-TW1").texts.contains(SummaryLabels.noneBelow.indonesian))
  }

  @Test(arguments: SampleRekap.periods)
  func `it is printed on one page, however many units there are`(period: String) throws {
    let bytes = try RekapWorkbook(SampleRekap.input(period, units: Self.crowd)).bytes()
    let markup = try #require(try UnzippedArchive(bytes)["xl/worksheets/sheet1.xml"])
    #expect(markup.contains("fitToHeight=\"1\"") || !markup.contains("fitToHeight"))
    #expect(markup.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    // Letters of nine points stay above six on paper of 537 points.
    let last = try #require(
      try WrittenWorkbook(SampleRekap.input(period, units: Self.crowd)).sheet("Ringkasan")
        .sheet.rows.last)
    #expect(last.index < 70)
  }

  @Test func `an office with more units than a page holds shows those that achieved least`() throws {
    let sheet = try sheet("2026-TW1", units: Self.crowd)
    let hidden = try #require(sheet.texts.first { $0.hasPrefix("+ ") && $0.contains("lembar Unit") })
    let shown = (1...60).count { number in
      sheet.sheet.rows.contains { row in
        row.cells.contains { $0.reference.column == 0 && $0.value == .number(Double(number)) }
      }
    }
    #expect(hidden == SummaryLabels.others("\(204 - shown)").indonesian)
    #expect(try sheet.text(sheet.row(with: "Unit, dari capaian terendah", in: 0) + 2, 1) == "SEKRE")
    #expect(sheet.texts.contains("Seluruh unit"))
  }

  @Test func `long lists of absent units end with a number and the sheet that has them all`() throws {
    let agreed = Self.crowd.prefix(200).map { unit in
      Agreement(
        unit: unit.code, validFrom: SampleRekap.first, indicators: SampleRekap.smp, files: [],
        isRevision: false)
    }
    let input = RekapInput(
      period: .quarter(SampleRekap.first), units: Self.crowd, agreements: AgreementBook(agreed),
      submissions: [], tool: CheckReport.Tool(name: "rekap", version: "1", rules: "1"))
    let texts = try WrittenWorkbook(input).sheet("Ringkasan").texts
    #expect(
      texts.contains {
        $0.hasPrefix("Belum masuk: U1, U2") && $0.hasSuffix("+176 lagi di lembar Belum Masuk.")
      })
  }

  @Test func `two charts are drawn from the tables`() throws {
    let archive = try UnzippedArchive(try RekapWorkbook(SampleRekap.input("2026-S1")).bytes())
    let sheet = try sheet("2026-S1")
    let first = try sheet.row(with: "Unit, dari capaian terendah", in: 0) + 3
    let averages = try #require(archive["xl/charts/chart1.xml"])
    #expect(averages.contains("<c:f>Ringkasan!$G$\(first):$G$\(first + 1)</c:f>"))
    #expect(averages.contains("<c:f>Ringkasan!$I$\(first):$I$\(first + 1)</c:f>"))
    let categories = try #require(archive["xl/charts/chart2.xml"])
    #expect(categories.contains("Sangat Tinggi"))
    let total = try WrittenWorkbook(SampleRekap.input("2026-S1")).sheet("Unit").row(
      with: "Seluruh unit", in: 0)
    #expect(categories.contains("<c:f>Unit!$I$\(total + 1):$N$\(total + 1)</c:f>"))
  }

  @Test func `the bars of two series differ in lightness, and every bar has its figure`() throws {
    let archive = try UnzippedArchive(try RekapWorkbook(SampleRekap.input("2026-S1")).bytes())
    let chart = try #require(archive["xl/charts/chart1.xml"])
    let fills = chart.split(separator: "<c:spPr><a:solidFill><a:srgbClr val=\"").dropFirst().compactMap {
      Int($0.prefix(6), radix: 16)
    }
    let grey = fills.map {
      0.299 * Double($0 >> 16) + 0.587 * Double($0 >> 8 & 255) + 0.114 * Double($0 & 255)
    }
    #expect(grey.count == 2)
    #expect(abs((grey.first ?? 0) - (grey.last ?? 0)) > 100)
    #expect(chart.split(separator: "<c:showVal val=\"1\"/>").count == 3)
  }
}
