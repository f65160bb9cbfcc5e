import Kinerja
import Testing

@testable import Validator

struct DependentsTests {
  private func kept(_ findings: Finding...) -> [FindingCode] { Dependents.suppressed(findings).map(\.code) }
  private func finding(_ code: FindingCode, _ indicator: String? = "I-1", variant: String? = nil) -> Finding {
    Finding(code, variant: variant, indicator: indicator)
  }

  @Test(arguments: [
    (FindingCode.B10, FindingCode.V06), (.B10, .V02), (.B10, .V01), (.A05, .A03), (.A05, .A01), (.B07, .V01),
    (.B11, .V02),
    (.B08, .B09), (.H09, .V01), (.B23, .V01),
  ])
  func `what follows from another finding is left out`(cause: FindingCode, effect: FindingCode) {
    #expect(kept(finding(cause), finding(effect)) == [cause])
    #expect(kept(finding(effect), finding(cause)) == [cause])
    #expect(kept(finding(effect)) == [effect])
  }

  @Test func `another indicator, or none, is not touched`() {
    #expect(kept(finding(.B10, "I-1"), finding(.V06, "I-2")) == [.B10, .V06])
    #expect(kept(finding(.B10, nil), finding(.V06)) == [.B10, .V06])
    #expect(kept(finding(.B10), finding(.V01, nil)) == [.B10, .V01])
  }

  @Test func `a wrong target of the quarter explains a wrong achievement, that of the year does not`() {
    #expect(kept(finding(.B06, variant: "quarter"), finding(.V01)) == [.B06])
    #expect(kept(finding(.B06, variant: "annual"), finding(.V01)) == [.B06, .V01])
  }

  @Test func `a wrong unit in its own column does not excuse text in the figure`() {
    #expect(kept(finding(.B05, variant: "unit"), finding(.B09)) == [.B05, .B09])
    #expect(kept(finding(.B05), finding(.B09)) == [.B05])
  }
}
