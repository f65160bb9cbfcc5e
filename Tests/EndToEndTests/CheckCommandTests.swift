import TestSupport
import Testing

struct CheckCommandTests {
  @Test func `a report in words goes to standard output`() throws {
    let outcome = try Program.run(Sample.check(Sample.clean))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("gtk_tw1_2026.csv"))
    #expect(outcome.text.contains("2026-TW1") || outcome.text.contains("TW I"))
    #expect(outcome.errors == "")
    #expect(!outcome.text.contains("\u{1B}"))
  }

  @Test func `JSON is data alone, with its schema first`() throws {
    let outcome = try Program.run(Sample.check(Sample.rejected, options: "--format", "json"))
    let report = try JSONTree(outcome.output)
    #expect(outcome.errors == "")
    #expect(outcome.text.drop { $0 != "\"" }.hasPrefix("\"schema\""))
    #expect(report["schema"]?.text == "rekap.check/1")
    #expect(report["tool"]?["name"]?.text == "rekap")
    let submission = try #require(report["submissions"]?.elements.first)
    #expect(submission["status"]?.text == "rejected")
    #expect(submission["unit"]?["code"]?.text == "GTK")
    #expect(submission["period"]?.text == "2026-TW3")
    #expect(submission["counts"]?["error"]?.number == 1)
    #expect(submission["findings"]?.elements.map { $0["code"]?.text }.contains("B02") == true)
    #expect(submission["values"]?.elements.count == 13)
  }

  @Test func `HTML stands on its own`() throws {
    let outcome = try Program.run(Sample.check(Sample.rejected, options: "--format", "html"))
    #expect(outcome.text.lowercased().hasPrefix("<!doctype html>"))
    #expect(!outcome.text.contains("src=\"http"))
    #expect(!outcome.text.contains("<script"))
    #expect(outcome.text.contains("B02"))
  }

  @Test(arguments: ["json", "html", "txt", "xlsx"])
  func `the ending of the output file decides the form`(ending: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(
      Sample.check(Sample.clean, options: "-o", "hasil.\(ending)"), in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output == [])
    #expect(folder.names == ["hasil.\(ending)"])
    let text = String(decoding: try folder.read("hasil.\(ending)"), as: UTF8.self)
    #expect(
      text.hasPrefix(ending == "json" ? "{" : ending == "html" ? "<" : ending == "xlsx" ? "PK" : "")
        && !text.isEmpty)
  }

  @Test func `a workbook does not go to the terminal`() throws {
    let outcome = try Program.run(Sample.check(Sample.clean, options: "--format", "xlsx"))
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("-o"))
    #expect(outcome.output == [])
  }

  @Test func `both languages tell the same findings in their own words`() throws {
    let indonesian = try JSONTree(
      Program.run(Sample.check(Sample.rejected, options: "--format", "json")).output)
    let english = try JSONTree(
      Program.run(Sample.check(Sample.rejected, options: "--format", "json", "--lang", "en")).output)
    func findings(_ report: JSONTree, _ key: String) -> [String?] {
      (report["submissions"]?.elements ?? []).flatMap { $0["findings"]?.elements ?? [] }.map { $0[key]?.text }
    }
    for key in ["code", "cell", "severity", "fingerprint"] {
      #expect(findings(indonesian, key) == findings(english, key), "\(key)")
    }
    #expect(findings(indonesian, "message") != findings(english, "message"))
  }

  @Test func `the whole sample set is answered file by file`() throws {
    let outcome = try Program.run([
      "periksa", Sample.all, "--units", Sample.units, "--pk", Sample.targets, "--receipts", Sample.receipts,
      "--format",
      "json",
    ])
    #expect(outcome.status == 2)
    let submissions = try JSONTree(outcome.output)["submissions"]?.elements ?? []
    #expect(submissions.count == 51)
    let statuses = Dictionary(grouping: submissions) { $0["status"]?.text ?? "" }.mapValues(\.count)
    #expect(Set(statuses.keys) == ["accepted", "accepted_with_notes", "rejected", "held"])
  }
}
