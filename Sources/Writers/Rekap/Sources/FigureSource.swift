internal import Kinerja
internal import Spreadsheet

/// One figure of the recap with the cell that it was read from.
struct FigureSource {
  enum Value {
    case actual(Actual)
    case target(Target)
    case money(Amount)
    case count(Amount)
  }

  let period: String
  let indicator: Indicator
  let kind: Phrase
  let value: Value
  let file: String
  let place: Place
  /// Nil for an agreement.
  var attempt: Int?
  let sha256: String
}

/// Every figure of a recap with its source: targets first, then quarter by quarter what was reported.
struct FigureSources {
  private let input: RekapInput

  init(_ input: RekapInput) { self.input = input }

  func figures(of unit: UnitRecap, at index: Int, _ indicator: IndicatorRecap) -> [FigureSource] {
    let code = indicator.indicator.code
    let reported = input.quartersToDate.flatMap { recap -> [FigureSource] in
      guard let unit = recap.unit(at: index) else { return [] }
      return self.reported(unit, unit.indicator(code), year: nil)
    }
    return targets(of: unit.unit.code, indicator.indicator) + reported + lastYear(index, indicator.indicator)
  }

  private func targets(of unit: String, _ indicator: Indicator) -> [FigureSource] {
    let year = String(input.period.year)
    var all: [FigureSource?] = [
      agreed(indicator, year, RekapLabels.annualTarget, .target(indicator.annualTarget), \.annual)
    ]
    if case .year = input.period {
      let renstra = input.text(RekapLabels.strategicPlan)
      all.append(
        agreed(
          indicator, renstra, RekapLabels.strategicTarget, .target(indicator.strategicTarget), \.strategic))
    }
    if let budget = indicator.budget {
      all.append(agreed(indicator, year, RekapLabels.budgetAgreed, .money(budget), \.budget))
    }
    for recap in input.quartersToDate {
      guard case .quarter(let quarter) = recap.period,
        let version = input.agreements.agreement(of: unit, in: quarter)?.indicator(indicator.code)
      else { continue }
      let name = RekapLabels.short(quarter, in: input.language)
      let target = version.target(in: quarter.quarter)
      all.append(
        agreed(version, name, RekapLabels.plannedTarget, .target(target), \.quarters[quarter.quarter]))
    }
    return all.compactMap { $0 }
  }

  private func agreed(
    _ indicator: Indicator,
    _ period: String,
    _ kind: Phrase,
    _ value: FigureSource.Value,
    _ source: KeyPath<TargetSources, SourcePlace?>
  ) -> FigureSource? {
    guard let found = indicator.sources[keyPath: source] else { return nil }
    return FigureSource(
      period: period, indicator: indicator, kind: kind, value: value, file: found.file, place: found.place,
      sha256: input.targetHashes[found.file] ?? "")
  }

  /// What the reports of a recap say; `year` is named where it is not that of the workbook.
  private func reported(_ unit: UnitRecap, _ recap: IndicatorRecap?, year: Int?) -> [FigureSource] {
    unit.submissions.sorted { $0.key < $1.key }.flatMap { quarter, submission -> [FigureSource] in
      guard let value = recap?.values[quarter] else { return [] }
      let name = RekapLabels.short(quarter, in: input.language) + (year.map { " \($0)" } ?? "")
      func figure(_ kind: Phrase, _ shown: FigureSource.Value?, _ place: Place?) -> FigureSource? {
        guard let shown, let place else { return nil }
        return FigureSource(
          period: name, indicator: value.indicator, kind: kind, value: shown, file: submission.file,
          place: place, attempt: submission.revision, sha256: submission.sha256)
      }
      let spending =
        value.budgetBasis == .quarter ? RekapLabels.spentInQuarter : RekapLabels.spentToDate
      let figures = [
        figure(RekapLabels.actual, value.actual.map { .actual($0) }, value.place),
        figure(RekapLabels.numerator, value.numerator.map { .count($0) }, value.places.numerator),
        figure(RekapLabels.denominator, value.denominator.map { .count($0) }, value.places.denominator),
        year == nil
          ? figure(RekapLabels.budgetReported, value.budget.map { .money($0) }, value.places.budget) : nil,
        year == nil
          ? figure(spending, value.budgetActual.map { .money($0) }, value.places.budgetActual) : nil,
      ]
      return figures.compactMap { $0 }
    }
  }

  private func lastYear(_ index: Int, _ indicator: Indicator) -> [FigureSource] {
    guard let unit = input.lastYear?.unit(at: index), let earlier = unit.sameIndicator(as: indicator) else {
      return []
    }
    let year = input.period.year - 1
    let target = agreed(
      earlier.indicator, String(year), RekapLabels.annualTarget, .target(earlier.indicator.annualTarget),
      \.annual)
    return [target].compactMap { $0 } + reported(unit, earlier, year: year)
  }
}
