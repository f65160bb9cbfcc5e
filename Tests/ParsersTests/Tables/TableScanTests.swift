import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct TableScanTests {
  private func scan(_ sketch: String, merges: [String] = [], isWorkbook: Bool = true) throws -> TableScan {
    try #require(TableScanner.scan(SheetGrid(sketch: sketch, merges: merges, isWorkbook: isWorkbook)))
  }

  private func rowNumbers(_ scan: TableScan) -> [Int] { scan.rows.map { $0.line.index + 1 } }

  @Test func `a signature ends the table unless rows follow, as on printed pages`() throws {
    let table = try scan(
      """
      No | Indikator | Target | Realisasi
      1 | APK PAUD | 80 | 81
      2 | APM SD | 97 | 96

       | | Paringin, 10 April 2026
       | | KEPALA BIDANG
       | | NIP. 19750101 200003 1 001
      3 | APM SMP | 79 | 78
      """)
    #expect(rowNumbers(table) == [2, 3, 8])
  }

  @Test func `blank rows, numbering rows and repeated headings inside a table are passed over`() throws {
    let table = try scan(
      """
      No | Indikator | Satuan | Target | Realisasi
      1 | 2 | 3 | 4 | 5
      1 | APK PAUD | % | 80 | 81

      No | Indikator | Satuan | Target | Realisasi
      (1) | (2) | (3) | (4) | (5)
      2 | APM SD | % | 97 | 96
      """)
    #expect(rowNumbers(table) == [3, 7])
  }

  @Test func `total and average rows are no indicators`() throws {
    let table = try scan(
      """
      No | Indikator | Realisasi | Pagu | Realisasi Anggaran
      1 | APK PAUD | 81 | 100 | 50
      2 | APM SD | 96 | 200 | 70
       | JUMLAH | | 300 | 120
       | Rata-rata capaian kinerja (%) | 99 | |
       | Predikat Kinerja | Sangat Tinggi | |
      """)
    #expect(rowNumbers(table) == [2, 3])
    #expect(table.totals.map { $0.line.index + 1 } == [4])
    #expect(table.totals.map(\.sinceTotal) == [0..<2])
  }

  @Test func `a subtotal covers the rows since the one before`() throws {
    let table = try scan(
      """
      No | Indikator | Realisasi | Pagu
      1 | APK PAUD | 81 | 100
       | Sub Total | | 100
      2 | APM SD | 96 | 200
       | Sub Total | | 200
      """)
    #expect(table.totals.map(\.sinceTotal) == [0..<1, 1..<2])
  }

  @Test(arguments: [
    "Jumlah guru bersertifikat", "Rata-rata Lama Sekolah", "Total siswa penerima beasiswa miskin",
  ])
  func `indicators that begin like a total are data`(name: String) throws {
    let table = try scan(
      """
      No | Indikator | Target | Realisasi
      1 | \(name) | 80 | 81
      """)
    #expect(rowNumbers(table) == [2])
  }

  @Test func `a section across the table is no indicator`() throws {
    let table = try scan(
      """
      No | Sasaran | Indikator | Target | Realisasi
      A | Meningkatnya mutu pendidikan
      1 | | APK PAUD | 80 | 81
      B | Meningkatnya tata kelola
      2 | | Nilai AKIP | 80 | 81
      """, merges: ["B2:E2", "B4:E4"])
    #expect(rowNumbers(table) == [3, 5])
  }

  @Test func `an objective reaches down inside its merged area`() throws {
    let table = try scan(
      """
      No | Sasaran | Indikator | Target | Realisasi
      1 | Mutu | APK PAUD | 80 | 81
      2 | | APM SD | 97 | 96
      3 | | APM SMP | 79 | 78
      """, merges: ["B2:B3"])
    #expect(table.rows.map { $0.inherited[1] } == [nil, "Mutu", nil])
  }

  @Test func `in a CSV file an objective reaches down while its cell is blank`() throws {
    let table = try scan(
      """
      No;Sasaran;Indikator;Target;Realisasi
      1;Mutu;APK PAUD;80;81
      2;;APM SD;97;96
      3;Tata kelola;Nilai AKIP;BB;BB
      """.replacing(";", with: "|"), isWorkbook: false)
    #expect(table.rows.map { $0.inherited[1] } == [nil, "Mutu", nil])
  }

  @Test func `the indicator itself is never filled down`() throws {
    let table = try scan(
      """
      No | Sasaran | Indikator | Target | Realisasi
      1 | Mutu | APK PAUD | 80 | 81
       | | | 90 | 91
      """, merges: ["C2:C3"])
    #expect(table.rows.allSatisfy { $0.inherited[2] == nil })
  }

  @Test func `a second table below is left alone`() throws {
    let table = try scan(
      """
      No | Indikator | Target | Realisasi
      1 | APK PAUD | 80 | 81

      No | Program | Pagu | Realisasi
      1 | Pengelolaan Pendidikan | 100 | 50
      """)
    #expect(rowNumbers(table) == [2])
  }

  @Test(arguments: [
    "", "Surat Pengantar\nDengan hormat,", "No | Nama\n1 | Budi", "1 | 2 | 3\n4 | 5 | 6",
    "Target | Realisasi",
  ])
  func `a sheet without headings has no table`(sketch: String) {
    #expect(TableScanner.scan(SheetGrid(sketch: sketch)).map(\.rows.count) == nil)
  }
}
