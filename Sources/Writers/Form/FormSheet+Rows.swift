internal import Kinerja
internal import Spreadsheet

/// One row for each agreed indicator.
extension FormSheet {
  /// Room to write in by hand.
  private static let leastHeight = 30.0

  mutating func writeRows() throws(WorkbookWriteError) {
    let heights = rowHeights()
    for (index, row) in rows.enumerated() {
      try pen.nextRow(height: index < heights.count ? heights[index] : Self.leastHeight, keepsHeight: false)
      for (position, column) in layout.columns.enumerated() {
        try write(column, of: row, at: index, position: position)
      }
    }
    try writeStrays()
    for run in objectiveRuns where run.count > 1 {
      guard let column = layout.position(of: .objective) else { continue }
      try pen.merge(
        column...column, rows: (layout.firstRow + run.lowerBound)...(layout.firstRow + run.upperBound - 1))
    }
  }

  private func write(
    _ column: FormColumn, of row: FormRow, at index: Int, position: Int
  ) throws(WorkbookWriteError) {
    let style = try styles.body(
      kind(of: column, in: row), tone(of: column, in: row),
      marked: level(at: FormSpot(row: .agreed(row.indicator.code), column: column)))
    switch column {
    case .number: try pen.write(.number(Double(index + 1)), at: position, style: style)
    case .code: try pen.text(row.indicator.code, at: position, style: style)
    case .objective:
      let isFirst = objectiveStarts.contains(index)
      try pen.text(isFirst ? row.indicator.objective : "", at: position, style: style)
    case .indicator: try pen.text(row.indicator.name, at: position, style: style)
    case .unitOfMeasure: try pen.text(row.indicator.unitOfMeasure, at: position, style: style)
    case .annualTarget: try pen.write(Self.content(row.indicator.annualTarget), at: position, style: style)
    case .target: try pen.write(Self.content(row.target), at: position, style: style)
    case .numerator: try pen.write(Self.content(row.entry.numerator), at: position, style: style)
    case .denominator: try pen.write(Self.content(row.entry.denominator), at: position, style: style)
    case .actual: try pen.write(Self.content(row.entry.actual), at: position, style: style)
    case .achievement: try pen.write(achievement(of: row, at: index), at: position, style: style)
    case .budget:
      try pen.write(
        row.indicator.budget.map { .number($0.cellNumber) } ?? Self.content(row.entry.budget), at: position,
        style: style)
    case .budgetActual: try pen.write(Self.content(row.entry.budgetActual), at: position, style: style)
    case .physicalProgress:
      try pen.write(Self.content(row.entry.physicalProgress), at: position, style: style)
    case .carriedFollowUp, .supporting, .hindering, .followUp, .evidence, .remarks, .result:
      try pen.text(text(of: column, in: row), at: position, style: style)
    }
  }

  private func text(of column: FormColumn, in row: FormRow) -> String {
    switch column {
    case .carriedFollowUp: input.carriedFollowUps?[row.indicator.code] ?? ""
    case .supporting: row.entry.notes.supporting ?? ""
    case .hindering: row.entry.notes.hindering ?? ""
    case .followUp: row.entry.notes.followUp ?? ""
    case .evidence: row.entry.notes.evidence ?? ""
    case .remarks: row.entry.notes.remarks ?? ""
    case .result: marks(of: .agreed(row.indicator.code))
    default: ""
    }
  }

  private func achievement(of row: FormRow, at index: Int) -> CellContent {
    guard let target = layout.cell(.target, inRow: index), let actual = layout.cell(.actual, inRow: index)
    else { return .blank }
    return FormFormula(rules: input.rules).content(of: row, target: target, actual: actual)
  }

  private static func content(_ target: Target) -> CellContent {
    switch target {
    case .amount(let amount): .number(amount.cellNumber)
    case .range(let low, let high):
      .text("\(NumberText.ungrouped(low, in: .indonesian))-\(NumberText.ungrouped(high, in: .indonesian))")
    case .predicate(let label): .text(label)
    case .notDue: .text("-")
    case .none: .blank
    }
  }

  static func content(_ figure: FormEntry.Figure?) -> CellContent {
    switch figure {
    case .amount(let amount): .number(amount.cellNumber)
    case .text(let text): text.isEmpty ? .blank : .text(text)
    case nil: .blank
    }
  }
}

/// How the cells look and how high the rows are.
extension FormSheet {
  private func tone(of column: FormColumn, in row: FormRow) -> FormStyles.Tone {
    if row.isInput(column) { return .input }
    // What stands over several rows belongs to none of them.
    return row.isNotDue && column != .objective ? .notDue : .agreed
  }

  private func kind(of column: FormColumn, in row: FormRow) -> FormStyles.Kind {
    switch column {
    case .number, .code, .unitOfMeasure: .centered
    case .objective, .indicator: .text
    case .annualTarget: kind(of: row.indicator.annualTarget)
    case .target: kind(of: row.target)
    case .actual:
      row.indicator.direction == .predicate ? .rating : row.indicator.isCountedWhole ? .count : .measure
    case .achievement: .percent
    case .numerator, .denominator, .physicalProgress: .measure
    case .budget, .budgetActual: .money
    case .carriedFollowUp, .supporting, .hindering, .followUp, .evidence, .remarks, .result: .explanation
    }
  }

  private func kind(of target: Target) -> FormStyles.Kind {
    guard case .amount(let amount) = target else { return .centered }
    return .figure(decimals: amount.shownDecimals)
  }

  /// A joined cell gets its height from all of its rows.
  private func rowHeights() -> [Double] {
    var heights = rows.map { row in
      let small = RekapStyles.explanationSize
      let texts: [(text: String, width: Double, size: Double)] =
        [
          (row.indicator.name, FormColumn.indicator.width, TextHeight.bodySize),
          (row.indicator.code, FormColumn.code.width, TextHeight.bodySize),
          (row.indicator.unitOfMeasure, FormColumn.unitOfMeasure.width, TextHeight.bodySize),
        ]
        + layout.columns.filter { $0.isExplanation || $0 == .carriedFollowUp || $0 == .result }
        .map { (text(of: $0, in: row), $0.width, small) }
      return max(Self.leastHeight, TextHeight.points(of: texts))
    }
    for run in objectiveRuns {
      guard let first = run.first else { continue }
      let wanted = TextHeight.points(of: rows[first].indicator.objective, width: FormColumn.objective.width)
      let missing = wanted - heights[run].reduce(0, +)
      guard missing > 0 else { continue }
      for index in run { heights[index] += missing / Double(run.count) }
    }
    return heights
  }
}
