import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct TitleLinesTests {
  private func evidence(_ sketch: String, above row: Int? = nil) -> [String] {
    TitleLines.evidence(of: SheetGrid(sketch: sketch), above: row).map { "\($0.source) \($0.text)" }
  }

  @Test func `titles and labelled cells are told apart`() {
    #expect(
      evidence(
        "PENGUKURAN KINERJA\nUnit Kerja | Sekretariat\nOPD : Dinas X\nPeriode | : | TW I\nNama | Budi",
        above: 9)
        == [
          "title PENGUKURAN KINERJA", "metadata Unit Kerja Sekretariat", "metadata OPD : Dinas X",
          "metadata Periode : TW I", "title Nama Budi",
        ])
  }

  @Test func `only what stands above the table counts`() {
    #expect(evidence("Judul\nNo | Indikator\n1 | TW II", above: 1) == ["title Judul"])
  }

  @Test func `where no table is, the first lines count`() {
    let sketch = (1...20).map { "baris \($0)" }.joined(separator: "\n")
    #expect(evidence(sketch).count == 12)
  }

  @Test func `prose is no title`() {
    #expect(evidence(String(repeating: "kata ", count: 80)) == [])
  }
}
