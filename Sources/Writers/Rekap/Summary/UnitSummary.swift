internal import Kinerja

/// What the summary says about one unit.
struct UnitSummary {
  let unit: UnitRecap
  /// The place of the unit in the recap.
  let index: Int
  /// Indicators in each band of the scale, best first.
  let counts: [Int]
  let notComputed: Int
  let budget: BudgetTotals

  init(_ unit: UnitRecap, at index: Int, scale: AchievementScale) {
    self.unit = unit
    self.index = index
    let byLabel = Dictionary(grouping: unit.indicators.compactMap(\.category)) { $0 }.mapValues(\.count)
    counts = scale.bands.map { byLabel[$0.label] ?? 0 }
    notComputed = unit.indicators.count { $0.standing.achievement.percent == nil }
    budget = BudgetTotals(unit.indicators)
  }

  private func status(in quarter: QuarterPeriod) -> UnitQuarterStatus { unit.status[quarter] ?? .notExpected }

  /// The verdict; of several quarters how many are there, and the verdict of those that are not.
  func reportText(in input: RekapInput) -> String {
    let quarters = input.period.quarters
    if quarters.count == 1, let quarter = quarters.first { return status(in: quarter).word[input.language] }
    let absent = quarters.filter { !status(in: $0).isInRecap }.map { quarter in
      "\(RekapLabels.short(quarter, in: input.language)): \(status(in: quarter).word[input.language])"
    }
    return ([receivedText(in: input)] + absent).joined(separator: "\n")
  }

  /// In a word: the verdict, or how many quarters are there.
  func receivedText(in input: RekapInput) -> String {
    let quarters = input.period.quarters
    if quarters.count == 1, let quarter = quarters.first {
      let status = status(in: quarter)
      return input.text(status == .acceptedWithNotes ? SummaryLabels.withNotes : status.word)
    }
    let due = quarters.filter { status(in: $0) != .notExpected }
    let received = due.count { status(in: $0).isInRecap }
    return input.text(SummaryLabels.received(received, of: due.count))
  }
}

extension UnitQuarterStatus {
  fileprivate var isInRecap: Bool { self == .accepted || self == .acceptedWithNotes }
}

/// What all units make together.
struct OfficeTotals {
  let unitCount: Int
  let indicators: Int
  let average: AverageAchievement
  let counts: [Int]
  let notComputed: Int
  let budget: BudgetTotals
  /// Reports over all quarters of the period.
  let due: Int
  let received: Int

  init(_ input: RekapInput, units: [UnitSummary]) {
    let all = input.recap.units.lazy.flatMap(\.indicators)
    unitCount = units.count
    indicators = units.reduce(0) { $0 + $1.unit.indicators.count }
    average = AverageAchievement(of: all.map(\.standing.achievement), rules: input.rules)
    counts = input.rules.scale.bands.indices.map { band in
      units.reduce(0) { $0 + ($1.counts.indices.contains(band) ? $1.counts[band] : 0) }
    }
    notComputed = units.reduce(0) { $0 + $1.notComputed }
    budget = BudgetTotals(all)
    let quarters = input.period.quarters.map { Completeness(input.recap, in: $0) }
    due = quarters.reduce(0) { $0 + $1.due }
    received = quarters.reduce(0) { $0 + $1.received }
  }
}

/// How many units reported for a quarter, and how far their reports came.
struct Completeness {
  private let counts: [UnitQuarterStatus: Int]

  init(_ recap: Recap, in quarter: QuarterPeriod) {
    counts = Dictionary(grouping: recap.units.compactMap { $0.status[quarter] }) { $0 }.mapValues(\.count)
  }

  subscript(status: UnitQuarterStatus) -> Int { counts[status] ?? 0 }

  var due: Int { counts.reduce(0) { $1.key == .notExpected ? $0 : $0 + $1.value } }
  var received: Int { self[.accepted] + self[.acceptedWithNotes] }
}
