internal import Kinerja
internal import Spreadsheet

/// The achievement beside a figure, calculated in the workbook while the unit types.
struct FormFormula {
  let rules: CalculationRules

  /// Empty where nothing is to be calculated; a formula that shows nothing as long as there is no figure.
  func content(of row: FormRow, target: CellReference, actual: CellReference) -> CellContent {
    guard !row.isNotDue, let expression = expression(of: row, target: target, actual: actual) else {
      return .blank
    }
    let formula: String =
      if case .predicate = row.target {
        "IF(ISBLANK(\(actual)),\"\",IFERROR(\(expression),\"\"))"
      } else {
        "IF(ISNUMBER(\(actual)),\(expression),\"\")"
      }
    return .formula(formula, result: result(of: row))
  }

  private func expression(of row: FormRow, target: CellReference, actual: CellReference) -> String? {
    let live = LiveAchievement(rules.formula(for: row.indicator))
    if case .predicate(let label) = row.target {
      return live.expression(againstRating: label, actual: actual)
    }
    return live.expression(against: row.target, in: target, actual: actual)
  }

  private func result(of row: FormRow) -> FormulaResult {
    let achievement = rules.formula(for: row.indicator).achievement(
      of: row.entry.reached, against: row.target)
    return achievement.percent.map { .number($0.cellNumber) } ?? .text("")
  }
}
