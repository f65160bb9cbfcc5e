import Foundation
import Kinerja
import Testing
import Writers

@Suite("Check report as JSON")
struct CheckJSONTests {
  let text = String(decoding: CheckJSON().document(of: SampleReport.full), as: UTF8.self)

  private func parsed(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func submissions() throws -> [[String: Any]] {
    try #require(try parsed(Array(text.utf8))["submissions"] as? [[String: Any]])
  }

  /// The keys of the first object that follows `name`, in the order in which they stand.
  private func keys(after name: String) -> [String] {
    guard let start = text.firstRange(of: name) else { return [] }
    var keys: [String] = []
    var depth = 0
    var isQuoted = false
    var quoted = ""
    for character in text[start.upperBound...] {
      if character == "\"" {
        isQuoted.toggle()
        if isQuoted { quoted = "" }
      } else if isQuoted {
        quoted.append(character)
      } else if "{[".contains(character) {
        depth += 1
      } else if "}]".contains(character) {
        depth -= 1
        if depth == 0 { break }
      } else if character == ":", depth == 1 {
        keys.append(quoted)
      }
    }
    return keys
  }

  @Test("starts with its schema and the tool")
  func head() {
    let start =
      #"{"schema":"rekap.check/1","tool":{"name":"rekap","version":"1.0","rules":"2026.1"},"submissions":["#
    #expect(text.hasPrefix(start))
    #expect(text.hasSuffix("}\n"))
  }

  @Test("keys of submission, value and finding come in the order of the contract")
  func order() {
    #expect(
      keys(after: "\"submissions\":[") == [
        "file", "sha256", "unit", "period", "revision", "status", "counts", "partial", "values", "findings",
        "read_as", "not_checked", "compared_with", "fixed", "rules_run", "status_text", "checked_text",
      ]
    )
    #expect(
      keys(after: "\"values\":[") == [
        "indicator", "name", "state", "actual", "target", "annual_target", "achievement", "category",
        "reason",
        "budget", "budget_actual", "budget_basis", "numerator", "denominator", "notes", "source",
        "monthly_notes",
      ]
    )
    #expect(
      keys(after: "\"findings\":[") == [
        "code", "severity", "sheet", "cell", "heading", "indicator", "found", "expected", "message", "fix",
        "suggestions", "fingerprint", "variant", "title", "baseline", "place",
      ]
    )
    #expect(keys(after: "\"counts\":") == ["error", "warning", "info", "due", "read"])
  }

  @Test("exact decimals as they are, endless ones to 17 significant digits")
  func numbers() throws {
    #expect(
      text.contains(#""actual":93.24,"target":95,"annual_target":"95-98","achievement":98.147368421052632,"#)
    )
    #expect(text.contains(#""budget":80000000,"budget_actual":40123450.5,"budget_basis":"cumulative","#))
    let value = try #require((try submissions()[0]["values"] as? [[String: Any]])?.first)
    #expect(Double("98.147368421052632") == 9324.0 / 95)
    #expect(value["category"] as? String == "Sangat Tinggi")
    #expect(value["reason"] is NSNull)
  }

  @Test("ratings are labels, and what is not due has no target but a reason")
  func others() {
    #expect(text.contains(#""actual":"BB","target":"BB","annual_target":"A","achievement":100,"#))
    #expect(
      text.contains(
        #""state":"not_due","actual":null,"target":null,"annual_target":12,"achievement":null,"category":null,"#
          + #""reason":"not_due""#
      )
    )
  }

  @Test("a file that is not identified has neither unit nor period")
  func held() throws {
    let held = try submissions()[2]
    #expect(held["unit"] is NSNull)
    #expect(held["period"] is NSNull)
    #expect(held["status"] as? String == "held")
  }

  @Test("findings keep what was written and carry the words of the catalogue")
  func findings() throws {
    let findings = try #require(try submissions()[0]["findings"] as? [[String: Any]])
    let rendered = MessageCatalogue.render(SampleReport.findings[1], in: .indonesian)
    #expect(findings[1]["found"] as? String == SampleReport.findings[1].found)
    #expect(findings[1]["message"] as? String == rendered.message)
    #expect(findings[1]["fix"] as? String == rendered.fix)
    #expect((findings[1]["fingerprint"] as? String)?.count == 16)
    let targets = try #require(try parsed(Array(text.utf8))["targets"] as? [[String: Any]])
    #expect(targets[0]["file"] as? String == "pk/PK 2026.xlsx")
  }

  @Test("monthly files say what was read, and what is wrong with them")
  func monthly() throws {
    let month = MonthPeriod(year: 2026, month: .april)
    let report = CheckReport(
      tool: SampleReport.full.tool, submissions: [],
      monthly: [
        .init(
          file: "bulanan/a.xlsx", sha256: "0a",
          reports: [
            MonthlyProgress(
              file: "bulanan/a.xlsx", unit: SampleReport.unit, month: month,
              rows: [MonthlyRow(indicator: "SD-01", actual: nil)])
          ], findings: [], unmatchedRows: 2),
        .init(
          file: "bulanan/b.xlsx", sha256: "", reports: [], findings: [Finding(.F04, variant: "month")],
          unmatchedRows: 0),
      ], category: { _ in nil })
    let text = String(decoding: CheckJSON().document(of: report), as: UTF8.self)
    #expect(
      text.contains(
        #""monthly":[{"file":"bulanan/a.xlsx","sha256":"0a","reports":[{"unit":"SD","month":"2026-04","rows":1}],"#
          + #""unmatched_rows":2,"findings":[]},{"file":"bulanan/b.xlsx""#))
    #expect(text.contains(#""code":"F04","severity":"error""#))
  }

  @Test("rules that were not applied name the indicators concerned")
  func notChecked() {
    let item = NotChecked(code: .V08, reason: .monthlyFigureMissing, indicators: ["SD-01", "SD-02"])
    let submission = CheckedSubmission(
      file: "a", sha256: "", unit: nil, period: nil, revision: 1, status: .held, values: [], findings: [],
      notChecked: [item])
    let report = SampleReport.report([submission])
    let text = String(decoding: CheckJSON().document(of: report), as: UTF8.self)
    #expect(text.contains(#""code":"V08","reason":"monthly_figure_missing""#))
    #expect(text.contains(#""indicators":["SD-01","SD-02"]"#))
    let words = String(decoding: CheckText().document(of: report), as: UTF8.self)
    #expect(words.contains("(V08)") && words.contains("SD-02"))
  }

  @Test("a later attempt says what is new, still there and mended")
  func attempts() throws {
    let first = SampleReport.rejected
    let comparison = AttemptComparison(of: first, against: first)
    let again = CheckedSubmission(
      file: first.file, sha256: first.sha256, unit: first.unit, period: first.period, revision: 2,
      status: first.status, values: first.values, findings: first.findings, comparison: comparison)
    let better = CheckedSubmission(
      file: first.file, sha256: first.sha256, unit: first.unit, period: first.period, revision: 2,
      status: first.status, values: first.values, findings: [Finding(.B02, indicator: "SD-09")],
      comparison: AttemptComparison(
        of: CheckedSubmission(
          file: "b", sha256: "", unit: first.unit, period: first.period, revision: 2, status: .rejected,
          values: first.values, findings: [Finding(.B02, indicator: "SD-09")]), against: first))
    let document = try parsed(CheckJSON().document(of: SampleReport.report([first, again, better])))
    let submissions = try #require(document["submissions"] as? [[String: Any]])
    func baselines(_ index: Int) -> [String?] {
      (submissions[index]["findings"] as? [[String: Any]] ?? []).map { $0["baseline"] as? String }
    }
    #expect(baselines(0).allSatisfy { $0 == nil })
    #expect(submissions[0]["compared_with"] is NSNull)
    #expect(Set(baselines(1)) == ["still"])
    #expect(baselines(2) == ["new"])
    #expect(submissions[2]["compared_with"] as? String == first.file)
    let fixed = try #require(submissions[2]["fixed"] as? [[String: Any]])
    #expect(fixed.map { $0["code"] as? String } == first.findings.map(\.code.rawValue))
  }

  @Test("another language changes words, never data")
  func english() throws {
    let english = try parsed(CheckJSON(language: .english).document(of: SampleReport.full))
    let submissions = try #require(english["submissions"] as? [[String: Any]])
    let findings = try #require(submissions[0]["findings"] as? [[String: Any]])
    let indonesian = try #require(try self.submissions()[0]["findings"] as? [[String: Any]])
    #expect(findings[1]["fingerprint"] as? String == indonesian[1]["fingerprint"] as? String)
    #expect(findings[1]["message"] as? String != indonesian[1]["message"] as? String)
  }

  @Test("the same report gives the same bytes, whole or in pieces")
  func deterministic() {
    var streamed: [UInt8] = []
    CheckJSON().stream(SampleReport.full) { streamed += $0 }
    #expect(streamed == CheckJSON().document(of: SampleReport.full))
  }
}
