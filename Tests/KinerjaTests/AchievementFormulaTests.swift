import Kinerja
import Testing

struct AchievementFormulaTests {
  private static func percent(
    _ direction: Direction,
    _ target: Target,
    _ actual: Actual?,
    _ variant: LowerIsBetterFormula = .difference
  ) -> Achievement {
    AchievementFormula(direction: direction, lowerIsBetter: variant).achievement(of: actual, against: target)
  }

  /// The table of worked values, T = 10.
  @Test(
    arguments: [
      (0, 200, 100), (8, 120, 125), (10, 100, 100), (12, 80, Amount(250, over: 3)), (20, 0, 50), (25, 0, 40),
    ] as [(Amount, Amount, Amount?)]
  )
  func `lower is better, in both formulas`(actual: Amount, difference: Amount, quotient: Amount?) throws {
    #expect(Self.percent(.lowerIsBetter, .amount(10), .amount(actual)) == .percent(difference))
    let expected = try #require(quotient)
    #expect(Self.percent(.lowerIsBetter, .amount(10), .amount(actual), .quotient) == .percent(expected))
  }

  @Test func `nothing of an unwanted thing counts as the cap in the quotient`() {
    let formula = AchievementFormula(
      direction: .lowerIsBetter,
      lowerIsBetter: .quotient,
      unreachedQuotient: 120
    )
    #expect(formula.achievement(of: .amount(0), against: .amount(10)) == .percent(120))
  }

  @Test(
    arguments: [
      (85, 85.19, Amount(8519, over: 85)), (6, 5, Amount(250, over: 3)), (75, 68.25, 91), (36, 36, 100),
      (4, 0, 0),
      (10, -5, -50),
    ] as [(Amount, Amount, Amount?)]
  )
  func `higher is better is R over T, uncapped and unfloored`(
    target: Amount,
    actual: Amount,
    expected: Amount?
  )
    throws
  {
    let expected = try #require(expected)
    #expect(Self.percent(.higherIsBetter, .amount(target), .amount(actual)) == .percent(expected))
  }

  @Test(
    arguments: [(16, 100), (15, 93.75), (17, 93.75), (8, 50), (32, 0), (40, 0)] as [(Amount, Amount)]
  )
  func `exact is the distance from 16, floor 0`(actual: Amount, expected: Amount) {
    #expect(Self.percent(.exact, .amount(16), .amount(actual)) == .percent(expected))
  }

  @Test(
    arguments: [
      (95, 100), (96.3, 100), (98, 100), (47.5, 50), (147, 150),
    ] as [(Amount, Amount)]
  )
  func `inside a range is 100, outside counts against the nearer bound`(actual: Amount, expected: Amount) {
    #expect(Self.percent(.range, .range(95, 98), .amount(actual)) == .percent(expected))
    #expect(Self.percent(.range, .range(98, 95), .amount(actual)) == .percent(expected))
    #expect(Self.percent(.higherIsBetter, .range(95, 98), .amount(actual)) == .percent(expected))
  }

  @Test func `a range in another direction uses that direction's formula at the bound`() {
    #expect(Self.percent(.lowerIsBetter, .range(7, 8), .amount(10)) == .percent(75))
    #expect(Self.percent(.lowerIsBetter, .range(8, 10), .amount(4)) == .percent(150))
    #expect(Self.percent(.exact, .range(8, 10), .amount(12)) == .percent(80))
    #expect(Self.percent(.range, .amount(80), .amount(40)) == .percent(50))
    #expect(Self.percent(.range, .amount(80), .amount(80)) == .percent(100))
  }

  @Test(arguments: [Direction.higherIsBetter, .exact, .range])
  func `against zero nothing can be computed`(direction: Direction) {
    #expect(Self.percent(direction, .amount(0), .amount(0)) == .none(.targetZero))
    #expect(Self.percent(direction, .amount(0), .amount(3)) == .none(.targetZero))
  }

  @Test(arguments: [LowerIsBetterFormula.difference, .quotient])
  func `a target of zero unwanted things is met by zero alone`(variant: LowerIsBetterFormula) {
    #expect(Self.percent(.lowerIsBetter, .amount(0), .amount(0), variant) == .percent(100))
    #expect(Self.percent(.lowerIsBetter, .amount(0), .amount(1), variant) == .percent(0))
  }

  @Test func `a range that begins at zero`() {
    #expect(Self.percent(.range, .range(0, 5), .amount(0)) == .percent(100))
    #expect(Self.percent(.range, .range(0, 5), .amount(-1)) == .none(.targetZero))
    #expect(Self.percent(.range, .range(0, 0), .amount(2)) == .none(.targetZero))
  }

