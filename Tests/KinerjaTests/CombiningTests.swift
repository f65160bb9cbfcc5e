import Kinerja
import Testing

struct CombinedTargetTests {
  @Test(
    arguments: [
      (.sum, [.amount(0), .amount(12), .amount(18), .amount(6)], .amount(36)),
      (.sum, [.notDue, .amount(2), .notDue, .amount(3)], .amount(5)),
      (.sum, [.range(7, 8), .amount(2)], .range(9, 10)),
      (.cumulative, [.amount(25), .amount(50), .amount(75), .notDue], .amount(75)),
      (.lastValue, [.amount(97), .notDue], .amount(97)),
      (.average, [.amount(84), .notDue, .amount(86)], .amount(85)),
      (.average, [.range(95, 98), .range(97, 98)], .range(96, 98)),
      (.ratio, [.amount(58), .amount(59)], .amount(59)),
      (.predicate, [.predicate("B"), .notDue, .predicate("BB")], .predicate("BB")),
      (.sum, [.predicate("B"), .amount(2)], .amount(2)),
      (.sum, [.notDue, .notDue], .notDue), (.sum, [.none, .none], .none), (.sum, [.none, .notDue], .notDue),
      (.sum, [], .none),
    ] as [(Accumulation, [Target], Target)]
  )
  func `targets combine over the quarters that are due`(
    accumulation: Accumulation,
    targets: [Target],
    combined: Target
  ) {
    #expect(accumulation.combined(targets) == combined)
  }
}

struct CombinedActualTests {
  private func combined(_ accumulation: Accumulation, _ actuals: [Actual?], unit: String = "Orang") -> Actual?
  {
    let indicator = makeIndicator(unit: unit, direction: .higherIsBetter, accumulation: accumulation, [])
    return accumulation.combined(actuals.map { makeValue(indicator, $0) })
  }

  @Test func `values combine as the indicator says`() {
    let quarters: [Actual?] = [.amount(0), .amount(10), nil, .amount(6)]
    #expect(combined(.sum, quarters) == .amount(16))
    #expect(combined(.cumulative, quarters) == .amount(6))
    #expect(combined(.lastValue, quarters) == .amount(6))
    #expect(combined(.lastValue, [.amount(3), nil]) == .amount(3))
    #expect(combined(.average, quarters) == Amount(16, over: 3).map(Actual.amount))
    #expect(combined(.predicate, [.rating("B"), nil, .rating("BB")]) == .rating("BB"))
  }

  @Test(arguments: [Accumulation.sum, .cumulative, .lastValue, .average, .ratio, .predicate])
  func `without any figure there is none`(accumulation: Accumulation) {
    #expect(combined(accumulation, []) == nil)
    #expect(combined(accumulation, [nil, nil]) == nil)
  }

  @Test func `a rating has no sum, its score has`() {
    #expect(combined(.sum, [.amount(1), .rating("BB")]) == .rating("BB"))
    #expect(combined(.average, [.amount(70), .predicate("BB", score: 72)]) == .amount(71))
  }

  @Test func `a sum that does not fit is the last value`() throws {
    let edge = try #require(Amount(.max, over: 1))
    #expect(combined(.sum, [.amount(edge), .amount(1)]) == .amount(1))
  }

  @Test func `ratios add up numerators and denominators`() {
    let indicator = makeIndicator(unit: "%", direction: .higherIsBetter, accumulation: .ratio, [])
    let first = makeValue(indicator, .amount(50), numerator: 10, denominator: 20)
    let second = makeValue(indicator, .amount(75), numerator: 45, denominator: 60)
    let without = makeValue(indicator, .amount(80), denominator: 60)
    let unreported = makeValue(indicator, nil)
    #expect(Accumulation.ratio.combined([first, second]) == .amount(68.75))
    #expect(Accumulation.ratio.combined([first, unreported, second]) == .amount(68.75))
    #expect(Accumulation.ratio.combined([first, without]) == .amount(80))
    #expect(Accumulation.ratio.combined([without, second]) == .amount(75))
  }

  @Test func `ratios of nothing are the last value`() {
    let indicator = makeIndicator(unit: "%", direction: .higherIsBetter, accumulation: .ratio, [])
    let empty = makeValue(indicator, .amount(0), numerator: 0, denominator: 0)
    #expect(Accumulation.ratio.combined([empty]) == .amount(0))
    let plain = makeIndicator(unit: "Rasio", direction: .exact, accumulation: .ratio, [])
    #expect(
      Accumulation.ratio.combined([makeValue(plain, .amount(16), numerator: 320, denominator: 20)])
        == .amount(16)
    )
  }
}
