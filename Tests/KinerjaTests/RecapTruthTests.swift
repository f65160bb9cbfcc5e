import Kinerja
import Testing

/// Every figure of the seven recaps of the sample set.
struct RecapTruthTests {
  @Test(
    arguments: ["2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4", "2026-S1", "2026-S2", "2026"]
  )
  func `the recap is that of the sample set`(code: String) throws {
    let truth = try SampleTruth()
    let period = try #require(Period(code: code))
    let recap = RecapComposer(
      units: truth.units,
      agreements: truth.agreements,
      submissions: truth.submissions
    ).compose(period)

    var comparison = RecapComparison(truth: try SampleTruth.object("recap-\(code).json"), recap: recap)
    try comparison.run()
    #expect(comparison.differences == [])
    #expect(comparison.figures > 1000)
  }
}

/// Walks a recap of the truth and notes what differs.
struct RecapComparison {
  let truth: SampleTruth.Object
  let recap: Recap
  private(set) var differences: [String] = []
  private(set) var figures = 0

  init(truth: SampleTruth.Object, recap: Recap) {
    self.truth = truth
    self.recap = recap
  }

  mutating func run() throws {
    let units = try SampleTruth.list("units", of: truth)
    same("units", units.count, recap.units.count)
    for (expected, unit) in zip(units, recap.units) { try compare(expected, unit) }
    compare("missing", recap.missing)
    compare("rejected", recap.rejected)
    compare("held", recap.held)
    compare("unassigned_files", recap.unassignedFiles)
    same("without quarter", [], recap.filesWithoutQuarter)
  }

  private mutating func compare(_ key: String, _ lists: [QuarterPeriod: [String]]) {
    for quarter in recap.period.quarters {
      let expected = (truth[key] as? SampleTruth.Object)?[quarter.code] ?? truth[key]
      same("\(key) \(quarter.code)", expected as? [String] ?? ["?"], lists[quarter] ?? ["?"])
    }
  }

  private mutating func compare(_ expected: SampleTruth.Object, _ unit: UnitRecap) throws {
    let name = try SampleTruth.text("unit", of: expected)
    same(name, name, unit.unit.code)
    let status = expected["status"] as? [String: String] ?? [:]
    same("\(name) status", status, Dictionary(unit.status.map { ($0.code, $1.rawValue) }) { a, _ in a })
    for (quarter, file) in expected["files"] as? SampleTruth.Object ?? [:] {
      let found = unit.submissions.first { $0.key.code == quarter }?.value.file
      same("\(name) file \(quarter)", file as? String, found)
    }
    let average = expected["average"] as? SampleTruth.Object ?? [:]
    number("\(name) average", average["value"], unit.average.percent)
    same("\(name) count", average["count"] as? Int, unit.average.count)
    same("\(name) category", average["category"] as? String, unit.average.category)
    let indicators = try SampleTruth.list("indicators", of: expected)
    same("\(name) indicators", indicators.count, unit.indicators.count)
    for (expected, indicator) in zip(indicators, unit.indicators) { try compare(expected, indicator) }
  }

  private mutating func compare(_ expected: SampleTruth.Object, _ found: IndicatorRecap) throws {
    let name = try SampleTruth.text("indicator", of: expected)
    same(name, name, found.indicator.code)
    target("\(name) target", expected["target"], found.standing.target)
    actual("\(name) actual", expected["actual"], found.standing.actual)
    number("\(name) achievement", expected["achievement"], found.standing.achievement.percent?.doubleValue)
    same("\(name) category", expected["category"] as? String, found.category)
    same("\(name) reason", expected["reason"] as? String, found.standing.achievement.reason?.rawValue)
    same("\(name) complete", expected["complete"] as? Bool, found.isComplete)
    same("\(name) missing", expected["missing_quarters"] as? [String], found.missingQuarters.map(\.code))
    target("\(name) annual", expected["annual_target"], found.annualTarget)
    if let increment = expected["increment"] as? SampleTruth.Object {
      target("\(name) increment target", increment["target"], found.increment?.target ?? .none)
      actual("\(name) increment actual", increment["actual"], found.increment?.actual)
    } else {
      same("\(name) increment", nil, found.increment)
    }
    guard let toDate = expected["to_date"] as? SampleTruth.Object else { return }
    target("\(name) to date target", toDate["target"], found.toDate.target)
    actual("\(name) to date actual", toDate["actual"], found.toDate.actual)
    number("\(name) to date", toDate["achievement"], found.toDate.achievement.percent?.doubleValue)
    number("\(name) of year", toDate["achievement_annual"], found.achievementOfYear.percent?.doubleValue)
    number("\(name) budget", expected["budget"], found.budget?.doubleValue)
    number("\(name) budget to date", expected["budget_actual_to_date"], found.budgetActualToDate?.doubleValue)
    same("\(name) state", expected["state"] as? String, found.values.first?.value.state.rawValue)
  }
}

extension RecapComparison {
  private mutating func same<Value: Equatable>(_ what: String, _ expected: Value, _ found: Value) {
    figures += 1
    if expected != found { differences.append("\(what): expected \(expected), found \(found)") }
  }

  private mutating func number(_ what: String, _ expected: Any?, _ found: Double?) {
    figures += 1
    let expected = expected as? Double
    if let expected, let found, abs(expected - found) <= 1e-9 * max(abs(expected), 1) { return }
    if expected == nil, found == nil { return }
    differences.append(
      "\(what): expected \(String(describing: expected)), found \(String(describing: found))"
    )
  }

  private mutating func target(_ what: String, _ expected: Any?, _ found: Target) {
    switch found {
    case .amount(let amount): number(what, expected, amount.doubleValue)
    case .predicate(let label): same(what, expected as? String, label)
    case .range(let low, let high): same(what, expected as? String, "\(low.numerator)-\(high.numerator)")
    case .notDue, .none: number(what, expected, nil)
    }
  }

  private mutating func actual(_ what: String, _ expected: Any?, _ found: Actual?) {
    switch found {
    case .predicate(let label, _): same(what, expected as? String, label)
    case .amount(let amount): number(what, expected, amount.doubleValue)
    case nil: number(what, expected, nil)
    }
  }
}

/// The comparison itself sees a difference.
struct RecapComparisonTests {
  @Test func `one changed figure is noticed`() throws {
    let truth = try SampleTruth()
    let changed = truth.submissions.map { submission in
      guard submission.unit?.code == "SEKRE", submission.period == quarter(1) else { return submission }
      return CheckedSubmission(
        file: submission.file,
        sha256: submission.sha256,
        unit: submission.unit,
        period: submission.period,
        revision: submission.revision,
        status: submission.status,
        values: submission.values.map { value in
          value.indicator.code == "SEK-02" ? makeValue(value.indicator, .amount(85.190001)) : value
        },
        findings: submission.findings
      )
    }
    let recap = RecapComposer(units: truth.units, agreements: truth.agreements, submissions: changed)
      .compose(.quarter(quarter(1)))
    var comparison = RecapComparison(truth: try SampleTruth.object("recap-2026-TW1.json"), recap: recap)
    try comparison.run()
    // Value, achievement, both to date, that of the year, and the average of the unit.
    #expect(comparison.differences.count == 6)
  }
}
