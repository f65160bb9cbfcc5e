import TestSupport
import Testing

@testable import Spreadsheet

@Suite("The properties of a document")
struct DocumentPropertiesTests {
  @Test func `are written where they are given`() throws {
    let properties = DocumentProperties(
      title: "Rekap <TW I>",
      creator: "Dinas & Co",
      company: "Balangan",
      created: CivilDateTime(year: 2026, month: 4, day: 5, millisecond: 3_723_999),
      custom: [.init("form", .text("a&b")), .init("versi", .number(1.5)), .init("final", .bool(true))]
    )
    let book = try WrittenWorkbook(properties: properties) { _ = try $0.addSheet("S") }
    let core = try book.part("docProps/core.xml")
    #expect(core.contains("<dc:title>Rekap &lt;TW I&gt;</dc:title><dc:creator>Dinas &amp; Co</dc:creator>"))
    #expect(
      core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-04-05T01:02:03Z</dcterms:created>")
    )
    let app = try book.part("docProps/app.xml")
    #expect(app.contains("<Application>rekap</Application><Company>Balangan</Company>"))
    let custom = try book.part("docProps/custom.xml")
    #expect(custom.contains("pid=\"2\" name=\"form\"><vt:lpwstr>a&amp;b</vt:lpwstr>"))
    #expect(custom.contains("pid=\"3\" name=\"versi\"><vt:r8>1.5</vt:r8>"))
    #expect(custom.contains("pid=\"4\" name=\"final\"><vt:bool>true</vt:bool>"))
  }

  @Test func `have no time of their own`() throws {
    let book = try WrittenWorkbook { _ = try $0.addSheet("S") }
    #expect(try !book.part("docProps/core.xml").contains("dcterms:created"))
    #expect(book.archive["docProps/custom.xml"] == nil)
  }

  @Test func `have names of their own and values that can be written`() {
    expectRule(.duplicatePropertyName("FORM")) {
      _ = try WorkbookWriter(
        properties: .init(custom: [.init("form", .bool(true)), .init("FORM", .bool(true))])
      )
    }
    expectRule(.emptyText(.property)) {
      _ = try WorkbookWriter(properties: .init(custom: [.init("", .bool(true))]))
    }
    let long = String(repeating: "é", count: 256)
    for entry in [DocumentProperties.Entry(long, .bool(true)), .init("n", .text(long))] {
      expectRule(.textTooLong(.property, units: 256, limit: 255)) {
        _ = try WorkbookWriter(properties: .init(custom: [entry]))
      }
    }
    expectRule(.numberNotFinite) {
      _ = try WorkbookWriter(properties: .init(custom: [.init("n", .number(.nan))]))
    }
    expectRule(.dateOutOfRange) {
      _ = try WorkbookWriter(properties: .init(created: CivilDateTime(year: 2026, month: 2, day: 30)))
    }
  }
}
