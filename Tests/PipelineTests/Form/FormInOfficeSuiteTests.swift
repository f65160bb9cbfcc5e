import Kinerja
import Spreadsheet
import TestSupport
import Testing
import Writers

@testable import Pipeline

/// What a foreign program opens and saves again must come back whole.
@Suite(.enabled(if: OfficeSuite.path != nil, "LibreOffice (soffice) is not installed"))
struct FormInOfficeSuiteTests {
  @Test func `filled forms that were saved anew keep every figure and have no finding`() async throws {
    let folder = try TemporaryFolder()
    let forms = try await FormDesk.forms(.fourth).map(\.filled)
    for form in forms { try folder.write("\(form.unit.code).xlsx", try FormWorkbook(form).bytes()) }
    let names = forms.map { "\($0.unit.code).xlsx" }
    try OfficeSuite.save(names, of: folder, as: "xlsx")
    for form in forms {
      let before = try #require(try await FormDesk.handedIn(try FormWorkbook(form).bytes()))
      let after = try #require(try await FormDesk.handedIn(try folder.read("kembali/\(form.unit.code).xlsx")))
      #expect(after.unit == form.unit && after.period == form.period)
      #expect(after.findings == [], "\(form.unit.code)")
      #expect(after.values.map(\.actual) == before.values.map(\.actual))
      #expect(after.values.map(\.budgetActual) == before.values.map(\.budgetActual))
      #expect(after.values.map(\.notes) == before.values.map(\.notes))
    }
  }

  @Test func `the achievement is calculated in the form as in the check`() async throws {
    let folder = try TemporaryFolder()
    let forms = try await FormDesk.forms(.fourth).map(\.filled)
    for form in forms {
      try folder.write(
        "\(form.unit.code).xlsx", try OfficeSuite.withoutResults(try FormWorkbook(form).bytes()))
    }
    try OfficeSuite.save(forms.map { "\($0.unit.code).xlsx" }, of: folder, as: "xlsx")
    for form in forms {
      let bytes = try folder.read("kembali/\(form.unit.code).xlsx")
      let checked = try #require(try await FormDesk.handedIn(bytes))
      // V01 compares what stands there with what is computed.
      #expect(checked.findings == [], "\(form.unit.code)")
      let sheet = try #require(try SpreadsheetReader.read(bytes: bytes, name: "kembali.xlsx").sheets.first)
      let results = sheet.rows.flatMap(\.cells).filter { cell in
        guard cell.formula != nil, case .number = cell.value else { return false }
        return true
      }
      #expect(results.count == checked.values.count { $0.achievement.percent != nil }, "\(form.unit.code)")
    }
  }
}
