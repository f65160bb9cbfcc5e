import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct FigureReaderCellTests {
  private static let place = CellReference(row: 8, column: 6)
  private static let percent = NumberFormat(code: "0.0%", kind: .percent)
  private static let date = CellValue.date(CivilDateTime(year: 2026, month: 1, day: 1), serial: 46023)

  static func cell(_ value: CellValue?, _ format: NumberFormat = .general, formula: String? = nil) -> Cell {
    Cell(reference: place, value: value, format: format, formula: formula)
  }

  struct Stored: CustomTestStringConvertible, Sendable {
    let row: Int
    let cell: Cell
    let expected: FigureReading.Outcome
    var testDescription: String { "\(row)" }
  }

  @Test(arguments: [
    Stored(
      row: 16, cell: cell(.number(0.855), NumberFormat(code: "0%", kind: .percent)), expected: .amount(85.5)),
    Stored(row: 16, cell: cell(.number(0.855), percent), expected: .amount(85.5)),
    Stored(row: 17, cell: cell(.number(0.855)), expected: .amount(0.855)),
    Stored(row: 18, cell: cell(.number(100)), expected: .amount(100)),
    Stored(row: 19, cell: cell(.number(1), NumberFormat(code: "0%", kind: .percent)), expected: .amount(100)),
    Stored(row: 36, cell: cell(.error("#DIV/0!")), expected: .unreadable(.errorValue)),
    Stored(row: 37, cell: cell(.number(100.00000000000001)), expected: .amount(100)),
    Stored(row: 39, cell: cell(date), expected: .unreadable(.date)),
    Stored(
      row: 40, cell: cell(.date(CivilDateTime(year: 2026, month: 2, day: 1), serial: 46054)),
      expected: .unreadable(.date)),
  ])
  func `a stored figure is what the sender sees`(_ stored: Stored) {
    #expect(FigureReader.read(stored.cell, as: .percent, isWorkbook: true).outcome == stored.expected)
  }

  @Test(
    arguments: [
      (0.855, "[<=1]0%;0.00", .amount(85.5)), (85.5, "[<=1]0%;0.00", .amount(85.5)),
      (0.855, "[>1]0.00;0%", .amount(85.5)), (0.855, "0%;-0%;\"-\"", .amount(85.5)),
      (12, "0 hari", .amount(12)),
    ] as [(Double, String, FigureReading.Outcome)]
  )
  func `a figure is a percentage where its own section shows one`(
    number: Double,
    code: String,
    expected: FigureReading.Outcome
  ) {
    let cell = Self.cell(.number(number), NumberFormat(code: code))
    #expect(FigureReader.read(cell, as: .percent, isWorkbook: true).outcome == expected)
  }

  @Test func `a missing cell is blank`() {
    #expect(FigureReader.read(nil, as: .percent, isWorkbook: true).isBlank)
  }

  @Test func `a formula without its result is not blank`() {
    let reading = FigureReader.read(Self.cell(nil, formula: "A1/B1"), as: .percent, isWorkbook: true)
    #expect(reading.outcome == .unreadable(.noStoredValue))
  }

  @Test func `a formula with its result is a figure`() {
    let reading = FigureReader.read(Self.cell(.number(12), formula: "A1+B1"), as: .persons, isWorkbook: true)
    #expect(reading.amount == 12)
  }

  @Test(arguments: [CellValue.bool(true), .bool(false), .duration(seconds: 3600)])
  func `truth values and times are no figures`(value: CellValue) {
    let outcome = FigureReader.read(Self.cell(value), as: .persons, isWorkbook: true).outcome
    guard case .unreadable = outcome else {
      Issue.record("read as \(outcome)")
      return
    }
  }

  @Test(arguments: [("85,5", true), ("1.250", true), ("nihil", false), ("-", false), ("belum", false)])
  func `a figure stored as text is marked in a workbook only`(text: String, isMarked: Bool) {
    let cell = Self.cell(.text(text))
    #expect(FigureReader.read(cell, as: .persons, isWorkbook: true).isStoredAsText == isMarked)
    #expect(!FigureReader.read(cell, as: .persons, isWorkbook: false).isStoredAsText)
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300, .leastNormalMagnitude])
  func `numbers that no report holds are refused`(number: Double) {
    #expect(FigureReader.read(Self.cell(.number(number)), as: .persons, isWorkbook: true).amount == nil)
    let shown = FigureReader.read(Self.cell(.number(number), Self.percent), as: .percent, isWorkbook: true)
    #expect(shown.amount == nil)
  }

  @Test func `a percent format counts as a percent sign`() {
    let reading = FigureReader.read(Self.cell(.number(0.855), Self.percent), as: .percent, isWorkbook: true)
    #expect(reading.hasPercentSign)
    #expect(reading.rules == [.percentFormat])
  }
}
