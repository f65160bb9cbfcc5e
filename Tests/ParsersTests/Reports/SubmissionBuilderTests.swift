import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct SubmissionBuilderTests {
  private func findings(_ title: String, named name: String = "laporan.xlsx", sheet: String = "Sheet1")
    -> [Finding]
  {
    let sketch = title + "\nNo | Kode | Indikator | Target | Realisasi\n1 | P-1 | APK PAUD | 80 | 81"
    return SubmissionReader(units: Office.all, agreements: Agreed.book, defaultYear: 2026)
      .read(.xlsx(Sheet(sketch, name: sheet)), from: ReceivedFile(path: name, sha256: "00")).flatMap(
        \.findings)
  }

  @Test func `an unknown, an ambiguous and a contradicted sender are told apart`() {
    #expect(findings("LAPORAN TW I").map(\.variant) == ["unknown"])
    let ambiguous = findings("SEKRETARIAT DAN BIDANG KEBUDAYAAN TW I")
    #expect(ambiguous.map(\.variant) == ["ambiguous"])
    #expect(ambiguous.first?.arguments["units"] == .list(["Sekretariat", "Bidang Kebudayaan"]))
    let conflict = findings("SEKRETARIAT TW I", named: "Bidang Kebudayaan.xlsx")
    #expect(conflict.map(\.code) == [.F03])
    #expect(conflict.map(\.variant) == ["conflict"])
    #expect(conflict.first?.arguments["first"] == .text("Sekretariat"))
    #expect(conflict.first?.arguments["second"] == .text("Bidang Kebudayaan"))
  }

  @Test func `an unknown and a contradicted quarter are told apart`() {
    #expect(findings("SEKRETARIAT").map(\.code) == [.F04])
    #expect(findings("SEKRETARIAT").map(\.variant) == ["unknown"])
    let conflict = findings("SEKRETARIAT TRIWULAN I", named: "Sekretariat TW II.xlsx")
    #expect(conflict.map(\.variant) == ["conflict"])
    #expect(conflict.first?.arguments["first"] == .text("TW I"))
    #expect(conflict.first?.arguments["second"] == .text("TW II"))
    #expect(findings("SEKRETARIAT TRIWULAN I", sheet: "TW III").map(\.variant) == ["conflict"])
  }

  @Test func `title and sheet that agree leave nothing to say but what a bare "Target" was taken for`() {
    #expect(findings("SEKRETARIAT TRIWULAN I TAHUN 2026", sheet: "TW I").map(\.code) == [.H04])
  }
}
