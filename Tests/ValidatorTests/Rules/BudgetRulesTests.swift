import Kinerja
import Testing

@testable import Validator

struct BudgetRulesTests {
  private let indicator = agreed(budget: 100_000_000)

  @Test(arguments: [(100_000_000 as FigureReading, false), (100_000_001, true)])
  func `spending above the budget is A01`(spent: FigureReading, isAbove: Bool) {
    #expect(Desk(indicator).codes(row(indicator, 81, [.budgetActual(nil): spent])) == (isAbove ? [.A01] : []))
    let typed: [ReportField: FigureReading] = [.budget: 100_000_000, .budgetActual(nil): spent]
    #expect(Desk(indicator).codes(row(indicator, 81, typed)) == (isAbove ? [.A01] : []))
  }

  @Test func `spending of the quarters adds up against the budget`() {
    let figures: [ReportField: FigureReading] = [
      .budgetActual(.first): 60_000_000, .budgetActual(.second): 50_000_000,
    ]
    let checked = Desk(indicator).check(row(indicator, 81, figures))
    #expect(checked.findings.map(\.code) == [.A01])
    #expect(checked.findings.first?.arguments["value"] == .amount(110_000_000))
    #expect(checked.values.first?.budgetBasis == .quarter)
  }

  @Test func `spending to date does not fall`() {
    let desk = Desk(indicator).after(.first, row(indicator, 81, [.budgetActual(nil): 50_000_000]))
    #expect(desk.codes(row(indicator, 82, [.budgetActual(nil): 40_000_000])) == [.A02])
    #expect(desk.codes(row(indicator, 82, [.budgetActual(nil): 50_000_000])) == [])
    #expect(desk.codes(row(indicator, 82, [.budgetActual(.second): 10_000_000])) == [])
  }

  @Test(arguments: [
    (100_000_000 as FigureReading, nil as FindingCode?), (99_000_000, .A03), (100_000, .A05), (100, .A05),
    (100_500, .A05), (.blank, nil), (0, .A03),
  ])
  func `the typed budget must be the agreed one`(typed: FigureReading, code: FindingCode?) {
    #expect(Desk(indicator).codes(row(indicator, 81, [.budget: typed])) == [code].compactMap { $0 })
  }

  @Test func `without an agreed budget nothing is compared`() {
    let free = agreed()
    #expect(Desk(free).codes(row(free, 81, [.budget: 5])) == [])
  }
}
