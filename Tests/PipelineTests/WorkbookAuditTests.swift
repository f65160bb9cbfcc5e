import Kinerja
import TestSupport
import Testing
import Writers

@testable import Pipeline

/// The workbooks of the sample office have nothing that a spreadsheet program would repair.
struct WorkbookAuditTests {
  @Test(arguments: ["2026-TW1", "2026-S1", "2026"])
  func `recaps of a quarter, a semester and a year`(code: String) async throws {
    let result = try await SampleRun.result()
    let input = RekapInput(
      period: try #require(Period(code: code)), units: result.units, agreements: result.targets.book,
      submissions: result.all, rules: result.rules, office: result.settings.office, language: .indonesian,
      tool: FormDesk.tool)
    #expect(try WorkbookAudit.faults(in: RekapWorkbook(input).bytes()) == [])
  }

  @Test(arguments: Quarter.allCases) func `forms, empty and filled`(quarter: Quarter) async throws {
    let form = try #require(try await FormDesk.forms(quarter).first)
    for form in [form, form.filled] {
      #expect(try WorkbookAudit.faults(in: FormWorkbook(form).bytes()) == [])
    }
  }

  @Test(arguments: Language.allCases)
  func `workbooks that go back to their units`(language: Language) async throws {
    let result = try await SampleRun.result()
    let run = ReturnedRun(result, language: language, tool: FormDesk.tool)
    var audited = 0
    for submission in result.submissions {
      guard let bytes = try run.bytes(for: submission) else { continue }
      audited += 1
      #expect(try WorkbookAudit.faults(in: bytes) == [], "\(submission.file)")
    }
    #expect(audited > 5)
  }
}
