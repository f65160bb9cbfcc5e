internal import Kinerja

/// Reads the total rows of a table: each figure with the figures it should be the sum of.
struct TotalReader {
  let table: TableScan
  let columns: ReportColumns

  func totals(over rows: [ReportedRow]) -> [ReportedTotal] {
    let reader = RowReader(table: table, columns: columns.byField, matcher: nil)
    return table.totals.flatMap { total in
      columns.byField.keys.filter(Self.addsUp).sorted { Self.order($0) < Self.order($1) }
        .compactMap { field -> ReportedTotal? in
          guard let column = columns[field] else { return nil }
          let row = TableRow(line: total.line, inherited: [:])
          let figure = reader.figure(at: column, in: row, as: .money)
          guard figure.reading.amount != nil else { return nil }
          return ReportedTotal(
            field: field, figure: figure, summands: rows[total.rows].compactMap { $0.figures[field] },
            sectionSummands: rows[total.sinceTotal].compactMap { $0.figures[field] })
        }
    }
  }

  /// Only money adds up over the rows; indicators of different units of measure do not.
  private static func addsUp(_ field: ReportField) -> Bool {
    switch field {
    case .budget, .budgetActual: true
    default: false
    }
  }

  private static func order(_ field: ReportField) -> Int {
    switch field {
    case .budget: 0
    case .budgetActual(let quarter): 1 + (quarter?.rawValue ?? 0)
    default: 9
    }
  }
}
