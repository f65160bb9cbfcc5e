import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

/// Indicators whose first word is that of a total, a note or a signature, and the other way round.
struct RowsThatLookLikeFootersTests {
  private func names(_ sketch: String, isWorkbook: Bool = true) throws -> [String] {
    let table = try #require(TableScanner.scan(SheetGrid(sketch: sketch, isWorkbook: isWorkbook)))
    let column = try #require(table.column(.indicator)).index
    return table.rows.compactMap { $0.line.cell(at: column).map(ShownText.line) }
  }

  @Test(arguments: [
    "Total produksi ikan", "Jumlah anggaran desa yang tersalur", "Rata-rata nilai ujian akhir",
    "Kepala keluarga miskin yang menerima bantuan", "Pembinaan kelompok tani",
    "Catatan sipil: akta kelahiran",
    "Pengaturan lalu lintas",
  ])
  func `an indicator is told by its figure or by the dash for none`(name: String) throws {
    let sketch = """
      Indikator Kinerja | Target Triwulan | Realisasi TW
      APK PAUD | 80 | 81
      \(name) | - | -
      APM SD | 97 | 96
      """
    #expect(try names(sketch) == ["APK PAUD", name, "APM SD"])
  }

  @Test func `a target with its unit in the cell is a figure`() throws {
    let sketch = """
      No | Sasaran Program | Indikator Kinerja | TW 1 | TW 2 | TW 3 | TW 4
      1 | Berkurangnya kemiskinan | Kepala keluarga miskin | 171 KK | 257 KK | 257 KK | 172 KK
      2 | | Catatan sipil: akta | 87,92% | 88,83% | 89,73 % | 90,64%
      """
    #expect(try names(sketch) == ["Kepala keluarga miskin", "Catatan sipil: akta"])
  }

  @Test(arguments: [
    "TOTAL", "Jumlah Anggaran (Rp)", "Sub Total Program Pendidikan", "Rata-rata capaian kinerja",
  ])
  func `totals and averages stay what they are`(label: String) throws {
    let sketch = """
      Indikator Kinerja | Realisasi | Capaian (%) | Pagu
      APK PAUD | 81 | 101 | 5000
      \(label) | | 101 | 5000
      """
    #expect(try names(sketch) == ["APK PAUD"])
  }
}
