/// Consolidates accepted submissions into the recap of any quarter, semester or year.
package struct RecapComposer: Sendable {
  private let units: [OfficeUnit]
  private let agreements: AgreementBook
  private let rules: CalculationRules
  private let received: ReceivedSubmissions

  /// Submissions come in the order of receipt, of any quarters: earlier ones are needed for the figures to
  /// date.
  package init(
    units: [OfficeUnit],
    agreements: AgreementBook,
    submissions: [CheckedSubmission],
    rules: CalculationRules = CalculationRules()
  ) {
    self.units = units
    self.agreements = agreements
    self.rules = rules
    received = ReceivedSubmissions(submissions, units: units)
  }

  package func compose(_ period: Period) -> Recap {
    let recaps = units.map { recap(of: $0, in: period) }
    func codes(_ wanted: UnitQuarterStatus) -> [QuarterPeriod: [String]] {
      byQuarter(of: period) { quarter in recaps.filter { $0.status[quarter] == wanted }.map(\.unit.code) }
    }
    return Recap(
      period: period,
      units: recaps,
      missing: codes(.missing),
      rejected: codes(.rejected),
      held: codes(.held),
      unassignedFiles: byQuarter(of: period, received.unassignedFiles(in:)),
      filesWithoutQuarter: received.filesWithoutQuarter(in: period.year)
    )
  }

  private func byQuarter<Entry>(
    of period: Period,
    _ entry: (QuarterPeriod) -> Entry
  ) -> [QuarterPeriod: Entry] {
    Dictionary(uniqueKeysWithValues: period.quarters.map { ($0, entry($0)) })
  }
}

extension RecapComposer {
  /// One unit alone: for a caller that has too many units to hold all their recaps at once.
  package func recap(of unit: OfficeUnit, in period: Period) -> UnitRecap {
    let quarters = period.quartersToDate.map {
      UnitQuarter(unit: unit.code, period: $0, agreements, received)
    }
    let spanned = quarters.suffix(period.quarters.count)
    let agreed = spanned.last?.agreement?.indicators ?? []
    let indicators = agreed.enumerated().map { index, indicator in
      recap(of: indicator, at: index, over: quarters, spanned: spanned.count, in: period)
    }
    return UnitRecap(
      unit: unit,
      status: Dictionary(uniqueKeysWithValues: spanned.map { ($0.period, $0.status) }),
      submissions: Dictionary(
        uniqueKeysWithValues: spanned.compactMap { quarter in quarter.accepted.map { (quarter.period, $0) } }
      ),
      average: AverageAchievement(of: indicators.map(\.standing.achievement), rules: rules),
      indicators: indicators
    )
  }

  private func recap(
    of indicator: Indicator,
    at index: Int,
    over quarters: [UnitQuarter],
    spanned count: Int,
    in period: Period
  ) -> IndicatorRecap {
    let history = IndicatorHistory(
      indicator: indicator,
      formula: rules.formula(for: indicator),
      entries: quarters.map { $0.entry(of: indicator.code, near: index) }
    )
    let spanned = history.entries.suffix(count)
    let toDate = history.standing(in: history.entries[...])
    var standing = count == history.entries.count ? toDate : history.standing(in: spanned)
    if case .year = period {
      standing = history.standing(target: indicator.annualTarget, actual: standing.actual)
    }
    let missing = spanned.filter { $0.target.isDue && !$0.hasFigure }.map(\.period)
    var isSecondHalf = false
    if case .semester(_, half: 2) = period { isSecondHalf = true }
    return IndicatorRecap(
      indicator: indicator,
      standing: standing,
      category: rules.scale.category(of: standing.achievement),
      isComplete: missing.isEmpty,
      missingQuarters: missing,
      annualTarget: indicator.annualTarget,
      toDate: toDate,
      achievementOfYear: history.formula.achievement(of: toDate.actual, against: indicator.annualTarget),
      increment: isSecondHalf ? history.increment : nil,
      budget: indicator.budget,
      budgetActualToDate: history.budgetActualToDate,
      values: Dictionary(
        uniqueKeysWithValues: spanned.compactMap { entry in entry.value.map { (entry.period, $0) } }
      )
    )
  }
}

extension Period {
  /// From TW I of the year to the end of the period.
  package var quartersToDate: [QuarterPeriod] {
    guard let last = quarters.last else { return [] }
    return Period.year(year).quarters.filter { $0 <= last }
  }
}
