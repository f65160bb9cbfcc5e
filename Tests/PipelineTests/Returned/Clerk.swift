import Kinerja
import Spreadsheet
import TestSupport

/// A clerk who knows nothing but the returned workbook: reads HASIL PERIKSA, goes to each cell it names, types what is
/// asked for, moves what stands below the table, fills what is still open, and saves.
struct Clerk {
  private static let part = "xl/worksheets/sheet2.xml"

  private let form: Sheet
  private let findings: Sheet
  private var patch: WorkbookPatch
  /// Columns by the first line of their headings.
  private let columns: [String: Int]
  private let headRow: Int

  init?(_ bytes: [UInt8]) throws {
    let workbook = try SpreadsheetReader.read(bytes: bytes, name: "kembali.xlsx")
    guard let findings = workbook.sheets.first, findings.name == "HASIL PERIKSA",
      let form = workbook.sheets.first(where: { $0.name == "Laporan" }),
      let head = form.rows.first(where: { row in row.cells.contains { $0.value == .text("Kode") } })
    else { return nil }
    self.findings = findings
    self.form = form
    patch = try WorkbookPatch(bytes)
    headRow = head.index
    columns = Dictionary(
      head.cells.compactMap { cell in
        guard case .text(let text) = cell.value, let line = text.split(separator: "\n").first else {
          return nil
        }
        return (
          text.hasPrefix("Realisasi Anggaran") ? "Realisasi Anggaran" : String(line), cell.reference.column
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The cells that the list of findings leads to.
  var listed: [CellReference] {
    findings.rows.compactMap { row in
      guard let cell = row.cells.first(where: { $0.reference.column == 3 }), case .text(let text) = cell.value
      else { return nil }
      return CellReference(text)
    }
  }

  mutating func correct() -> [UInt8] {
    for cell in listed where !isStray(row: cell.row) { answer(cell) }
    for row in form.rows where row.index > headRow + 1 {
      if isStray(row: row.index) {
        for cell in row.cells where !isResult(cell.reference.column) { type(.nothing, cell.reference) }
      } else if isOpen(row: row.index), let column = columns["Realisasi"] {
        answer(CellReference(row: row.index, column: column))
      }
    }
    return patch.bytes
  }

  private func isResult(_ column: Int) -> Bool { columns["Hasil Periksa"] == column }

  /// Below the table: without a number of its own, and with something to move.
  private func isStray(row: Int) -> Bool {
    guard row > headRow + 1, value("No", row) == nil else { return false }
    return value("Kode", row) != nil || value("Indikator Kinerja", row) != nil
  }

  /// Due, and still blank.
  private func isOpen(row: Int) -> Bool {
    guard value("No", row) != nil, let target = target(row) else { return false }
    return target != .text("-") && value("Realisasi", row) == nil
  }

  private func value(_ heading: String, _ row: Int) -> CellValue? {
    columns[heading].flatMap { form[CellReference(row: row, column: $0)]?.value }
  }

  /// Of the quarter: the second of the two columns that begin with "Target".
  private func target(_ row: Int) -> CellValue? {
    columns["Target"].flatMap { form[CellReference(row: row, column: $0 + 1)]?.value }
  }

  private mutating func answer(_ cell: CellReference) {
    let heading = columns.first { $0.value == cell.column }?.key
    switch heading {
    case "Realisasi": type(figure(in: cell.row), cell)
    case "Realisasi Anggaran":
      if case .number(let budget)? = value("Pagu Anggaran", cell.row) {
        type(.number("\(Int(budget * 0.9))"), cell)
      }
    case "Pembilang", "Penyebut":
      for part in ["Pembilang", "Penyebut"] {
        if let column = columns[part] { type(.nothing, CellReference(row: cell.row, column: column)) }
      }
    case "Bukti Dukung": type(.text("https://berkas.example.go.id/bukti/\(cell.row).pdf"), cell)
    case "Faktor Pendukung", "Faktor Penghambat", "Tindak Lanjut", "Keterangan":
      type(.text("Penjelasan baris \(cell.row) pada kolom \(cell.column)"), cell)
    default: break
    }
  }

  /// As agreed: nobody doubts a figure that is just the target.
  private func figure(in row: Int) -> WorkbookPatch.Input {
    switch target(row) {
    case .number(let number)?: .number("\(number)")
    case .text("-")?, nil: .nothing
    case .text(let text)?:
      text.split(separator: "-").first.flatMap { Double($0.replacing(",", with: ".")) }
        .map { .number("\($0)") } ?? .text(text)
    default: .nothing
    }
  }

  private mutating func type(_ input: WorkbookPatch.Input, _ cell: CellReference) {
    patch.type(input, into: "\(cell)", of: Self.part)
  }
}
