import Kinerja
import Testing

@testable import Writers

struct MethodSheetTests {
  private func sheet(rules: CalculationRules = CalculationRules(), _ language: Language = .indonesian) throws
    -> WrittenSheet
  {
    let input = SampleRekap.input("2026-S1", rules: rules, language: language)
    return try WrittenWorkbook(input).sheet(RekapLabels.methodSheet[language])
  }

  @Test func `each formula counts the indicators that go by it`() throws {
    let sheet = try sheet()
    let head = try sheet.row(with: "Arah", in: 0)
    #expect(
      (1...6).map { sheet.text(head + $0, 0) } == ["naik", "turun", "turun", "tetap", "rentang", "predikat"])
    #expect((1...6).map { sheet.number(head + $0, 2) } == [5, 1, 1, 1, 1, 1])
  }

  @Test func `the office's own formula and cap are printed`() throws {
    let sheet = try sheet(rules: CalculationRules(lowerIsBetterFormula: .quotient, averageCap: Amount(120)))
    let head = try sheet.row(with: "Arah", in: 0)
    #expect(sheet.number(head + 2, 2) == 0)
    #expect(sheet.number(head + 3, 2) == 2)
    #expect(sheet.texts.contains(MethodTexts.cap("120").indonesian))
    #expect(sheet.texts.contains("T / R × 100; bila R = 0 dihitung 120"))
  }

  @Test func `all versions of an agreement are named with the quarter they hold from`() throws {
    let sheet = try sheet()
    let row = try sheet.row(with: "pk/sd ubah.xlsx", in: 1)
    #expect(sheet.text(row - 1, 2) == "TW I 2026")
    #expect(sheet.text(row, 2) == "TW II 2026 (perubahan)")
  }

  @Test func `readings, rules not applied and the program are named`() throws {
    let sheet = try sheet()
    #expect(sheet.number(try sheet.row(with: ReadingRule.unitWord.word.indonesian, in: 0), 1) == 1)
    let title = MessageCatalogue.title(of: .V02, in: .indonesian)
    #expect(sheet.text(try sheet.row(with: "V02 \(title)", in: 0), 3) == "SEKRE TW I")
    #expect(sheet.texts.contains("rekap 1.2.3"))
  }

  @Test func `the English sheet has no Indonesian sentence`() throws {
    let texts = Set(try sheet(.english).texts)
    #expect(texts.contains(MethodTexts.scaleRule.english))
    #expect(texts.isDisjoint(with: [MethodTexts.scaleRule.indonesian, MethodTexts.averageRule.indonesian]))
  }
}
