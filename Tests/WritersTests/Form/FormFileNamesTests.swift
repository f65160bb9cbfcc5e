import Kinerja
import Testing

@testable import Writers

struct FormFileNamesTests {
  private let period = SampleForm.period

  @Test(arguments: [
    ("Bidang Pembinaan SD", "Bidang Pembinaan SD"), ("Bidang SD/SMP: \"Dikdas\"", "Bidang SD SMP Dikdas"),
    ("../../etc/passwd", "etc passwd"), ("UPT \\ A | B?*<>", "UPT A B"), ("Unit.", "Unit"),
    ("baris\nkedua\t\u{0}x", "baris kedua x"), ("...", "unit"), ("", "unit"), ("Séksi Ünit", "Séksi Ünit"),
  ])
  func `names are cleaned of what file systems refuse`(name: String, clean: String) {
    #expect(FormFileNames.clean(name) == clean)
  }

  @Test func `long names are cut between words`() {
    let clean = FormFileNames.clean(String(repeating: "Bidang ", count: 100))
    #expect(clean.utf8.count <= 150)
    #expect(clean.hasSuffix("Bidang"))
  }

  @Test func `two units never share a file`() {
    var names = FormFileNames()
    let units = [
      OfficeUnit(code: "A/1", name: "Bidang A/B"), OfficeUnit(code: "A2", name: "Bidang A:B"),
      OfficeUnit(code: "a2", name: "bidang a b"), OfficeUnit(code: "A2", name: "BIDANG A B"),
      OfficeUnit(code: "C", name: "Bidang A B (A2)"),
    ]
    let given = units.map { names.name(for: $0, in: period) }
    #expect(given.first == "2026-TW2 Bidang A B.xlsx")
    #expect(Set(given.map { $0.lowercased() }).count == units.count)
    #expect(given.allSatisfy { $0.hasSuffix(".xlsx") && !$0.contains("/") })
  }
}
