import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct FormMarkTests {
  private let period = QuarterPeriod(year: 2026, quarter: .second)

  private func finding(_ property: String?) -> Finding? {
    let properties = property.map { [FormMark.property: $0] } ?? [:]
    return FormMark(Workbook(format: .xlsx, sheets: [], properties: properties))?.finding(for: period)
  }

  @Test(arguments: [nil, "1", "1 2026-TW2", "rekap.form/1 2026-TW1", "formulir", "2026"])
  func `a form of this year and a known version, or no form at all`(property: String?) {
    #expect(finding(property) == nil)
  }

  @Test func `a form of another year`() {
    let found = finding("1 2025-TW2")
    #expect(found?.code == .F17)
    #expect(found?.arguments == ["year": .text("2025"), "period": .period(period)])
  }

  @Test(arguments: ["2", "0", "9 2026-TW2"])
  func `a version that is not known`(property: String) {
    #expect(finding(property)?.variant == "version")
  }
}
