import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct MonthlyReaderTests {
  private func read(_ workbook: Workbook, named name: String = "laporan.xlsx") -> MonthlyReading {
    MonthlyReader(units: Office.all, agreements: Agreed.book, defaultYear: 2026).read(workbook, from: name)
  }

  private func codes(_ reading: MonthlyReading) -> [FindingCode] { reading.findings.map(\.code) }

  /// Month and figures of each report.
  private func figures(_ reading: MonthlyReading) -> [String] {
    reading.reports.map { report in
      let rows = report.rows.map { row in
        "\(row.indicator) \(row.actual?.raw ?? "") \(row.toDate?.raw ?? "")"
      }
      return "\(report.unit.code) \(report.month.code): \(rows.joined(separator: ", "))"
    }
  }

  private let minimal = """
    LAPORAN PROGRES BULANAN
    Unit Kerja | Bidang PAUD dan Pendidikan Nonformal
    BULAN : APRIL 2026

    Kode | Sub Kegiatan / Indikator | Satuan | Target Bulan Ini | Realisasi Bulan Ini | Realisasi s.d. Bulan Ini | Pagu (Rp) | Realisasi Keuangan s.d. Bulan Ini (Rp) | Fisik (%) | Permasalahan | Tindak Lanjut
    P-1 | APK PAUD | % | 80 | 79.5 | 79.5 | 100 | 40 | 32 | Data dapodik terlambat | Menyurati sekolah
    P-2 | Jumlah peserta didik | Orang | 200 | 210 | 610 | | | 32 | - |
    """

  @Test func `the recommended form`() throws {
    let reading = read(.xlsx(Sheet(minimal, name: "April")))
    #expect(codes(reading) == [])
    #expect(figures(reading) == ["PAUD 2026-04: P-1 79,5 79,5, P-2 210 610"])
    let rows = try #require(reading.reports.first?.rows)
    #expect(rows.first?.budgetActual?.reading.amount == 40)
    #expect(rows.first?.actual?.place == Place(sheet: "April", cell: "E6"))
    #expect(rows.map(\.hindering) == ["Data dapodik terlambat", nil])
    #expect(rows.map(\.followUp) == ["Menyurati sekolah", nil])
  }

  @Test func `the form of physical and financial progress, with its merged areas lost`() {
    let reading = read(
      .xlsx(
        Sheet(
          """
          LAPORAN PROGRES BULANAN
          Bidang PAUD dan Pendidikan Nonformal
          BULAN : AGS 2026
          NOMOR | KODE | INDIKATOR KINERJA KELUARAN (OUTPUT) | | | | SATUAN | KEUANGAN | | FISIK | PERMASALAHAN
          | | INDIKATOR KINERJA | TARGET KINERJA | REALISASI KINERJA | REALISASI S.D. BULAN INI | | PAGU DANA (RP) | REALISASI (RP) | REALISASI (%) |
          1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
          1 | 1.01.02 | Jumlah peserta didik | 200 | 30 | 640 | Orang | 100 | 50 | 64 | Anggaran bergeser
          """)))
    #expect(codes(reading) == [])
    #expect(figures(reading) == ["PAUD 2026-08: P-2 30 640"])
    #expect(reading.reports.first?.rows.first?.budgetActual?.reading.amount == 50)
    #expect(reading.reports.first?.rows.first?.hindering == "Anggaran bergeser")
  }

  @Test func `a column may name the unit, and a cover the month`() {
    let table = Sheet(
      "Kode | Indikator | Unit Kerja | Realisasi\nP-1 | APK PAUD | Bidang PAUD dan Pendidikan Nonformal | 78",
      name: "Data")
    let reading = read(.xlsx(Sheet("Periode | Juli 2026\nDicetak 3 Agustus 2026", name: "Sampul"), table))
    #expect(codes(reading) == [])
    #expect(figures(reading) == ["PAUD 2026-07: P-1 78 "])
  }

  @Test func `a sheet for each month`() {
    let may = minimal.replacing("APRIL", with: "MEI").replacing("210", with: "220")
    let reading = read(
      .xlsx(Sheet(minimal, name: "Apr"), Sheet(may, name: "Mei")), named: "Progres Mei 2026.xlsx")
    #expect(
      figures(reading) == [
        "PAUD 2026-04: P-1 79,5 79,5, P-2 210 610", "PAUD 2026-05: P-1 79,5 79,5, P-2 220 610",
      ])
    #expect(codes(reading) == [])
  }

  @Test func `months side by side over progress and volume`() {
    let reading = read(
      .xlsx(
        Sheet(
          """
          PROGRES BULANAN PAUD PNF TAHUN 2026
          Kode | Indikator | Satuan | Target Volume | JAN | | FEB | | MAR |
          | | | | % Progress | RVRO | % Progress | RVRO | % Progress | RVRO
          P-1 | APK PAUD | % | 80 | 10 | 78 | 20 | 79 | |
          P-2 | Jumlah peserta didik | Orang | 600 | 10 | 100 | 20 | 150 | |
          """, name: "Progres", merges: ["E2:F2", "G2:H2", "I2:J2"])))
    #expect(codes(reading) == [])
    #expect(figures(reading) == ["PAUD 2026-01: P-1 78 , P-2 100 ", "PAUD 2026-02: P-1 79 , P-2 150 "])
  }

  @Test func `bare months side by side`() {
    let reading = read(
      .xlsx(
        Sheet(
          """
          REALISASI BULANAN PAUD PNF TAHUN 2026
          Kode | Indikator | Satuan | Januari | Februari | Maret
          P-2 | Jumlah peserta didik | Orang | 100 | 150 | 0
          """, name: "Progres")))
    #expect(codes(reading) == [])
    #expect(figures(reading) == ["PAUD 2026-01: P-2 100 ", "PAUD 2026-02: P-2 150 ", "PAUD 2026-03: P-2 0 "])
  }

  @Test func `a month in each row`() {
    let reading = read(
      .csv(
        """
        Rencana Aksi Bulanan PAUD PNF 2026
        Bulan | Kode | Indikator | Satuan | Volume | Realisasi | Keterangan
        April | P-1 | APK PAUD | % | 80 | 78,5 |
        5 | P-1 | APK PAUD | % | 80 | 79 |
        April | P-2 | Jumlah peserta didik | Orang | 200 | 210 |
        """), named: "ra.csv")
    #expect(codes(reading) == [])
    #expect(figures(reading) == ["PAUD 2026-04: P-1 78,5 , P-2 210 ", "PAUD 2026-05: P-1 79 "])
  }

  @Test(arguments: [
    ("Progres Sept 2026 PAUD PNF.xlsx", "Sheet1", "PAUD 2026-09"),
    ("PAUD PNF 2026-07.xlsx", "Sheet1", "PAUD 2026-07"),
    ("PAUD PNF.xlsx", "Ags", "PAUD 2026-08"), ("PAUD PNF.xlsx", "08", "PAUD 2026-08"),
    ("2026 bulan 3/PAUD PNF.xlsx", "Sheet1", "PAUD 2026-03"),
  ])
  func `sheet, file and last the folder say the month`(file: String, sheet: String, report: String) {
    let reading = read(
      .xlsx(Sheet("PROGRES BULANAN\nKode | Indikator | Realisasi\nP-1 | APK PAUD | 78", name: sheet)),
      named: file)
    #expect(codes(reading) == [])
    #expect(reading.reports.map { "\($0.unit.code) \($0.month.code)" } == [report])
  }

  @Test(arguments: [
    ("LAPORAN BULANAN PAUD PNF", "a.xlsx", FindingCode.F04, "month"),
    ("BULAN : APRIL 2026 PAUD PNF", "Progres Mei.xlsx", .F04, "month_conflict"),
    ("BULAN : APRIL 2026", "a.xlsx", .F03, "unknown"),
    ("TRIWULAN II TAHUN 2026 PAUD PNF", "a.xlsx", .F18, "not_monthly"),
  ])
  func `unit and month are never guessed`(title: String, file: String, code: FindingCode, variant: String) {
    let reading = read(
      .xlsx(Sheet("\(title)\nKode | Indikator | Realisasi\nP-1 | APK PAUD | 78", name: "Sheet1")), named: file
    )
    #expect(reading.reports.isEmpty)
    #expect(codes(reading) == [code])
    #expect(reading.findings.first?.variant == variant)
  }

  @Test func `a form without figures of indicators is another form`() {
    let finance = read(
      .xlsx(
        Sheet(
          """
          RFK PAUD PNF BULAN APRIL 2026
          Kode | Program/Kegiatan | DPA (Rp.) | Realisasi Keuangan (Rp.) | Realisasi Fisik (%)
          1.01 | Pengelolaan PAUD | 100 | 40 | 40
          """)))
    #expect(codes(finance) == [.H02])
    let strangers = read(
      .xlsx(Sheet("BULAN APRIL 2026 PAUD PNF\nKode | Indikator | Realisasi\nX-1 | Lain | 78")))
    #expect(codes(strangers) == [.F18])
    #expect(codes(read(.xlsx(Sheet("Surat pengantar")))) == [.H01])
    #expect(codes(read(.xlsx(Sheet("")))) == [.F01])
  }

  @Test func `two columns that may both hold the figure are not chosen from`() {
    let two = read(
      .xlsx(
        Sheet("BULAN APRIL 2026 PAUD PNF\nKode | Indikator | Realisasi | Realisasi\nP-1 | APK PAUD | 78 | 79")
      ))
    #expect(codes(two) == [.H03])
    #expect(two.reports.first?.rows.first?.actual == nil)
  }

  @Test func `blanks, marks and words are kept as what they are`() {
    let reading = read(
      .xlsx(
        Sheet(
          """
          BULAN APRIL 2026 PAUD PNF
          Kode | Indikator | Satuan | Realisasi Bulan Ini
          P-1 | APK PAUD | % | -
          P-2 | Jumlah peserta didik | Orang | belum ada data
          P-3 | Nilai AKIP | Predikat | BB
          """)))
    #expect(
      reading.reports.first?.rows.compactMap(\.actual?.reading.outcome) == [
        .dash(explanation: nil), .notAvailable, .predicate("BB", score: nil),
      ])
  }

  @Test func `a figure that cannot be read is told, and the rest is used`() {
    let reading = read(
      .xlsx(
        Sheet(
          """
          BULAN APRIL 2026 PAUD PNF
          Kode | Indikator | Satuan | Realisasi Bulan Ini
          P-1 | APK PAUD | % | #REF!
          P-2 | Jumlah peserta didik | Orang | =A1
          P-3 | Nilai AKIP | Predikat | BB
          """)))
    #expect(codes(reading) == [.B07, .H09])
    #expect(reading.findings.map(\.place.cell) == ["D3", "D4"])
    #expect(reading.findings.allSatisfy { $0.severity == .warning })
    #expect(reading.reports.first?.rows.count == 3)
  }

  @Test func `rows of what was not agreed are counted, and one indicator in two rows has no figure`() throws {
    let reading = read(
      .xlsx(
        Sheet(
          """
          BULAN APRIL 2026 PAUD PNF
          Kode | Indikator | Satuan | Realisasi Bulan Ini
          X-9 | Sub kegiatan rapat | Kali | 3
          P-2 | Jumlah peserta didik | Orang | 10
          P-2 | Jumlah peserta didik | Orang | 12
          """)))
    #expect(reading.unmatchedRows == 1)
    let report = try #require(reading.reports.first)
    #expect(report.rows.count == 2)
    #expect(report.row(of: "P-2") == nil)
  }
}
