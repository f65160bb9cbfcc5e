import Kinerja
import Testing

struct RevisionMarkTests {
  @Test(
    arguments: [
      ["gtk tw3.csv", "gtk tw3 revisi 1.xlsx", "gtk tw3 revisi 2.xlsx"],
      ["Bidang SMP_triwulan 1_FINAL.xlsx", "Bidang SMP_triwulan 1_FINAL_revisi.xlsx"],
      ["BPS TW 2.csv", "BPS TW 2 (perbaikan).csv"],
      ["LKJ_TW3_Sekretariat.xlsx", "LKJ_TW3_Sekretariat rev1.xlsx", "LKJ_TW3_Sekretariat_rev2.xlsx"],
      [
        "a.xlsx", "a (1).xlsx", "a (2).xlsx", "a rev.xlsx", "a rev (1).xlsx", "a rev10.xlsx", "a FINAL.xlsx",
        "a FINAL rev3.xlsx",
      ],
      ["TW II/a.xlsx", "TW II/a - Copy.xlsx", "TW II/a - Copy (2).xlsx", "TW II/a v2.xlsx"],
      ["Lap. Bid. SD", "Lap. Bid. SD rev1"],
    ]
  )
  func `marks put versions in order`(names: [String]) {
    let orders = names.map { RevisionMark(fileName: $0)?.order ?? 0 }
    #expect(orders == orders.sorted())
    #expect(Set(orders).count == orders.count)
  }

  @Test(
    arguments: [
      "Laporan Kinerja.xlsx", "TW IV.csv", "rev1/laporan.csv", "Lap (Bidang SD).xlsx", "a (x).csv", "",
      ".csv", "VIII v.csv",
      "Revitalisasi.xlsx",
    ]
  )
  func `other names have no mark`(name: String) { #expect(RevisionMark(fileName: name) == nil) }

  @Test func `the parts of a mark`() throws {
    let mark = try #require(RevisionMark(fileName: "MONEV SD TW II revisi 2 FINAL (3).xlsx"))
    #expect(mark.isFinal)
    #expect(mark.revision == 2)
    #expect(mark.copy == 3)
    #expect(RevisionMark(fileName: "a (99999999999999999999).xlsx") == nil)
  }
}
