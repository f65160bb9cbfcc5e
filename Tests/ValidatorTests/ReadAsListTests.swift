import Kinerja
import Testing

@testable import Validator

struct ReadAsListTests {
  private let indicator = agreed(unit: "Orang", annual: 1250, quarterly: 1250)

  @Test func `figures read otherwise than written are listed in the order of their cells`() {
    let thousands = FigureReading(.amount(1250)).with { $0.rules = [.thousandsSeparator] }
    let money = FigureReading(.amount(500)).with { $0.rules = [.currency, .thousandsSeparator] }
    let list = Desk(indicator).check(row(indicator, thousands, [.budgetActual(nil): money], raw: "1.250"))
      .readAs
    #expect(list.map(\.place.cell) == ["F9", "J9"])
    #expect(list.map(\.rule) == [.thousandsSeparator, .currency])
    #expect(
      list.first
        == ReadAs(place: Place(sheet: "TW", cell: "F9"), raw: "1.250", value: 1250, rule: .thousandsSeparator)
    )
  }

  @Test(arguments: [ReadingRule.percentFormat, .percentSign])
  func `a percentage is read as it is shown`(rule: ReadingRule) {
    let percent = FigureReading(.amount(1250)).with { $0.rules = [rule] }
    #expect(Desk(indicator).check(row(indicator, percent)).readAs == [])
  }

  @Test func `plain figures are not listed`() {
    #expect(Desk(indicator).check(row(indicator, 1250)).readAs == [])
  }
}
