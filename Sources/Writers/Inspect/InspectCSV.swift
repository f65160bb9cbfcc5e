package import Spreadsheet

/// The displayed values of a sheet as CSV.
package struct InspectCSV {
  private let language: Language
  private static let gapLimit = 10_000

  package init(language: Language = .indonesian) { self.language = language }

  package func document(of sheet: Sheet, dateSystem: Workbook.DateSystem) -> [UInt8] {
    var display = DisplayText(locale: language.displayLocale, dateSystem: dateSystem)
    var writer = CSVWriter(language == .indonesian ? .indonesian : .machine)
    let width = (sheet.rows.flatMap { $0.cells.map(\.reference.column) }.max() ?? -1) + 1
    var next = 0
    for row in sheet.rows {
      // A sheet that begins far down is not filled up with blank lines.
      while next < row.index, row.index - next < Self.gapLimit {
        writer.writeTexts([])
        next += 1
      }
      next = row.index + 1
      var fields = [String](repeating: "", count: width)
      for cell in row.cells { fields[cell.reference.column] = display.text(of: cell) }
      writer.writeTexts(fields)
    }
    return writer.take()
  }
}
