internal import Spreadsheet
internal import Writers

/// What `inspect` shows of a workbook, in the form that was asked for.
struct InspectView {
  let workbook: Workbook
  let file: String
  /// Only this sheet, where one is named.
  let sheet: String?
  let language: Language

  private var chosen: Workbook {
    guard let sheet else { return workbook }
    return Workbook(
      format: workbook.format, dateSystem: workbook.dateSystem,
      sheets: workbook.sheets.filter { $0.name == sheet },
      warnings: workbook.warnings.filter { $0.sheet == nil || $0.sheet == sheet },
      activeContent: workbook.activeContent, properties: workbook.properties, dialect: workbook.dialect)
  }

  var holdsSheet: Bool { sheet.map { name in workbook.sheets.contains { $0.name == name } } ?? true }

  func document(_ format: InspectCommand.Format) throws -> [UInt8] {
    switch format {
    case .table: return InspectTable(language: language).document(of: chosen)
    case .summary: return InspectSummary(language: language).document(of: chosen, file: file)
    case .json:
      return InspectJSON(layout: .lines(indent: 1), displayText: shown, message: told).document(
        of: chosen, file: file)
    case .csv:
      guard let first = chosen.sheets.first(where: { $0.visibility == .visible }) ?? chosen.sheets.first
      else { return [] }
      return try InspectCSV(language: language).document(of: first, dateSystem: chosen.dateSystem)
    }
  }

  private func shown(_ cell: Cell) -> String {
    var display = DisplayText(locale: language.displayLocale, dateSystem: workbook.dateSystem)
    return display.text(of: cell)
  }

  private func told(_ warning: ReadWarning) -> String { warning.sentence(in: language) }
}
