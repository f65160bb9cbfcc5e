import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct FormMarkTests {
  private static let units = [
    OfficeUnit(code: "SD", name: "Bidang SD"), OfficeUnit(code: "SMP", name: "Bidang SMP"),
  ]

  private static func submission(
    _ properties: [String: String], title: String = "Laporan Kinerja", file: String = "kiriman.xlsx"
  ) -> Submission? {
    let sheet = Sheet(
      """
      \(title)
      Kode | Indikator Kinerja | Target Triwulan | Realisasi Triwulan
      A-1 | Jumlah dokumen | 4 | 3
      """, name: "Laporan")
    let workbook = Workbook(format: .xlsx, sheets: [sheet], properties: properties)
    return SubmissionReader(units: units, agreements: AgreementBook([]))
      .read(workbook, from: ReceivedFile(path: file, sha256: "00")).first
  }

  private let marks = ["rekap.form": "baku/1", "rekap.unit": "SD", "rekap.periode": "2026-TW2"]

  @Test func `a form says unit and quarter, whatever its file is called`() {
    let read = Self.submission(marks)
    #expect(read?.unit?.code == "SD")
    #expect(read?.period == QuarterPeriod(year: 2026, quarter: .second))
    #expect(read?.findings == [])
  }

  @Test func `properties of other programs say nothing`() {
    for properties in [["rekap.unit": "SD"], ["rekap.form": "lain", "rekap.unit": "SD"]] {
      #expect(Self.submission(properties)?.unit == nil)
    }
  }

  @Test(arguments: ["Bidang SMP.xlsx", "bidang smp TW 2.xlsx"])
  func `another unit in the name of the file decides nothing`(file: String) {
    let read = Self.submission(marks, file: file)
    #expect(read?.unit == nil)
    #expect(read?.findings.map(\.code) == [.F03])
  }

  @Test func `another quarter in the title decides nothing`() {
    let read = Self.submission(marks, title: "Laporan Triwulan III Tahun 2026")
    #expect(read?.findings.map(\.code) == [.F04])
    let year = Self.submission(marks, title: "Laporan Triwulan II Tahun 2025")
    #expect(year?.findings.map(\.code) == [.F04])
  }

  @Test func `a code that is no longer in the list leaves the word to the rest`() {
    var old = marks
    old["rekap.unit"] = "LAMA"
    #expect(Self.submission(old)?.unit == nil)
    #expect(Self.submission(old, file: "Bidang SMP.xlsx")?.unit?.code == "SMP")
  }

  @Test(arguments: ["", "2026", "2026-S1", "TW2", "2026-TW9"])
  func `what is no quarter leaves the word to the rest`(period: String) {
    var odd = marks
    odd["rekap.periode"] = period
    #expect(Self.submission(odd)?.findings.map(\.code) == [.F04])
    #expect(Self.submission(odd, title: "Triwulan II Tahun 2026")?.findings == [])
  }

  @Test func `a version that is not known is not read`() {
    var later = marks
    later["rekap.form"] = "baku/9"
    let read = Self.submission(later)
    #expect(read?.findings.map(\.code) == [.F17])
    #expect(read?.isReadable == false)
    #expect(read?.unit?.code == "SD")
  }
}
