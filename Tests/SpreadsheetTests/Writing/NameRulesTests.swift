import Testing

@testable import Spreadsheet

@Suite("A defined name")
struct NameRulesTests {
  @Test(arguments: ["Daftar_Unit", "_x", "\\x", "pagu.2026", "Ringkasan?", "TW_1", "Ünit", "RCX"])
  func `may be anything like a word`(name: String) {
    #expect(NameRules.fault(of: name) == nil)
  }

  @Test(
    arguments: zip(
      [
        "", "1a", "a b", "TW1", "r1c1", "R", "c2", "a-b", "_xlnm.Print_Area",
        "True",
        String(repeating: "n", count: 256),
      ],
      [
        NameRules.Fault.empty, .badStart, .forbiddenCharacter, .looksLikeReference, .looksLikeReference,
        .looksLikeReference, .looksLikeReference, .forbiddenCharacter, .reserved, .looksLikeValue, .tooLong,
      ]
    )
  )
  func `is refused where Excel would repair it`(name: String, fault: NameRules.Fault) throws {
    #expect(NameRules.fault(of: name) == fault)
    expectRule(.name(fault, name: name)) { try WorkbookWriter().define(DefinedName(name, formula: "1")) }
  }

  @Test func `is unlike all others of its scope, and unlike tables`() throws {
    let workbook = try WorkbookWriter()
    let sheet = try workbook.addSheet("S")
    try workbook.define(DefinedName("Pagu", formula: "1"))
    try workbook.define(DefinedName("pagu", formula: "2", sheet: "S"))
    expectRule(.duplicateName("PAGU")) { try workbook.define(DefinedName("PAGU", formula: "1")) }
    expectRule(.duplicateName("PAGU")) {
      try sheet.addTable(SheetTable(name: "PAGU", range: range("A1:A2"), headings: ["h"]))
    }
  }

  @Test func `may belong to a sheet, which must be there`() throws {
    let book = try WrittenWorkbook { workbook in
      _ = try workbook.addSheet("A")
      _ = try workbook.addSheet("B")
      try workbook.define(DefinedName("n", formula: "=B!$A$1", sheet: "b", isHidden: true))
      expectRule(.unknownSheet) { try workbook.define(DefinedName("m", formula: "1", sheet: "C")) }
    }
    let text = try book.part("xl/workbook.xml")
    #expect(text.contains("<definedName name=\"n\" localSheetId=\"1\" hidden=\"1\">B!$A$1</definedName>"))
  }
}
