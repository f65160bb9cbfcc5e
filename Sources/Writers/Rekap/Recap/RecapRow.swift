internal import Kinerja
internal import Spreadsheet

/// One indicator in the `Rekap` sheet: what stands in each column of its row.
struct RecapRow {
  struct Field {
    let content: CellContent
    let look: Look
  }

  enum Look {
    case text
    case explanation
    case centered
    case figure(decimals: Int)
    case percent
    case money
    case reason
  }

  let input: RekapInput
  let layout: RecapLayout
  let unit: UnitRecap
  let indicator: IndicatorRecap
  /// The same indicator in the parts of the period; nil where their version of the agreement has it not.
  let parts: [IndicatorRecap?]
  let comparison: YearComparison
  let number: Int
  let row: Int
  let notes: String

  var language: Language { input.language }

  func field(_ column: RecapColumn) -> Field {
    let agreed = indicator.indicator
    switch column {
    case .number: return Field(content: .number(Double(number)), look: .centered)
    case .objective: return text(agreed.objective)
    case .code: return Field(content: .text(PlainText.oneLine(agreed.code)), look: .centered)
    case .indicator: return text(agreed.name)
    case .unitOfMeasure:
      return Field(content: .text(PlainText.oneLine(agreed.unitOfMeasure)), look: .centered)
    case .kind: return Field(content: .text(agreed.kindText[language]), look: .centered)
    case .annualTarget: return target(indicator.annualTarget)
    case .target(let span): return standing(span).map { target($0.target) } ?? blank
    case .actual(let span): return standing(span).map { actual($0.actual) } ?? blank
    case .category: return Field(content: .text(indicator.category ?? ""), look: .centered)
    case .targetToDate: return target(indicator.toDate.target)
    case .actualToDate: return actual(indicator.toDate.actual)
    case .achievement, .achievementToDate, .achievementOfYear, .strategicAchievement, .lastYearAchievement:
      return achievement(column)
    case .lastYearTarget: return comparison.lastYear.map { target($0.standing.target) } ?? blank
    case .lastYearActual: return comparison.lastYear.map { actual($0.standing.actual) } ?? blank
    case .strategicTarget: return target(agreed.strategicTarget)
    case .incrementTarget: return indicator.increment.map { target($0.target) } ?? blank
    case .incrementActual: return indicator.increment.map { actual($0.actual) } ?? blank
    case .budget: return money(indicator.budget)
    case .budgetActual: return money(indicator.budgetActualToDate)
    case .budgetShare: return budgetShare
    case .efficiency: return efficiency
    case .supporting: return explanation(\.supporting, fromMonths: nil)
    case .hindering: return explanation(\.hindering, fromMonths: \.hindering)
    case .followUp: return explanation(\.followUp, fromMonths: \.followUp)
    case .evidence: return Field(content: .text(latestEvidence), look: .explanation)
    case .status: return Field(content: .text(status), look: .centered)
    case .notes: return Field(content: .text(notes), look: .explanation)
    }
  }

  var blank: Field { Field(content: .blank, look: .centered) }

  private func text(_ text: String) -> Field { Field(content: .text(PlainText.oneLine(text)), look: .text) }

  private func explained(_ span: RecapColumn.Span) -> IndicatorRecap? {
    switch span {
    case .whole: indicator
    case .part(let index): parts.indices.contains(index) ? parts[index] : nil
    }
  }

  private func standing(_ span: RecapColumn.Span) -> Standing? { explained(span)?.standing }
}

/// Figures.
extension RecapRow {
  private func figure(_ amount: Amount) -> Field {
    Field(content: .number(amount.cellNumber), look: .figure(decimals: amount.shownDecimals))
  }

  private func target(_ target: Target) -> Field {
    switch target {
    case .amount(let amount): figure(amount)
    case .range, .predicate:
      Field(content: .text(NumberText.text(target, in: language) ?? ""), look: .centered)
    case .notDue: Field(content: .text("-"), look: .centered)
    case .none: blank
    }
  }

  private func actual(_ actual: Actual?) -> Field {
    switch actual {
    case .amount(let amount): figure(amount)
    case .predicate: Field(content: .text(actual?.ratingText(in: language) ?? ""), look: .centered)
    case nil: blank
    }
  }

