import Spreadsheet
import TestSupport
import Testing

/// A first row with one cell for each shared string.
private func package(_ items: [String]) -> PackageBuilder {
  var package = PackageBuilder(
    rows: "<row>" + items.indices.map { "<c t=\"s\"><v>\($0)</v></c>" }.joined() + "</row>"
  )
  package.setStrings(items)
  return package
}

@Suite struct SharedStringTests {
  // rabanti-github/NanoXLSX#25; brechtsanders/xlsxio#9; JuliaData/XLSX.jl#213
  @Test func `leaves phonetic hints out`() throws {
    let items = [
      "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>",
      "<r><t>東</t></r><rPh sb=\"0\" eb=\"1\"><t>トウ</t></rPh><r><t>京</t></r><rPh><t>キョウ</t></rPh>",
    ]
    #expect(try values(package(items)) == ["A1": .text("東京"), "B1": .text("東京")])
    let inline = PackageBuilder(rows: "<row><c t=\"inlineStr\"><is>\(items[0])</is></c></row>")
    #expect(try values(inline) == ["A1": .text("東京")])
  }

  // tafia/calamine#636
  @Test func `joins plain text and runs in the order of the document`() throws {
    let items = [
      "<t>a</t><r><rPr><b/></rPr><t xml:space=\"preserve\"> b </t></r><r><t>c</t></r>",
      "<r><t>a</t></r><t>b</t><r><t/></r><r/><r><t>c</t></r>",
    ]
    #expect(try values(package(items)) == ["A1": .text("a b c"), "B1": .text("abc")])
  }

  // tafia/calamine#607: an empty value was read as string 0
  @Test func `takes an empty string and an empty value for an empty cell`() throws {
    var package = package(["<t>nol</t>", "", "<t/>", "<t></t>", "<r/>", "<t>lima</t>"])
    #expect(try values(package) == ["A1": .text("nol"), "F1": .text("lima")])
    package["xl/worksheets/sheet1.xml"] =
      PackageBuilder(
        rows: "<row><c t=\"s\"><v></v></c><c t=\"s\"><v/></c><c t=\"s\"/><c t=\"s\"><v>5</v></c></row>"
      )["xl/worksheets/sheet1.xml"]
    #expect(try values(package) == ["D1": .text("lima")])
    #expect(try read(package).warnings.isEmpty)
  }

  // tafia/calamine#469; PhpSpreadsheet discussion 4724; readxl 0.1.1 (tidyverse/readxl#51)
  @Test(
    arguments: [
      ("a_x000D_&#10;b", "a\r\nb"), ("_x0041_", "A"), ("_x005F_x0041_", "_x0041_"),
      ("_x005f_x005F_", "_x005F_"),
      ("_x41_ _x0041 x0041_ _xZZZZ_", "_x41_ _x0041 x0041_ _xZZZZ_"), ("__x0041__", "_A_"),
      ("_xD834__xDD1E_", "𝄞"), ("_xD834_", "\u{FFFD}"), ("_x0000_", "\0"), ("a__b", "a__b"),
    ] as [(String, String)]
  )
  func `decodes escapes once, wherever text stands`(stored: String, text: String) throws {
    let rows =
      "<row><c t=\"s\"><v>0</v></c><c t=\"str\"><v>\(stored)</v></c><c t=\"inlineStr\"><is><t>\(stored)</t></is></c></row>"
    var package = PackageBuilder(rows: rows)
    package.setStrings(["<t>\(stored)</t>"])
    #expect(try values(package) == ["A1": .text(text), "B1": .text(text), "C1": .text(text)])
  }

  // DaSpawn/xlsx-stream-reader#2; exceljs/exceljs#682, #1565
  @Test func `reads strings that are stored behind the sheets, or before anything else`() throws {
    var package = package(["<t>a</t>", "<t>b</t>"])
    #expect(package.parts.map(\.name).last == "xl/sharedStrings.xml")
    #expect(try values(package) == ["A1": .text("a"), "B1": .text("b")])
    package.parts.reverse()
    #expect(try values(package) == ["A1": .text("a"), "B1": .text("b")])
  }

  // developer0hye/office2pdf#1702: 12,000 cells of one 1 MB text
  @Test func `keeps one copy of a text, however many cells show it`() throws {
    let text = String(repeating: "panjang ", count: 128 << 10)
    var package = PackageBuilder(
      rows: "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 12_000) + "</row>"
    )
    package.setStrings(["<t>\(text)</t>"])
    let cells = try #require(try read(package).sheets.first?.rows.first?.cells)
    #expect(cells.count == 12_000)
    var storages: Set<Int> = []
    for cell in cells {
      guard case .text(let shown) = cell.value else { continue }
      #expect(shown.utf8.count == text.utf8.count)
      unsafe shown.utf8.withContiguousStorageIfAvailable { bytes in
        _ = storages.insert(Int(bitPattern: bytes.baseAddress))
      }
    }
    #expect(storages.count == 1)
  }

  @Test(arguments: ["1", "-1", "4294967296", "99999999999999999999", "0x0", "1.0", "satu"])
  func `shows an error for a text that is not there, and says so`(index: String) throws {
    var package = PackageBuilder(rows: "<row><c t=\"s\"><v>\(index)</v></c><c t=\"s\"><v>0</v></c></row>")
    package.setStrings(["<t>a</t>"])
    #expect(try values(package) == ["A1": .error("#REF!"), "B1": .text("a")])
    #expect(
      try read(package).warnings == [
        ReadWarning(.sharedStringOutOfRange, sheet: "Data", cell: CellReference("A1"), detail: index)
      ]
    )
  }

  @Test func `cuts a text that is too long, also one of many runs, and says so once`() throws {
    var limits = Limits()
    limits.cellTextBytes = 10
    let runs = String(repeating: "<r><t>1234</t></r>", count: 50)
    var package = PackageBuilder(
      rows: """
        <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="inlineStr"><is>\(runs)</is></c>\
        <c><f>1234567890+1</f><v>1</v></c><c t="str">\(String(repeating: "<v>1234</v>", count: 9))</c></row>
        """
    )
    package.setStrings(["<t>12345678901</t>", runs, "<t>1234567890</t>"])
    let book = try read(package, limits: limits)
    let cells = try #require(book.sheets.first?.rows.first?.cells)
    #expect(
      cells.map(\.value) == [
        .text("1234567890"), .text("1234123412"), .text("1234567890"), .text("1234123412"), .number(1),
        .text("1234123412"),
      ]
    )
    #expect(cells.map(\.formula) == [nil, nil, nil, nil, "1234567890", nil])
    #expect(
      book.warnings.map { "\($0.code) \($0.cell?.description ?? "")" } == [
        "textTruncated A1", "textTruncated B1", "textTruncated D1", "textTruncated E1", "textTruncated F1",
      ])
  }

  // libxml2 hands text over in pieces of 64 KiB, cut at entities and at the borders of its input.
  @Test func `joins the pieces of a long text`() throws {
    let text = String(repeating: "baris ke-& <satu> é 𝄞\n", count: 10_000)
    let stored = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    var package = PackageBuilder(
      rows:
        "<row><c t=\"s\"><v>0</v></c><c t=\"str\"><v>\(stored)</v></c><c t=\"inlineStr\"><is><t>\(stored)</t></is></c></row>"
    )
    package.setStrings(["<t>\(stored)</t>"])
    #expect(try values(package) == ["A1": .text(text), "B1": .text(text), "C1": .text(text)])
  }
}
