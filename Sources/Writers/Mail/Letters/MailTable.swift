/// A table in columns of blanks.
///
/// The widest column gives way where the lines would be too long.
struct MailTable {
  private let rows: [[String]]

  init(headings: [String], rows: [[String]]) {
    self.rows = ([headings] + rows).map { row in
      headings.indices.map { row.indices.contains($0) ? PlainText.oneLine(row[$0]) : "" }
    }
  }

  func text(width: Int) -> String {
    var widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let gaps = max(widths.count - 1, 0) * 2
    while widths.reduce(gaps, +) > width, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 1
    {
      widths[widest] -= 1
    }
    return rows.map { row in
      let line = zip(row, widths).map { WrappedText.column($0, width: $1) }.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }
}
