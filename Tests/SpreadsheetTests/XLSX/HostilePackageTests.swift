import Spreadsheet
import TestSupport
import Testing

private func refusal(_ package: PackageBuilder, _ limits: Limits = Limits()) -> UnreadableFile? {
  #expect(throws: UnreadableFile.self) { try read(package, limits: limits) }
}

@Suite struct HostilePackageTests {
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
