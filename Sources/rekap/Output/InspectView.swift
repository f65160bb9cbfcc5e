internal import Pipeline
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

  /// Writes the view to standard output; JSON goes out as it is made, since it is many times the size of a workbook.
  func write(_ format: InspectCommand.Format) throws(RunProblem) {
    switch format {
    case .table: Terminal.writeData(InspectTable(language: language).document(of: chosen))
    case .summary: Terminal.writeData(InspectSummary(language: language).document(of: chosen, file: file))
    case .json:
      var display = DisplayText(locale: language.displayLocale, dateSystem: workbook.dateSystem)
      InspectJSON(
        layout: .lines(indent: 1), displayText: { display.text(of: $0) },
        message: { [language] in $0.sentence(in: language) }
      ).stream(chosen, file: file, to: Terminal.writeData)
    case .csv:
      guard let first = chosen.sheets.first(where: { $0.visibility == .visible }) ?? chosen.sheets.first
      else { return }
      do throws(CSVWriter.NumberNotFinite) {
        let document = try InspectCSV(language: language).document(of: first, dateSystem: chosen.dateSystem)
        Terminal.writeData(document)
      } catch {
        throw .broken("inspect csv \(error.row):\(error.column)")
      }
    }
  }
}
