package import Spreadsheet

/// Counts per sheet: cells by type, formulas, merges, what is hidden.
package struct InspectSummary {
  private let language: Language

  package init(language: Language = .indonesian) { self.language = language }

  package func document(of summary: WorkbookSummary, file: String) -> [UInt8] {
    var lines = ["\(file): \(summary.format.rawValue)"]
    if let dialect = summary.dialect {
      let reason = dialect.delimiterChoice.reasonWords(in: language)
      lines[0] += ", \(dialect.encoding.rawValue), \(CSVDialect.name(of: dialect.delimiter)) (\(reason))"
    }
    lines += summary.sheets.map(line)
    lines += summary.warnings.map { "! " + $0.sentence(in: language) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func line(_ sheet: SheetCounts) -> String {
    let counts: [(Phrase, Int)] = [
      (Phrase("baris", "rows"), sheet.rows), (Phrase("sel", "cells"), sheet.cells),
      (Phrase("angka", "numbers"), sheet.numbers), (Phrase("teks", "texts"), sheet.texts),
      (Phrase("tanggal", "dates"), sheet.dates), (Phrase("galat", "errors"), sheet.errors),
      (Phrase("rumus", "formulas"), sheet.formulas), (Phrase("sel gabung", "merges"), sheet.merges),
      (Phrase("baris tersembunyi", "hidden rows"), sheet.hiddenRows),
      (Phrase("kolom tersembunyi", "hidden columns"), sheet.hiddenColumns),
    ]
    let name = sheet.name.isEmpty ? "CSV" : sheet.name
    let hidden = sheet.visibility == .visible ? "" : Phrase(" (tersembunyi)", " (hidden)")[language]
    let text = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0[language])" }.joined(separator: ", ")
    return "  \(name)\(hidden): \(text.isEmpty ? Phrase("kosong", "empty")[language] : text)"
  }
}
