/// What a cell holds, as stored; how it is shown is decided by its number format.
package enum CellValue: Equatable, Sendable {
  case number(Double)
  case text(String)
  case bool(Bool)
  /// An error value by its name, such as `#DIV/0!`.
  case error(String)
  /// A number shown by a date format; the stored serial is kept beside the date.
  case date(CivilDateTime, serial: Double)
  /// A number shown by an elapsed-time format such as `[h]:mm`, in seconds.
  case duration(seconds: Double)
}

/// One cell that holds a value or a formula.
package struct Cell: Equatable, Sendable {
  package let reference: CellReference
  /// Nil where a formula was stored without its result.
  package let value: CellValue?
  package let format: NumberFormat
  /// The formula without its leading equals sign; empty where the cell shares one that the file does not spell out.
  package let formula: String?

  package init(
    reference: CellReference,
    value: CellValue?,
    format: NumberFormat = .general,
    formula: String? = nil
  ) {
    self.reference = reference
    self.value = value
    self.format = format
    self.formula = formula
  }
}
