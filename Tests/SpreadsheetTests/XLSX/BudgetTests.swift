import Spreadsheet
import TestSupport
import Testing

private func refusal(_ package: PackageBuilder, _ limits: Limits = Limits()) -> UnreadableFile? {
  #expect(throws: UnreadableFile.self) { try read(package, limits: limits) }
}

/// What a file may cost, each budget refused by its name and met by a small case of its own.
@Suite struct BudgetTests {
  private let sheetPart = "xl/worksheets/sheet1.xml"

  // A MB of blanks in a sheet, packed 1:158; with 1 GiB the same happens at `Limits.partBytes`.
  @Test func `meters a part as it comes out and stops there`() {
    var package = PackageBuilder(rows: "@<row><c><v>1</v></c></row>")
    package.deflate(sheetPart, blanksAt: "@", matches: 4_000)
    #expect(throws: Never.self) { try read(package) }
    var limits = Limits()
    limits.partBytes = 300_000
    guard case .limitExceeded("part_bytes", 300_000, let met, line: nil) = refusal(package, limits) else {
      Issue.record("read")
      return
    }
    #expect(met <= 300_000 + 64 << 10)
  }

  @Test func `meters blanks between rows, in a text and in a value alike`() {
    var limits = Limits()
    limits.partBytes = 300_000
    for rows in ["@", "<row>@</row>", "<row><c t=\"str\"><v>@</v></c></row>", "<row><c>@</c></row>"] {
      var package = PackageBuilder(rows: rows)
      package.deflate(sheetPart, blanksAt: "@", matches: 4_000)
      guard case .limitExceeded("part_bytes", _, _, line: nil) = refusal(package, limits) else {
        Issue.record("\(rows) was read")
        continue
      }
    }
  }

  @Test func `meters all parts of a file together`() {
    var package = PackageBuilder(rows: "@")
    package.setStrings(["<t>@</t>"])
    package.deflate(sheetPart, blanksAt: "@", matches: 1_000)
    package.deflate("xl/sharedStrings.xml", blanksAt: "@", matches: 1_000)
    var limits = Limits()
    limits.inflatedBytes = 400_000
    limits.partBytes = 300_000
    guard case .limitExceeded("inflated_bytes", 400_000, _, line: nil) = refusal(package, limits) else {
      Issue.record("read")
      return
    }
  }

  // Apache POI's 1:100 refused honest styles of 103 to 148 KB: poiji#107, dataverse#7854, zerocell#30,
  // docjure#113, spark-excel#231, fesod#327
  @Test(arguments: [400, 580])
  func `refuses no small part for its ratio`(matches: Int) throws {
    var package = PackageBuilder(rows: "<row><c s=\"1\"><v>0.5</v></c></row>")
    package.setFormats(["0%"])
    package["xl/styles.xml"] = package["xl/styles.xml"].replacing("<cellXfs>", with: "@<cellXfs>")
    package.deflate("xl/styles.xml", blanksAt: "@", matches: matches)
    let entry = try #require(package.zip.entries.last)
    #expect((entry.size ?? 0) > 100_000)
    #expect((entry.size ?? 0) / entry.data.count >= 70)
    let book = try read(package)
    #expect(book.sheets.first?.rows.first?.cells.first?.format.code == "0%")
    #expect(book.warnings.isEmpty)
  }

  @Test func `refuses a ratio only once a part is large`() {
    var package = PackageBuilder(rows: "@")
    package.deflate(sheetPart, blanksAt: "@", matches: 4_000)
    var limits = Limits()
    limits.compressionRatio = 100
    #expect(throws: Never.self) { try read(package, limits: limits) }
    limits.ratioFreeBytes = 500_000
    guard case .limitExceeded("compression_ratio", 100, _, line: nil) = refusal(package, limits) else {
      Issue.record("read")
      return
    }
  }

  // 1,000 entries, Apache POI's limit, are too few for honest books with many sheets and pictures.
  @Test func `reads a book of 3,000 entries`() throws {
    var package = PackageBuilder(rows: "<row><c><v>1</v></c></row>")
    package.zip.entries = (0..<3_000).map { ZipBuilder.Entry("xl/media/image\($0).png", "") }
    #expect(try values(package) == ["A1": .number(1)])
    var limits = Limits()
    limits.archiveEntries = 2_000
    #expect(refusal(package, limits) == .limitExceeded(limit: "archive_entries", allowed: 2_000, met: 2_001))
  }

  @Test func `refuses a part that inflates to more than it declares, whatever it is`() {
    for part in [sheetPart, "xl/workbook.xml", "_rels/.rels", "xl/sharedStrings.xml"] {
      var package = PackageBuilder(rows: "")
      package.setStrings([])
      package.store(part, Array(package[part].utf8))
      package.zip.entries[0].size = 20
      #expect(refusal(package) == .ambiguous("\(part) is larger than its declared size"))
    }
  }

  @Test(arguments: ["<!-- @ -->", "<?kata @?>", "<row spans=\"@\"/>"])
  func `refuses one sign of markup longer than allowed`(rows: String) throws {
    var package = PackageBuilder(rows: rows + "<row><c><v>7</v></c></row>")
    package.deflate(sheetPart, blanksAt: "@", matches: 1_000)
    #expect(try values(package).values.map { $0 } == [.number(7)])
    var limits = Limits()
    limits.tokenBytes = 100_000
    guard case .limitExceeded("token_bytes", 100_000, _, line: nil) = refusal(package, limits) else {
      Issue.record("read")
      return
    }
  }

  @Test func `has the limits that are documented`() {
    let limits = Limits()
    #expect(limits.archiveEntries == 20_000)
    #expect(limits.partBytes == 1 << 30)
    #expect(limits.inflatedBytes == 4 << 30)
    #expect(limits.ratioFreeBytes == 64 << 20)
    #expect(limits.sheetDepth == 64)
    #expect(limits.partDepth == 256)
    #expect(limits.cellTextBytes == 1 << 20)
  }
}
