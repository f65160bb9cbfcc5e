import Spreadsheet
import TestSupport
import Testing

/// Where cells go: by their own reference, else behind the one before; nothing else in the file is asked.
@Suite struct CellPositionTests {
  // tidyverse/readxl#102, #648; QtExcel/QXlsx#179; ycphs/openxlsx#227
  @Test func `places cells without a reference behind the one before`() throws {
    let rows = """
      <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>\
      <row r="9"><c><v>5</v></c></row><row><c><v>6</v></c></row>
      """
    #expect(
      try values(PackageBuilder(rows: rows)) == [
        "A1": .number(1), "D1": .number(2), "E1": .number(3), "A2": .number(4), "A9": .number(5),
        "A10": .number(6),
      ]
    )
  }

  // tidyverse/readxl#648
  @Test func `counts empty cells and rows without a reference, too`() throws {
    let rows = """
      <row><c/><c s="0"/><c><v>1</v></c></row><row/><row r="4"/><row><c r="B5"/><c><v>2</v></c></row>
      """
    #expect(try values(PackageBuilder(rows: rows)) == ["C1": .number(1), "C5": .number(2)])
  }

  @Test func `believes the cell where its row says something else`() throws {
    let rows = "<row r=\"2\"><c r=\"B7\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    #expect(try values(PackageBuilder(rows: rows)) == ["B7": .number(1), "C2": .number(2), "A3": .number(3)])
  }

  @Test(arguments: ["b2", "$B$2", "$b2", "B$2", "B02"])
  func `reads references in any spelling`(reference: String) throws {
    let rows = "<row r=\"2\"><c r=\"\(reference)\"><v>1</v></c></row>"
    #expect(try values(PackageBuilder(rows: rows)) == ["B2": .number(1)])
  }

  // pandas-dev/pandas#39001, wireservice/agate-excel#22 (too small); tafia/calamine#285 (A0);
  // shuchkin/simplexlsx#168 (the whole grid: 3 GB of a file of 1.4 KB)
  @Test(arguments: [
    "A1", "A0:AZ48943", "A1:XFD1048576", "A1:XFE1048577", "", "?", "C3:B2", "A1:A1:A1", "A4294967296:ZZZZ1",
    "A99999999999999999999999999", "Data!A1:B2", "1:1", "A:A",
  ])
  func `asks no dimension`(reference: String) throws {
    let package = PackageBuilder(
      rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"C3\"><v>3</v></c></row>",
      around: ("<dimension ref=\"\(reference)\"/>", "")
    )
    #expect(try values(package) == ["A1": .number(1), "B1": .number(2), "C3": .number(3)])
    #expect(try read(package).warnings.isEmpty)
  }

  // tafia/calamine#285: whatever stands for a reference, the rest of the sheet is read.
  @Test(arguments: [
    "", "A", "1", "A0", "0", "A-1", "A1:B2", "AAAAAAA1", "XFE1", "A1048577", "A4294967290", "A1.5",
    "A99999999999999999999", "Ä1", "A 1", "R1C1", "#REF!", "A1A", "1A", "$$", "Data!A1",
  ])
  func `skips a cell with a reference that is none, and says so`(reference: String) throws {
    let package = PackageBuilder(
      rows: "<row r=\"1\"><c r=\"\(reference)\"><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row>"
    )
    #expect(try values(package) == ["D1": .number(2), "E1": .number(3)])
    #expect(
      try read(package).warnings == [ReadWarning(.cellOutsideGrid, sheet: "Data", detail: reference)]
    )
  }

  // agent-os#2867 (38 s and 2.45 GB), Papyrine/Morph#174 (without end)
  @Test(arguments: [
    "4294967290", "0", "-1", "1048577", "9223372036854775807", "99999999999999999999", "x", "",
  ])
  func `skips a row outside the grid, and says so`(row: String) throws {
    let package = PackageBuilder(
      rows: """
        <row r="\(row)"><c><v>1</v></c><c r="AAAAAAA1"><v>2</v></c></row><row r="2"><c><v>3</v></c></row>\
        <row><c><v>4</v></c></row>
        """
    )
    #expect(try values(package) == ["A2": .number(3), "A3": .number(4)])
    #expect(try Set(read(package).warnings.map(\.code)) == [.cellOutsideGrid])
  }

  @Test func `does not count on past the last row and column`() throws {
    let package = PackageBuilder(
      rows: """
        <row r="1048576"><c r="XFD1048576"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>
        """
    )
    #expect(try values(package) == ["XFD1048576": .number(1)])
    #expect(try read(package).warnings.map(\.code) == [.cellOutsideGrid, .cellOutsideGrid, .cellOutsideGrid])
  }

  // xberg-io/xberg#331 (honest files of a solver), office2pdf#1703, tafia/calamine#594
  @Test func `keeps two far corners as two cells`() throws {
    let package = PackageBuilder(
      rows: """
        <row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>
        """,
      around: ("<dimension ref=\"A1:XFD1048576\"/>", "")
    )
    let sheet = try #require(try read(package).sheets.first)
    #expect(sheet.rows.map(\.index) == [0, 1_048_575])
    #expect(sheet.rows.map(\.cells.count) == [1, 1])
    #expect(try values(package) == ["A1": .number(1), "XFD1048576": .number(2)])
  }

  @Test func `sorts cells that come out of order and keeps the later of two`() throws {
    let package = PackageBuilder(
      rows: """
        <row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="C1"><v>3</v></c></row>\
        <row r="3"><c r="B3"><v>4</v></c></row>
        """
    )
    let book = try read(package)
    let rows = try #require(book.sheets.first).rows
    #expect(rows.map(\.index) == [0, 2])
    #expect(rows.flatMap(\.cells).map(\.reference.description) == ["C1", "A3", "B3"])
    #expect(rows.last?.cells.last?.value == .number(4))
    #expect(book.warnings == [ReadWarning(.duplicateCell, sheet: "Data", cell: CellReference("B3"))])
  }
}
