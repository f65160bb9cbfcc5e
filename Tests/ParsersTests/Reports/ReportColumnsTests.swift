import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct ReportColumnsTests {
  private func columns(_ sketch: String, _ quarter: Quarter = .second, merges: [String] = []) throws
    -> ReportColumns
  {
    let scan = try #require(TableScanner.scan(SheetGrid(sketch: sketch, merges: merges)))
    return ReportColumns(of: scan, period: QuarterPeriod(year: 2026, quarter: quarter))
  }

  @Test func `the columns of the reported quarter stand without a number`() throws {
    let columns = try columns(
      """
      No | Indikator | Realisasi
       | | TW I | TW II | TW III | TW IV
      """, merges: ["C1:F1"])
    #expect(columns[.actual(nil)]?.place.cell == "D2")
    #expect(columns[.actual(.first)]?.place.cell == "C2")
    #expect(columns[.actual(.second)] == nil)
    #expect(columns.isUsable)
  }

  @Test func `months beside the quarter are no figure of it`() throws {
    let columns = try columns(
      """
      No | Indikator | Realisasi
       | | April | Mei | Juni | TW II
      """, merges: ["C1:F1"])
    #expect(columns[.actual(nil)]?.place.cell == "F2")
    #expect(columns.findings == [])
    let only = try self.columns("No | Indikator | Realisasi\n | | April | Mei | Juni", merges: ["C1:E1"])
    #expect(only.findings.map(\.code) == [.H02])
  }

  @Test(arguments: [
    ("Target | Realisasi", [ReportField.target]),
    ("Target PK | Target | Realisasi", [.annualTarget, .quarterTarget(nil)]),
    ("Target | Target TW II | Realisasi", [.annualTarget, .quarterTarget(nil)]),
  ])
  func `a bare target is of the year or the quarter by its neighbours`(
    headings: String, fields: [ReportField]
  ) throws {
    let columns = try columns("No | Indikator | \(headings)")
    for field in fields { #expect(columns[field] != nil, "\(field)") }
    #expect(columns.findings == [])
    // Only a "Target" beside one of a quarter is plainly that of the year.
    #expect(columns.assumptions.map(\.code) == (headings.contains("TW II") ? [] : [.H04]))
  }

  @Test func `a "Capaian" that is taken for the figure is said`() throws {
    let columns = try columns("No | Indikator | Capaian | Keterangan")
    #expect(columns.assumptions.map { $0.arguments["reading"] } == [.text("actual")])
    #expect(try self.columns("No | Indikator | Realisasi | Keterangan").assumptions == [])
  }

  @Test func `without realisasi, or without a name, nothing can be read`() throws {
    let noActual = try columns("No | Indikator | Target | Capaian (%)")
    #expect(noActual.findings.map(\.code) == [.H02])
    #expect(noActual.findings.first?.arguments["fields"] == .list(["actual"]))
    #expect(!noActual.isUsable)
    let noName = try columns("No | Sasaran | Target | Realisasi")
    #expect(noName.findings.first?.arguments["fields"] == .list(["indicator"]))
  }

  @Test func `two columns for one figure are never chosen between`() throws {
    let columns = try columns("No | Indikator | Realisasi TW II | Realisasi Triwulan II | Target TW II")
    #expect(columns.findings.map(\.code) == [.H03])
    #expect(columns.findings.first?.place.cell == "D1")
    #expect(columns.findings.first?.arguments["first"] == .text("C1"))
    #expect(!columns.isUsable)
  }

  @Test func `an unknown column is named and passed over`() throws {
    let columns = try columns("No | Indikator | Realisasi | Nomor Kontak | 12")
    #expect(columns.findings.map(\.code) == [.H07])
    #expect(columns.findings.first?.place.cell == "D1")
    #expect(columns.findings.first?.suggestions == [])
    #expect(columns.isUsable)
  }

  @Test(arguments: [
    ("Pembilng", "Pembilang"), ("Penyebud", "Penyebut"), ("Satuam", "Satuan"),
    ("Lanjut Tindak", "Tindak Lanjut"),
  ])
  func `an unknown column with a slip suggests the heading it may be`(heading: String, meant: String) throws {
    let columns = try columns("No | Indikator | Realisasi | \(heading)")
    #expect(columns.findings.map(\.code) == [.H07])
    #expect(columns.findings.first?.suggestions.map(\.value) == [meant])
  }

  @Test(arguments: ["Pagu Awal | Pagu Revisi", "Pagu Murni | Pagu", "Pagu Perubahan | Pagu Semula"])
  func `of two budgets the revised one is in force`(headings: String) throws {
    let columns = try columns("No | Indikator | Realisasi | \(headings)")
    let revised = headings.hasPrefix("Pagu Perubahan") ? "D1" : "E1"
    #expect(columns[.budget]?.place.cell == revised)
    #expect(columns.findings == [])
  }

  @Test func `two budgets without a word for it are never chosen between`() throws {
    #expect(try columns("No | Indikator | Realisasi | Pagu | Anggaran").findings.map(\.code) == [.H03])
  }

  @Test func `figures of another year are no figures of this`() throws {
    let columns = try columns("No | Indikator | Realisasi 2025 | Realisasi 2026 | Target 2025 | Target 2026")
    #expect(columns[.actual(nil)]?.place.cell == "D1")
    #expect(columns.findings == [])
  }

  @Test func `unit is the unit of measure where its cells are short`() throws {
    let measured = try columns("No | Indikator | Unit | Realisasi\n1 | APK | % | 81\n2 | Guru | Orang | 12")
    #expect(measured[.unitOfMeasure]?.place.cell == "C1")
    let sender = try columns(
      "No | Indikator | Unit | Realisasi\n1 | APK | Bidang PAUD dan Pendidikan Nonformal | 81")
    #expect(sender[.unitOfMeasure] == nil)
  }

  @Test func `a heading merged over two filled columns is one finding, whatever else is missing`() throws {
    let both = """
      No | Indikator | Realisasi | | Sasaran
      1 | APK | 80 | 81 | Mutu
      """
    let columns = try columns(both, merges: ["C1:D1"])
    #expect(columns.findings.map(\.code) == [.H06])
    #expect(columns.findings.first?.place.cell == "C1")
    #expect(columns.findings.first?.arguments == ["columns": .count(2)])
    #expect(!columns.isUsable)
  }

  @Test(arguments: [
    ("1 | APK | 80 | | Mutu", 2), ("1 | APK | | 80 | Mutu", 3), ("1 | APK | Rp | 80 | Mutu", 3),
  ])
  func `a heading stretched over one filled column names that column`(row: String, index: Int) throws {
    let columns = try columns("No | Indikator | Realisasi | | Sasaran\n" + row, merges: ["C1:D1"])
    #expect(columns.findings == [])
    #expect(columns[.actual(nil)]?.index == index)
    #expect(columns.isUsable)
  }
}
