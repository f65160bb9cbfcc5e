import Spreadsheet
import Testing

/// A number, the code that shows it, and what a person then sees in Excel.
struct FormatCase: Sendable, CustomTestStringConvertible {
  let code: String
  let number: Double
  let expected: String

  var testDescription: String { "\(number) as \(code)" }

  /// Cases by code, in the order written.
  static func table(_ codes: [(String, KeyValuePairs<Double, String>)]) -> [FormatCase] {
    codes.flatMap { code, rows in
      rows.map { FormatCase(code: code, number: $0.key, expected: $0.value) }
    }
  }

  func shown(_ locale: DisplayLocale = .english, _ system: Workbook.DateSystem = .from1900) -> String {
    var display = DisplayText(locale: locale, dateSystem: system)
    return display.text(of: number, NumberFormat(code: code))
  }
}

/// A value as a cell with a format shows it.
func shown(_ value: CellValue, _ code: String = "General", _ locale: DisplayLocale = .english) -> String {
  let place = CellReference(row: 0, column: 0)
  return displayText(
    of: Cell(reference: place, value: value, format: NumberFormat(code: code)),
    locale: locale
  )
}
