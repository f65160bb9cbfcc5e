import Kinerja
import Spreadsheet
import Testing

@testable import Writers

struct ListSheetTests {
  private func sheet(_ name: String, _ period: String = "2026-TW1") throws -> WrittenSheet {
    try WrittenWorkbook(SampleRekap.input(period)).sheet(name)
  }

  @Test func `units that are not in the recap are named with the reason`() throws {
    let sheet = try sheet("Belum Masuk")
    let rejected = try sheet.row(with: "SD", in: 2)
    #expect(
      sheet.texts(in: rejected).prefix(5) == [
        "TW I", "SD", "Bidang Pembinaan SD", "Ditolak", "masuk/TW1/sd.csv",
      ])
    #expect(sheet.text(rejected, 6)?.hasPrefix("B07: ") == true)
    let missing = try sheet.row(with: "SMP", in: 2)
    #expect(sheet.text(missing, 4) == "Belum masuk")
    #expect(sheet.text(missing, 6) == "Belum ada berkas yang diterima.")
    #expect(!sheet.texts.contains("SEKRE"))
  }

  @Test func `a report that a person has returned is not said to fail for a remark`() throws {
    let sekre = SampleRekap.submissions[0]
    let returned = CheckedSubmission(
      file: sekre.file, sha256: sekre.sha256, unit: sekre.unit, period: sekre.period, revision: 1,
      status: .rejected, values: sekre.values, findings: sekre.findings)
    let written = try WrittenWorkbook(SampleRekap.input("2026-TW1", submissions: [returned]))
    let sheet = try written.sheet("Belum Masuk")
    #expect(sheet.text(try sheet.row(with: "SEKRE", in: 2), 6) == RekapLabels.returned.indonesian)
  }

  @Test func `files of nobody are listed below`() throws {
    let sheet = try sheet("Belum Masuk")
    let title = try sheet.row(with: RekapLabels.unassigned.indonesian, in: 0)
    #expect(sheet.text(title + 1, 5) == "masuk/TW1/laporan.xlsx")
    #expect(sheet.text(title + 1, 4) == "Ditahan")
    #expect(sheet.text(title + 1, 6)?.hasPrefix("F03: ") == true)
  }

  @Test func `where nothing is missing a sentence says so`() throws {
    let written = try WrittenWorkbook(SampleRekap.input("2026-TW2", units: [SampleRekap.units[0]]))
    #expect(try written.sheet("Belum Masuk").texts.contains(RekapLabels.nothingMissing.indonesian))
  }

  @Test func `findings come by weight, with everything needed to act on them`() throws {
    let sheet = try sheet("Temuan")
    let head = try sheet.row(with: "No", in: 0)
    let codes = (1...4).map { sheet.text(head + $0, 2) }
    #expect(codes == ["B07", "F03", "E01", "B15"])
    let rendered = MessageCatalogue.render(SampleRekap.submissions[1].findings[0], in: .indonesian)
    #expect(sheet.text(head + 1, 1) == "Kesalahan")
    #expect(
      [4, 5, 6, 8, 9, 10, 11, 12, 13, 14].map { sheet.text(head + 1, $0) } == [
        "Bidang Pembinaan SD", "masuk/TW1/sd.csv", "Ditolak", "G5", "Realisasi", "B-1", "lima",
        rendered.expected, rendered.message, rendered.fix,
      ])
  }

  @Test func `findings of other quarters stay out`() throws {
    let sheet = try sheet("Temuan", "2026-TW2")
    #expect(!sheet.texts.contains("B07"))
  }
}
