internal import Kinerja
internal import Spreadsheet

/// What stands in a returned workbook beside the unit's own values: marks, notes, rows that nobody could place.
extension FormSheet {
  /// More in one note would not be read.
  private static let findingsPerNote = 3
  private static let noteWidth = 44.0

  /// The rows below the table are the unit's to move or to empty, so none of their cells is locked.
  mutating func writeStrays() throws(WorkbookWriteError) {
    for (index, contents) in (input.correction?.strays ?? []).enumerated() {
      let marks = marks(of: .stray(index))
      try pen.nextRow(height: strayHeight(contents, marks), keepsHeight: false)
      for (position, column) in layout.columns.enumerated() {
        let level = level(at: FormSpot(row: .stray(index), column: column))
        guard column != .result else {
          try pen.text(marks, at: position, style: styles.body(.explanation, .agreed))
          continue
        }
        let style = try styles.body(column.strayKind, .input, marked: level)
        try pen.write(Self.content(contents[column]), at: position, style: style)
      }
    }
  }

  private func strayHeight(_ contents: [FormColumn: FormEntry.Figure], _ marks: String) -> Double {
    let texts = contents.compactMap { column, figure -> (text: String, width: Double)? in
      guard case .text(let text) = figure else { return nil }
      return (text, column.width)
    }
    return max(30, TextHeight.points(of: texts + [(marks, FormColumn.result.width)]))
  }

  func level(at spot: FormSpot) -> Severity? {
    input.correction?.remarks[spot]?.map(\.severity).max()
  }

  /// One line for each finding of a row, in the order of its columns.
  func marks(of row: FormSpot.Row) -> String {
    layout.columns.flatMap { input.correction?.remarks[FormSpot(row: row, column: $0)] ?? [] }.map(\.mark)
      .joined(separator: "\n")
  }

  func addNotes() throws(WorkbookWriteError) {
    for (cell, remarks) in markedCells {
      let text = Self.note(remarks, in: input.language)
      let lines = TextHeight.lines(of: text, width: Self.noteWidth)
      try pen.sheet.addNote(
        CellNote(text, author: input.tool.name, columns: 4, rows: min(lines + 1, 30)), at: cell)
    }
  }

  static func note(_ remarks: [FormRemark], in language: Language) -> String {
    var parts = remarks.prefix(findingsPerNote).map(\.note)
    if let next = remarks.dropFirst(findingsPerNote).first {
      parts.append(ReturnedWords.seeRow(next.number)[language])
    }
    return parts.joined(separator: "\n\n")
  }

  /// From top to bottom and left to right.
  private var markedCells: [(cell: CellReference, remarks: [FormRemark])] {
    (input.correction?.remarks ?? [:]).compactMap { spot, remarks in
      layout.cell(of: spot).map { ($0, remarks) }
    }
    .sorted { ($0.cell.row, $0.cell.column) < ($1.cell.row, $1.cell.column) }
  }

  /// The heaviest comes first, and of the heaviest the uppermost.
  var firstMarked: CellReference? {
    let cells = markedCells
    let worst = cells.flatMap(\.remarks).map(\.severity).max()
    return cells.first { $0.remarks.contains { $0.severity == worst } }?.cell
  }
}

extension FormColumn {
  fileprivate var strayKind: FormStyles.Kind {
    switch self {
    case .number, .code, .unitOfMeasure: .centered
    case .objective, .indicator: .text
    case .annualTarget, .target, .numerator, .denominator, .actual, .achievement, .physicalProgress: .measure
    case .budget, .budgetActual: .money
    case .carriedFollowUp, .supporting, .hindering, .followUp, .evidence, .remarks, .result: .explanation
    }
  }
}
