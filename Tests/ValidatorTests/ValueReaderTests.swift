import Kinerja
import Testing

@testable import Validator

struct ValueReaderTests {
  private func value(_ indicator: Indicator, _ reported: ReportedRow?, _ quarter: Quarter = .second)
    -> CheckedValue
  {
    ValueReader(period: Desk.period(quarter), rules: CalculationRules()).value(of: indicator, in: reported)
  }

  @Test func `blank, dash, zero, not yet and not due are five states`() {
    let due = agreed()
    let idle = agreed(quarterly: .notDue)
    #expect(value(due, row(due, .blank)).state == .missing)
    #expect(value(due, row(due, .dash)).state == .nihil)
    #expect(value(due, row(due, 0)).state == .value)
    #expect(value(due, row(due, FigureReading(.notAvailable))).state == .notAvailable)
    #expect(value(due, row(due, FigureReading(.notApplicable))).state == .notApplicable)
    #expect(value(idle, row(idle, .blank)).state == .notDue)
    #expect(value(idle, row(idle, .dash)).state == .notDue)
    #expect(value(due, nil).state == .missing)
    #expect(value(idle, nil).state == .notDue)
  }

  @Test func `achievement is computed from the agreed target`() {
    let indicator = agreed(quarterly: 75)
    #expect(value(indicator, row(indicator, 60, [.achievement(nil): 99])).achievement == .percent(80))
    #expect(value(indicator, row(indicator, .blank)).achievement == Achievement.none(.missing))
  }

  @Test func `a number where a rating is agreed is no rating`() {
    let rated = agreed(
      direction: .predicate, accumulation: .predicate, annual: .predicate("BB"), quarterly: .predicate("BB"))
    #expect(value(rated, row(rated, 72.15)).state == .missing)
    let both = value(rated, row(rated, FigureReading(.predicate("bb", score: 72.15))))
    #expect(both.actual == .predicate("BB", score: 72.15))
    #expect(both.achievement == .percent(100))
  }

  @Test func `spending of the quarter is preferred to spending to date`() {
    let indicator = agreed()
    let both = value(
      indicator, row(indicator, 81, [.budgetActual(.second): 20, .budgetActual(nil): 50, .budget: 100]))
    #expect(both.budgetActual == 20)
    #expect(both.budgetBasis == .quarter)
    #expect(both.budget == 100)
    let toDate = value(indicator, row(indicator, 81, [.budgetActual(.first): 20, .budgetActual(nil): 50]))
    #expect(toDate.budgetActual == 50)
    #expect(toDate.budgetBasis == .cumulative)
    #expect(value(indicator, row(indicator, 81)).budgetBasis == nil)
  }

  @Test func `words stand with their figure, blank ones are none`() {
    let indicator = agreed()
    let notes = value(
      indicator, row(indicator, 81, texts: [.hindering: "dana", .followUp: "", .evidence: "https://a"])
    ).notes
    #expect(notes.hindering == "dana")
    #expect(notes.followUp == nil)
    #expect(notes.evidence == "https://a")
  }

  @Test func `every figure of the row has its own place`() {
    let indicator = agreed()
    let reported = row(indicator, 5, [.budget: 100, .budgetActual(nil): 40, .numerator: 1])
    let places = value(indicator, reported).places
    #expect(places.budget == reported.figures[.budget]?.place)
    #expect(places.budgetActual == reported.figures[.budgetActual(nil)]?.place)
    #expect(places.numerator == reported.figures[.numerator]?.place)
    #expect(places.denominator == nil)
    #expect(Set([places.budget, places.budgetActual, places.numerator]).count == 3)
  }
}
