import Kinerja
import Testing

@testable import Validator

struct PatternRulesTests {
  private let indicators = (1...5).map { agreed("I-\($0)", name: "APK \($0)") }

  private func desk() -> Desk {
    var desk = Desk()
    desk.indicators = indicators
    return desk
  }

  private func codes(_ desk: Desk, _ values: [FigureReading]) -> [FindingCode] {
    let rows = zip(indicators, values).map { row($0, $1) }
    return desk.checker.check(
      desk.submission(rows), revision: 1, received: nil,
      history: SubmissionHistory(Dictionary(uniqueKeysWithValues: desk.history.map { (Desk.period($0), $1) }))
    ).findings.map(\.code)
  }

  @Test func `figures that all equal their targets look copied from the agreement`() {
    #expect(codes(desk(), [80, 80, 80, 80, 80]) == [.V11])
    #expect(codes(desk(), [80, 80, 80, 80, 81]) == [])
  }

  @Test func `figures that all equal the quarter before look copied from there`() {
    var later = desk()
    let rows = zip(indicators, [81, 82, 83, 84, 85] as [FigureReading]).map { row($0, $1) }
    var before = desk()
    before.quarter = .first
    later.history[.first] = before.checker.check(
      before.submission(rows), revision: 1, received: nil, history: .none)
    #expect(codes(later, [81, 82, 83, 84, 85]) == [.V04])
    #expect(codes(later, [81, 82, 83, 84, 86]) == [])
  }

  @Test func `four figures are no pattern`() {
    var four = desk()
    four.indicators = Array(indicators.prefix(4))
    #expect(codes(four, [80, 80, 80, 80]) == [])
  }
}
