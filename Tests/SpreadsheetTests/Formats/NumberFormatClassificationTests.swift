import Spreadsheet
import TestSupport
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
    arguments: [
      ("0%", .percent), ("0.00%;[Red]-0.00%", .percent), ("[=0]\"-\";0%", .percent),
      ("\"naik \"0%", .percent),
      ("%", .percent), ("-;0.0%", .percent), ("General%", .percent), ("General", .general),
      ("GENERAL", .general), ("", .general), ("[Blue]General", .general), ("General\" kg\"", .general),
      ("General ha", .general), ("@", .text), ("\"a\"@", .text), ("[Red]@", .text),
    ] as [(String, NumberFormat.Kind)]
  )
  func `knows percentages, texts and the general format`(code: String, kind: NumberFormat.Kind) {
    #expect(NumberFormat(code: code).kind == kind)
  }

  @Test(
    arguments: [
      ("[<=1]0%;0.00", 0.855, .percent), ("[<=1]0%;0.00", 85.5, .number), ("[>1]0.00;0%", 0.855, .percent),
      ("[>1]0.00;0%", 85.5, .number), ("[<1]0%", 5, .general), ("[<1]0%", 0.5, .percent),
      ("0%;-0%;\"-\"", 0, .percent),
      ("[=0]\"-\";0%", 0.5, .percent), ("[<40000]0;d/m/yyyy", 46_112, .date),
      ("[<40000]0;d/m/yyyy", 12, .number),
      ("[=0]\"-\";d/m/yyyy", 0, .number), ("[=0]\"-\";d/m/yyyy", 46_112, .date),
      ("d/m/yyyy;@", 46_112, .date), ("d/m/yyyy;(0)", -1, .number),
      ("[=0]?;[<4.17][hh]:mm:ss;[hh]:mm", 1.5, .duration), ("[=0]?;[<4.17][hh]:mm:ss;[hh]:mm", 0, .number),
      ("0.0%", 5, .percent),
      ("[>=100]0%;[<=-100]0%", 5, .percent),
    ] as [(String, Double, NumberFormat.Kind)]
  )
  func `tells what a number is shown as where the sections differ`(
    code: String,
    number: Double,
    kind: NumberFormat.Kind
  ) {
    #expect(NumberFormat(code: code).kind(of: number) == kind)
  }

  @Test func `reads a number as what its section shows`() throws {
    var package = PackageBuilder(
      rows: """
        <row><c s="1"><v>0</v></c><c s="1"><v>46112</v></c><c s="2"><v>12</v></c><c s="2"><v>46112</v></c></row>
        """
    )
    package.setFormats(["[=0]&quot;-&quot;;d/m/yyyy", "[&lt;40000]0;d/m/yyyy"])
    let date = CellValue.date(CivilDateTime(year: 2026, month: 3, day: 31), serial: 46_112)
    let cells = try read(package).sheets.flatMap(\.rows).flatMap(\.cells)
    #expect(cells.map(\.value) == [.number(0), date, .number(12), date])
  }
}
