import Spreadsheet
import TestSupport
import Testing

/// What a sheet holds is what its cells hold, each by itself.
@Suite struct CellExtentTests {
  // readxl 1.0.0 NEWS: tidyverse/readxl#203, #236
  @Test func `takes formatted cells without a value for nothing`() throws {
    var package = PackageBuilder(
      rows: """
        <row r="1" spans="1:16384"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row>\
        <row r="2" s="1" customFormat="1"><c r="A2" s="1"/><c r="XFD2" s="1"><v></v></c></row>\
        <row r="1048576" ht="30" customHeight="1"><c r="A1048576" s="1" t="s"/></row>
        """
    )
    package.setFormats(["0.0%"])
    let sheet = try #require(try read(package).sheets.first)
    #expect(sheet.rows.map(\.index) == [0])
    #expect(try values(package) == ["A1": .number(1)])
  }

  // duckdb/duckdb-excel#69, #19, #64: the first row decided and the rest became nothing
  @Test func `gives each cell its own type, whatever stands above it`() throws {
    var package = PackageBuilder(
      rows: """
        <row><c><v>1</v></c><c/></row><row/><row><c t="s"><v>0</v></c><c><v>2</v></c></row>\
        <row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>\
        <row><c s="1"><v>46112</v></c><c t="str"><v>007</v></c></row>
        """
    )
    package.setStrings(["<t>n/a</t>"])
    package.setFormats(["yyyy-mm-dd"])
    #expect(
      try values(package) == [
        "A1": .number(1), "A3": .text("n/a"), "B3": .number(2), "A4": .bool(true), "B4": .error("#N/A"),
        "A5": .date(CivilDateTime(year: 2026, month: 3, day: 31), serial: 46112), "B5": .text("007"),
      ]
    )
  }

  @Test(arguments: ["2", "ya", "-1", "TRUEE"])
  func `guesses no truth value`(stored: String) throws {
    let package = PackageBuilder(rows: "<row><c t=\"b\"><v>\(stored)</v></c></row>")
    #expect(try values(package) == ["A1": .text(stored)])
    #expect(try read(package).warnings.map(\.code) == [.badNumber])
  }

  @Test(arguments: [("1", true), ("true", true), ("TRUE", true), ("0", false), ("false", false)])
  func `knows truth values in any spelling`(stored: String, value: Bool) throws {
    let package = PackageBuilder(rows: "<row><c t=\"b\"><v>\(stored)</v></c></row>")
    #expect(try values(package) == ["A1": .bool(value)])
    #expect(try read(package).warnings.isEmpty)
  }
}
