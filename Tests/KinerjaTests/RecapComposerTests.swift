import Kinerja
import Testing

/// What the sample set does not show.
struct RecapComposerTests {
  private static let units = [OfficeUnit(code: "U", name: "Unit"), OfficeUnit(code: "W", name: "Lain")]

  private func compose(
    _ code: String,
    _ agreements: [Agreement],
    _ submissions: [CheckedSubmission],
    rules: CalculationRules = CalculationRules()
  ) throws -> Recap {
    RecapComposer(
      units: Self.units,
      agreements: AgreementBook(agreements),
      submissions: submissions,
      rules: rules
    ).compose(try #require(Period(code: code)))
  }

  /// The figures of the first unit's only indicator.
  private func indicator(
    _ code: String,
    _ indicator: Indicator,
    _ quarters: [Int: CheckedValue]
  ) throws -> IndicatorRecap {
    let submissions = quarters.sorted { $0.key < $1.key }.map { makeSubmission($0.key, [$0.value]) }
    let recap = try compose(code, [makeAgreement([indicator])], submissions)
    return try #require(recap.units[0].indicators.first)
  }

  @Test func `combined figures give the achievement, never a mean of percentages`() throws {
    let sum = makeIndicator(annual: .amount(36), [.amount(0), .amount(12), .amount(18), .amount(6)])
    let values = zip(1...4, [0, 10, 20, 6] as [Amount]).map { ($0, makeValue(sum, .amount($1))) }
    let year = try indicator("2026", sum, Dictionary(uniqueKeysWithValues: values))
    #expect(year.standing.achievement == .percent(100))
    #expect(year.isComplete)
  }

  @Test func `quarters, semesters and the year agree with each other`() throws {
    let sum = makeIndicator(annual: .amount(36), [.amount(0), .amount(12), .amount(18), .amount(6)])
    let values = Dictionary(
      uniqueKeysWithValues: zip(1...4, [1, 10, 20, 6] as [Amount]).map { ($0, makeValue(sum, .amount($1))) }
    )
    let quarters = try (1...4).map { try indicator("2026-TW\($0)", sum, values).standing.actual?.amount ?? 0 }
    let halves = try (1...2).map { try indicator("2026-S\($0)", sum, values).standing.actual?.amount ?? 0 }
    #expect(quarters[0].adding(quarters[1]) == halves[0])
    #expect(quarters[2].adding(quarters[3]) == halves[1])
    #expect(
      try indicator("2026", sum, values).standing.actual == halves[0].adding(halves[1]).map(Actual.amount)
    )
    #expect(try indicator("2026-TW4", sum, values).toDate.actual == .amount(37))
  }

