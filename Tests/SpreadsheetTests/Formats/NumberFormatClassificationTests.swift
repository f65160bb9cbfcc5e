import Spreadsheet
import Testing

@Suite struct NumberFormatClassificationTests {
  @Test(arguments: [
    "dd/mm/yyyy", "[Magenta]mm/dd/yy", "[$-421]dddd, d mmmm yyyy", "h:mm AM/PM", "mm:ss.0",
    "yyyy\\-mm\\-dd;@",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "d-mmm", "\"Tgl \"d", "mm-dd-yy", "m/d/yy h:mm", "H:MM A/P",
    "[$-409]mmm\\-yy;@", "[$-x-sysdate]dddd", "[$-F400]h:mm:ss\\ AM/PM", "e", "gge\"年\"m\"月\"", "bbbb",
    "AM/PM", "[=0]\"-\";d/m/yyyy",
    "[>40000]d/m/yyyy;0", "yyyy\"0\"", "[$-1010409]d mmm", "d. m. yyyy",
  ])
  func `knows dates and times`(code: String) {
    #expect(NumberFormat(code: code).kind == .date)
  }

  @Test(arguments: [
    "[h]:mm", "[mm]:ss", "[s]", "[hh]:mm:ss.000", "[Blue][h]:mm", "[H]:MM", "[ss].00", "[h]:mm;@",
    "[h]\" jam\"",
  ])
  func `knows elapsed times`(code: String) {
    #expect(NumberFormat(code: code).kind == .duration)
  }

  @Test(arguments: [
    "0", "#,##0.00", "[Red]#,##0", "0\" M\"", "_M0", "0.00E+00", "*y0", "\\d0",
    "\"Rp\"#,##0_);\\(\"Rp\"#,##0\\)",
    "[$Rp-421]#,##0", "#,##0.00\\ \"hari\"", "# ?/?", "0_d", "[Color10]0", "[>=1000]0.0,\"k\";0", ";;;",
    "0 hari", "0.0M", "#,##0\" dus\"", "#\\ ?/8", "_-* #,##0\\ _P_t_s_-", "\"Excellent\"", "[$USD] #,##0",
    "0\"%\"", "0\\%", "[DBNum1]0", "0e+0",
    "\\h\\m\\s", "[Red][<=-25]0;0", "0_);[Red]\\(0\\)", "-", "B0",
  ])
  func `takes letters in quotes, escapes and colours for no date`(code: String) {
    #expect(NumberFormat(code: code).kind == .number)
  }

  @Test(
    arguments: zip(
      [
        "0%", "0.00%;[Red]-0.00%", "[=0]\"-\";0%", "\"naik \"0%", "%", "General", "GENERAL", "",
        "[Blue]General", "General\" kg\"", "@", "\"a\"@",
        "[Red]@", "-;0.0%",
      ],
      [
        .percent, .percent, .percent, .percent, .percent, .general, .general, .general, .general, .general,
        .text, .text, .text, .percent,
      ] as [NumberFormat.Kind]
    )
  )
  func `knows percentages, texts and the general format`(code: String, kind: NumberFormat.Kind) {
    #expect(NumberFormat(code: code).kind == kind)
  }
}
