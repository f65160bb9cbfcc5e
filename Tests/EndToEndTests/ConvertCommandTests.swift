import TestSupport
import Testing

struct ConvertCommandTests {
  @Test func `the recap as data`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(Sample.convert(Sample.clean, to: "rekap.json"), in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output == [])
    #expect(outcome.errors.contains("1"))
    let recap = try JSONTree(try folder.read("rekap.json"))
    #expect(recap["schema"]?.text == "rekap.recap/1")
    #expect(recap["period"]?.text == "2026-TW1")
    #expect(folder.names == ["rekap.json"])
  }

  @Test(arguments: ["csv", "xlsx"])
  func `the recap as a file of its kind`(ending: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(Sample.convert(Sample.clean, to: "rekap.\(ending)"), in: folder.path)
    #expect(outcome.status == 0)
    let inspected = try Program.run(["inspect", folder.path + "/rekap.\(ending)", "--format", "json"])
    #expect(inspected.status == 0)
    let view = try JSONTree(inspected.output)
    #expect(view["format"]?.text == ending)
    #expect(view["warnings"]?.elements == [])
    #expect(view["sheets"]?.elements.first?["cells"]?.elements.isEmpty == false)
  }

  @Test func `a dry run writes nothing`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(
      Sample.convert(Sample.clean, to: "rekap.json", options: "--reports", "laporan", "--dry-run"),
      in: folder.path)
    #expect(outcome.status == 0)
    #expect(folder.names == [])
  }

  @Test func `one report for each submission, and a workbook for the one to be mended`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(
      [
        "konversi", Sample.clean, Sample.rejected, Sample.empty, "--units", Sample.units, "--pk",
        Sample.target,
        "--period", "2026", "-o", "rekap.json", "--reports", "laporan",
      ], in: folder.path)
    #expect(outcome.status == 2)
    let reports = folder.names.filter { $0.hasPrefix("laporan/") }
    #expect(reports.count { $0.hasSuffix(".html") } == 3)
    #expect(reports.count { $0.hasSuffix(".xlsx") } == 1)
  }

  @Test func `several quarters need a word which is meant`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(
      Sample.convert(Sample.clean, Sample.rejected, to: "rekap.json"), in: folder.path)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--period 2026-TW1"))
    #expect(folder.names == [])
  }

  @Test func `what was refused is in no recap`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(Sample.convert(Sample.rejected, to: "rekap.json"), in: folder.path)
    #expect(outcome.status == 1)
    let recap = try JSONTree(try folder.read("rekap.json"))
    #expect(recap["rejected"]?.texts == ["GTK"])
    let values = (recap["units"]?.elements ?? []).flatMap { $0["indicators"]?.elements ?? [] }
    #expect(values.allSatisfy { $0["actual"] == nil })
  }

  @Test func `where the result cannot stand nothing is left`() throws {
    let folder = try TemporaryFolder()
    try folder.write("rekap.json/berkas.txt", "x")
    let outcome = try Program.run(Sample.convert(Sample.clean, to: "rekap.json"), in: folder.path)
    #expect(outcome.status == 73 || outcome.status == 74)
    #expect(outcome.errors.hasPrefix("rekap: "))
    #expect(folder.names == ["rekap.json", "rekap.json/berkas.txt"])
  }

  @Test func `an earlier result stays until the new one is whole`() throws {
    let folder = try TemporaryFolder()
    try folder.write("rekap.json", "lama")
    let outcome = try Program.run(
      Sample.convert(folder.path + "/tidak-ada.csv", to: "rekap.json"), in: folder.path)
    #expect(outcome.status == 66)
    #expect(try folder.read("rekap.json") == Array("lama".utf8))
  }
}
