import Kinerja
import Testing

@testable import Validator

struct NarrativeRulesTests {
  private let words = "Visitasi ditunda karena asesor bertugas di tempat lain"

  private func findings(_ one: String, _ other: String, _ field: ReportField = .hindering) -> [Finding] {
    let (first, second) = (agreed("I-1"), agreed("I-2"))
    return Desk(first, second).check(
      row(first, 80, texts: [field: one]), row(second, 80, texts: [field: other], line: 10)
    ).findings
  }

  @Test func `the same words in two rows are told once, at the second`() {
    let found = findings(words, words)
    #expect(found.map(\.code) == [.V07])
    #expect(found.first?.variant == "rows")
    #expect(found.first?.place.cell == "K10")
    #expect(found.first?.arguments == ["count": .count(2), "first": .text("K9")])
  }

  @Test(arguments: ["Tidak ada", "Sesuai jadwal.", ""])
  func `what anyone writes is no copy`(text: String) {
    #expect(findings(text, text) == [])
  }

  @Test func `words about different indicators differ`() {
    #expect(findings(words + " SD", words + " SMP") == [])
    #expect(findings(words, words, .remarks) == [])
  }

  @Test func `words of the quarter before are told once a row`() {
    let indicator = agreed()
    let copied: [ReportField: String] = [.hindering: words, .followUp: words + " lagi"]
    let desk = Desk(indicator).after(.first, row(indicator, 80, texts: copied))
    #expect(desk.codes(row(indicator, 81, texts: copied)) == [.V07])
    #expect(desk.codes(row(indicator, 81, texts: [.hindering: words + " pada TW II"])) == [])
  }

  @Test func `without columns for words nothing is compared`() {
    var desk = Desk(agreed())
    desk.columns = []
    #expect(desk.check().notChecked.contains(NotChecked(code: .V07, reason: .columnMissing)))
    desk.columns = [.hindering]
    #expect(desk.check().notChecked.contains(NotChecked(code: .V07, reason: .noPreviousQuarter)))
  }

  @Test func `a numerator needs its denominator`() {
    let indicator = agreed(accumulation: .ratio)
    let desk = Desk(indicator)
    #expect(desk.codes(row(indicator, 80, [.numerator: 8, .denominator: .blank])) == [.V15])
    #expect(desk.codes(row(indicator, 80, [.numerator: .blank, .denominator: 10])) == [.V15])
    #expect(desk.codes(row(indicator, 80, [.numerator: 8, .denominator: 10])) == [])
    #expect(desk.codes(row(indicator, 80, [.numerator: .blank, .denominator: .blank])) == [])
    #expect(desk.codes(row(indicator, 80, [.numerator: 8])) == [])
  }

  @Test func `success without a figure is asked about only where no rule on states speaks`() {
    let open = agreed(quarterly: .none)
    #expect(Desk(open).codes(row(open, .blank, texts: [.supporting: words])) == [.V15])
    #expect(Desk(open).codes(row(open, .blank, texts: [.supporting: "Baik"])) == [])
    let later = agreed(quarterly: .notDue)
    #expect(Desk(later).codes(row(later, .blank, texts: [.supporting: words])) == [])
    let due = agreed()
    #expect(Desk(due).codes(row(due, .blank, texts: [.supporting: words])) == [.B13])
  }
}
