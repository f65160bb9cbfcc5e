package import Spreadsheet

/// What is read from a file, as a grid with column letters and row numbers.
package struct InspectTable {
  private let language: Language
  /// The widest a column is drawn; longer texts end in an ellipsis.
  private static let widthLimit = 32

  package init(language: Language = .indonesian) { self.language = language }

  package func document(of workbook: Workbook) -> [UInt8] {
    var text = ""
    for sheet in workbook.sheets { text += table(of: sheet, in: workbook) }
    for warning in workbook.warnings { text += "! " + warning.sentence(in: language) + "\n" }
    return Array(text.utf8)
  }

  private func table(of sheet: Sheet, in workbook: Workbook) -> String {
    var display = DisplayText(locale: language.displayLocale, dateSystem: workbook.dateSystem)
    var shown: [(row: Int, cells: [(column: Int, text: String)])] = []
    var widths: [Int: Int] = [:]
    for row in sheet.rows {
      let cells = row.cells.map { cell in
        (
          column: cell.reference.column,
          text: Self.line(display.text(of: cell), formula: cell.formula, value: cell.value)
        )
      }
      for cell in cells {
        widths[cell.column] = max(widths[cell.column] ?? 1, min(cell.text.count, Self.widthLimit))
      }
      shown.append((row.index, cells))
    }
    let columns = widths.keys.sorted()
    let gutter = max(String((shown.last?.row ?? 0) + 1).count, 1)
    var text = heading(sheet) + "\n"
    text += String(repeating: " ", count: gutter)
    for column in columns {
      text += " | " + Self.padded(CellReference.columnName(column), widths[column] ?? 1)
    }
    text += "\n"
    for row in shown {
      text += Self.padded(String(row.row + 1), gutter)
      let byColumn = Dictionary(
        row.cells.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
      for column in columns { text += " | " + Self.padded(byColumn[column] ?? "", widths[column] ?? 1) }
      while text.last == " " { text.removeLast() }
      text += "\n"
    }
    return text + "\n"
  }

  private func heading(_ sheet: Sheet) -> String {
    let name = sheet.name.isEmpty ? "CSV" : sheet.name
    guard sheet.visibility != .visible else { return "== \(name)" }
    return "== \(name) (\(language == .indonesian ? "tersembunyi" : "hidden"))"
  }

  private static func line(_ text: String, formula: String?, value: CellValue?) -> String {
    if value == nil, let formula { return "=" + formula }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    if text.count > width { return text.prefix(max(width - 1, 0)) + "…" }
    return text + String(repeating: " ", count: width - text.count)
  }
}

extension Language {
  /// How numbers and dates are shown.
  package var displayLocale: DisplayLocale { self == .indonesian ? .indonesian : .english }
}
