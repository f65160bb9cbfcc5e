package import Kinerja
package import Spreadsheet

extension FigureReader {
  /// Reads a figure from a cell of a workbook or a field of a CSV file.
  package static func read(_ cell: Cell?, as context: FigureContext, isWorkbook: Bool) -> FigureReading {
    guard let cell else { return FigureReading(.blank) }
    switch cell.value {
    case nil: return FigureReading(cell.formula == nil ? .blank : .unreadable(.noStoredValue))
    case .number(let number): return read(number, format: cell.format, as: context)
    case .error: return FigureReading(.unreadable(.errorValue))
    case .date, .duration: return FigureReading(.unreadable(.date))
    case .bool: return FigureReading(.unreadable(.text))
    case .text(let text):
      var reading = read(text, as: context)
      if isWorkbook, reading.amount != nil, !reading.rules.contains(.zeroWord) {
        reading.isStoredAsText = true
      }
      return reading
    }
  }

  /// A stored number is taken as shown: 0,855 in a percent format is 85,5 (design contract, section 3).
  private static func read(_ number: Double, format: NumberFormat, as context: FigureContext) -> FigureReading
  {
    guard let stored = Amount(number) else { return FigureReading(.unreadable(.tooLong)) }
    guard format.kind(of: number) == .percent else { return FigureReading(.amount(stored)) }
    guard let percent = stored.multiplied(by: .hundred) else { return FigureReading(.unreadable(.tooLong)) }
    var reading = FigureReading(.amount(percent))
    reading.rules = [.percentFormat]
    reading.hasPercentSign = true
    return reading
  }
}
