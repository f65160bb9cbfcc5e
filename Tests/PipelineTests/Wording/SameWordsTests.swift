import Kinerja
import Testing
import Writers

@testable import Pipeline

/// One finding has one wording: who reads the terminal, the page, the workbook and the data reads the same.
struct SameWordsTests {
  private func report(_ submission: CheckedSubmission, of result: BatchResult) -> CheckReport {
    let scale = result.rules.scale
    return CheckReport(
      tool: .init(name: "rekap", version: "1", rules: "1"), submissions: [submission],
      category: { scale.category(of: $0) }, scale: scale, deadlineDay: 10)
  }

  private func outputs(_ report: CheckReport, _ language: Language) throws -> [(name: String, SpokenReport)] {
    [
      ("text", SpokenReport(text: CheckText(language: language).document(of: report))),
      ("html", SpokenReport(html: CheckHTML(language: language).document(of: report))),
      ("mail", SpokenReport(html: CheckHTML(language: language, medium: .mail).document(of: report))),
      ("xlsx", try SpokenReport(workbook: try CheckWorkbook(report, language: language).bytes())),
      (
        "json",
        try SpokenReport(json: CheckJSON(language: language).document(of: report), in: language)
      ),
    ]
  }

  private func expectSameWords(of submission: CheckedSubmission, in result: BatchResult, _ language: Language)
    throws
  {
    for (name, output) in try outputs(report(submission, of: result), language) {
      #expect(output.says(submission.status.explanation[language]), "\(name) of \(submission.file)")
      for finding in submission.findings {
        let words = MessageCatalogue.render(finding, in: language)
        for sentence in [words.message, words.expected, words.fix, words.place] + words.suggestions {
          #expect(output.says(sentence), "\(name) of \(submission.file): \(sentence)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every finding of a year of samples`(language: Language) async throws {
    let result = try await SampleRun.result()
    for submission in result.submissions { try expectSameWords(of: submission, in: result, language) }
  }

  @Test(arguments: CatalogueCase.all)
  func `every finding of the catalogue`(one: CatalogueCase) async throws {
    var desk = OfficeDesk()
    one.raises(&desk)
    let result = try await desk.run()
    for submission in result.submissions {
      for language in Language.allCases { try expectSameWords(of: submission, in: result, language) }
    }
  }

  @Test func `a sentence that nobody said is not found`() async throws {
    let result = try await SampleRun.result()
    let submission = try #require(result.submissions.first { !$0.findings.isEmpty })
    for (_, output) in try outputs(report(submission, of: result), .indonesian) {
      #expect(!output.says("Semua angka keliru."))
    }
  }
}
