package import Kinerja
package import Spreadsheet

/// Why a list of units cannot be used.
package enum UnitListProblem: Error, Hashable, Sendable {
  case noTable
  case columnMissing(String)
  case codeTwice(String, cell: String)
  case codeBlank(cell: String)
}

/// Reads the list of units: Kode, Nama, Alias, Jenis, Induk, Email, Kepala, NIP.
package enum UnitListReader {
  private static let headings = ["kode", "nama", "alias", "jenis", "induk", "email", "kepala", "nip"]

  package static func read(_ workbook: Workbook) throws(UnitListProblem) -> [OfficeUnit] {
    for sheet in workbook.sheets where sheet.visibility == .visible {
      let grid = SheetGrid(sheet, isWorkbook: workbook.format == .xlsx)
      guard let header = grid.lines.firstIndex(where: isHeader) else { continue }
      return try units(in: grid, header: header)
    }
    throw .noTable
  }

  private static func isHeader(_ line: SheetGrid.Line) -> Bool {
    let words = line.cells.map { HeadingText(ShownText.line($0)).phrase }
    return words.contains("kode") && words.contains { $0 == "nama" || $0.hasPrefix("nama ") }
  }

  private static func units(in grid: SheetGrid, header: Int) throws(UnitListProblem) -> [OfficeUnit] {
    var columns: [String: Int] = [:]
    for cell in grid.lines[header].cells {
      let phrase = HeadingText(ShownText.line(cell)).phrase
      guard
        let name = headings.first(where: { phrase == $0 || phrase.hasPrefix($0 + " ") || phrase == "e-" + $0 }
        )
          ?? (phrase == "e-mail" ? "email" : nil)
      else { continue }
      columns[name] = columns[name] ?? cell.reference.column
    }
    guard let codes = columns["kode"] else { throw .columnMissing("Kode") }
    guard let names = columns["nama"] else { throw .columnMissing("Nama") }
    var units: [OfficeUnit] = []
    var seen: Set<String> = []
    for line in grid.lines.dropFirst(header + 1) {
      func text(_ name: String) -> String {
        columns[name].flatMap { line.cell(at: $0) }.map(ShownText.line) ?? ""
      }
      let code = line.cell(at: codes).map(ShownText.line) ?? ""
      let name = line.cell(at: names).map(ShownText.line) ?? ""
      if code.isEmpty, name.isEmpty { continue }
      let cell = grid.place(row: line.index, column: codes).cell ?? ""
      guard !code.isEmpty else { throw .codeBlank(cell: cell) }
      guard seen.insert(code).inserted else { throw .codeTwice(code, cell: cell) }
      units.append(
        OfficeUnit(
          code: code, name: name.isEmpty ? code : name, aliases: aliases(text("alias")), kind: text("jenis"),
          parent: text("induk"), email: text("email"), head: text("kepala"), staffNumber: text("nip")))
    }
    return units
  }

  private static func aliases(_ text: String) -> [String] {
    text.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