  @Test func `with nothing received every expected unit is missing`() throws {
    let due = makeIndicator([.amount(1), .notDue, .amount(1), .amount(1)])
    let recap = try compose("2026-S1", [makeAgreement([due])], [])
    #expect(recap.missing == [quarter(1): ["U"], quarter(2): []])
    #expect(recap.units[0].status == [quarter(1): .missing, quarter(2): .notExpected])
    #expect(recap.units[0].average == AverageAchievement(percent: nil, count: 0, category: nil))
    #expect(
      recap.units[0].indicators[0].standing
        == Standing(target: .amount(1), actual: nil, achievement: .none(.missing))
    )
    #expect(recap.units[0].indicators[0].missingQuarters == [quarter(1)])
  }

  @Test func `a unit without agreement is neither expected nor missing`() throws {
    let recap = try compose("2026", [], [])
    #expect(
      recap.units.allSatisfy { $0.indicators.isEmpty && $0.status.values.allSatisfy { $0 == .notExpected } }
    )
    #expect(recap.missing.values.allSatisfy { $0.isEmpty })
  }

  @Test func `an agreement of another year does not hold`() throws {
    let due = makeIndicator([.amount(1), .amount(1), .amount(1), .amount(1)])
    #expect(try compose("2027-TW1", [makeAgreement([due])], []).missing == [quarter(1, 2027): []])
  }

  @Test func `a target that is a dash all year is never due`() throws {
    let dashes = makeIndicator(annual: .notDue, [.notDue, .notDue, .notDue, .notDue])
    let year = try indicator("2026", dashes, [1: makeValue(dashes, .amount(5))])
    #expect(year.standing == Standing(target: .notDue, actual: .amount(5), achievement: .none(.notDue)))
    #expect(year.isComplete)
    #expect(try compose("2026-TW1", [makeAgreement([dashes])], []).missing == [quarter(1): []])
  }

  @Test func `a target nobody wrote is not a dash`() throws {
    let unsplit = makeIndicator(annual: .amount(10), [])
    let half = try indicator("2026-S1", unsplit, [1: makeValue(unsplit, .amount(4))])
    #expect(half.standing.achievement == .none(.noTarget))
    #expect(half.achievementOfYear == .percent(40))
    #expect(try compose("2026-TW1", [makeAgreement([unsplit])], []).missing == [quarter(1): ["U"]])
  }

  @Test func `without a target of the year the year has no achievement`() throws {
    let open = makeIndicator([.amount(1), .amount(2), .amount(3), .amount(4)])
    let year = try indicator("2026", open, [1: makeValue(open, .amount(1))])
    #expect(year.standing == Standing(target: .none, actual: .amount(1), achievement: .none(.noTarget)))
    #expect(year.toDate.achievement == .percent(10))
    #expect(year.category == nil)
  }

  @Test func `ratings take the last, of target and of value`() throws {
    let rating = makeIndicator(
      unit: "Predikat",
      direction: .predicate,
      accumulation: .predicate,
      annual: .predicate("A"),
      [.notDue, .predicate("B"), .predicate("BB"), .notDue]
    )
    let values = [2: makeValue(rating, .rating("BB")), 3: makeValue(rating, .rating("B"))]
    #expect(try indicator("2026-S1", rating, values).standing.achievement == .percent(100))
    #expect(try indicator("2026-S2", rating, values).standing.achievement == .percent(80))
    let year = try indicator("2026", rating, values)
    #expect(year.standing.actual == .rating("B"))
    #expect(year.standing.achievement.percent == Amount(200, over: 3))
  }

  @Test func `a mean with a missing value is of those that came`() throws {
    let mean = makeIndicator(
      unit: "Nilai",
      direction: .higherIsBetter,
      accumulation: .average,
      annual: .amount(85),
      [.amount(80), .amount(85), .amount(85), .amount(90)]
    )
    let values = [
      1: makeValue(mean, .amount(80)), 2: makeValue(mean, nil, state: .nihil),
      4: makeValue(mean, .amount(90)),
    ]
    let year = try indicator("2026", mean, values)
    #expect(year.standing.actual == .amount(85))
    #expect(year.missingQuarters == [quarter(2), quarter(3)])
    let half = try indicator("2026-S1", mean, values)
    #expect(half.standing.target == .amount(82.5))
    #expect(half.standing.actual == .amount(80))
  }

  @Test func `a ratio without one numerator is the last value`() throws {
    let ratio = makeIndicator(
      unit: "%",
      direction: .higherIsBetter,
      accumulation: .ratio,
      [.amount(50), .amount(60), .amount(70), .amount(80)]
    )
    let values = [
      1: makeValue(ratio, .amount(55), numerator: 11, denominator: 20),
      2: makeValue(ratio, .amount(61), denominator: 20),
    ]
    #expect(try indicator("2026-S1", ratio, values).standing.actual == .amount(61))
  }

  @Test func `the second half of a cumulative indicator shows position and gain`() throws {
    let total = makeIndicator(
      direction: .higherIsBetter,
      accumulation: .cumulative,
      annual: .amount(40),
      [.amount(10), .amount(20), .amount(30), .amount(40)]
    )
    let half = try indicator(
      "2026-S2",
      total,
      [2: makeValue(total, .amount(18)), 4: makeValue(total, .amount(42))]
    )
    #expect(half.standing == Standing(target: .amount(40), actual: .amount(42), achievement: .percent(105)))
    #expect(half.increment == Standing(target: .amount(20), actual: .amount(24), achievement: .percent(120)))
    #expect(try indicator("2026-S1", total, [2: makeValue(total, .amount(18))]).increment == nil)
    #expect(try indicator("2026", total, [2: makeValue(total, .amount(18))]).increment == nil)
  }

  @Test func `a gain over an unknown first half is not known`() throws {
    let total = makeIndicator(
      direction: .higherIsBetter,
      accumulation: .cumulative,
      [.amount(10), .amount(20), .amount(30), .amount(40)]
    )
    #expect(try indicator("2026-S2", total, [4: makeValue(total, .amount(42))]).increment?.actual == nil)
    let late = makeIndicator(
      direction: .higherIsBetter,
      accumulation: .cumulative,
      [.notDue, .notDue, .amount(30), .amount(40)]
    )
    let increment = try indicator("2026-S2", late, [4: makeValue(late, .amount(42))]).increment
    #expect(increment == Standing(target: .amount(40), actual: .amount(42), achievement: .percent(105)))
  }

  @Test func `zero targets`() throws {
    let cases = makeIndicator(
      unit: "Kasus",
      direction: .lowerIsBetter,
      accumulation: .sum,
      annual: .amount(0),
      [.amount(0), .amount(0), .amount(0), .amount(0)]
    )
    #expect(
      try indicator("2026", cases, [1: makeValue(cases, .amount(0))]).standing.achievement == .percent(100)
    )
    #expect(
      try indicator("2026", cases, [1: makeValue(cases, .amount(2))]).standing.achievement == .percent(0)
    )
    let none = makeIndicator([.amount(0), .amount(0), .amount(0), .amount(0)])
    #expect(
      try indicator("2026-S1", none, [1: makeValue(none, .amount(2))]).standing.achievement
        == .none(.targetZero)
    )
    #expect(try indicator("2026-S1", none, [:]).standing.achievement == .none(.missing))
  }
}

