internal import Kinerja
internal import Spreadsheet

/// What may be typed into the cells of the form, and what is said beside them.
///
/// The bounds are those of the check, so that a form that was filled in as asked has no finding of B07, B11, B12,
/// B16, B23 or A01. Pasting over a cell passes every validation by: the check is made all the same.
struct FormValidations {
  /// Characters that an explanation and a link may have.
  private static let longestText = 1000.0
  /// UTF-16 units that the items of a list may have together (ECMA-376 Part 1, 18.3.1.35, as Excel limits it).
  private static let longestList = 250

  let input: FormInput
  let layout: FormLayout
  private let prompts: FormPrompts

  init(_ input: FormInput, layout: FormLayout) {
    self.input = input
    self.layout = layout
    prompts = FormPrompts(input.language, period: input.period)
  }

  func add(to sheet: SheetWriter, rows: [FormRow]) throws(WorkbookWriteError) {
    for (index, row) in rows.enumerated() {
      if row.isInput(.actual), let cell = layout.cell(.actual, inRow: index) {
        try sheet.addValidation(figure(of: row, at: cell), to: [CellRange(cell, cell)])
      }
      for part in [FormColumn.numerator, .denominator] where row.isInput(part) {
        guard let cell = layout.cell(part, inRow: index) else { continue }
        let rule = DataValidation(.decimal(.atLeast(0)), prompt: prompts.part, error: prompts.notAPart)
        try sheet.addValidation(rule, to: [CellRange(cell, cell)])
      }
      if row.isInput(.budgetActual), let cell = layout.cell(.budgetActual, inRow: index) {
        try sheet.addValidation(spending(of: row), to: [CellRange(cell, cell)])
      }
    }
    for column in layout.columns where column.isExplanation {
      let cells = rows.enumerated().filter { $0.element.isInput(column) }
        .compactMap { layout.cell(column, inRow: $0.offset) }
      guard !cells.isEmpty else { continue }
      let rule = DataValidation(
        .textLength(.atMost(Self.longestText)), prompt: prompts.explanation(column), error: prompts.tooLong)
      try sheet.addValidation(rule, to: cells.map { CellRange($0, $0) })
    }
  }

  /// A dash or "belum …" is a figure that was not measured: allowed where a number is, since blank is another thing.
  private func figure(of row: FormRow, at cell: CellReference) -> DataValidation {
    let ratings = row.ratings(input.rules)
    // A list parts its items by commas, so a rating with one cannot stand in it.
    if !ratings.isEmpty, !ratings.contains(where: { $0.contains(",") }),
      ratings.joined(separator: ",").utf16.count < Self.longestList
    {
      return DataValidation(
        .list(ratings + ["-"]), prompt: prompts.rating(ratings), error: prompts.notInList)
    }
    guard row.indicator.direction != .predicate else {
      return DataValidation(
        .textLength(.atMost(Self.longestText)), prompt: prompts.figure(of: row), error: prompts.tooLong)
    }
    var conditions: [String] = []
    if !row.indicator.mayBeNegative { conditions.append("\(cell)>=0") }
    if let maximum = row.indicator.naturalMaximum {
      conditions.append("\(cell)<=\(PlainDecimal.text(maximum))")
    }
    if row.indicator.isCountedWhole { conditions.append("\(cell)=INT(\(cell))") }
    let number = conditions.isEmpty ? "TRUE" : "AND(\(conditions.joined(separator: ",")))"
    return DataValidation(
      .custom("IF(ISNUMBER(\(cell)),\(number),OR(\(cell)=\"-\",LEFT(LOWER(\(cell)),5)=\"belum\"))"),
      prompt: prompts.figure(of: row), error: prompts.notAFigure(row))
  }

  private func spending(of row: FormRow) -> DataValidation {
    let prompt = prompts.spending(input.budgetBasis)
    guard let limit = row.indicator.budget.map(\.cellNumber) else {
      return DataValidation(.decimal(.atLeast(0)), prompt: prompt, error: prompts.notAPart)
    }
    return DataValidation(.decimal(.between(0, limit)), prompt: prompt, error: prompts.aboveBudget)
  }
}
