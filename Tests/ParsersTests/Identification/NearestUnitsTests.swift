import Kinerja
import Testing

@testable import Parsers

struct NearestUnitsTests {
  private func nearest(_ texts: (EvidenceSource, String)...) -> (String, [Suggestion])? {
    NearestUnits(Office.all).nearest(
      to: texts.map { EvidenceText(source: $0.0, text: $0.1, place: Place(sheet: "TW I", cell: "A2")) }
    ).map { ($0.text.text, $0.suggestions) }
  }

  @Test(arguments: [
    ("Unit Kerja : Sekertariat", "Sekretariat"), ("Unit: Bidang Kebudayan", "Bidang Kebudayaan"),
    ("OPD : Din. Perpustakaan & Kearsipan", "Dinas Perpustakaan dan Kearsipan"),
    ("Unit : Bidang Pendidikan Nonformal dan PAUD", "Bidang PAUD dan Pendidikan Nonformal"),
    ("Unit : Kec. Paringin Selatan", "Kecamatan Paringin Selatan"),
  ])
  func `a labelled cell with a slip suggests the unit`(text: String, unit: String) {
    #expect(nearest((.metadata, text))?.1.first?.value == unit)
  }

  @Test func `titles and file names are cleared of what every report says`() {
    let title = nearest((.title, "LAPORAN KINERJA TRIWULAN II TAHUN 2026 BIDANG KEBUDAYAN"))
    #expect(title?.0 == "BIDANG KEBUDAYAN")
    #expect(title?.1.map(\.value) == ["Bidang Kebudayaan"])
    #expect(nearest((.fileName, "LKJ TW2 Sekertariat fix"))?.1.map(\.value) == ["Sekretariat"])
  }

  @Test func `the more trusted text speaks first`() {
    let found = nearest((.fileName, "Sekertariat"), (.metadata, "Unit : Bidang Kebudayan"))
    #expect(found?.1.map(\.value) == ["Bidang Kebudayaan"])
  }

  @Test(arguments: [
    "Unit : ", "Unit : Dinas Kesehatan", "Unit : Bagian Umum", "LAPORAN KINERJA", "Unit : Bidang",
    "Unit : 2026",
  ])
  func `nothing near is no suggestion`(text: String) {
    #expect(nearest((.metadata, text)) == nil)
  }

  @Test func `several names of one unit are one suggestion, at most three in all`() {
    let units = (1...5).map {
      OfficeUnit(code: "\($0)", name: "Bidang Kebudayaan", aliases: ["Bid. Kebudayaan"])
    }
    let found = NearestUnits(units).nearest(
      to: [EvidenceText(source: .metadata, text: "Unit : Bidang Kebudayan", place: .file)])
    #expect(found?.suggestions.count == 3)
    #expect(found?.suggestions.allSatisfy { $0.confidence == .guess } == true)
  }
}
