import Kinerja
import Testing

@testable import Validator

struct SpendingRulesTests {
  private let indicator = agreed(budget: 100)

  private func codes(_ quarter: Quarter, _ actual: FigureReading, spent: FigureReading) -> [FindingCode] {
    var desk = Desk(indicator)
    desk.quarter = quarter
    return desk.codes(row(indicator, actual, [.budgetActual(nil): spent]))
  }

  @Test func `at the end of the year spending and achievement belong together`() {
    #expect(codes(.fourth, 80, spent: 69) == [.A04])
    #expect(codes(.fourth, 80, spent: 70) == [])
    #expect(codes(.fourth, 64, spent: 100) == [])
  }

  @Test func `before the end of the year money follows its own calendar`() {
    #expect(codes(.third, 80, spent: 10) == [])
  }

  @Test(arguments: [
    (100 as FigureReading, 0 as FigureReading, true), (0, 5, true), (100, 5, false), (0, 0, false),
    (50, 0, false),
  ])
  func `progress and spending must not contradict`(
    progress: FigureReading, spent: FigureReading, contradicts: Bool
  ) {
    let codes = Desk(indicator).codes(
      row(indicator, 81, [.physicalProgress: progress, .budgetActual(nil): spent]))
    #expect(codes == (contradicts ? [.A06] : []))
  }
}
