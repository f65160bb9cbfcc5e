import Spreadsheet
import TestSupport
import Testing

private func refusal(_ package: PackageBuilder, _ limits: Limits = Limits()) -> UnreadableFile? {
  #expect(throws: UnreadableFile.self) { try read(package, limits: limits) }
}

@Suite struct HostilePackageTests {
  @Test func `refuses a document type in any part it reads`() {
    for part in [
      "xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels", "xl/styles.xml", "xl/sharedStrings.xml",
    ] {
      var package = PackageBuilder(rows: "")
      package.setStrings([])
      package.setFormats([])
      package[part] = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + package[part]
      guard case .forbiddenMarkup(let place) = refusal(package) else {
        Issue.record("\(part) was read")
        continue
      }
      #expect(place.hasPrefix(part))
    }
  }

  @Test func `refuses a sheet that nests too deep`() {
    let deep = String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100)
    #expect(
      refusal(PackageBuilder(rows: deep)) == .limitExceeded(limit: "sheet_depth", allowed: 64, met: 65)
    )
  }

  @Test func `refuses a package without a workbook`() {
    var package = PackageBuilder(rows: "")
    package.remove("xl/workbook.xml")
    #expect(refusal(package) == .noWorkbook)
  }

  @Test func `refuses a sheet cut off in the middle`() {
    var package = PackageBuilder(rows: "")
    package["xl/worksheets/sheet1.xml"] = String(package["xl/worksheets/sheet1.xml"].dropLast(20))
    guard case .damaged(let place) = refusal(package) else {
      Issue.record("read")
      return
    }
    #expect(place.hasPrefix("xl/worksheets/sheet1.xml"))
  }

  @Test func `refuses more than the limits allow, each by its name`() {
    var package = PackageBuilder(
      rows: "<row><c><v>1</v></c><c><v>1</v></c></row>",
      around: ("", "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>")
    )
    package.setStrings(["<t>satu</t>", "<t>dua</t>"])
    func limit(_ change: (inout Limits) -> Void) -> String {
      var limits = Limits()
      change(&limits)
      guard case .limitExceeded(let name, _, _, _) = refusal(package, limits) else { return "" }
      return name
    }
    #expect(limit { $0.cells = 1 } == "cells")
    #expect(limit { $0.mergesPerSheet = 1 } == "merges")
    #expect(limit { $0.sharedStringCount = 1 } == "shared_strings")
    #expect(limit { $0.sharedStringBytes = 5 } == "shared_string_bytes")
    #expect(limit { $0.sheets = 0 } == "sheets")
    #expect(limit { $0.archiveEntries = 2 } == "archive_entries")
    #expect(limit { $0.partBytes = 200 } == "part_bytes")
    #expect(limit { $0.inflatedBytes = 400 } == "inflated_bytes")
  }

  @Test func `stays small for a sheet with two far corners and a false dimension`() throws {
    let package = PackageBuilder(
      rows:
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>",
      around: ("<dimension ref=\"A0:XFE1048577\"/>", "")
    )
    #expect(try values(package) == ["A1": .number(1), "XFD1048576": .number(2)])
  }

  @Test func `skips what lies outside the grid, and says so`() throws {
    let package = PackageBuilder(
      rows: """
        <row r="4294967290"><c><v>1</v></c><c r="A4294967290"><v>2</v></c></row>\
        <row r="99999999999999999999"><c><v>1</v></c></row>\
        <row r="2"><c r="AAAAAAA2"><v>3</v></c><c r="XFE2"><v>4</v></c><c r="A0"><v>5</v></c>\
        <c r=""><v>6</v></c><c r="B2"><v>7</v></c></row>
        """
    )
    #expect(try values(package) == ["B2": .number(7)])
    #expect(try Set(read(package).warnings.map(\.code)) == [.cellOutsideGrid])
  }

  @Test func `keeps only so many warnings`() throws {
    var limits = Limits()
    limits.warnings = 3
    let package = PackageBuilder(rows: String(repeating: "<row r=\"0\"/>", count: 10))
    #expect(try read(package, limits: limits).warnings.count == 3)
  }

  @Test func `survives every byte of a package being turned over`() {
    var package = PackageBuilder(
      rows: "<row r=\"1\" ht=\"0\"><c r=\"A1\" t=\"s\" s=\"1\"><f>1+1</f><v>0</v></c></row>"
    )
    package.setStrings(["<r><t>a_x0041_</t></r><rPh><t>b</t></rPh>"])
    package.setFormats(["0.0%"])
    let bytes = package.bytes
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x15
      _ = try? SpreadsheetReader.read(bytes: damaged, name: "a.xlsx")
    }
  }
}
