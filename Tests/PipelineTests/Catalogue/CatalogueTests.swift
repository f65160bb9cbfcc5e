import Kinerja
import Testing
import Writers

@testable import Pipeline

/// The promise of the catalogue: every code has something that raises it, something near that does not, and words.
struct CatalogueTests {
  private func findings(_ change: CatalogueCase.Change) async throws -> (BatchResult, [Finding]) {
    var desk = OfficeDesk()
    change(&desk)
    let result = try await desk.run()
    return (result, result.submissions.flatMap(\.findings) + result.targets.findings.flatMap(\.findings))
  }

  @Test func `nothing is wrong with the desk as it stands`() async throws {
    for quarters in 1...4 {
      let (result, findings) = try await findings { $0.reports = (1...quarters).map(OfficeDesk.report) }
      #expect(findings.map { "\($0.code) \($0.place.cell ?? "") \($0.arguments)" } == [])
      #expect(result.submissions.map(\.status) == Array(repeating: .accepted, count: quarters))
    }
  }

  @Test(arguments: FindingCode.allCases)
  func `every code has a case, or a reason why a run over files cannot raise it`(code: FindingCode) {
    let hasCase = CatalogueCase.all.contains { $0.code == code }
    #expect(hasCase != (CatalogueCase.elsewhere[code] != nil))
    #expect(MessageCatalogue.entry(for: code) != nil)
    #expect(Explanation.of(code) != nil)
  }

  @Test(arguments: CatalogueCase.all)
  func `what raises a code, with its words`(one: CatalogueCase) async throws {
    let (result, all) = try await findings(one.raises)
    let found = all.filter { $0.code == one.code }
    #expect(!found.isEmpty, "\(all.map { "\($0.code) \($0.place.cell ?? "")" })")
    #expect(found.allSatisfy { $0.severity == one.severity })
    for finding in found {
      for language in Language.allCases {
        let words = MessageCatalogue.render(finding, in: language)
        for text in [words.message, words.expected, words.fix] {
          #expect(text.count <= 224 && !text.contains("{") && !text.contains("["), "\(text)")
        }
      }
    }
    expectSoundVerdicts(result)
  }

  @Test(arguments: CatalogueCase.all)
  func `the nearest thing that does not raise it`(one: CatalogueCase) async throws {
    let (result, all) = try await findings(one.spares)
    #expect(all.filter { $0.code == one.code }.map { "\($0.place.cell ?? "") \($0.arguments)" } == [])
    expectSoundVerdicts(result)
  }

  @Test(arguments: Language.allCases)
  func `every text of a year of samples fits a cell note`(language: Language) async throws {
    let result = try await SampleRun.result()
    for finding in result.all.flatMap(\.findings) + result.targets.findings.flatMap(\.findings) {
      let words = MessageCatalogue.render(finding, in: language)
      #expect([words.message, words.expected, words.fix].allSatisfy { $0.count <= 224 }, "\(words.message)")
    }
  }

  @Test func `a whole year of samples has sound verdicts`() async throws {
    expectSoundVerdicts(try await SampleRun.result())
  }
}

/// What is said of a file, a sheet or a pattern, and so needs no cell.
private let aboutTheWhole: Set<FindingCode> = [.H01, .H02, .H05, .V04, .V09, .V11, .T04]

/// Whatever was found: a verdict follows from findings, and a finding says where.
func expectSoundVerdicts(_ result: BatchResult) {
  for submission in result.all {
    let errors = submission.findings.filter { $0.severity == .error }
    let held: Set<FindingCode> = [.F02, .F03, .F04, .F21]
    switch submission.status {
    case .rejected: #expect(!errors.isEmpty, "\(submission.file)")
    case .accepted, .acceptedWithNotes:
      #expect(errors.map(\.code) == [], "\(submission.file)")
      #expect(submission.unit != nil && submission.period != nil)
    case .held:
      #expect(
        submission.findings.contains { held.contains($0.code) }
          || submission.notChecked.contains {
            $0.reason == .noAgreement
          }, "\(submission.file)")
    }
    if submission.status == .acceptedWithNotes {
      let asking: Set<FindingCode> = [.B15, .F05, .F19]
      #expect(
        submission.findings.contains { $0.severity == .warning || asking.contains($0.code) },
        "\(submission.file)")
    }
    if submission.status == .accepted { #expect(!submission.findings.contains { $0.severity == .warning }) }
  }
  let targets = result.targets.findings.flatMap(\.findings)
  for finding in result.all.flatMap(\.findings) + targets where finding.place.cell == nil {
    let isOfFile = finding.code.rawValue.hasPrefix("F") || aboutTheWhole.contains(finding.code)
    // A missing row has no cell; its indicator says what is meant.
    #expect(isOfFile || finding.indicator != nil, "\(finding.code)")
  }
}
