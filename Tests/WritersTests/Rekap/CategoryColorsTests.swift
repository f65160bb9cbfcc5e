import Kinerja
import Spreadsheet
import Testing

@testable import Writers

struct CategoryColorsTests {
  @Test func `bands do not overlap, and what is below all bounds is in the lowest`() {
    let formulas = CategoryColors(.permendagri86).rules(for: CellReference(row: 8, column: 9)).map { rule in
      if case .expression(let formula, _) = rule { formula } else { "" }
    }
    #expect(
      formulas == [
        "AND(ISNUMBER(J9),ROUND(J9,9)>=91)", "AND(ISNUMBER(J9),ROUND(J9,9)>=76,ROUND(J9,9)<91)",
        "AND(ISNUMBER(J9),ROUND(J9,9)>=66,ROUND(J9,9)<76)",
        "AND(ISNUMBER(J9),ROUND(J9,9)>=51,ROUND(J9,9)<66)",
        "AND(ISNUMBER(J9),ROUND(J9,9)<51)",
      ])
  }

  @Test func `best and worst keep their colours in scales of any length`() throws {
    let three = try #require(
      AchievementScale([.init(from: Amount(90), "A"), .init(from: Amount(50), "B"), .init(from: .zero, "C")]))
    let (short, long) = (CategoryColors(three), CategoryColors(.permendagri86))
    #expect(short.fill(ofBand: 0) == long.fill(ofBand: 0))
    #expect(short.fill(ofBand: 2) == long.fill(ofBand: 4))
    #expect(short.fill(ofBand: 1) == long.fill(ofBand: 2))
  }
}
