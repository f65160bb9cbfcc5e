import Spreadsheet
import Testing

@testable import Writers

/// A workbook as its readers see it, after it was written.
struct WrittenWorkbook {
  let workbook: Workbook

  init(_ input: RekapInput) throws {
    workbook = try SpreadsheetReader.read(bytes: RekapWorkbook(input).bytes(), name: "rekap.xlsx")
  }

  func sheet(_ name: String) throws -> WrittenSheet {
    WrittenSheet(try #require(workbook.sheets.first { $0.name == name }))
  }
}

struct WrittenSheet {
  let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  /// All texts, row by row.
  var texts: [String] {
    sheet.rows.flatMap(\.cells).compactMap { if case .text(let text) = $0.value { text } else { nil } }
  }

  subscript(place: String) -> Cell? { CellReference(place).flatMap { sheet[$0] } }

  func text(_ row: Int, _ column: Int) -> String? {
    guard case .text(let text) = cell(row, column)?.value else { return nil }
    return text
  }

  func number(_ row: Int, _ column: Int) -> Double? {
    guard case .number(let number) = cell(row, column)?.value else { return nil }
    return number
  }

  func cell(_ row: Int, _ column: Int) -> Cell? { sheet[CellReference(row: row, column: column)] }

  /// The first row that holds the text in a column.
  func row(with text: String, in column: Int) throws -> Int {
    let row = sheet.rows.first { row in
      row.cells.contains { $0.reference.column == column && $0.value == .text(text) }
    }
    return try #require(row).index
  }

  /// The texts of a row by their columns, from the first on.
  func texts(in row: Int) -> [String] {
    (sheet.row(at: row)?.cells ?? []).compactMap { if case .text(let text) = $0.value { text } else { nil } }
  }

  /// The column that a heading row gives to a heading.
  func column(_ heading: String, in row: Int) throws -> Int {
    let cell = sheet.row(at: row)?.cells.first { $0.value == .text(heading) }
    return try #require(cell).reference.column
  }

  var formulas: [Cell] { sheet.rows.flatMap(\.cells).filter { $0.formula != nil } }
}
