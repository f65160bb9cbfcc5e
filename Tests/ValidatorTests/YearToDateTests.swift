import Kinerja
import Testing

@testable import Validator

/// Seen through A04, which compares spending with the achievement of the year.
struct YearToDateTests {
  @Test func `the year adds up from the accepted quarters and this one`() {
    let indicator = agreed(unit: "Dokumen", accumulation: .sum, annual: 40, quarterly: 10, budget: 100)
    var desk = Desk(indicator)
    desk = desk.after(.first, row(indicator, 10))
    let third = desk.history
    desk.history = third
    desk.quarter = .fourth
    // 10 + 4 of 40 is 35 %; the quarter alone is 40 %.
    #expect(desk.codes(row(indicator, 4, [.budgetActual(nil): 5])) == [])
    #expect(desk.codes(row(indicator, 4, [.budgetActual(nil): 4])) == [.A04])
  }

  @Test func `a year of which a due quarter is not known accuses nobody`() {
    let ends = Indicator(
      code: "I-1", name: "Indikator I-1", unitOfMeasure: "Dokumen", direction: .higherIsBetter,
      accumulation: .sum, annualTarget: 3, quarterTargets: [.second: 1, .third: 2, .fourth: 0], budget: 100)
    var desk = Desk(ends)
    desk.quarter = .fourth
    let report = row(ends, 0, [.budgetActual(nil): 90])
    #expect(desk.codes(report) == [])
    desk = desk.after(.third, row(ends, 0))
    #expect(desk.codes(report) == [])
    desk = desk.after(.second, row(ends, 0)).after(.third, row(ends, 0))
    #expect(desk.codes(report) == [.A04])
  }
}
