import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

/// Headings of forms in use elsewhere, each with what it must be read as.
struct HeadingsOfOtherFormsTests {
  private func columns(_ sketch: String, merges: [String] = []) throws -> [ReportField?] {
    let table = try #require(TableScanner.scan(SheetGrid(sketch: sketch, merges: merges, isWorkbook: false)))
    return table.header.columns.map { $0.meaning?.field }
  }

  @Test func `bare numerals under a group are quarters in a text file too`() throws {
    let fields = try columns(
      """
      No | Indikator | Satuan | Target Tahunan | Target per Triwulan | | | | Arah
       | | | | 1 | 2 | 3 | 4 |
      1 | APK | % | 80 | 70 | 75 | 78 | 80 | naik
      """)
    #expect(fields.dropFirst(4).prefix(4).elementsEqual(Quarter.allCases.map { .quarterTarget($0) }))
  }

  @Test func `a group may part the year from the quarter`() throws {
    let fields = try columns(
      """
      No | Indikator | Satuan | Target | | Realisasi | | Anggaran (Rp) | |
       | | | Tahunan | TW II | TW II | s.d. TW II | Pagu Revisi | Pagu Awal | Realisasi
      1 | APK | % | 80 | 75 | 76 | 76 | 10 | 9 | 5
      """)
    #expect(
      fields.dropFirst(3).elementsEqual([
        .annualTarget, .quarterTarget(.second), .actual(.second), .cumulativeActual, .budget, .budget,
        .budgetActual(nil),
      ]))
  }

  @Test func `initials under a quarter are target, realisasi and capaian`() throws {
    let fields = try columns(
      """
      No | Indikator | Satuan | Triwulan I | | | Triwulan II | |
       | | | T | R | % | T | R | C
      1 | APK | % | 80 | 75 | 76 | 76 | 10 | 9
      """)
    #expect(
      fields.dropFirst(3).prefix(3).elementsEqual([
        .quarterTarget(.first), .actual(.first), .achievement(.first),
      ]))
  }

  @Test(arguments: [
    (["Capaian Terhadap Target Tahun %"], ReportField.annualAchievement),
    (["April s/d Juni", "Hasil"], .actual(.second)),
    (["Realisasi s.d. Triwulan II"], .cumulativeActual),
    (["TW II Tahun 2026", "Tingkat Capaian (%)"], .achievement(.second)),
    (["TARGET KEGIATAN PER TRIWULAN", "AKHIR"], .annualTarget),
    (["TARGET KEGIATAN PER TRIWULAN", "TW-II"], .quarterTarget(.second)),
    (["INDIKATOR KEGIATAN UTAMA"], .indicator),
    (["Kumulatif"], .cumulativeActual),
    (["% Keu"], .budgetShare),
  ])
  func `a path is read by all its words`(path: [String], field: ReportField) throws {
    #expect(HeadingClassifier.meaning(of: path)?.field == field)
  }

  @Test func `a realisasi beside one for each quarter is their total`() throws {
    let fields = try columns(
      """
      No | Indikator | Satuan | Realisasi Kinerja | | | | Realisasi Kinerja
       | | | I | II | III | IV |
      1 | APK | % | 80 | 75 | | | 75
      """)
    #expect(fields.last == .some(.cumulativeActual))
  }
}
