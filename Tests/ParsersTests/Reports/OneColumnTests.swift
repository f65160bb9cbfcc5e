import Spreadsheet
import Testing

@testable import Parsers

struct OneColumnTests {
  private func delimiter(_ lines: String...) -> Character? {
    let rows = lines.enumerated().map { index, text in
      Sheet.Row(
        index: index, cells: [Cell(reference: CellReference(row: index, column: 0), value: .text(text))])
    }
    return OneColumn.unusedDelimiter(in: [SheetGrid(Sheet(name: "", rows: rows), isWorkbook: false)])
  }

  @Test(arguments: [";", ",", "\t", "|"] as [Character])
  func `headings inside one column name their delimiter`(mark: Character) {
    let lines = ["No;Indikator;Satuan;Realisasi", "1;APK;%;80"].map {
      $0.replacing(";", with: String(mark))
    }
    #expect(delimiter("Laporan", lines[0], lines[1]) == mark)
  }

  @Test func `a letter is no table`() {
    #expect(delimiter("Dengan hormat,", "bersama ini, kami kirim laporan, target dan realisasi.") == nil)
    #expect(delimiter("No;Indikator;Satuan;Realisasi") == nil)
  }
}
