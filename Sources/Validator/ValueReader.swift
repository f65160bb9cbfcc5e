internal import Kinerja

/// Turns what stands in a row into the state, figure and achievement of its indicator.
struct ValueReader {
  let period: QuarterPeriod
  let rules: CalculationRules
  /// The reports of the unit on the months of the quarter, in order, for what the quarter leaves unexplained.
  var monthly: [MonthlyProgress] = []

  func value(of indicator: Indicator, in row: ReportedRow?) -> CheckedValue {
    let target = indicator.target(in: period.quarter)
    let figure = row?.figures[.actual(nil)]
    let (state, actual) = reading(figure?.reading, indicator: indicator, target: target)
    let achievement = rules.formula(for: indicator).achievement(state: state, actual: actual, target: target)
    let spending = row.map { budgetActual(in: $0) }
    return CheckedValue(
      indicator: indicator, state: state, actual: actual, target: target,
      annualTarget: indicator.annualTarget,
      achievement: achievement, budget: row?.figures[.budget]?.reading.amount,
      budgetActual: spending?.figure?.reading.amount,
      budgetBasis: spending?.basis, numerator: row?.figures[.numerator]?.reading.amount,
      denominator: row?.figures[.denominator]?.reading.amount,
      notes: row.map { notes($0, of: indicator) } ?? Notes(),
      place: figure?.place, places: places(in: row, spending: spending?.figure))
  }

  private func places(in row: ReportedRow?, spending: ReportedFigure?) -> ValuePlaces {
    func place(_ field: ReportField) -> Place? {
      row?.figures[field].flatMap { $0.reading.amount == nil ? nil : $0.place }
    }
    return ValuePlaces(
      numerator: place(.numerator), denominator: place(.denominator), budget: place(.budget),
      budgetActual: spending?.place)
  }

  private func reading(
    _ reading: FigureReading?, indicator: Indicator, target: Target
  ) -> (ValueState, Actual?) {
    let isDue = target.isDue || target == .none && indicator.annualTarget.isDue && reading?.isBlank == false
    switch reading?.outcome ?? .blank {
    case .amount(let amount):
      guard indicator.direction == .predicate else { return (.value, .amount(amount)) }
      return (isDue ? .missing : .notDue, nil)
    case .predicate(let label, let score):
      guard let grade = grade(of: label, for: indicator, target: target) else {
        return (isDue ? .missing : .notDue, nil)
      }
      return (.value, .predicate(grade, score: score))
    case .blank, .range, .bound, .unreadable: return (isDue ? .missing : .notDue, nil)
    case .dash: return (isDue ? .nihil : .notDue, nil)
    case .notApplicable: return (isDue ? .notApplicable : .notDue, nil)
    case .notAvailable: return (isDue ? .notAvailable : .notDue, nil)
    }
  }

  /// The label of the agreed scale that a rating stands for.
  private func grade(of label: String, for indicator: Indicator, target: Target) -> String? {
    for agreed in [target, indicator.annualTarget] {
      guard case .predicate(let text) = agreed else { continue }
      return rules.predicateScales.grade(of: label, against: text)?.grade.label
    }
    return nil
  }

  /// A figure of the quarter alone is preferred where the layout has both.
  private func budgetActual(in row: ReportedRow) -> (figure: ReportedFigure?, basis: BudgetBasis?) {
    if let figure = row.figures[.budgetActual(period.quarter)], figure.reading.amount != nil {
      return (figure, .quarter)
    }
    guard let figure = row.figures[.budgetActual(nil)], figure.reading.amount != nil else {
      return (nil, nil)
    }
    return (figure, .cumulative)
  }

  private func notes(_ row: ReportedRow, of indicator: Indicator) -> Notes {
    func text(_ field: ReportField) -> String? {
      row.texts[field].flatMap { $0.text.isEmpty ? nil : $0.text }
    }
    var notes = Notes()
    notes.supporting = text(.supporting)
    notes.hindering = text(.hindering)
    notes.followUp = text(.followUp)
    notes.evidence = text(.evidence)
    notes.remarks = text(.remarks)
    if notes.remarks == nil, case .dash(let explanation?) = row.figures[.actual(nil)]?.reading.outcome {
      notes.remarks = explanation
    }
    notes.monthly = monthlyNotes(of: indicator, beside: notes)
    return notes
  }

  /// What the months explain and the quarter does not.
  private func monthlyNotes(of indicator: Indicator, beside notes: Notes) -> [MonthlyNote] {
    monthly.compactMap { report in
      guard let row = report.row(of: indicator.code) else { return nil }
      let hindering = notes.hindering == nil ? row.hindering : nil
      let followUp = notes.followUp == nil ? row.followUp : nil
      guard hindering != nil || followUp != nil else { return nil }
      return MonthlyNote(month: report.month, file: report.file, hindering: hindering, followUp: followUp)
    }
  }
}
