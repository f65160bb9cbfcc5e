internal import Kinerja
internal import Spreadsheet

/// One heading merged over several columns, without headings of their own below it.
///
/// Forms do that to draw a wide column, or to put a number or "Rp" before what counts; then one of the columns is the
/// one meant. Where two of them are filled alike nobody can tell which (finding H06).
struct MergedHeadings {
  /// The columns of the table without those that a heading only stretches over.
  private(set) var columns: [TableColumn] = []
  private(set) var findings: [Finding] = []

  init(_ table: TableScan, isUnique: (ReportField) -> Bool) {
    var rest = table.header.columns[...]
    while let first = rest.first {
      let group = rest.prefix { $0.place == first.place && $0.path == first.path }
      rest = rest.dropFirst(group.count)
      guard group.count > 1, let field = first.meaning?.field, isUnique(field) else {
        columns += group
        continue
      }
      let meant = Self.meant(Array(group), holding: field, in: table)
      if meant.count > 1 {
        findings.append(
          Finding(
            .H06, at: first.place, heading: first.heading, found: first.heading,
            arguments: ["columns": .count(meant.count)]))
      } else {
        columns.append(meant.first ?? first)
      }
    }
  }

  /// The columns of a group that hold what the heading says.
  private static func meant(_ group: [TableColumn], holding field: ReportField, in table: TableScan)
    -> [TableColumn]
  {
    let filled = group.filter { column in table.rows.contains { $0.line.cell(at: column.index) != nil } }
    guard filled.count > 1 else { return filled }
    let fitting = filled.filter { column in
      table.rows.contains { row in row.line.cell(at: column.index).map { fits($0, field) } ?? false }
    }
    return fitting.isEmpty ? filled : fitting
  }

  /// A name has words, a figure digits: "1." before a name and "Rp" before an amount are neither.
  private static func fits(_ cell: Cell, _ field: ReportField) -> Bool {
    guard case .text(let text) = cell.value else { return field != .indicator }
    switch field {
    case .indicator: return text.count(where: \.isLetter) >= 3
    case .code, .unitOfMeasure: return true
    default: return text.contains(where: \.isNumber) || text.contains("-")
    }
  }
}
