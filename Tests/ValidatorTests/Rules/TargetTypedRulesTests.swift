import Kinerja
import Testing

@testable import Validator

struct TargetTypedRulesTests {
  private let indicator = agreed(annual: 85, quarterly: 80)

  @Test(arguments: [
    (ReportField.annualTarget, 85 as FigureReading, "D9", false), (.annualTarget, 84, "D9", true),
    (.quarterTarget(nil), 80, "E9", false), (.quarterTarget(nil), 85, "E9", true),
    (.quarterTarget(nil), .blank, "E9", false),
    (.quarterTarget(nil), .dash, "E9", true),
  ])
  func `a typed target must be the agreed one`(
    field: ReportField, typed: FigureReading, cell: String, differs: Bool
  ) {
    let findings = Desk(indicator).check(row(indicator, 81, [field: typed])).findings
    #expect(findings.map(\.code) == (differs ? [.B06] : []))
    #expect(findings.allSatisfy { $0.place.cell == cell })
  }

  @Test func `the agreed target counts, never the typed one`() {
    let checked = Desk(indicator).check(row(indicator, 81, [.quarterTarget(nil): 90, .annualTarget: 99]))
    #expect(checked.findings.map(\.variant) == ["annual", "quarter"])
    #expect(checked.values.first?.target == 80)
    #expect(checked.values.first?.annualTarget == 85)
    #expect(checked.findings.first?.arguments["source"] == .text("PK 2026.xlsx"))
  }

  @Test(arguments: [(80 as FigureReading, false), (85, false), (82, true)])
  func `a target without a period may be of the quarter or the year`(typed: FigureReading, differs: Bool) {
    #expect(Desk(indicator).codes(row(indicator, 81, [.target: typed])) == (differs ? [.B06] : []))
  }

  @Test func `ranges, ratings and dashes are compared as such`() {
    let range = agreed(direction: .range, annual: .range(95, 98), quarterly: .range(95, 98))
    #expect(Desk(range).codes(row(range, 96, [.quarterTarget(nil): FigureReading(.range(95, 98))])) == [])
    #expect(Desk(range).codes(row(range, 96, [.quarterTarget(nil): FigureReading(.range(95, 99))])) == [.B06])
    let rated = agreed(
      unit: "Predikat", direction: .predicate, accumulation: .predicate, annual: .predicate("BB"),
      quarterly: .notDue)
    let typed = FigureReading(.predicate("bb", score: nil))
    #expect(Desk(rated).codes(row(rated, .dash, [.annualTarget: typed, .quarterTarget(nil): .dash])) == [])
  }

  @Test func `a doubtful target agrees in either reading`() {
    let typed = FigureReading(.amount(1.25)).with { $0.otherReading = 1250 }
    let many = agreed(unit: "Orang", annual: 1250, quarterly: 1250)
    #expect(Desk(many).codes(row(many, 1250, [.quarterTarget(nil): typed])) == [])
  }
}
