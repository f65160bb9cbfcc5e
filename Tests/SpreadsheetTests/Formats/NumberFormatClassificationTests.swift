import Spreadsheet
import Testing

@Suite struct NumberFormatClassificationTests {
  @Test(arguments: [
    "dd/mm/yyyy", "[Magenta]mm/dd/yy", "[$-421]dddd, d mmmm yyyy", "h:mm AM/PM", "mm:ss.0",
    "yyyy\\-mm\\-dd;@",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "d-mmm", "\"Tgl \"d", "mm-dd-yy", "m/d/yy h:mm", "H:MM A/P",
  ])
  func `knows dates and times`(code: String) {
    #expect(NumberFormat(code: code).kind == .date)
  }

  @Test(arguments: ["[h]:mm", "[mm]:ss", "[s]", "[hh]:mm:ss.000", "[Blue][h]:mm"])
  func `knows elapsed times`(code: String) {
    #expect(NumberFormat(code: code).kind == .duration)
  }

  @Test(arguments: [
    "0", "#,##0.00", "[Red]#,##0", "0\" M\"", "_M0", "0.00E+00", "*y0", "\\d0",
    "\"Rp\"#,##0_);\\(\"Rp\"#,##0\\)",
    "[$Rp-421]#,##0", "#,##0.00\\ \"hari\"", "# ?/?", "0_d", "[Color10]0", "[>=1000]0.0,\"k\";0", ";;;",
  ])
  func `takes letters in quotes, escapes and colours for no date`(code: String) {
    #expect(NumberFormat(code: code).kind == .number)
  }

  @Test(
    arguments: zip(
      ["0%", "0.00%;[Red]-0.00%", "General", "", "@", "General\" kg\""],
      [.percent, .percent, .general, .general, .text, .general] as [NumberFormat.Kind]
    )
  )
  func `knows percentages, texts and the general format`(code: String, kind: NumberFormat.Kind) {
    #expect(NumberFormat(code: code).kind == kind)
  }
}
