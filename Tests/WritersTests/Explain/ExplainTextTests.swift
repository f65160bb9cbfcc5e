import Kinerja
import Testing
import Writers

@Suite("Explanations")
struct ExplainTextTests {
  @Test("every code has one, in both languages", arguments: FindingCode.allCases)
  func complete(code: FindingCode) throws {
    let explanation = try #require(Explanation.of(code))
    for text in [explanation.meaning, explanation.reason, explanation.example, explanation.remedy] {
      #expect(text.indonesian.hasSuffix("."))
      #expect(text.english.hasSuffix("."))
    }
    #expect(!explanation.related.contains(code))
    #expect(!explanation.related.isEmpty)
  }

  @Test("there is one for each code only, in the order of the codes")
  func order() {
    #expect(Explanation.all.map(\.code) == FindingCode.allCases)
  }

  @Test("a page has level, meaning, reason, example, remedy and what is near")
  func page() {
    let page = String(decoding: ExplainText().page(of: .B08), as: UTF8.self)
    #expect(
      page == """
        B08 - Angka dapat dibaca dua cara
        Tingkat: Peringatan - laporan diterima dengan catatan

        Artinya
          Angka dengan satu titik atau koma dan tepat tiga digit sesudahnya dapat berarti ribuan atau
          desimal.

        Mengapa penting
          Kedua arti berbeda seribu kali, sehingga pembacaan selalu diberitahukan.

        Contoh
          “1.250” orang dibaca 1250; “1.250” persen dibaca 1,25.

        Cara memperbaiki
          Tulis 1250 untuk seribu dua ratus lima puluh, dan 1,25 untuk satu koma dua lima.

        Lihat juga
          B07  Realisasi bukan angka
          B09  Angka tersimpan sebagai teks

        """
    )
  }

  @Test("the index names every code")
  func index() {
    let lines = String(decoding: ExplainText(language: .english).index(), as: UTF8.self).split(
      separator: "\n"
    )
    #expect(lines.count == FindingCode.allCases.count)
    #expect(lines.first == "F01  Error       File cannot be opened")
  }
}
