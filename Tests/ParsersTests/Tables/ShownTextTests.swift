import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct ShownTextTests {
  private func cell(_ value: CellValue?, _ format: NumberFormat = .general) -> Cell {
    Cell(reference: CellReference(row: 0, column: 0), value: value, format: format)
  }

  @Test func `a cell is told as its sender sees it`() {
    #expect(ShownText.of(cell(.number(0.855), NumberFormat(code: "0.0%", kind: .percent))) == "85,5%")
    #expect(ShownText.of(cell(.number(1250.5))) == "1250,5")
    #expect(ShownText.of(cell(.text("a\nb"))) == "a\nb")
    #expect(ShownText.of(cell(nil)) == "")
  }

  @Test func `a line has no line breaks and no blanks around it`() {
    #expect(ShownText.line(cell(.text("  Sasaran\n\tStrategis\u{A0} "))) == "Sasaran Strategis")
  }

  @Test func `numbers and errors are never blank`() {
    #expect(!ShownText.isBlank(cell(.number(0))))
    #expect(!ShownText.isBlank(cell(.error("#N/A"))))
    #expect(ShownText.isBlank(cell(.text(""))))
    #expect(ShownText.isBlank(cell(nil)))
  }
}
