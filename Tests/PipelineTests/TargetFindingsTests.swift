import Kinerja
import Parsers
import Spreadsheet
import TestSupport
import Testing

@testable import Pipeline

struct TargetFindingsTests {
  private func findings(_ rows: String...) throws -> [Finding] {
    let head =
      "PK DAN RENCANA AKSI UNIT U 2026\nNo;Sasaran;Indikator;Satuan;Arah;Akumulasi;Target;TW I;TW II;TW III;TW IV\n"
    let folder = try TemporaryFolder()
    let path = try folder.write("pk.csv", head + rows.joined(separator: "\n") + "\n")
    let workbook = try SpreadsheetReader.read(path: path)
    let parts = try AgreementReader(units: [OfficeUnit(code: "U", name: "Unit U")]).read(workbook, file: path)
    return parts.flatMap { TargetFindings.of($0) }
  }

  @Test(arguments: [
    ("jumlah", "6;2;1;1;2", nil as FindingCode?), ("jumlah", "7;2;1;1;2", .T01),
    ("kumulatif", "12;3;6;9;12", nil),
    ("kumulatif", "12;3;6;5;12", .T02), ("nilai akhir", "80;-;-;-;80", nil),
    ("nilai akhir", "81;-;-;-;80", .T01),
    ("rata-rata", "85;80;85;85;90", nil), ("rata-rata", "86;80;85;85;90", .T01), ("jumlah", "6;-;-;-;-", nil),
  ])
  func `targets of the quarters must give that of the year, running totals must not fall`(
    accumulation: String, targets: String, code: FindingCode?
  ) throws {
    let found = try findings("1;Mutu;Indikator satu;Dokumen;naik;\(accumulation);\(targets)")
    #expect(found.map(\.code) == [code].compactMap { $0 })
  }

  @Test func `what a column asks for and a row leaves blank is told once`() throws {
    let found = try findings("1;Mutu;Indikator satu;;;nilai akhir;80;-;-;-;80")
    #expect(found.map(\.code) == [.T03])
    #expect(found.first?.arguments["missing"] == .list(["unit_of_measure", "direction"]))
    #expect(found.first?.place.cell == "D3")
  }

  @Test func `more than five indicators in one objective are too many`() throws {
    func rows(_ count: Int) -> [String] {
      (1...count).map { "\($0);Mutu;Indikator \($0);%;naik;nilai akhir;80;-;-;-;80" }
    }
    #expect(try findings(rows(5).joined(separator: "\n")) == [])
    #expect(try findings(rows(6).joined(separator: "\n")).map(\.code) == [.T04])
  }
}
