import Kinerja
import Testing

@testable import Validator

struct QuarterRulesTests {
  private let indicator = agreed()

  @Test(arguments: [
    (81 as FigureReading, true), (0, false), (.blank, false), (.dash, false),
    (FigureReading(.predicate("BB", score: nil)), true),
  ])
  func `a figure for a quarter that has not been is B21`(reading: FigureReading, isEarly: Bool) {
    let codes = Desk(indicator).codes(row(indicator, 81, [.actual(.third): reading]))
    #expect(codes == (isEarly ? [.B21] : []))
  }

  @Test func `an earlier quarter restated is V12`() {
    let desk = Desk(indicator).after(.first, row(indicator, 80))
    #expect(desk.codes(row(indicator, 82, [.actual(.first): 80])) == [])
    let restated = desk.check(row(indicator, 82, [.actual(.first): 79]))
    #expect(restated.findings.map(\.code) == [.V12])
    #expect(restated.findings.first?.arguments["earlier"] == .amount(80))
  }

  @Test func `without an accepted earlier report nothing is compared`() {
    #expect(Desk(indicator).codes(row(indicator, 82, [.actual(.first): 79])) == [])
  }
}
