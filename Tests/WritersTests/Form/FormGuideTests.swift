import Kinerja
import Spreadsheet
import Testing

@testable import Writers

struct FormGuideTests {
  @Test func `ten rules, each with its reason from the catalogue`() throws {
    let sheet = WrittenSheet(try #require(SampleForm.workbook().sheets.last))
    #expect(sheet.sheet.name == "Petunjuk")
    #expect(FillingRule.all.count == 10)
    for rule in FillingRule.all {
      let row = try sheet.row(with: rule.text(lowAchievement: Amount(75), in: .indonesian), in: 1)
      let reason = try #require(sheet.text(row + 1, 1))
      #expect(reason.contains(try #require(Explanation.of(rule.code)).reason.indonesian))
      #expect(reason.contains(rule.code.rawValue))
    }
    #expect(sheet.sheet.rows.allSatisfy { $0.cells.count <= 2 })
  }

  @Test(arguments: Language.allCases)
  func `a rule is one plain sentence with the threshold of the office`(language: Language) {
    for rule in FillingRule.all {
      let text = rule.text(lowAchievement: Amount(60), in: language)
      #expect(text.hasSuffix("."))
      #expect(text.count <= 120, "\(text)")
      #expect(!text.contains("{"))
      if rule.code == .V06 { #expect(text.contains("60")) }
    }
  }
}
