import Kinerja
import Testing

@testable import Validator

struct ComponentRulesTests {
  private func indicator(_ code: String, _ target: Target, unit: String = "Dokumen", sum: Bool = true)
    -> Indicator
  {
    agreed(code, unit: unit, accumulation: sum ? .sum : .cumulative, annual: target, quarterly: target)
  }

  private func findings(_ whole: Indicator, _ parts: [Indicator], _ figures: [FigureReading]) -> [Finding] {
    var desk = Desk()
    desk.indicators = [whole] + parts
    let rows = zip(desk.indicators, figures).enumerated().map { row($1.0, $1.1, line: 9 + $0) }
    return desk.checker.check(desk.submission(rows), revision: 1, received: nil, history: .none).findings
  }

  @Test func `an indicator is the sum of those below it where their targets are`() {
    let parts = [indicator("1.1", 6), indicator("1.2", 4)]
    #expect(findings(indicator("1", 10), parts, [10, 6, 4]) == [])
    let found = findings(indicator("1", 10), parts, [11, 6, 4])
    #expect(found.map(\.code) == [.V14])
    #expect(found.first?.place.cell == "F9")
    #expect(found.first?.arguments["sum"] == .amount(10))
    #expect(found.first?.arguments["parts"] == .list(["1.1", "1.2"]))
  }

  @Test func `targets that do not add up make no sum`() {
    #expect(findings(indicator("1", 9), [indicator("1.1", 6), indicator("1.2", 4)], [9, 6, 4]) == [])
  }

  @Test func `other units, other ways of counting and percentages make no sum`() {
    let (one, two) = (indicator("1.1", 6), indicator("1.2", 4))
    #expect(findings(indicator("1", 10, unit: "Orang"), [one, two], [11, 6, 4]) == [])
    #expect(findings(indicator("1", 10, sum: false), [one, two], [11, 6, 4]) == [])
    let shares = [indicator("1.1", 6, unit: "%"), indicator("1.2", 4, unit: "%")]
    #expect(findings(indicator("1", 10, unit: "%"), shares, [11, 6, 4]) == [])
  }

  @Test func `a part without a figure is told as such`() {
    let parts = [indicator("1.1", 6), indicator("1.2", 4)]
    #expect(findings(indicator("1", 10), parts, [11, 6, .blank]).map(\.code) == [.B13])
  }
}