/// Which submission holds, and which lists name the others.
struct RecapSubmissionTests {
  private static let due = makeIndicator([.amount(10), .amount(10), .amount(10), .amount(10)])

  private func compose(_ code: String, _ submissions: [CheckedSubmission]) throws -> Recap {
    RecapComposer(
      units: [OfficeUnit(code: "U", name: "Unit")],
      agreements: AgreementBook([makeAgreement([Self.due])]),
      submissions: submissions
    ).compose(try #require(Period(code: code)))
  }

  private func value(_ amount: Amount) -> [CheckedValue] { [makeValue(Self.due, .amount(amount))] }

  @Test func `the latest accepted one holds, a later refused one does not remove it`() throws {
    let recap = try compose(
      "2026-TW1",
      [
        makeSubmission(1, value(1), file: "a"),
        makeSubmission(1, value(2), status: .acceptedWithNotes, file: "b"),
        makeSubmission(1, value(3), status: .rejected, file: "c"),
        makeSubmission(1, value(4), status: .held, file: "d"),
      ]
    )
    #expect(recap.units[0].indicators[0].standing.actual == .amount(2))
    #expect(recap.units[0].status == [quarter(1): .acceptedWithNotes])
    #expect(recap.units[0].submissions[quarter(1)]?.file == "b")
    #expect(recap.rejected == [quarter(1): []])
    #expect(recap.held == [quarter(1): []])
  }

  @Test func `a copy of an earlier file is no new attempt`() throws {
    let recap = try compose(
      "2026-TW1",
      [
        makeSubmission(1, value(1), file: "a"), makeSubmission(1, value(2), file: "b"),
        makeSubmission(1, value(1), file: "a (1)", sha256: "a"),
        makeSubmission(1, value(1), file: "resaved", findings: [Finding(.F19)]),
      ]
    )
    #expect(recap.units[0].submissions[quarter(1)]?.file == "b")
  }

  @Test func `what waits for a person is held, what was only refused is rejected`() throws {
    let held = try compose(
      "2026-TW1",
      [makeSubmission(1, status: .rejected), makeSubmission(1, status: .held)]
    )
    #expect(held.held == [quarter(1): ["U"]])
    #expect(held.rejected == [quarter(1): []])
    let rejected = try compose("2026-TW1", [makeSubmission(1, status: .rejected)])
    #expect(rejected.rejected == [quarter(1): ["U"]])
    #expect(rejected.missing == [quarter(1): []])
    #expect(rejected.units[0].indicators[0].values.isEmpty)
  }

  @Test func `files without unit or quarter are listed under their folder`() throws {
    let submissions = [
      makeSubmission(2, unit: nil, status: .held, file: "masuk/x.csv"),
      makeSubmission(nil, status: .held, file: "masuk/TW2/LKJ TW I.xlsx"),
      makeSubmission(nil, unit: nil, status: .rejected, file: "masuk/kiriman tw2.xlsx"),
      makeSubmission(nil, unit: nil, status: .rejected, file: "2025/TW2/lama.xlsx"),
      makeSubmission(nil, unit: nil, status: .rejected, file: "laporan.xlsx"),
      makeSubmission(nil, unit: nil, status: .held, file: "masuk/TW2/~$a.xlsx", findings: [Finding(.F02)]),
      makeSubmission(2, unit: "Z", status: .held, file: "masuk/TW1/z.xlsx"),
      makeSubmission(2, status: .held, file: "salah tw.xlsx", findings: [Finding(.F04)]),
    ]
    let recap = try compose("2026-S1", submissions)
    #expect(
      recap.unassignedFiles == [
        quarter(1): [],
        quarter(2): [
          "masuk/x.csv", "masuk/TW2/LKJ TW I.xlsx", "masuk/kiriman tw2.xlsx", "masuk/TW1/z.xlsx",
          "salah tw.xlsx",
        ],
      ]
    )
    #expect(recap.filesWithoutQuarter == ["laporan.xlsx"])
    #expect(recap.held == [quarter(1): [], quarter(2): []])
    #expect(recap.missing == [quarter(1): ["U"], quarter(2): ["U"]])
  }
}