  private func achievement(_ column: RecapColumn) -> Field {
    guard let standing = standing(behind: column), let operands = layout.operands(of: column) else {
      return blank
    }
    switch standing.achievement {
    case .none(let reason): return Field(content: .text(reason.word[language]), look: .reason)
    case .percent(let percent):
      let value = percent.cellNumber
      guard let target = cell(operands.target), let actual = cell(operands.actual),
        let formula = live(column).expression(for: standing, target: target, actual: actual)
      else { return Field(content: .number(value), look: .percent) }
      return Field(content: .formula(formula, result: .number(value)), look: .percent)
    }
  }

  private func standing(behind column: RecapColumn) -> Standing? {
    switch column {
    case .achievement(let span): standing(span)
    case .achievementToDate: indicator.toDate
    case .achievementOfYear:
      Standing(
        target: indicator.annualTarget,
        actual: indicator.toDate.actual,
        achievement: achievementOfYear
      )
    case .lastYearAchievement: comparison.lastYear?.standing
    case .strategicAchievement: comparison.strategic
    default: nil
    }
  }

  /// Where nothing was due so far, nobody left anything out.
  private var achievementOfYear: Achievement {
    let isEarly = indicator.toDate.achievement == .none(.notDue)
    return isEarly && indicator.achievementOfYear == .none(.missing)
      ? .none(.notDue) : indicator.achievementOfYear
  }

  /// By the version of the agreement that held then.
  private func live(_ column: RecapColumn) -> LiveAchievement {
    var agreed = indicator.indicator
    switch column {
    case .achievement(let span): agreed = explained(span)?.indicator ?? agreed
    case .lastYearAchievement: agreed = comparison.lastYear?.indicator ?? agreed
    default: break
    }
    return LiveAchievement(input.rules.formula(for: agreed))
  }

  func cell(_ column: RecapColumn) -> CellReference? {
    layout.column(column).map { CellReference(row: row, column: $0) }
  }
}

/// Words.
extension RecapRow {
  /// What the reports of the period say, each quarter named where there are several.
  ///
  /// Where a quarter says nothing its months may, marked as such.
  private func explanation(
    _ part: KeyPath<Notes, String?>, fromMonths monthly: KeyPath<MonthlyNote, String?>?
  ) -> Field {
    let quarters = input.period.quarters
    let texts = quarters.compactMap { quarter in
      indicator.values[quarter]?.notes[keyPath: part].map { (quarter, PlainText.oneLine($0)) }
    }.filter { !$0.1.isEmpty }
    let lines = texts.map { quarters.count > 1 ? "\(RekapLabels.short($0, in: language)): \($1)" : $1 }
    let offered = quarters.flatMap { quarter in
      (indicator.values[quarter]?.notes.monthly ?? []).compactMap { note -> String? in
        guard let words = monthly.flatMap({ note[keyPath: $0] }) else { return nil }
        return "\(RekapLabels.monthly(note.month, in: language)) \(PlainText.oneLine(words))"
      }
    }
    return Field(content: .text((lines + offered).joined(separator: "\n")), look: .explanation)
  }

  /// Of the last quarter that names any; addresses of all quarters would fill the row.
  private var latestEvidence: String {
    let texts = input.period.quarters.lazy.compactMap { indicator.values[$0]?.notes.evidence }
    return texts.map(PlainText.oneLine).last { !$0.isEmpty } ?? ""
  }

  private var status: String {
    guard case .quarter(let quarter) = input.period else {
      if indicator.standing.achievement == .none(.notDue) { return ValueState.notDue.word[language] }
      guard !indicator.isComplete else { return RekapLabels.complete[language] }
      let missing = indicator.missingQuarters.map { RekapLabels.short($0, in: language) }
      return "\(RekapLabels.incomplete[language]): \(missing.joined(separator: ", "))"
    }
    if let value = indicator.values[quarter] { return value.state.word[language] }
    if !indicator.standing.target.isDue { return ValueState.notDue.word[language] }
    if let status = unit.status[quarter], unit.submissions[quarter] == nil { return status.word[language] }
    return RekapLabels.notInReport[language]
  }
}

extension Indicator {
  /// Which figure is good, and how its quarters add up.
  var kindText: Phrase {
    direction == .predicate
      ? direction.word
      : Phrase(
        "\(direction.word.indonesian), \(accumulation.word.indonesian)",
        "\(direction.word.english), \(accumulation.word.english)"
      )
  }
}
