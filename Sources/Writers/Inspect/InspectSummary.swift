package import Spreadsheet

/// Counts per sheet: cells by type, formulas, merges, what is hidden.
package struct InspectSummary {
  private let language: Language

  package init(language: Language = .indonesian) { self.language = language }

  package func document(of workbook: Workbook, file: String) -> [UInt8] {
    var lines = ["\(file): \(workbook.format.rawValue)"]
    if let dialect = workbook.dialect {
      let reason = dialect.delimiterChoice.reasonWords(in: language)
      lines[0] += ", \(dialect.encoding.rawValue), \(CSVDialect.name(of: dialect.delimiter)) (\(reason))"
    }
    lines += workbook.sheets.map(line)
    lines += workbook.warnings.map { "! " + $0.sentence(in: language) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func line(_ sheet: Sheet) -> String {
    var counts: [(name: String, count: Int)] = []
    func add(_ indonesian: String, _ english: String, _ count: Int) {
      if count > 0 { counts.append((language == .indonesian ? indonesian : english, count)) }
    }
    let cells = sheet.rows.flatMap(\.cells)
    add("baris", "rows", sheet.rows.count)
    add("sel", "cells", cells.count)
    add("angka", "numbers", cells.count { if case .number = $0.value { true } else { false } })
    add("teks", "texts", cells.count { if case .text = $0.value { true } else { false } })
    add("tanggal", "dates", cells.count { if case .date = $0.value { true } else { false } })
    add("galat", "errors", cells.count { if case .error = $0.value { true } else { false } })
    add("rumus", "formulas", cells.count { $0.formula != nil })
    add("sel gabung", "merges", sheet.merges.count)
    add("baris tersembunyi", "hidden rows", sheet.hiddenRows.count)
    add("kolom tersembunyi", "hidden columns", sheet.hiddenColumns.count)
    let name = sheet.name.isEmpty ? "CSV" : sheet.name
    let hidden = sheet.visibility == .visible ? "" : language == .indonesian ? " (tersembunyi)" : " (hidden)"
    let text = counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
    return "  \(name)\(hidden): \(text.isEmpty ? (language == .indonesian ? "kosong" : "empty") : text)"
  }
}