/// Agreements that change in the year, money, and averages.
struct RecapRulesTests {
  private func compose(
    _ code: String,
    _ agreements: [Agreement],
    _ submissions: [CheckedSubmission],
    rules: CalculationRules = CalculationRules()
  ) throws -> UnitRecap {
    let composer = RecapComposer(
      units: [OfficeUnit(code: "U", name: "Unit")],
      agreements: AgreementBook(agreements),
      submissions: submissions,
      rules: rules
    )
    let period = try #require(Period(code: code))
    return try #require(composer.compose(period).units.first)
  }

  @Test func `a revised agreement may add and remove indicators`() throws {
    let kept = makeIndicator(
      code: "K",
      annual: .amount(40),
      [.amount(10), .amount(10), .amount(10), .amount(10)]
    )
    let revised = makeIndicator(
      code: "K",
      annual: .amount(60),
      [.amount(10), .amount(10), .amount(20), .amount(20)]
    )
    let dropped = makeIndicator(code: "D", [.amount(1), .amount(1), .amount(1), .amount(1)])
    let added = makeIndicator(
      code: "N",
      annual: .amount(4),
      [.amount(9), .amount(9), .amount(2), .amount(2)]
    )
    let agreements = [makeAgreement([added, revised], from: 3), makeAgreement([dropped, kept])]
    let submissions = [
      makeSubmission(1, [makeValue(dropped, .amount(1)), makeValue(kept, .amount(10))]),
      makeSubmission(2, [makeValue(dropped, .amount(1)), makeValue(kept, .amount(10))]),
      makeSubmission(3, [makeValue(added, .amount(2)), makeValue(revised, .amount(20))]),
      makeSubmission(4, [makeValue(added, .amount(2)), makeValue(revised, .amount(20))]),
    ]
    let first = try compose("2026-S1", agreements, submissions)
    #expect(first.indicators.map(\.indicator.code) == ["D", "K"])
    #expect(first.indicators[1].annualTarget == .amount(40))
    let year = try compose("2026", agreements, submissions)
    #expect(year.indicators.map(\.indicator.code) == ["N", "K"])
    #expect(year.indicators.map(\.standing.achievement) == [.percent(100), .percent(100)])
    #expect(year.indicators.map(\.isComplete) == [true, true])
    #expect(year.indicators[0].toDate.target == .amount(4))
    #expect(year.indicators[1].toDate.target == .amount(60))
  }

