import Testing

@testable import Spreadsheet

@Suite("A sheet name")
struct SheetNameTests {
  @Test(arguments: ["Rekap", "TW I", "Cara Hitung", "a'b", "Ünï", String(repeating: "n", count: 31)])
  func `may be anything ordinary`(name: String) throws {
    #expect(SheetName.fault(of: name) == nil)
    _ = try WorkbookWriter().addSheet(name)
  }

  @Test(
    arguments: zip(
      [
        "", String(repeating: "n", count: 32), String(repeating: "😀", count: 16), "a/b", "a[b", "'a", "a'",
        "HISTORY", "a\nb",
      ],
      [
        SheetName.Fault.empty, .tooLong(units: 32), .tooLong(units: 32), .forbiddenCharacter("/"),
        .forbiddenCharacter("["), .apostropheAtEdge, .apostropheAtEdge, .reserved, .forbiddenCharacter("\n"),
      ]
    )
  )
  func `is refused where Excel would repair it`(name: String, fault: SheetName.Fault) throws {
    expectRule(.sheetName(fault)) { _ = try WorkbookWriter().addSheet(name) }
  }

  @Test func `is unlike all others whatever the case`() throws {
    let workbook = try WorkbookWriter()
    _ = try workbook.addSheet("Rekap")
    expectRule(.duplicateSheetName) { _ = try workbook.addSheet("REKAP") }
  }

  @Test(
    arguments: zip(
      ["SD/MI: 2026", "", "'''", "history", "Dinas Pendidikan dan Kebudayaan Kabupaten", "[Rekap]*"],
      ["SD MI  2026", "Sheet", "Sheet", "history_", "Dinas Pendidikan dan Kebudayaan", "Rekap"]
    )
  )
  func `can be made out of any text`(wish: String, name: String) {
    #expect(SheetName.sanitized(wish) == name)
    #expect(SheetName.fault(of: name) == nil)
  }

  @Test func `made from the same text is numbered and stays within its length`() {
    var taken: Set<String> = []
    for _ in 0..<12 {
      let name = SheetName.sanitized(String(repeating: "Unit ", count: 10), avoiding: taken)
      #expect(SheetName.fault(of: name) == nil)
      taken.insert(name.uppercased())
    }
    #expect(taken.count == 12)
    #expect(taken.contains("UNIT UNIT UNIT UNIT UNIT U (12)"))
  }

  @Test(
    arguments: zip(
      ["Rekap", "TW I", "TW1", "2026", "a'b", "R1C1", "RC", "Cara_Hitung", "Ü"],
      ["Rekap", "'TW I'", "'TW1'", "'2026'", "'a''b'", "'R1C1'", "'RC'", "Cara_Hitung", "'Ü'"]
    )
  )
  func `is quoted in formulas where it must be`(name: String, quoted: String) {
    #expect(SheetName.quoted(name) == quoted)
  }
}
