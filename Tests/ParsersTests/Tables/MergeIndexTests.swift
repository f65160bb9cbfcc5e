import Spreadsheet
import Testing

@testable import Parsers

struct MergeIndexTests {
  private let index = MergeIndex(["A1:C1", "B8:B13", "B14:B22", "D2:E3"].compactMap { CellRange($0) })

  @Test(arguments: zip(["A1", "C1", "B8", "B10", "B13", "B14", "E3"], [0, 0, 1, 1, 1, 2, 3]))
  func `a cell inside an area finds it`(cell: String, area: Int) throws {
    let areas = ["A1:C1", "B8:B13", "B14:B22", "D2:E3"]
    #expect(index.merge(at: try #require(CellReference(cell)))?.description == areas[area])
  }

  @Test(arguments: ["D1", "A2", "B7", "B23", "C8", "F2"])
  func `a cell outside all areas finds none`(cell: String) throws {
    #expect(index.merge(at: try #require(CellReference(cell))) == nil)
  }
}
