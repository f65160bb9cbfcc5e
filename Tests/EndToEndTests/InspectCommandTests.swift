import TestSupport
import Testing

struct InspectCommandTests {
  private static let workbook = Fixture("samples/masuk/TW1/LKJ_TW1_Sekretariat.xlsx").path

  @Test(arguments: ["table", "summary", "json", "csv"])
  func `each form shows the file and says nothing else`(format: String) throws {
    for file in [Self.workbook, Sample.clean] {
      let outcome = try Program.run(["inspect", file, "--format", format])
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(!outcome.output.isEmpty)
    }
  }

  @Test func `JSON has every cell in reading order`() throws {
    let view = try JSONTree(try Program.run(["lihat", Self.workbook, "--format", "json"]).output)
    #expect(view["schema"]?.text == "rekap.inspect/1")
    #expect(view["format"]?.text == "xlsx")
    #expect(view["date_system"]?.number == 1900)
    let sheet = try #require(view["sheets"]?.elements.first)
    #expect(sheet["state"]?.text == "visible")
    #expect((sheet["cells"]?.elements.count ?? 0) > 50)
    #expect(sheet["cells"]?.elements.first?["ref"]?.text == "A1")
  }

  @Test func `CSV cells are text`() throws {
    let view = try JSONTree(try Program.run(["inspect", Sample.clean, "--format", "json"]).output)
    #expect(view["delimiter"]?.text == ";")
    let types = Set((view["sheets"]?.elements.first?["cells"]?.elements ?? []).map { $0["type"]?.text })
    #expect(types == ["text"])
  }

  @Test func `one sheet may be named, a wrong name lists those there are`() throws {
    let named = try Program.run(["inspect", Self.workbook, "--sheet", "Laporan", "--format", "summary"])
    #expect(named.status == 0)
    let wrong = try Program.run(["inspect", Self.workbook, "--sheet", "TW IX"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("Laporan"))
    #expect(wrong.output == [])
  }

  @Test(arguments: [
    "xlsx/biff.xls", "xlsx/terkunci.xlsx", "xlsx/html.xlsx", "xlsx/terpotong.xlsx",
    "samples/masuk/TW1/laporan tw1.xlsx",
    "samples/masuk/TW1/~$LKJ_TW1_Sekretariat.xlsx", "samples/masuk/TW3/export_sakip_tw3.xlsx",
    "samples/masuk/TW2/Lap TW2 GTK.xls", "samples/masuk/TW2/Capaian Kinerja TW2 Kebudayaan (terkunci).xlsx",
  ])
  func `a file that cannot be opened gives one line and no table`(name: String) throws {
    for language in ["id", "en"] {
      let outcome = try Program.run(["inspect", Fixture(name).path, "--lang", language])
      #expect(outcome.status == 2)
      #expect(outcome.output == [])
      #expect(outcome.errors.hasPrefix("rekap: "))
      #expect(outcome.errors.split(separator: "\n").count == 1)
      #expect(outcome.errors.count > Fixture(name).path.count + 30)
    }
  }

  @Test func `a file that is not there is missing input`() throws {
    let outcome = try Program.run(["inspect", "/tidak/ada.xlsx"])
    #expect(outcome.status == 66)
    #expect(outcome.output == [])
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}
