import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct HeadingTextTests {
  @Test(arguments: [
    ("No.", "no"), ("  Sasaran\nStrategis ", "sasaran strategis"),
    ("INDIKATOR\u{A0}KINERJA:", "indikator kinerja"),
    ("Ket.", "ket"), ("Target*", "target"), ("Realisasi s/d Triwulan I", "realisasi s.d triwulan i"),
    ("Realisasi s.d. TW I", "realisasi s.d tw i"), ("Realisasi sampai dengan", "realisasi s.d dengan"),
    ("Program/Kegiatan", "program kegiatan"), ("satuan_bulan", "satuan bulan"), ("", ""), ("***", ""),
  ])
  func `spellings of one heading have one phrase`(text: String, phrase: String) {
    #expect(HeadingText(text).phrase == phrase)
  }

  @Test func `signs are words of their own`() {
    #expect(HeadingText("Capaian(%)").tokens == ["capaian", "(", "%", ")"])
    #expect(HeadingText("Capaian (%)").words == ["capaian"])
    #expect(HeadingText("% Keu").contains("%"))
  }

  @Test func `a phrase is found only as whole words`() {
    #expect(HeadingText("Rencana Tindak Lanjut").contains(phrase: "tindak lanjut"))
    #expect(!HeadingText("Kendalanya").contains(phrase: "kendala"))
  }
}
