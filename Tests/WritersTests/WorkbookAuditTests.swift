import TestSupport
import Testing

@testable import Writers

/// Nothing that this program hands out makes a spreadsheet program complain.
struct WorkbookAuditTests {
  @Test(arguments: SampleRekap.periods, Language.allCases)
  func `a recap has no fault`(code: String, language: Language) throws {
    let bytes = try RekapWorkbook(SampleRekap.input(code, language: language)).bytes()
    #expect(try WorkbookAudit.faults(in: bytes) == [])
  }

  @Test func `a recap of nothing has no fault`() throws {
    let bytes = try RekapWorkbook(SampleRekap.input("2026", units: [])).bytes()
    #expect(try WorkbookAudit.faults(in: bytes) == [])
  }

  @Test func `a form has no fault`() throws {
    #expect(try WorkbookAudit.faults(in: FormWorkbook(SampleForm.input).bytes()) == [])
  }

  @Test(arguments: Language.allCases) func `a check report has no fault`(language: Language) throws {
    for report in [SampleReport.full, SampleReport.report([])] {
      #expect(try WorkbookAudit.faults(in: CheckWorkbook(report, language: language).bytes()) == [])
    }
  }
}
