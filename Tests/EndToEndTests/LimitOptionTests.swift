import TestSupport
import Testing

struct LimitOptionTests {
  private static let workbook = Fixture("samples/masuk/TW1/LKJ_TW1_Sekretariat.xlsx").path

  @Test(arguments: ["id", "en"]) func `a refusal names the limit, what was met and how to raise it`(
    language: String
  ) throws {
    let outcome = try Program.run(["inspect", Self.workbook, "--limit", "cells=10", "--lang", language])
    #expect(outcome.status == 2)
    #expect(outcome.output == [])
    #expect(outcome.errors.contains("151"))
    #expect(outcome.errors.contains("--limit cells=151"))
    let raised = try Program.run(["inspect", Self.workbook, "--limit", "cells=10", "--limit", "cells=1K"])
    #expect(raised.status == 0)
  }

  @Test func `settings set limits too, and the option wins over them`() throws {
    let folder = try TemporaryFolder()
    let settings = try folder.write("rekap.yaml", "batas_berkas:\n  cells: 10\n")
    let refused = try Program.run(["inspect", Self.workbook, "--config", settings])
    #expect(refused.status == 2)
    let report = Sample.check(Self.workbook, options: "--config", settings, "--format", "json")
    // The list of units is a file too, so the run cannot begin.
    #expect(try Program.run(report).status == 65)
    #expect(
      try Program.run(["inspect", Self.workbook, "--config", settings, "--limit", "cells=1K"]).status == 0)
  }

  @Test func `a submission past a limit is F09`() throws {
    let large = Fixture("samples/masuk/TW1/MONEV RENCANA AKSI Bid. SD TW I.xlsx").path
    let outcome = try Program.run(
      Sample.check(large, options: "--limit", "input_bytes=8300", "--format", "json"))
    #expect(outcome.status == 2)
    #expect(outcome.text.contains("\"F09\""))
  }

  @Test(arguments: ["cels=5", "cells", "cells=0", "cells=banyak", "sheet_depth=9999"])
  func `a wrong limit says what to type`(text: String) throws {
    let outcome = try Program.run(["inspect", Self.workbook, "--limit", text])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(text.hasPrefix("cels") ? "sheet_depth" : "="))
  }
}
