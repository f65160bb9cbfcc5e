package import Spreadsheet

/// Writes what was read from a spreadsheet file as JSON, schema `rekap.inspect/1`.
///
/// Every key is always there, `null` where it says nothing: encoding, delimiter and dialect of a workbook, the formula
/// of a plain cell, the value of a formula that was stored without one. Rows are counted from one, as users see them.
package struct InspectJSON {
  private let layout: JSONLayout
  private let displayText: (Cell) -> String
  private let message: (ReadWarning) -> String

  /// Takes what depends on the language of the run: the text that a spreadsheet program shows in a cell, and the
  /// wording of a warning.
  package init(
    layout: JSONLayout = .compact,
    displayText: @escaping (Cell) -> String,
    message: @escaping (ReadWarning) -> String
  ) {
    self.layout = layout
    self.displayText = displayText
    self.message = message
  }

  package func document(of workbook: Workbook, file: String) -> [UInt8] {
    JSONWriter.document(layout) { write(workbook, file: file, to: $0) }
  }

  /// The same document in pieces, for files of millions of cells.
  package func stream(_ workbook: Workbook, file: String, to sink: @escaping ([UInt8]) -> Void) {
    JSONWriter.stream(layout, to: sink) { write(workbook, file: file, to: $0) }
  }

  private func write(_ workbook: Workbook, file: String, to json: JSONObject) {
    json.member("schema", "rekap.inspect/1")
    json.member("file", file)
    json.member("format", workbook.format.rawValue)
    json.member("encoding", workbook.dialect?.encoding.rawValue)
    json.member("delimiter", workbook.dialect.map { String(Unicode.Scalar($0.delimiter)) })
    if let dialect = workbook.dialect {
      json.object("dialect") { write(dialect, to: $0) }
    } else {
      json.member("dialect", String?.none)
    }
    json.member("date_system", workbook.dateSystem.rawValue)
    json.objects("sheets", of: workbook.sheets) { json, sheet in
      json.member("name", sheet.name)
      json.member("state", sheet.visibility.rawValue)
      json.member("merges", sheet.merges.map(\.description))
      json.member("hidden_rows", sheet.hiddenRows.sorted().map { $0 + 1 })
      json.member("hidden_columns", sheet.hiddenColumns.sorted().map(CellReference.columnName))
      json.objects("cells", of: sheet.rows.lazy.flatMap(\.cells)) { json, cell in
        write(cell, to: json)
      }
    }
    json.objects("warnings", of: workbook.warnings) { json, warning in
      json.member("code", warning.code.rawValue)
      json.member("sheet", warning.sheet)
      json.member("cell", warning.cell?.description)
      json.member("message", message(warning))
    }
  }

  private func write(_ dialect: CSVDialect, to json: JSONObject) {
    let choice = dialect.delimiterChoice
    json.member("delimiter", String(Unicode.Scalar(dialect.delimiter)))
    json.member("reason", choice.reason.rawValue)
    json.member("records_sampled", choice.sampled)
    json.member("records_agreeing", choice.agreeing)
    json.member("width", choice.width)
    json.member("runner_up", choice.runnerUp.map { String(Unicode.Scalar($0)) })
    json.member("quote", dialect.marks.contains(.quotes) ? "\"" : nil)
    json.member("escape", dialect.marks.escape?.rawValue)
    json.member("line_end", dialect.marks.lineEnd?.rawValue)
    json.member("byte_order_mark", dialect.hasByteOrderMark)
    json.member("separator_line", dialect.hasSeparatorLine)
    json.member("encoding_guessed", dialect.encodingIsGuessed)
  }

  private func write(_ cell: Cell, to json: JSONObject) {
    json.member("ref", cell.reference.description)
    switch cell.value {
    case .number(let number)?:
      json.member("type", "number")
      json.member("value", JSONNumber(number))
    case .text(let text)?:
      json.member("type", "text")
      json.member("value", text)
    case .bool(let bool)?:
      json.member("type", "bool")
      json.member("value", bool)
    case .error(let name)?:
      json.member("type", "error")
      json.member("value", name)
    case .date(let date, serial: _)?:
      json.member("type", "date")
      json.member("value", isoText(date))
    case .duration(let seconds)?:
      json.member("type", "duration")
      json.member("value", JSONNumber(seconds))
    case nil:
      json.member("type", String?.none)
      json.member("value", String?.none)
    }
    json.member("text", displayText(cell))
    json.member("format", cell.format.code)
    json.member("formula", cell.formula)
  }
}

/// A local date and time by ISO 8601, such as `2026-04-06T08:10:00`; milliseconds only where there are some.
private func isoText(_ date: CivilDateTime) -> String {
  func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
  let (seconds, milliseconds) = date.millisecond.quotientAndRemainder(dividingBy: 1000)
  let day = "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  let time = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  return "\(day)T\(time)" + (milliseconds == 0 ? "" : ".\(padded(milliseconds, 3))")
}