  @Test func `without target or figure the reason is given`() {
    #expect(Self.percent(.higherIsBetter, .notDue, .amount(5)) == .none(.notDue))
    #expect(Self.percent(.higherIsBetter, .none, .amount(5)) == .none(.noTarget))
    #expect(Self.percent(.higherIsBetter, .amount(5), nil) == .none(.missing))
    #expect(Self.percent(.higherIsBetter, .amount(-5), .amount(5)) == .none(.notComparable))
  }

  @Test(
    arguments: zip(
      [ValueState.missing, .nihil, .notApplicable, .notAvailable, .notDue],
      [NoAchievementReason.missing, .nihil, .notApplicable, .notAvailable, .notDue]
    )
  )
  func `the state of a value is the reason`(state: ValueState, reason: NoAchievementReason) {
    let formula = AchievementFormula(direction: .higherIsBetter)
    #expect(formula.achievement(state: state, actual: nil, target: .amount(5)) == .none(reason))
    #expect(formula.achievement(state: state, actual: nil, target: .notDue) == .none(.notDue))
  }

  @Test(
    arguments: [
      ("A", "BB", Amount(250, over: 3)), ("BB", "BB", 100), ("BB", "AA", 100), ("WTP", "WDP", 75),
      ("wtp", "TW", 50), ("WTP", "WTP (Wajar Tanpa Pengecualian)", 100),
      ("Nindya", "Madya", Amount(200, over: 3)),
      ("Ada", "Tidak Ada", 0), ("Ada", "ada", 100), ("Tidak Ada", "Ada", 0),
      ("Baik", "Cukup", Amount(200, over: 3)),
      ("Baik", "Baik Sekali", 100), ("Unggul", "Baik Sekali", Amount(200, over: 3)),
      ("B", "Tidak Terakreditasi", 0),
      ("Emas", "emas.", 100),
    ] as [(String, String, Amount?)]
  )
  func `a rating is met or counts by its rank`(target: String, actual: String, expected: Amount?) throws {
    let expected = try #require(expected)
    #expect(Self.percent(.predicate, .predicate(target), .rating(actual)) == .percent(expected))
  }

  @Test func `ratings and numbers only meet through a score`() {
    #expect(Self.percent(.predicate, .predicate("BB"), .amount(72)) == .none(.notComparable))
    #expect(Self.percent(.predicate, .predicate("BB"), .rating("WTP")) == .none(.notComparable))
    #expect(Self.percent(.predicate, .predicate("Emas"), .rating("Perak")) == .none(.notComparable))
    #expect(Self.percent(.higherIsBetter, .amount(80), .predicate("BB", score: 72)) == .percent(90))
    #expect(Self.percent(.higherIsBetter, .amount(80), .rating("BB")) == .none(.notComparable))
    #expect(Self.percent(.predicate, .amount(80), .amount(72)) == .percent(90))
  }

  @Test func `figures beyond all measure give a reason, not a trap`() throws {
    let edge = try #require(Amount(.max, over: 1))
    for direction in [Direction.higherIsBetter, .lowerIsBetter, .exact, .range] {
      #expect(Self.percent(direction, .amount(0.001), .amount(edge)) == .none(.notComparable))
    }
    let large = try #require(Amount(mantissa: .max, scale: 0))
    let small = try #require(Amount(mantissa: 1, scale: 18))
    #expect(Self.percent(.higherIsBetter, .amount(large), .amount(small)).percent != nil)
  }
}

/// Every achievement of the sample set's submissions.
struct AchievementTruthTests {
  @Test(arguments: ["TW1", "TW2", "TW3", "TW4"])
  func `achievements, reasons and categories are those of the sample set`(folder: String) throws {
    let truth = try SampleTruth()
    let rules = CalculationRules()
    var compared = 0
    for submission in truth.submissions where submission.file.contains("/\(folder)/") {
      let file = try SampleTruth.object("\(folder)/\(submission.file.split(separator: "/").last ?? "").json")
      for expected in file["values"] as? [SampleTruth.Object] ?? [] where expected["score"] == nil {
        let code = try SampleTruth.text("indicator", of: expected)
        guard let value = submission.values.first(where: { $0.indicator.code == code }) else { continue }
        let found = rules.formula(for: value.indicator)
          .achievement(state: value.state, actual: value.actual, target: value.target)
        let percent = expected["achievement"] as? Double
        #expect(
          percent == nil || abs((found.percent?.doubleValue ?? 0) - (percent ?? 0)) <= 1e-9 * (percent ?? 0)
        )
        #expect((percent == nil) == (found.percent == nil), "\(submission.file) \(code)")
        #expect(found.reason?.rawValue == expected["reason"] as? String, "\(submission.file) \(code)")
        #expect(
          rules.scale.category(of: found) == expected["category"] as? String,
          "\(submission.file) \(code)"
        )
        compared += 1
      }
    }
    #expect(compared > 90)
  }
}
