/// One unit in one quarter: what was agreed, and which submission holds.
struct UnitQuarter {
  let period: QuarterPeriod
  /// The version in force; nil for a unit that agreed to nothing for this quarter.
  let agreement: Agreement?
  /// The latest submission that was accepted; a later one that was not does not remove it.
  let accepted: CheckedSubmission?
  let status: UnitQuarterStatus

  init(unit: String, period: QuarterPeriod, _ agreements: AgreementBook, _ received: ReceivedSubmissions) {
    self.period = period
    agreement = agreements.agreement(of: unit, in: period)
    let attempts = received.attempts(of: unit, in: period)
    accepted = attempts.last(where: \.status.isAccepted)
    status =
      if let accepted {
        accepted.status == .accepted ? .accepted : .acceptedWithNotes
      } else if attempts.contains(where: { $0.status == .held }) {
        .held
      } else if !attempts.isEmpty {
        .rejected
      } else {
        agreement?.expectsReport(in: period.quarter) == true ? .missing : .notExpected
      }
  }

  /// Versions and submissions mostly keep one order, so the position in another version is tried first.
  func entry(of code: String, near index: Int) -> IndicatorHistory.Entry {
    let agreed = agreement?.indicators.first(near: index) { $0.code == code }
    return IndicatorHistory.Entry(
      period: period,
      target: agreed?.target(in: period.quarter) ?? .none,
      value: accepted?.values.first(near: index) { $0.indicator.code == code },
      isGap: accepted == nil && status != .notExpected
    )
  }
}

extension Agreement {
  /// True where some indicator is due, or where nobody split the year into quarters and none can be ruled
  /// out.
  package func expectsReport(in quarter: Quarter) -> Bool {
    if indicators.contains(where: { $0.target(in: quarter).isDue }) { return true }
    let hasQuarters = indicators.contains { indicator in
      Quarter.allCases.contains { indicator.target(in: $0) != .none }
    }
    return !hasQuarters && indicators.contains(where: \.annualTarget.isDue)
  }
}

extension Array {
  fileprivate func first(near index: Int, where matches: (Element) -> Bool) -> Element? {
    if indices.contains(index), matches(self[index]) { return self[index] }
    return first(where: matches)
  }
}
