import TestSupport
import Testing

struct FormCommandTests {
  private func form(_ options: String..., period: String = "2026-TW2", target: String = Sample.targets)
    -> [String]
  {
    ["form", "--units", Sample.units, "--pk", target, "--period", period, "-o", "formulir"] + options
  }

  @Test func `one form for each unit, named on standard output`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(form(), in: folder.path)
    #expect(outcome.status == 0)
    let paths = outcome.text.split(separator: "\n").map(String.init)
    #expect(paths.count == 8)
    #expect(paths.contains("formulir/2026-TW2 Bidang Pembinaan SD.xlsx"))
    #expect(Set(folder.names) == Set(paths + ["formulir"]))
    #expect(outcome.errors.contains("8 formulir ditulis"))
    #expect(try Program.run(form("--quiet"), in: folder.path).errors == "")
  }

  @Test func `an untouched form that is handed in is refused in one sentence`() throws {
    let folder = try TemporaryFolder()
    try Program.run(form("--unit", "SD"), in: folder.path)
    let outcome = try Program.run(
      ["check", "formulir", "--units", Sample.units, "--pk", Sample.targets, "--format", "json"],
      in: folder.path)
    #expect(outcome.status == 1)
    let submission = try #require(try JSONTree(outcome.output)["submissions"]?.elements.first)
    #expect(submission["unit"]?["code"]?.text == "SD")
    #expect(submission["period"]?.text == "2026-TW2")
    let findings = submission["findings"]?.elements ?? []
    #expect(findings.map { $0["code"]?.text } == ["B13"])
    #expect(findings.first?["message"]?.text?.contains("masih kosong di semua") == true)
  }

  @Test func `the same call gives the same bytes`() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    try Program.run(form(), environment: ["TZ": "UTC", "LC_ALL": "C"], in: one.path)
    try Program.run(form(), environment: ["TZ": "Asia/Makassar", "LC_ALL": "tr_TR.UTF-8"], in: other.path)
    #expect(one.names == other.names)
    for name in one.names where name.hasSuffix(".xlsx") {
      #expect(try one.read(name) == other.read(name), "\(name)")
    }
  }

  @Test func `follow-ups of the quarter before are carried over`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(
      form("--unit", "GTK", "--previous", Fixture("samples/masuk/TW1").path), in: folder.path)
    #expect(outcome.status == 0)
    let shown = try Program.run(
      ["inspect", "formulir/2026-TW2 Bidang Pembinaan Ketenagaan.xlsx", "--format", "csv"], in: folder.path)
    #expect(shown.text.contains("Tindak Lanjut TW Lalu"))
  }

  @Test func `prompts and guide come in English too`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(form("--unit", "SD", "--lang", "en"), in: folder.path)
    #expect(outcome.errors.contains("1 form written"))
    let shown = try Program.run(
      ["lihat", "formulir/2026-TW2 Bidang Pembinaan SD.xlsx", "--sheet", "Guide"], in: folder.path)
    #expect(shown.text.contains("HOW TO FILL IN THE FORM"))
  }

  @Test func `a filled form is never written over`() throws {
    let folder = try TemporaryFolder()
    let name = "formulir/2026-TW2 Bidang Pembinaan SD.xlsx"
    try folder.write(name, "sudah diisi")
    let outcome = try Program.run(form(), in: folder.path)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains(name))
    #expect(outcome.output == [])
    #expect(folder.names == ["formulir", name])
    #expect(try folder.read(name) == Array("sudah diisi".utf8))
  }

  @Test func `wrong calls say what to type`() throws {
    let folder = try TemporaryFolder()
    for period in ["2026", "2026-S1", "TW2", "2026-TW5"] {
      #expect(try Program.run(form(period: period), in: folder.path).status == 64, "\(period)")
    }
    let unit = try Program.run(form("--unit", "TIDAKADA"), in: folder.path)
    #expect(unit.status == 64)
    #expect(unit.errors.contains("SEKRE"))
    #expect(try Program.run(form(period: "2031-TW1"), in: folder.path).status == 65)
    #expect(folder.names == [])
    let some = try Program.run(form(target: Sample.target), in: folder.path)
    #expect(some.status == 1)
    #expect(some.errors.contains("BPS"))
  }
}

/// What a foreign program fills in where the sheet is not locked.
@Suite(.enabled(if: ForeignPython.path != nil, "Python with openpyxl and XlsxWriter is not installed"))
struct ForeignFillingTests {
  @Test(arguments: ["2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4"])
  func `forms filled in by a script are accepted without any finding`(period: String) throws {
    let python = try #require(ForeignPython.path)
    let folder = try TemporaryFolder()
    let agreed = ["--units", Sample.units, "--pk", Sample.targets]
    let written = try Program.run(
      ["formulir"] + agreed + ["--period", period, "-o", "formulir"], in: folder.path)
    let forms = written.text.split(separator: "\n").map { folder.path + "/" + $0 }
    #expect(forms.count == 8)
    #expect(try ForeignPython.run(python, [Fixture.packageRoot + "/scripts/fill-form"] + forms) == 0)
    let checked = try Program.run(["periksa", "formulir"] + agreed + ["--format", "json"], in: folder.path)
    let submissions = try JSONTree(checked.output)["submissions"]?.elements ?? []
    #expect(submissions.count == 8)
    for submission in submissions {
      let findings = submission["findings"]?.elements.map { "\($0)" }
      #expect(findings == [], "\(submission["file"]?.text ?? "")")
      #expect(submission["status"]?.text == "accepted")
    }
    #expect(checked.status == 0)
  }
}
