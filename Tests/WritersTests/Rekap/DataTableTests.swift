import Foundation
import Kinerja
import Spreadsheet
import Testing

@testable import Writers

struct DataTableTests {
  @Test func `the names of the columns never change`() {
    #expect(
      DataTable.headings == [
        "periode", "jenis_periode", "kode_unit", "unit", "kode", "indikator", "sasaran", "satuan", "arah",
        "akumulasi", "target", "realisasi", "capaian", "kategori", "keadaan", "alasan", "lengkap",
        "triwulan_belum", "target_tahun", "target_sd", "realisasi_sd", "capaian_sd", "capaian_tahun",
        "tambahan_target", "tambahan_realisasi", "pagu", "realisasi_anggaran", "status", "berkas", "lembar",
        "sel", "kiriman", "sha256", "target_renstra", "capaian_renstra", "realisasi_tahun_lalu",
        "capaian_tahun_lalu",
      ])
  }

  @Test(arguments: [("2026-TW1", 10), ("2026-S1", 30), ("2026", 50)])
  func `a row for each quarter, and one for the whole`(period: String, rows: Int) throws {
    let sheet = try WrittenWorkbook(SampleRekap.input(period)).sheet("Data")
    #expect(sheet.sheet.rows.count == rows + 1)
    #expect(DataTable(SampleRekap.input(period)).count == rows)
  }

  @Test(arguments: SampleRekap.periods)
  func `its numbers are those of the recap as JSON`(period: String) throws {
    let input = SampleRekap.input(period)
    let json = try JSONSerialization.jsonObject(with: Data(RecapJSON().document(of: input.recap)))
    let units = try #require((json as? [String: Any])?["units"] as? [[String: Any]])
    let expected = units.flatMap { unit in
      (unit["indicators"] as? [[String: Any]] ?? []).map { (unit["unit"] as? String, $0) }
    }
    let rows = try WrittenWorkbook(input).sheet("Data").sheet.rows.suffix(expected.count)
    let columns: [(DataColumn, String)] = [
      (.target, "target"), (.realisasi, "actual"), (.capaian, "achievement"), (.targetTahun, "annual_target"),
      (.kategori, "category"), (.alasan, "reason"),
    ]
    for (row, (unit, indicator)) in zip(rows, expected) {
      let cells = Dictionary(uniqueKeysWithValues: row.cells.map { ($0.reference.column, $0.value) })
      #expect(cells[2] == unit.map(CellValue.text))
      for (column, key) in columns {
        let found = DataColumn.allCases.firstIndex(of: column).flatMap { cells[$0] ?? nil }
        switch indicator[key] {
        case let number as Double:
          // The JSON reader of Foundation may miss the last bit.
          let isSame =
            if case .number(let stored)? = found { abs(stored - number) <= 2 * number.ulp } else { false }
          #expect(isSame, "\(key) \(row.index)")
        case let text as String: #expect(found == .text(text), "\(key) \(row.index)")
        default: #expect(found == nil, "\(key) \(row.index)")
        }
      }
    }
  }

  @Test func `numbers are kept to the last digit`() throws {
    let sheet = try WrittenWorkbook(SampleRekap.input("2026-TW1")).sheet("Data")
    let column = try sheet.column("capaian", in: 0)
    let row = try sheet.row(with: "A-5", in: 4)
    #expect(sheet.number(row, column) == 94.736842105263157895)
  }
}

struct RekapCSVTests {
  private func cell(_ name: String, _ language: Language) throws -> String {
    let unit = OfficeUnit(code: "SEKRE", name: name)
    let bytes = try RekapCSV(SampleRekap.input("2026-TW1", language: language, units: [unit])).bytes()
    let line = try #require(
      String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst().first)
    let fields = line.split(separator: language == .indonesian ? ";" : ",", omittingEmptySubsequences: false)
    return try String(#require(fields.dropFirst(3).first))
  }

  @Test(arguments: [
    "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "＝1+1", "＋1+1", "－1+2", "＠x", " =1", "\t=1",
    "\r=1",
  ])
  func `a text that a spreadsheet program would run gets an apostrophe`(text: String) throws {
    #expect(try cell(text, .indonesian).hasPrefix("'"))
    #expect(try !cell(text, .english).hasPrefix("'"))
  }

  @Test(arguments: ["-5", "+62812", "-12.5", "-", "Bidang = 1"])
  func `plain numbers and ordinary texts do not`(text: String) throws {
    #expect(try cell(text, .indonesian) == text)
  }

  @Test func `a figure below zero stays a number`() throws {
    let indicator = SampleRekap.indicator("N-1", targets: .amount(Amount(-5)))
    let unit = SampleRekap.units[0]
    let submission = CheckedSubmission(
      file: "a.csv", sha256: "aa", unit: unit, period: SampleRekap.first, revision: 1, status: .accepted,
      values: [SampleRekap.value(indicator, .amount(Amount(-7)), in: SampleRekap.first, row: 5)], findings: []
    )
    let input = RekapInput(
      period: .quarter(SampleRekap.first), units: [unit],
      agreements: AgreementBook([
        Agreement(
          unit: unit.code, validFrom: SampleRekap.first, indicators: [indicator], files: [], isRevision: false
        )
      ]), submissions: [submission], tool: CheckReport.Tool(name: "rekap", version: "1", rules: "1"))
    #expect(String(decoding: try RekapCSV(input).bytes(), as: UTF8.self).contains(";-5;-7;"))
  }

  private func lines(_ language: Language) throws -> [String] {
    let bytes = try RekapCSV(SampleRekap.input("2026-TW1", language: language)).bytes()
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test func `in Indonesian it opens with a double click`() throws {
    let lines = try lines(.indonesian)
    #expect(lines.first?.hasPrefix("\u{FEFF}periode;jenis_periode;") == true)
    #expect(lines.contains { $0.contains(";A-5;") && $0.contains(";90;94,73684210526316;Sangat Tinggi;") })
  }

  @Test func `in English it is for other programs`() throws {
    let lines = try lines(.english)
    #expect(lines.first?.hasPrefix("periode,jenis_periode,") == true)
    #expect(lines.contains { $0.contains(",A-5,") && $0.contains(",90,94.73684210526316,Sangat Tinggi,") })
    #expect(lines.count == 11)
  }
}
