internal import ArgumentParser
internal import Spreadsheet
internal import Writers

/// What `inspect` shows of a file, in the form that was asked for.
struct InspectView {
  let file: String
  /// Only this sheet, where one is named.
  let sheet: String?
  let limits: Limits
  let language: Language

  /// Writes the view to standard output, or to standard error why there is none; gives the exit code that is not 0.
  func show(_ format: InspectCommand.Format) -> ExitCode? {
    do throws(UnreadableFile) {
      if format == .summary, sheet == nil {
        write(try SpreadsheetReader.summary(path: file, limits: limits))
        return nil
      }
      let workbook = try SpreadsheetReader.read(path: file, limits: limits)
      guard sheet.map({ name in workbook.sheets.contains { $0.name == name } }) ?? true else {
        return reportMissingSheet(workbook)
      }
      return try write(chosen(workbook), format)
    } catch {
      Terminal.writeMessage("rekap: \(file): " + error.sentence(in: language))
      return RunExit.code(for: error)
    }
  }

  private func reportMissingSheet(_ workbook: Workbook) -> ExitCode {
    let names = workbook.sheets.map(\.name).joined(separator: ", ")
    let wrong = sheet ?? ""
    let text = Phrase(
      "Lembar \"\(wrong)\" tidak ada. Yang ada: \(names)",
      "There is no sheet \"\(wrong)\". There are: \(names)")
    Terminal.writeMessage("rekap: " + text[language])
    return ExitCode.validationFailure
  }

  private func chosen(_ workbook: Workbook) -> Workbook {
    guard let sheet else { return workbook }
    return Workbook(
      format: workbook.format, dateSystem: workbook.dateSystem,
      sheets: workbook.sheets.filter { $0.name == sheet },
      warnings: workbook.warnings.filter { $0.sheet == nil || $0.sheet == sheet },
      activeContent: workbook.activeContent, properties: workbook.properties, dialect: workbook.dialect)
  }

  private func write(_ summary: WorkbookSummary) {
    Terminal.writeData(InspectSummary(language: language).document(of: summary, file: file))
  }

  private func write(
    _ workbook: Workbook, _ format: InspectCommand.Format
  ) throws(UnreadableFile) -> ExitCode? {
    if format != .summary { try checkShownBytes(of: workbook) }
    switch format {
    case .table: Terminal.writeData(InspectTable(language: language).document(of: workbook))
    case .summary: write(WorkbookSummary(workbook))
    case .json:
      var display = DisplayText(locale: language.displayLocale, dateSystem: workbook.dateSystem)
      InspectJSON(
        layout: .lines(indent: 1), displayText: { display.text(of: $0) },
        message: { [language] in $0.sentence(in: language) }
      ).stream(workbook, file: file, to: Terminal.writeData)
    case .csv:
      guard let first = workbook.sheets.first(where: { $0.visibility == .visible }) ?? workbook.sheets.first
      else { return nil }
      Terminal.writeData(InspectCSV(language: language).document(of: first, dateSystem: workbook.dateSystem))
    }
    return nil
  }

  /// A text that thousands of cells share is kept once but shown thousands of times (developer0hye/office2pdf#1702).
  private func checkShownBytes(of workbook: Workbook) throws(UnreadableFile) {
    var shown = 0
    for sheet in workbook.sheets {
      for row in sheet.rows {
        for cell in row.cells { if case .text(let text) = cell.value { shown += text.utf8.count } }
      }
    }
    guard shown <= limits.shownBytes else {
      throw .limitExceeded(
        limit: Limits.Name.shownBytes.rawValue, allowed: limits.shownBytes, met: shown)
    }
  }
}
