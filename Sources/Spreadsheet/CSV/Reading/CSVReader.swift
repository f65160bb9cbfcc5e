/// Reads a CSV file of any encoding, delimiter and line end into a workbook of one sheet without a name.
///
/// Every cell is text, as it stands in the file: what is a number is known only to who knows the field. A field
/// without characters is no cell; blanks are kept.
package enum CSVReader {
  package static func read(_ bytes: [UInt8], limits: CSVLimits = CSVLimits()) throws(UnreadableFile)
    -> Workbook
  {
    let text = CSVText(bytes)
    guard !text.isBlank else { throw .empty }
    if text.encoding == .windows1252, Windows1252Text.looksBinary(bytes.span) { throw .otherFormat(.binary) }

    let content = text.utf8.span.extracting(text.content)
    let separatorLine = SeparatorLine(content)
    let table = content.extracting((separatorLine?.end ?? 0)...)
    var warnings = text.warnings
    let sniffed: DelimiterSniffer
    if let separatorLine {
      sniffed = try DelimiterSniffer(given: separatorLine.delimiter, table, limits: limits)
    } else {
      sniffed = try DelimiterSniffer(table, limits: limits)
    }
    if sniffed.isWeak {
      warnings.append(ReadWarning(.delimiterGuessed, detail: CSVDialect.name(of: sniffed.delimiter)))
    }

    var tokenizer = CSVTokenizer(
      delimiter: sniffed.delimiter,
      limits: limits,
      firstRecord: separatorLine == nil ? 0 : 1
    )
    var rows = CSVRowCollector(limits: limits)
    try tokenizer.forEachRecord(in: table) { record throws(UnreadableFile) in try rows.take(record) }
    warnings += inReadingOrder(tokenizer.warnings + rows.warnings)

    return Workbook(
      format: .csv,
      sheets: [Sheet(name: "", rows: rows.rows)],
      warnings: warnings,
      dialect: CSVDialect(
        encoding: text.encoding,
        hasByteOrderMark: text.hasByteOrderMark,
        encodingIsGuessed: text.isGuessed,
        delimiter: sniffed.delimiter,
        delimiterChoice: sniffed.choice,
        marks: tokenizer.marks
      )
    )
  }

  private static func inReadingOrder(_ warnings: [ReadWarning]) -> [ReadWarning] {
    let origin = CellReference(row: 0, column: 0)
    let leftOut = warnings.filter { $0.code == .warningsLeftOut }
    let located = warnings.filter { $0.code != .warningsLeftOut }
    return located.enumerated().sorted { one, other in
      let (first, second) = (one.element.cell ?? origin, other.element.cell ?? origin)
      return first == second ? one.offset < other.offset : first < second
    }.map(\.element) + leftOut
  }
}

/// Keeps the cells of the records that it is given.
private struct CSVRowCollector {
  private let limits: CSVLimits
  private(set) var rows: [Sheet.Row] = []
  private var cellCount = 0
  private var log = CSVWarningLog()

  init(limits: CSVLimits) { self.limits = limits }

  var warnings: [ReadWarning] { log.entries }

  mutating func take(_ record: CSVRecord) throws(UnreadableFile) -> CSVTokenizer.Demand {
    guard record.index < limits.rows else {
      log.add(.cellOutsideGrid, at: CellReference(row: record.index, column: 0), detail: String(limits.rows))
      return .enough
    }
    let count = record.filledCount
    guard count > 0 else { return .more }
    cellCount += count
    guard cellCount <= limits.cells else {
      throw .limitExceeded(
        limit: Limits.Name.cells.rawValue, allowed: limits.cells, met: cellCount, line: record.line)
    }
    var cells: [Cell] = []
    cells.reserveCapacity(count)
    for column in record.fields.indices {
      let field = record.fields[column]
      guard !field.isEmpty else { continue }
      let place = CellReference(row: record.index, column: column)
      let (text, isCut) = record.text(of: field, limit: limits.textBytes)
      if isCut { log.add(.textTruncated, at: place, detail: String(limits.textBytes)) }
      cells.append(Cell(reference: place, value: .text(text)))
    }
    rows.append(Sheet.Row(index: record.index, cells: cells))
    return .more
  }
}
