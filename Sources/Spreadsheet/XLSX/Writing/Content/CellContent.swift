/// What is put into a cell.
package enum CellContent: Hashable, Sendable {
  /// Nothing; written only for its style, such as a border.
  case blank
  case number(Double)
  /// Text stays text: it never becomes a number, date or formula.
  case text(String)
  case bool(Bool)
  /// Stored as a serial number of the 1900 system; a cell without a style gets `yyyy-mm-dd`.
  case date(CivilDateTime)
  /// A formula, with the value to show until a program calculates it again.
  case formula(String, result: FormulaResult?)
}

/// The value of a formula as the author of the workbook has calculated it.
package enum FormulaResult: Hashable, Sendable {
  case number(Double)
  case text(String)
  case bool(Bool)
  /// An error by its name, such as `#DIV/0!`.
  case error(String)
}

extension CellContent: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
}
