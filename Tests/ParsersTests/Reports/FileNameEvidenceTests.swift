import Kinerja
import Testing

@testable import Parsers

struct FileNameEvidenceTests {
  @Test(arguments: [
    ("masuk/TW1/LKJ_TW1_Sekretariat.xlsx", ["fileName LKJ TW1 Sekretariat", "folder TW1"]),
    ("a.b.csv", ["fileName a.b"]), ("laporan", ["fileName laporan"]), ("", []), ("/", []),
  ])
  func `name and folder of a file may name unit and quarter`(path: String, texts: [String]) {
    #expect(FileNameEvidence.texts(of: path).map { "\($0.source) \($0.text)" } == texts)
  }
}
