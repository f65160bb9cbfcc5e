import Kinerja
import Testing

@testable import Validator

struct EvidenceRulesTests {
  private let indicator = agreed()

  @Test(arguments: [
    ("https://drive.example.go.id/x", false), ("lihat http://a.b/c", false), ("HTTPS://A.B", false),
    ("ada", true), ("", true),
  ])
  func `a figure needs a link to its evidence`(text: String, isMissing: Bool) {
    let findings = Desk(indicator).check(row(indicator, 81, texts: [.evidence: text])).findings
    #expect(findings.map(\.code) == (isMissing ? [.E01] : []))
    #expect(findings.allSatisfy { $0.place.cell == "M9" })
  }

  @Test func `without a figure, or without the column, nothing is asked`() {
    #expect(Desk(indicator).codes(row(indicator, .dash, texts: [.evidence: "", .remarks: "x"])) == [])
    var plain = Desk(indicator)
    plain.columns = []
    #expect(plain.codes(row(indicator, 81, texts: [.evidence: ""])) == [])
  }
}
