import Spreadsheet

extension Workbook {
  /// The text of every cell by its reference.
  var texts: [String: String] {
    var texts: [String: String] = [:]
    for cell in sheets.flatMap(\.rows).flatMap(\.cells) {
      if case .text(let text)? = cell.value { texts[cell.reference.description] = text }
    }
    return texts
  }

  /// The rows from the first to the last that holds something, blank ones included, each up to its last cell.
  var table: [[String]] {
    var table: [[String]] = []
    for row in sheets.flatMap(\.rows) {
      while table.count < row.index { table.append([]) }
      var texts: [String] = []
      for cell in row.cells {
        while texts.count < cell.reference.column { texts.append("") }
        if case .text(let text)? = cell.value { texts.append(text) }
      }
      table.append(texts)
    }
    return table
  }

  var codes: [ReadWarning.Code] { warnings.map(\.code) }
}

func read(_ text: String, limits: CSVLimits = CSVLimits()) throws(UnreadableFile) -> Workbook {
  try CSVReader.read(Array(text.utf8), limits: limits)
}
