import Kinerja
import Spreadsheet
import TestSupport
import Testing

@testable import Parsers

struct UnitListReaderTests {
  @Test func `a list of units is read by its headings`() throws {
    let units = try UnitListReader.read(
      .csv(
        """
        DAFTAR UNIT
        Kode;Nama;Alias;Jenis;Induk;Email;Kepala;NIP
        SD;Bidang Pembinaan SD;Bidang SD / Bid. SD;internal;DISDIK;sd@example.go.id;Budi;19750101 200003 1 001
        BPS;Badan Pusat Statistik;;instansi terkait;;;;
        """.replacing(";", with: "|")))
    #expect(units.map(\.code) == ["SD", "BPS"])
    #expect(
      units.first
        == OfficeUnit(
          code: "SD", name: "Bidang Pembinaan SD", aliases: ["Bidang SD / Bid. SD"], kind: "internal",
          parent: "DISDIK",
          email: "sd@example.go.id", head: "Budi", staffNumber: "19750101 200003 1 001"))
  }

  @Test func `aliases are parted by bars`() throws {
    let row = Sheet.Row(
      index: 1,
      cells: ["SD", "Bidang SD", "Bid. SD |  SD | "].enumerated().map {
        Cell(reference: CellReference(row: 1, column: $0), value: .text($1))
      })
    let head = Sheet("Kode | Nama | Alias").rows
    let units = try UnitListReader.read(.xlsx(Sheet(name: "Unit", rows: head + [row])))
    #expect(units.first?.aliases == ["Bid. SD", "SD"])
  }

  @Test(arguments: [
    ("Nama | Alias\nBidang SD | SD", UnitListProblem.noTable),
    ("Kode | Nama\nSD | a\nSD | b", .codeTwice("SD", cell: "A3")),
    ("Kode | Nama\n | Bidang SD", .codeBlank(cell: "A2")), ("", .noTable),
  ])
  func `a list that cannot be used says why`(sketch: String, problem: UnitListProblem) {
    #expect(throws: problem) { try UnitListReader.read(.xlsx(Sheet(sketch))) }
  }

  @Test func `a unit without a name goes by its code; blank lines are passed over`() throws {
    let units = try UnitListReader.read(.xlsx(Sheet("Kode | Nama\n\nSD |\n\nSMP | Bidang SMP")))
    #expect(units.map(\.name) == ["SD", "Bidang SMP"])
  }

  @Test func `CSV and workbook of the sample set are the same list`() throws {
    let csv = try UnitListReader.read(SpreadsheetReader.read(path: Fixture("samples/unit.csv").path))
    let xlsx = try UnitListReader.read(SpreadsheetReader.read(path: Fixture("samples/unit.xlsx").path))
    #expect(csv == xlsx)
    #expect(csv.count == 8)
  }
}
