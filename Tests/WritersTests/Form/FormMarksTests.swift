import Testing

@testable import Writers

struct FormMarksTests {
  @Test func `what is needed and blank is marked while the unit types`() throws {
    let markup = try SampleForm.markup()
    #expect(markup.contains("AND($G11&lt;&gt;\"\",$G11&lt;&gt;\"-\",ISBLANK($H11))"))
    #expect(markup.contains("N($I11)&lt;75"))
    #expect(markup.contains("ISERROR(SEARCH(\"http\",$O11))"))
    #expect(markup.contains("<conditionalFormatting sqref=\"H11:H19\">"))
    #expect(markup.contains("<conditionalFormatting sqref=\"M11:M19 N11:N19\">"))
  }
}