  private func toDate(_ quarters: [(Int, Amount?, BudgetBasis?)], _ code: String) throws -> Amount? {
    let due = makeIndicator([.amount(1), .amount(1), .amount(1), .amount(1)])
    let submissions = quarters.map { number, spent, basis in
      makeSubmission(number, [makeValue(due, .amount(1), spent: spent, basis: basis)])
    }
    return try compose(code, [makeAgreement([due])], submissions).indicators.first?.budgetActualToDate
  }

  @Test func `money to date adds quarters and takes running totals as they are`() throws {
    #expect(try toDate([(1, 5, .quarter), (2, 7, .quarter), (3, 1, .quarter)], "2026-TW3") == 13)
    #expect(try toDate([(1, 5, .cumulative), (2, 12, .cumulative)], "2026-TW2") == 12)
    #expect(try toDate([(1, 5, .quarter), (2, 12, .cumulative), (3, 1, .quarter)], "2026-TW3") == 13)
    #expect(try toDate([(1, nil, nil), (2, 7, .quarter)], "2026-TW2") == 7)
    #expect(try toDate([(2, 12, .cumulative)], "2026-TW2") == 12)
  }

  @Test func `part of a sum is not the sum`() throws {
    #expect(try toDate([(2, 7, .quarter)], "2026-TW2") == nil)
    #expect(try toDate([(1, 5, .quarter), (3, 1, .quarter)], "2026-TW3") == nil)
    #expect(try toDate([(1, 5, .quarter)], "2026-TW2") == nil)
    #expect(try toDate([(1, 5, .quarter), (2, nil, nil)], "2026-TW2") == nil)
  }

  @Test func `a cap cuts averages only`() throws {
    let one = makeIndicator(code: "A", [.amount(10)])
    let two = makeIndicator(code: "B", [.amount(10)])
    let submission = makeSubmission(1, [makeValue(one, .amount(30)), makeValue(two, .amount(8))])
    let plain = try compose("2026-TW1", [makeAgreement([one, two])], [submission])
    #expect(plain.average == AverageAchievement(percent: 190, count: 2, category: "Sangat Tinggi"))
    let capped = try compose(
      "2026-TW1",
      [makeAgreement([one, two])],
      [submission],
      rules: CalculationRules(averageCap: 120)
    )
    #expect(capped.average == AverageAchievement(percent: 100, count: 2, category: "Sangat Tinggi"))
    #expect(capped.indicators[0].standing.achievement == .percent(300))
  }

  @Test func `the formula of an indicator outranks that of the office`() throws {
    let own = Indicator(
      code: "A",
      name: "A",
      unitOfMeasure: "Hari",
      direction: .lowerIsBetter,
      accumulation: .average,
      lowerIsBetterFormula: .difference,
      annualTarget: .none,
      quarterTargets: [.first: .amount(10)]
    )
    let other = makeIndicator(
      code: "B",
      unit: "Hari",
      direction: .lowerIsBetter,
      accumulation: .average,
      [.amount(10)]
    )
    let recap = try compose(
      "2026-TW1",
      [makeAgreement([own, other])],
      [makeSubmission(1, [makeValue(own, .amount(20)), makeValue(other, .amount(20))])],
      rules: CalculationRules(lowerIsBetterFormula: .quotient)
    )
    #expect(recap.indicators.map(\.standing.achievement) == [.percent(0), .percent(50)])
  }

  @Test func `an average on a bound is inside the band, whatever the fractions`() {
    let thirds = [Amount(272, over: 3), Amount(274, over: 3)].compactMap { $0 }.map(Achievement.percent)
    #expect(AverageAchievement(of: thirds, rules: CalculationRules()).category == "Sangat Tinggi")
    let primes: [Int128] = [999_983, 999_979, 999_961, 999_959, 999_953, 999_931, 999_917, 999_907]
    let unlike =
      primes.compactMap { Amount(91 * $0 + 1, over: $0) }
      + primes.compactMap { Amount(91 * $0 - 1, over: $0) }
    let average = AverageAchievement(of: unlike.map(Achievement.percent), rules: CalculationRules())
    #expect(average.count == 16)
    #expect(average.category == "Sangat Tinggi")
  }
}
