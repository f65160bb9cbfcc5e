import Kinerja
import Spreadsheet
import TestSupport
import Testing

@testable import Writers

/// The check report as a workbook says what the other forms say, and opens as what it is.
@Suite struct CheckWorkbookTests {
  private func workbook(_ report: CheckReport, _ language: Language = .indonesian) throws -> Workbook {
    let bytes = try CheckWorkbook(report, language: language).bytes()
    return try SpreadsheetReader.read(bytes: bytes, name: "hasil.xlsx")
  }

  private func texts(_ sheet: Sheet) -> [[String]] {
    sheet.rows.map { row in
      row.cells.compactMap { if case .text(let text) = $0.value { text } else { nil } }
    }
  }

  @Test(arguments: Language.allCases) func `the result stands in front, the findings behind it`(
    language: Language
  ) throws {
    let book = try workbook(SampleReport.full, language)
    let names = [CheckSheetWords.result, CheckSheetWords.findings, CheckSheetWords.readings].map {
      $0[language]
    }
    #expect(book.sheets.map(\.name) == names)
    #expect(book.warnings.isEmpty)
    let front = texts(book.sheets[0])
    for submission in SampleReport.full.submissions {
      let row = try #require(front.first { $0.contains(PlainText.oneLine(submission.file)) })
      #expect(row.contains(submission.status.word[language]))
    }
  }

  @Test(arguments: Language.allCases) func `every finding has its row in the words of the catalogue`(
    language: Language
  ) throws {
    let rows = texts(try workbook(SampleReport.full, language).sheets[1])
    let findings =
      SampleReport.full.submissions.flatMap(\.findings) + SampleReport.full.targets.flatMap(\.findings)
    for finding in findings {
      let words = MessageCatalogue.render(finding, in: language)
      let row = rows.first { $0.contains(words.message) && $0.contains(words.place) }
      let found = try #require(row, "\(finding.code)")
      #expect(found.contains(finding.code.rawValue) && found.contains(finding.severity.word[language]))
      #expect(found.contains(words.expected) && found.contains(words.fix))
    }
    let codes = Set(FindingCode.allCases.map(\.rawValue))
    #expect(rows.count { !codes.isDisjoint(with: $0) } == findings.count)
  }

  @Test func `a report without findings says so, and that all rules ran`() throws {
    let clean = CheckReport(tool: SampleReport.full.tool, submissions: [], category: { _ in nil })
    let book = try workbook(clean)
    #expect(texts(book.sheets[1]).contains([ReportWords.noFindings[.indonesian]]))
    #expect(texts(book.sheets[2]).contains([CheckSheetWords.nothingRead[.indonesian]]))
  }

  @Test func `the same report gives the same bytes`() throws {
    #expect(
      try CheckWorkbook(SampleReport.full).bytes() == CheckWorkbook(SampleReport.full).bytes())
  }
}
