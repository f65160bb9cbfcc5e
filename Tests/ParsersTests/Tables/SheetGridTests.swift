import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct SheetGridTests {
  private let sketch = """
    No | Nama | Rahasia
    1 | satu | 7

    2 | dua | 8
    """

  @Test func `hidden rows and columns are not there`() {
    let grid = SheetGrid(Sheet(sketch, hiddenRows: [1], hiddenColumns: [2]), isWorkbook: true)
    #expect(grid.lines.map(\.index) == [0, 3])
    #expect(grid.lines.allSatisfy { $0.cells.count == 2 })
    #expect(grid.hiddenRows == 1)
    #expect(grid.hiddenColumns == 1)
    #expect(!grid.isVisible(column: 2))
  }

  @Test func `hidden but empty rows are not worth a word`() {
    let grid = SheetGrid(Sheet(sketch, hiddenRows: [2], hiddenColumns: [9]), isWorkbook: true)
    #expect(grid.hiddenRows == 0)
    #expect(grid.hiddenColumns == 0)
  }

  @Test func `cells of blanks are no cells`() {
    let row = Sheet.Row(
      index: 0, cells: [Cell(reference: CellReference(row: 0, column: 0), value: .text(" \u{A0}\u{200B}\n"))])
    #expect(SheetGrid(Sheet(name: "a", rows: [row]), isWorkbook: true).lines.isEmpty)
  }

  @Test func `places are named as a spreadsheet program shows them`() {
    let workbook = SheetGrid(Sheet(sketch, name: "TW I"), isWorkbook: true)
    #expect(workbook.place(row: 8, column: 6).cell == "G9")
    #expect(workbook.place(row: 8, column: 6).sheet == "TW I")
    #expect(SheetGrid(Sheet(sketch, name: "x"), isWorkbook: false).place(row: 0, column: 0).sheet == nil)
  }

  @Test func `a cell is found by its column`() throws {
    let line = try #require(SheetGrid(sketch: " a || b || c").lines.first)
    #expect(line.cell(at: 2)?.value == .text("b"))
    #expect(line.cell(at: 1) == nil)
    #expect(line.cell(at: 99) == nil)
  }

  @Test func `a merged area is found from each of its cells`() {
    let grid = SheetGrid(sketch: "a | b | c", merges: ["A1:C2"])
    #expect(grid.merge(row: 1, column: 2)?.description == "A1:C2")
    #expect(grid.merge(row: 2, column: 2) == nil)
  }
}
