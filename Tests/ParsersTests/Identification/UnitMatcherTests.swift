import Kinerja
import Testing

@testable import Parsers

/// Units of an office whose names begin alike.
enum Office {
  static let secretariat = OfficeUnit(code: "SEKRE", name: "Sekretariat", aliases: ["Set"], parent: "DISDIK")
  static let primary = OfficeUnit(
    code: "SD", name: "Bidang Pembinaan SD", aliases: ["Bidang SD", "Bid. SD"], parent: "DISDIK")
  static let early = OfficeUnit(
    code: "PAUD", name: "Bidang PAUD dan Pendidikan Nonformal", aliases: ["PAUD PNF"], parent: "DISDIK")
  static let library = OfficeUnit(
    code: "DISPERSIP", name: "Dinas Perpustakaan dan Kearsipan", aliases: ["Dispersip"])
  static let culture = OfficeUnit(
    code: "BUD", name: "Bidang Kebudayaan", aliases: ["Kebudayaan"], parent: "DISDIK")
  static let parent = OfficeUnit(code: "DISDIK", name: "Dinas Pendidikan dan Kebudayaan")
  static let lower = OfficeUnit(code: "PR-1", name: "Kecamatan Paringin")
  static let south = OfficeUnit(code: "PR-2", name: "Kecamatan Paringin Selatan")

  static let all = [secretariat, primary, early, library, culture, parent, lower, south]
  static let matcher = UnitMatcher(all)
}

struct UnitMatcherTests {
  @Test(arguments: [
    ("Laporan Kecamatan Paringin Selatan TW I", Office.south),
    ("Laporan Kecamatan Paringin TW I", Office.lower),
    ("LKJ TW1 Sekretariat", Office.secretariat), ("BIDANG SD", Office.primary),
    ("Bid. SD TW II", Office.primary),
    ("Bidang PAUD & Pendidikan Nonformal", Office.early), ("pengukuran_PAUD_PNF_2026", Office.early),
    ("dispersip-tw1", Office.library), ("Dispersip2026", Office.library),
    ("Dinas Pendidikan dan Kebudayaan", Office.parent),
  ])
  func `the longest name or alias in a text is the unit`(text: String, unit: OfficeUnit) {
    #expect(Office.matcher.units(in: text) == .one(unit))
  }

  @Test(arguments: ["", "Laporan Kinerja", "Sekretariatan", "Bidang", "paudx pnfx", "Angka SD", "TW 1"])
  func `parts of names and of words name no unit`(text: String) {
    #expect(Office.matcher.units(in: text) == .none)
  }

  @Test func `codes count only where they are asked for`() {
    #expect(Office.matcher.units(in: "APM SD 2026") == .none)
    #expect(Office.matcher.units(in: "SD_TW1", allowingCodes: true) == .one(Office.primary))
    #expect(Office.matcher.units(in: "Bidang Kebudayaan SD", allowingCodes: true) == .one(Office.culture))
  }

  @Test func `two units in one text are for a person to choose`() {
    #expect(
      Office.matcher.units(in: "Sekretariat dan Bidang Kebudayaan")
        == .several([Office.secretariat, Office.culture]))
  }

  @Test func `the parent in the letterhead is not the sender`() {
    #expect(
      Office.matcher.combining([
        Office.matcher.units(in: "DINAS PENDIDIKAN DAN KEBUDAYAAN"), Office.matcher.units(in: "SEKRETARIAT"),
      ]) == .one(Office.secretariat))
    #expect(Office.matcher.units(in: "Disdik - Sekretariat", allowingCodes: true) == .one(Office.secretariat))
  }

  @Test func `several texts about one thing are united`() {
    let one = UnitMatcher.Answer.one(Office.primary)
    #expect(Office.matcher.combining([.none, one, one]) == one)
    #expect(Office.matcher.combining([]) == .none)
    #expect(
      Office.matcher.combining([one, .one(Office.culture)]) == .several([Office.primary, Office.culture]))
  }
}
