import Spreadsheet
import TestSupport
import Testing

/// Every limit by its name: what it refuses, or what it leaves out with a warning.
@Suite struct LimitsTests {
  /// Two sheets' worth of everything that is counted.
  private static var package: PackageBuilder {
    var package = PackageBuilder(
      rows: """
        <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>1</v></c><c s="9"><v>1</v></c>\
        <c s="9"><v>1</v></c></row>
        """,
      around: ("", "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>")
    )
    package.setStrings(["<t>satu</t>", "<t>dua</t>"])
    package.setFormats(["0.0%", "0.00"])
    return package
  }

  private static func refusal(_ bytes: [UInt8], _ name: String, _ limits: Limits) -> UnreadableFile? {
    do throws(UnreadableFile) {
      _ = try SpreadsheetReader.read(bytes: bytes, name: name, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    (Limits.Name.inputBytes, 100), (.archiveEntries, 2), (.directoryBytes, 100), (.partBytes, 200),
    (.inflatedBytes, 400), (.sheetDepth, 2), (.partDepth, 1), (.sharedStringBytes, 5),
    (.sharedStrings, 1), (.merges, 1), (.cells, 1),
    (.tagAttributes, 1), (.markupNames, 3), (.relationships, 2),
  ])
  func `a workbook past a limit is refused by the limit's name`(name: Limits.Name, value: Int) {
    let bytes = Self.package.bytes
    #expect(Self.refusal(bytes, "a.xlsx", Limits()) == nil)
    var limits = Limits()
    limits[name] = value
    guard
      case .limitExceeded(name.rawValue, value, let met, line: nil) = Self.refusal(bytes, "a.xlsx", limits)
    else {
      Issue.record("not refused by \(name)")
      return
    }
    #expect(met > value)
  }

  @Test func `a part that unfolds too far for its size is refused by the ratio`() {
    var entry = ZipBuilder.Entry("xl/sharedStrings.xml", DeflateRun.bytes(of: 0x20, matches: 1_000))
    entry.method = 8
    entry.size = DeflateRun.length(matches: 1_000)
    var package = PackageBuilder(rows: "")
    package.zip.entries = [entry]
    var limits = Limits()
    limits.compressionRatio = 100
    // A part of a quarter of a megabyte is never refused for its ratio alone.
    guard case .damaged = Self.refusal(package.bytes, "a.xlsx", limits) else {
      Issue.record("refused below the free size")
      return
    }
    limits.ratioFreeBytes = 100_000
    guard
      case .limitExceeded("compression_ratio", 100, _, line: nil) = Self.refusal(
        package.bytes, "a.xlsx", limits)
    else {
      Issue.record("not refused")
      return
    }
  }

  /// Counted as what the parser still holds between two pieces of input of 64 KiB.
  @Test func `a tag longer than allowed is refused before its end is seen`() {
    var limits = Limits()
    limits.tokenBytes = 100_000
    let long = String(repeating: "a", count: 400_000)
    for rows in ["<row a=\"\(long)\"/>", "<!-- \(long) -->", "<?a \(long)?>"] {
      let bytes = PackageBuilder(rows: rows).bytes
      #expect(Self.refusal(bytes, "a.xlsx", Limits()) == nil)
      guard case .limitExceeded("token_bytes", 100_000, _, line: nil) = Self.refusal(bytes, "a.xlsx", limits)
      else {
        Issue.record("not refused: \(rows.prefix(8))")
        continue
      }
    }
  }

  @Test func `more sheets than allowed are refused`() {
    var limits = Limits()
    limits.sheets = 1
    var package = Self.package
    let sheet = "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"
    package["xl/workbook.xml"] = package["xl/workbook.xml"].replacing(sheet, with: sheet + sheet)
    #expect(
      Self.refusal(package.bytes, "a.xlsx", limits)
        == .limitExceeded(limit: "sheets", allowed: 1, met: 2))
  }

  @Test func `texts, styles and warnings past their limits are left out, not the file`() throws {
    var limits = Limits()
    limits.cellTextBytes = 2
    #expect(try read(Self.package, limits: limits).warnings.map(\.code).contains(.textTruncated))
    limits = Limits()
    limits.styles = 1
    let cut = try read(Self.package, limits: limits)
    #expect(cut.warnings.filter { $0.code == .styleOutOfRange }.count == 3)
    limits = Limits()
    limits.warnings = 1
    #expect(try read(Self.package, limits: limits).warnings.first?.code == .styleOutOfRange)
  }

  @Test func `a record past its limit is refused with its line, columns past theirs are left out`() throws {
    var limits = Limits()
    limits.recordBytes = 8
    #expect(
      Self.refusal(Array("a;b\n123456789;2\n".utf8), "a.csv", limits)
        == .limitExceeded(limit: "record_bytes", allowed: 8, met: 9, line: 2))
    limits = Limits()
    limits.cells = 3
    #expect(
      Self.refusal(Array("a;b\n1;2\n".utf8), "a.csv", limits)
        == .limitExceeded(limit: "cells", allowed: 3, met: 4, line: 2))
    limits = Limits()
    limits.columns = 2
    let book = try SpreadsheetReader.read(bytes: Array("a;b;c\n1;2;3\n".utf8), name: "a.csv", limits: limits)
    #expect(book.warnings.map(\.code) == [.tooManyColumns, .tooManyColumns])
    #expect(book.sheets.first?.rows.map(\.cells.count) == [2, 2])
  }

  @Test(arguments: Limits.Name.allCases) func `every limit can be set by its name`(name: Limits.Name) {
    var limits = Limits()
    let value = limits[name]
    #expect(value >= 1 && value <= name.ceiling)
    limits[name] = 7
    #expect(limits[name] == 7)
    #expect(limits != Limits())
    limits[name] = value
    #expect(limits == Limits())
  }

  @Test(
    arguments: [
      ("1", 1), ("20000000", 20_000_000), ("2K", 2_048), ("3m", 3 << 20), ("1G", 1 << 30), ("0", nil),
      ("", nil), ("-1", nil), ("1.5", nil), ("M", nil), ("1T", nil), (" 1", nil),
      ("99999999999999999999", nil), ("999999999999999999G", nil), ("1099511627777", nil),
    ] as [(String, Int?)])
  func `values are whole numbers, with a suffix for powers of 1,024`(text: String, value: Int?) {
    #expect(Limits.Name.cells.value(text) == value)
  }

  @Test func `nothing may be set beyond what would protect`() {
    #expect(Limits.Name.sheetDepth.value("1024") == 1_024)
    #expect(Limits.Name.sheetDepth.value("1025") == nil)
    #expect(Limits.Name.columns.value("16384") == 16_384)
    #expect(Limits.Name.columns.value("16385") == nil)
  }
}
