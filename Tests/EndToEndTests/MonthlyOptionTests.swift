import TestSupport
import Testing

struct MonthlyOptionTests {
  private static let monthly = Fixture("samples/bulanan").path
  private static let culture = [
    Fixture("samples/masuk/TW3/EVALUASI RENJA BIDANG KEBUDAYAAN TW III.xlsx").path, "--units", Sample.units,
    "--pk", Fixture("samples/pk/PK Bidang Kebudayaan TA 2026.xlsx").path,
  ]

  private func monthlyReport(_ folder: TemporaryFolder, note: String = "", visitors: Int = 252) throws
    -> String
  {
    try folder.write(
      "progres Sept 2026 Kebudayaan.csv",
      """
      LAPORAN PROGRES BULANAN
      Bidang Kebudayaan
      BULAN : SEPTEMBER 2026
      Kode;Indikator;Satuan;Realisasi Bulan Ini;Realisasi s.d. Bulan Ini;Permasalahan
      BUD-01;Persentase cagar budaya yang dilestarikan;%;63,22;63,22;\(note)

      """)
  }

  @Test func `a difference is told at the cell of the quarter`() throws {
    let outcome = try Program.run(["check"] + Self.culture + ["--format", "json", "--monthly", Self.monthly])
    #expect(outcome.status == 0)
    let report = try JSONTree(outcome.output)
    let submission = try #require(report["submissions"]?.elements.first)
    let found = submission["findings"]?.elements.first { $0["code"]?.text == "V08" }
    #expect(found?["cell"]?.text == "P16")
    #expect(found?["message"]?.text?.contains("752") == true)
    #expect(submission["status"]?.text == "accepted_with_notes")
    #expect(report["monthly"]?.elements.count == 8)
    #expect(report["monthly"]?.elements.first?["reports"]?.elements.first?["month"]?.text == "2026-08")
  }

  @Test func `without the option the rules are listed as not applied`() throws {
    let report = try JSONTree(try Program.run(["check"] + Self.culture + ["--format", "json"]).output)
    let open = report["submissions"]?.elements.first?["not_checked"]?.elements ?? []
    #expect(
      open.filter { $0["reason"]?.text == "no_monthly_reports" }.compactMap { $0["code"]?.text } == [
        "V08", "V09",
      ])
    #expect(report["monthly"]?.elements == [])
  }

  @Test func `what the months explain is offered as theirs`() throws {
    let folder = try TemporaryFolder()
    let file = try monthlyReport(folder, note: "Tenaga ahli belum ada")
    let arguments = Self.culture + ["--monthly", file]
    let report = try JSONTree(try Program.run(["check"] + arguments + ["--format", "json"]).output)
    let values = report["submissions"]?.elements.first?["values"]?.elements ?? []
    let value = try #require(values.first { $0["indicator"]?.text == "BUD-01" })
    let note = value["monthly_notes"]?.elements.first
    #expect(note?["hindering"]?.text == "Tenaga ahli belum ada")
    #expect(note?["month"]?.text == "2026-09")
    #expect(value["notes"]?["hindering"] == nil)
    let text = try Program.run(["check"] + arguments).text
    #expect(text.contains("Dari laporan bulanan"))
    #expect(text.contains("BUD-01, September: Tenaga ahli belum ada"))
    let page = try Program.run(["check"] + arguments + ["--format", "html"]).text
    #expect(page.contains("BUD-01, September: Tenaga ahli belum ada"))
  }

  @Test(arguments: ["check", "convert"])
  func `a monthly file that cannot be used is named, with the exit code of its kind`(command: String) throws {
    let folder = try TemporaryFolder()
    let unknown = try folder.write(
      "catatan.csv", "LAPORAN BULANAN\nKode;Indikator;Realisasi\nBUD-01;Cagar budaya;63\n")
    let rest = command == "convert" ? ["-o", folder.path + "/rekap.json"] : []
    for (file, status, code) in [(Sample.empty, Int32(2), "F01"), (unknown, 1, "F03")] {
      let outcome = try Program.run([command] + Self.culture + rest + ["--monthly", file])
      #expect(outcome.status == status)
      let told = command == "convert" ? outcome.errors : outcome.text
      let name = file.split(separator: "/").last.map(String.init) ?? ""
      #expect(told.contains(name) && told.contains(code))
    }
    #expect(
      try Program.run([command] + Self.culture + rest + ["--monthly", folder.path + "/x"]).status == 66)
  }
}
