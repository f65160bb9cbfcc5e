import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct HeaderBlockTests {
  private func block(_ sketch: String, merges: [String] = []) throws -> HeaderBlock {
    try #require(HeaderFinder(SheetGrid(sketch: sketch, merges: merges)).first()).block
  }

  private func fields(_ block: HeaderBlock) -> [ReportField?] { block.columns.map { $0.meaning?.field } }

  @Test func `one row of headings`() throws {
    let block = try block(
      """
      PENGUKURAN KINERJA TRIWULAN I TAHUN 2026
      Unit Kerja | Sekretariat

      No | Kode | Indikator Kinerja | Satuan | Target TW I | Realisasi | Capaian (%) | Ket.
      1 | I-1 | APK PAUD | % | 80 | 81 | 101,25 |
      """)
    #expect(block.rows == [3])
    #expect(
      fields(block) == [
        .rowNumber, .code, .indicator, .unitOfMeasure, .quarterTarget(.first), .actual(nil),
        .achievement(nil),
        .remarks,
      ])
    #expect(block.columns.map(\.place.cell) == ["A4", "B4", "C4", "D4", "E4", "F4", "G4", "H4"])
  }

  private let twoRows = """
    No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Triwulan I | | | Anggaran (Rp) | | | Faktor Penghambat
     | | | | | Target | Realisasi | Capaian (%) | Pagu | Realisasi | % |
    """
  private let twoRowFields: [ReportField?] = [
    .rowNumber, .objective, .indicator, .unitOfMeasure, .annualTarget, .quarterTarget(.first),
    .actual(.first),
    .achievement(.first), .budget, .budgetActual(nil), .budgetShare, .hindering,
  ]

  @Test func `two rows with merged groups`() throws {
    let block = try block(
      twoRows, merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:H1", "I1:K1", "L1:L2"])
    #expect(block.rows == [0, 1])
    #expect(fields(block) == twoRowFields)
    #expect(block.columns[6].heading == "Triwulan I > Realisasi")
    #expect(block.columns[6].place.cell == "G2")
  }

  @Test func `two rows whose merges are lost, as in CSV`() throws {
    #expect(fields(try block(twoRows)) == twoRowFields)
  }

  @Test(arguments: ["1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12"])
  func `a numbering row may stand above, between or below`(numbers: String) throws {
    let rows = twoRows.split(separator: "\n").map(String.init)
    let below = try block([rows[0], rows[1], numbers].joined(separator: "\n"))
    #expect(fields(below) == twoRowFields)
    #expect(below.lastRow == 2)
    let between = try block([rows[0], numbers, rows[1]].joined(separator: "\n"))
    #expect(fields(between) == twoRowFields)
    #expect(between.rows == [0, 2])
    let above = try block([numbers, rows[0], rows[1]].joined(separator: "\n"))
    #expect(fields(above) == twoRowFields)
  }

  @Test func `three rows with the numbering between them, as in E81`() throws {
    let block = try block(
      """
      No. | Sasaran | Indikator Kinerja | Realisasi Kinerja Pada Triwulan | | | | Realisasi Capaian yang dievaluasi | | Keterangan
       | | | I | | II | | | |
      (1) | (2) | (3) | (4) | | (5) | | (6 = 4 + 5) | | (7)
       | | | K | Rp. | K | Rp. | K | Rp. |
      1 | Mutu | APK PAUD | 70 | 100 | 75 | 150 | 75 | 250 |
      """,
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:G1", "D2:E2", "F2:G2", "H1:I2", "J1:J2"])
    #expect(block.rows == [0, 1, 3])
    #expect(
      fields(block) == [
        .rowNumber, .objective, .indicator, .actual(.first), .budgetActual(.first), .actual(.second),
        .budgetActual(.second), .cumulativeActual, .budgetActual(nil), .remarks,
      ])
  }

  @Test func `bare quarters under their groups`() throws {
    let block = try block(
      """
      No | Indikator | Target Triwulan | | | | Capaian Triwulan
       | | I | II | III | IV | I | II | III | IV
      """, merges: ["C1:F1", "G1:J1"])
    let quarters = Quarter.allCases
    #expect(
      fields(block) == [.rowNumber, .indicator] + quarters.map { .quarterTarget($0) }
        + quarters.map { .actual($0) })
  }

  @Test func `groups above the leaves tell equal leaves apart`() throws {
    let block = try block(
      """
      Kinerja | | | | Anggaran
      Sasaran | Indikator | Target | Realisasi | PAGU | Realisasi | Capaian (%)
      """, merges: ["A1:D1", "E1:G1"])
    #expect(
      fields(block) == [
        .objective, .indicator, .annualTarget, .actual(nil), .budget, .budgetActual(nil), .budgetShare,
      ])
  }

  @Test func `a title with words of headings is no heading`() throws {
    let block = try block(
      """
      LAPORAN REALISASI TARGET INDIKATOR KINERJA
      Bidang | PAUD | Target
      No | Indikator | Target | Realisasi
      1 | APK | 80 | 81
      """)
    #expect(block.rows.last == 2)
    #expect(fields(block) == [.rowNumber, .indicator, .annualTarget, .actual(nil)])
  }

  @Test func `an unknown column is kept without a meaning`() throws {
    let block = try block("No | Indikator | Realisasi | Nomor Kontak Petugas\n1 | APK | 81 | 0812")
    #expect(fields(block) == [.rowNumber, .indicator, .actual(nil), nil])
  }
}
