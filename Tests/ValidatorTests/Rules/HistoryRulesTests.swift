import Kinerja
import Testing

@testable import Validator

struct HistoryRulesTests {
  private func codes(
    _ accumulation: Accumulation, _ before: FigureReading, _ now: FigureReading,
    direction: Direction = .higherIsBetter
  ) -> Set<FindingCode> {
    let indicator = agreed(name: "APK", direction: direction, accumulation: accumulation)
    return Set(Desk(indicator).after(.first, row(indicator, before)).codes(row(indicator, now)))
      .intersection([.V02, .V03, .V13])
  }

  @Test func `a running total does not fall`() {
    #expect(codes(.cumulative, 80, 79) == [.V02])
    #expect(codes(.cumulative, 80, 80) == [])
    #expect(codes(.cumulative, 80, 160) == [])
  }

  @Test func `a level moves by a quarter at the most`() {
    #expect(codes(.lastValue, 80, 100) == [])
    #expect(codes(.lastValue, 80, 100.1) == [.V03])
    #expect(codes(.lastValue, 80, 59.9) == [.V03])
    #expect(codes(.lastValue, 0, 50) == [])
  }

  @Test func `what should be small does not halve at once`() {
    #expect(codes(.average, 80, 39, direction: .lowerIsBetter) == [.V13])
    #expect(codes(.average, 80, 40, direction: .lowerIsBetter) == [])
    #expect(codes(.lastValue, 80, 39, direction: .lowerIsBetter).contains(.V13))
    #expect(codes(.average, 80, 39) == [])
  }

  @Test func `increments are not compared`() {
    #expect(codes(.sum, 80, 10) == [])
  }

  @Test func `only the accepted quarter right before counts`() {
    let indicator = agreed(name: "APK", accumulation: .cumulative)
    var desk = Desk(indicator).after(.first, row(indicator, 80))
    desk.quarter = .third
    #expect(desk.codes(row(indicator, 70)) == [])
    let rejected = Desk(indicator).after(.first, row(indicator, .blank))
    #expect(!rejected.codes(row(indicator, 70)).contains(.V02))
  }
}
