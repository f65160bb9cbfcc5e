import Spreadsheet
import TestSupport
import Testing

/// What is met with a warning and what with a refusal, one case each; the details are in the tests of each topic.
@Suite struct ReaderPolicyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let change: @Sendable (inout PackageBuilder) -> Void
    var testDescription: String { name }

    init(_ name: String, _ change: @escaping @Sendable (inout PackageBuilder) -> Void) {
      self.name = name
      self.change = change
    }

    var package: PackageBuilder {
      var package = PackageBuilder(rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>7</v></c></row>")
      package.setFormats(["0"])
      package.setStrings(["<t>a</t>"])
      change(&package)
      return package
    }
  }

  private static let sheet = "xl/worksheets/sheet1.xml"

  private static func addRow(_ row: String) -> @Sendable (inout PackageBuilder) -> Void {
    { $0[sheet] = $0[sheet].replacing("</sheetData>", with: row + "</sheetData>") }
  }

  static let warned: [(Case, ReadWarning.Code?)] = [
    (Case("unknown parts") { $0["xl/baru/baru1.xml"] = "bukan XML" }, nil),
    (Case("bad styles") { $0["xl/styles.xml"] = $0["xl/styles.xml"] + "<" }, .badStyles),
    (
      Case("bad dimension") {
        $0[sheet] = $0[sheet].replacing("<sheetData>", with: "<dimension ref=\"Z0:?\"/><sheetData>")
      }, nil
    ),
    (Case("string out of range", addRow("<row><c t=\"s\"><v>9</v></c></row>")), .sharedStringOutOfRange),
    (Case("style out of range", addRow("<row><c s=\"9\"><v>9</v></c></row>")), .styleOutOfRange),
    (
      Case("unresolvable sheet") {
        $0["xl/workbook.xml"] = $0["xl/workbook.xml"].replacing(
          "</sheets>", with: "<sheet name=\"B\"/></sheets>")
      }, .unresolvedSheet
    ),
    (Case("reference outside the grid", addRow("<row><c r=\"XFE1\"><v>9</v></c></row>")), .cellOutsideGrid),
    (
      Case("wrong checksum at the end") {
        $0.store(sheet, Array($0[sheet].utf8))
        $0.zip.entries[0].checksum = 5
      }, .checksumMismatch
    ),
    (
      Case("duplicate cell") {
        $0[sheet] = $0[sheet].replacing("<row r=\"1\">", with: "<row r=\"1\"><c r=\"A1\"><v>6</v></c>")
      }, .duplicateCell
    ),
    (
      Case("impossible date") {
        $0.setFormats(["0", "yyyy-mm-dd"])
        addRow("<row><c s=\"2\"><v>-5</v></c></row>")(&$0)
      }, .badDate
    ),
    (
      Case("bad custom properties") {
        $0["_rels/.rels"] = PackageBuilder.relations([
          ("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "custom-properties", "b.xml"),
        ])
        $0["b.xml"] = "<"
      }, .damagedPart
    ),
  ]

  @Test(arguments: warned)
  func `goes on, and says so where something was assumed`(oddity: Case, code: ReadWarning.Code?) throws {
    let book = try read(oddity.package)
    #expect(book.warnings.map(\.code) == (code.map { [$0] } ?? []))
    #expect(book.sheets.first?[CellReference(row: 0, column: 0)]?.value == .number(7))
  }

  static let refused: [(Case, UnreadableFile)] = [
    (Case("encrypted entry") { $0.encrypt(sheet) }, .passwordProtected),
    (
      Case("document type") { $0[sheet] = "<!DOCTYPE a>" + $0[sheet] },
      .forbiddenMarkup("\(sheet), line 1: DOCTYPE")
    ),
    (Case("no workbook part") { $0.remove("xl/workbook.xml") }, .noWorkbook),
    (
      Case("overlapping data") {
        $0.store(sheet, Array($0[sheet].utf8))
        var second = ZipBuilder.Entry("xl/b.xml", $0.zip.entries[0].data)
        second.sharesDataOf = $0.parts.count
        $0.zip.entries.append(second)
      }, .ambiguous("\(sheet) overlaps another entry")
    ),
    (
      Case("two parts of one name") { $0.parts.append((sheet.uppercased(), "<worksheet/>")) },
      .ambiguous("two entries are called \(sheet)")
    ),
    (
      Case("unknown compression") {
        $0.store(sheet, Array($0[sheet].utf8))
        $0.zip.entries[0].method = 14
      }, .damaged("\(sheet): compression method 14")
    ),
    (
      Case("no end of the archive") { $0.zip.suffix = Array(repeating: 0, count: 70_000) },
      .damaged("end of the archive")
    ),
  ]

  @Test(arguments: refused)
  func `refuses by a name`(fault: Case, expected: UnreadableFile) {
    #expect(throws: expected) { try read(fault.package) }
  }

  // calamine and openpyxl pick different ones of two
  @Test(arguments: ["xl/sharedstrings.xml", "XL/WORKBOOK.XML", "xl\\worksheets\\sheet1.xml", "_RELS/.rels"])
  func `reads neither of two parts whose names differ only in case or slashes`(name: String) {
    var package = Case("") { _ in }.package
    package.parts.append((name, "<a/>"))
    let error = #expect(throws: UnreadableFile.self) { try read(package) }
    guard case .ambiguous(let place) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(place.hasPrefix("two entries are called "))
  }

  @Test func `does not mind two entries of one name that it does not read`() throws {
    var package = Case("") { _ in }.package
    for name in ["xl/media/a.png", "xl/media/A.PNG", "xl/media/a.png", "", ""] {
      package.parts.append((name, "x"))
    }
    #expect(try values(package) == ["A1": .number(7)])
  }

  @Test func `checks no part that it does not read`() throws {
    var package = Case("") { _ in }.package
    var unread = ZipBuilder.Entry("xl/theme/theme1.xml", "x")
    unread.checksum = 5
    unread.size = 1
    unread.method = 8
    package.zip.entries = [unread]
    #expect(try read(package).warnings.isEmpty)
  }
}
