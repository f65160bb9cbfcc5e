import Testing

@testable import Markup
@testable import Spreadsheet

@Suite("The styles of a workbook")
struct StylesMarkupTests {
  private func styles(_ styles: CellStyle...) throws -> String {
    let table = InternedStyles()
    for style in styles { _ = try table.id(of: style) }
    return String(decoding: StylesMarkup.document(table).bytes, as: UTF8.self)
  }

  @Test func `are each kept once`() throws {
    let workbook = try WorkbookWriter()
    let bold = CellStyle(font: CellFont(isBold: true))
    #expect(try workbook.style(bold) == workbook.style(bold))
    #expect(try workbook.style(CellStyle()) == .normal)
  }

  @Test func `share fonts, fills, borders and formats`() throws {
    let text = try styles(
      CellStyle(font: CellFont(isBold: true), fill: 0x1F4E78, numberFormat: "0.000"),
      CellStyle(font: CellFont(isBold: true), fill: 0x1F4E78, border: .box(.thin), numberFormat: "0.000")
    )
    #expect(text.contains("<fonts count=\"2\">"))
    #expect(text.contains("<fills count=\"3\">"))
    #expect(text.contains("<borders count=\"2\">"))
    #expect(text.contains("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.000\"/></numFmts>"))
    #expect(
      text.contains(
        "<xf numFmtId=\"164\" fontId=\"1\" fillId=\"2\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\" "
          + "applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"></xf>"
      )
    )
  }

  @Test func `use the built-in numbers of formats that mean the same everywhere`() throws {
    let text = try styles(CellStyle(numberFormat: "#,##0.00"))
    #expect(text.contains("<xf numFmtId=\"4\""))
    #expect(!text.contains("<numFmts"))
  }

  @Test func `write letters, colours and lines`() throws {
    let text = try styles(
      CellStyle(
        font: CellFont(
          name: "Arial",
          size: 9.5,
          isBold: true,
          isItalic: true,
          isUnderlined: true,
          isStruckThrough: true,
          color: 0x00000A
        ),
        border: CellBorder(left: .init(.double), bottom: .init(.medium, color: 0xFF0000))
      )
    )
    #expect(
      text.contains(
        "<font><b/><i/><strike/><u/><sz val=\"9.5\"/><color rgb=\"FF00000A\"/><name val=\"Arial\"/>"
          + "<family val=\"2\"/></font>"
      )
    )
    #expect(
      text.contains(
        "<border><left style=\"double\"><color auto=\"1\"/></left><right/><top/><bottom style=\"medium\">"
          + "<color rgb=\"FFFF0000\"/></bottom><diagonal/></border>"
      )
    )
  }

  @Test(
    arguments: zip(
      [
        CellAlignment(horizontal: .center, vertical: .top, wraps: true), CellAlignment(indent: 2),
        CellAlignment(rotation: .degrees(45)), CellAlignment(rotation: .degrees(-90)),
        CellAlignment(shrinksToFit: true, rotation: .stacked),
      ],
      [
        "horizontal=\"center\" vertical=\"top\" wrapText=\"1\"", "horizontal=\"left\" indent=\"2\"",
        "textRotation=\"45\"", "textRotation=\"180\"", "textRotation=\"255\" shrinkToFit=\"1\"",
      ]
    )
  )
  func `place texts`(alignment: CellAlignment, attributes: String) throws {
    #expect(try styles(CellStyle(alignment: alignment)).contains("<alignment \(attributes)/>"))
  }

  @Test func `unlock cells and hide formulas`() throws {
    let text = try styles(
      CellStyle(isLocked: false),
      CellStyle(hidesFormula: true),
      CellStyle(isTextPrefixed: true)
    )
    #expect(text.contains("applyProtection=\"1\"><protection locked=\"0\"/></xf>"))
    #expect(text.contains("<protection hidden=\"1\"/>"))
    #expect(text.contains("quotePrefix=\"1\""))
  }

  @Test(
    arguments: [
      CellStyle(font: CellFont(size: 0)), CellStyle(font: CellFont(name: "")), CellStyle(numberFormat: ""),
      CellStyle(alignment: CellAlignment(indent: 251)),
      CellStyle(alignment: CellAlignment(rotation: .degrees(91))),
      CellStyle(numberFormat: String(repeating: "0", count: 256)),
      CellStyle(font: CellFont(name: String(repeating: "n", count: 32))),
    ])
  func `have measures within bounds`(style: CellStyle) throws {
    #expect(throws: WorkbookWriteError.self) { try WorkbookWriter().style(style) }
  }

  @Test(
    arguments: [
      "0.00\"abc", "0 [Red", "0]", "0\\", "0_", "0*", "0;0;0;0;0", "0\u{1}", "0\n",
    ])
  func `have formats that are finished`(code: String) throws {
    expectRule(.numberFormatUnfinished(code)) {
      _ = try WorkbookWriter().style(CellStyle(numberFormat: code))
    }
  }

  @Test(
    arguments: [
      "0", "#,##0.00_);[Red](#,##0.00)", "0.0%;-0.0%;\"nihil;\";@", "\\\"0", "[$-421]dd mmmm yyyy", "* _-0",
      "_\"0",
    ])
  func `have formats of many kinds`(code: String) throws {
    #expect(throws: Never.self) { try WorkbookWriter().style(CellStyle(numberFormat: code)) }
  }

  @Test func `tell zero decimals from no format, and not bold from unsaid`() throws {
    #expect(try styles(CellStyle(numberFormat: "0")).contains("numFmtId=\"1\""))
    let table = InternedStyles()
    _ = table.id(ofLook: ConditionalLook(isBold: false))
    #expect(String(decoding: StylesMarkup.document(table).bytes, as: UTF8.self).contains("<b val=\"0\"/>"))
  }

  @Test func `are at most as many as Excel holds`() throws {
    let table = InternedStyles()
    for color in 1..<UInt32(InternedStyles.limit) { _ = try table.id(of: CellStyle(fill: RGBColor(color))) }
    expectRule(.tooManyStyles(limit: 65_490)) { _ = try table.id(of: CellStyle(fill: 0xFFFFFF)) }
    #expect(try table.id(of: CellStyle(fill: 1)).index == 1)
  }
}
