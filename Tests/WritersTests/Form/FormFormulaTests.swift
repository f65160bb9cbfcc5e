import Kinerja
import Spreadsheet
import Testing

@testable import Writers

struct FormFormulaTests {
  private let target = CellReference(row: 8, column: 6)
  private let actual = CellReference(row: 8, column: 7)

  private func content(_ indicator: Indicator, _ entry: FormEntry.Figure? = nil) -> CellContent {
    var input = SampleForm.input
    input.entries[indicator.code] = FormEntry(actual: entry)
    return FormFormula(rules: CalculationRules())
      .content(of: FormRow(indicator, in: input), target: target, actual: actual)
  }

  @Test func `nothing is shown as long as there is no figure`() {
    #expect(
      content(SampleForm.indicators[0]) == .formula("IF(ISNUMBER(H9),H9/G9*100,\"\")", result: .text("")))
  }

  @Test func `the stored value is that of the formula`() {
    #expect(
      content(SampleForm.indicators[0], .amount(Amount(60)))
        == .formula("IF(ISNUMBER(H9),H9/G9*100,\"\")", result: .number(75)))
    #expect(
      content(SampleForm.indicators[4], .amount(Amount(4)))
        == .formula("IF(ISNUMBER(H9),MAX(0,(2*G9-H9)/G9*100),\"\")", result: .number(120)))
  }

  @Test func `a rating is measured by its place in the scale`() {
    let formula =
      "IF(ISBLANK(H9),\"\",IFERROR(MIN(100,(MATCH(H9,{\"D\",\"C\",\"CC\",\"B\",\"BB\",\"A\",\"AA\"},0)+0)/5*100),\"\"))"
    #expect(content(SampleForm.indicators[2], .text("B")) == .formula(formula, result: .number(80)))
    #expect(content(SampleForm.indicators[2], .text("-")) == .formula(formula, result: .text("")))
  }

  @Test func `where nothing is due or comparable nothing is calculated`() {
    #expect(content(SampleForm.indicators[5]) == .blank)
    #expect(content(SampleForm.indicators[8]) == .blank)
    #expect(content(SampleForm.indicator("Z", due: .amount(.zero))) == .blank)
  }
}
