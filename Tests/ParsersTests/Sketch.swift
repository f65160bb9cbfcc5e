import Kinerja
import Spreadsheet

@testable import Parsers

extension Sheet {
  /// A sheet drawn in text: a line is a row, bars part its cells.
  ///
  /// A figure in digits is a stored number, `85%` a number in a percent format, `'85` text, `#DIV/0!` an error
  /// value; `=A1/B1` is a formula without its result and `=A1/B1 -> 12` one with it. All else is text.
  init(
    _ sketch: String, name: String = "TW I", merges: [String] = [], hiddenRows: Set<Int> = [],
    hiddenColumns: Set<Int> = [], visibility: Visibility = .visible
  ) {
    let rows = sketch.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      row, line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      let cells = parts.enumerated().compactMap { column, text in
        Cell(sketch: text, at: CellReference(row: row, column: column), isText: false)
      }
      return cells.isEmpty ? nil : Row(index: row, cells: cells)
    }
    self.init(
      name: name, visibility: visibility, rows: rows, merges: merges.compactMap { CellRange($0) },
      hiddenRows: hiddenRows, hiddenColumns: hiddenColumns)
  }
}

extension Workbook {
  static func xlsx(_ sheets: Sheet...) -> Workbook { Workbook(format: .xlsx, sheets: sheets) }

  /// A CSV file drawn like a sheet; all its cells are text.
  static func csv(_ sketch: String) -> Workbook {
    let rows = sketch.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      row, line -> Sheet.Row? in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      let cells = parts.enumerated().compactMap { column, text in
        Cell(sketch: text, at: CellReference(row: row, column: column), isText: true)
      }
      return cells.isEmpty ? nil : Sheet.Row(index: row, cells: cells)
    }
    return Workbook(format: .csv, sheets: [Sheet(name: "", rows: rows)])
  }
}

extension Cell {
  fileprivate init?(sketch: Substring, at place: CellReference, isText: Bool) {
    var slice = sketch
    while slice.first == " " { slice = slice.dropFirst() }
    while slice.last == " " { slice = slice.dropLast() }
    let text = String(slice)
    if text.isEmpty { return nil }
    if isText {
      self.init(reference: place, value: .text(text))
    } else if let formula = text.split(separator: "=", maxSplits: 1).first, text.hasPrefix("=") {
      let parts = formula.split(separator: " -> ", maxSplits: 1).map(String.init)
      self.init(
        reference: place, value: parts.count > 1 ? Double(parts[1]).map { .number($0) } : nil,
        formula: parts.first)
    } else if let number = Double(text) {
      self.init(reference: place, value: .number(number))
    } else if text.hasSuffix("%"), let percent = Double(text.dropLast()) {
      self.init(
        reference: place, value: .number(percent / 100), format: NumberFormat(code: "0.0%", kind: .percent))
    } else if text.hasPrefix("#") {
      self.init(reference: place, value: .error(text))
    } else {
      self.init(reference: place, value: .text(text.hasPrefix("'") ? String(text.dropFirst()) : text))
    }
  }
}

extension SheetGrid {
  init(sketch: String, merges: [String] = [], isWorkbook: Bool = true) {
    self.init(Sheet(sketch, merges: merges), isWorkbook: isWorkbook)
  }
}

extension Amount: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// Writes `12` for an amount.
  public init(integerLiteral value: Int) { self.init(value) }
  /// Writes `12.5` for an amount.
  public init(floatLiteral value: Double) { self = Amount(value) ?? .zero }
}

extension Target: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// Writes `12` for a target.
  public init(integerLiteral value: Int) { self = .amount(Amount(value)) }
  /// Writes `12.5` for a target.
  public init(floatLiteral value: Double) { self = .amount(Amount(floatLiteral: value)) }
}
