import Spreadsheet
import Testing

private func shown(
  _ value: CellValue,
  _ code: String = "General",
  _ locale: DisplayLocale = .english
) -> String {
  let place = CellReference(row: 0, column: 0)
  return displayText(
    of: Cell(reference: place, value: value, format: NumberFormat(code: code)),
    locale: locale
  )
}

@Suite struct DisplayTextTests {
  @Test(
    arguments: [
      (0, "0"), (1, "1"), (-1.5, "-1.5"), (0.1, "0.1"), (0.57999999999999996, "0.58"),
      (1.0 / 3, "0.333333333"),
      (2.0 / 3, "0.666666667"), (12_345.678, "12345.678"), (1_234_567.891234, "1234567.891"),
      (99_999_999_999, "99999999999"), (100_000_000_000, "1E+11"), (123_456_789_012, "1.23457E+11"),
      (1.5e20, "1.5E+20"), (0.0001, "0.0001"), (0.00001, "0.00001"), (0.0000123456789, "1.23457E-05"),
      (1e-10, "1E-10"), (9_999_999_999.99, "10000000000"), (1e300, "1E+300"),
      (-123_456_789_012, "-1.23457E+11"), (0.1 + 0.2, "0.3"),
    ] as [(Double, String)]
  )
  func `shows a number without a format in eleven characters`(number: Double, expected: String) {
    #expect(shown(.number(number)) == expected)
  }

  @Test(
    arguments: [
      (0.5, "0", "1"), (1.5, "0", "2"), (2.5, "0", "3"), (-0.5, "0", "-1"), (0.285, "0.00", "0.29"),
      (1.005, "0.00", "1.01"), (1_234.5, "#,##0", "1,235"), (1_234_567.891, "#,##0.00", "1,234,567.89"),
      (0.855, "0.0%", "85.5%"), (0.855, "0%", "86%"), (0.07, "0%", "7%"), (5, "000", "005"), (0, "#", ""),
      (0.5, "#.##", ".5"), (12, "#.##", "12."), (3.14159, "?.??", "3.14"), (3.1, "0.0??", "3.1  "),
      (1_234_567, "#,##0,", "1,235"), (1_234_567, "0.0,,\" juta\"", "1.2 juta"),
      (-1_234.5, "#,##0.00", "-1,234.50"),
      (999.999, "0.00", "1000.00"), (1_234, "0000000", "0001234"), (1_234, "0,000,000", "0,001,234"),
      (1_234_567_890, "000-00-0000", "1234-56-7890"), (42, "0\" kg\"", "42 kg"), (42, "\\x0", "x42"),
      (12_345, "0.00E+00", "1.23E+04"), (0.00012, "0.00E+00", "1.20E-04"), (9.999, "0.0E+0", "1.0E+1"),
      (12_345, "##0.0E+0", "12.3E+3"), (0, "0.00E+00", "0.00E+00"), (12_345, "0E-0", "1E4"),
      (1.5, "# ?/?", "1 1/2"), (0.333, "# ?/?", " 1/3"), (3.25, "# ??/??", "3  1/4 "), (0.4, "?/8", "3/8"),
      (2, "# ?/?", "2    "),
    ] as [(Double, String, String)]
  )
  func `fills the digits of a code`(number: Double, code: String, expected: String) {
    #expect(shown(.number(number), code) == expected)
  }

  @Test(
    arguments: [
      (5, "0;(0);\"nol\"", "5"), (-5, "0;(0);\"nol\"", "(5)"), (0, "0;(0);\"nol\"", "nol"),
      (-5, "0;(0)", "(5)"),
      (0, "0;(0)", "0"), (-5, "0;;", ""), (5, ";;;", ""), (50, "[<100]0.0;0", "50.0"),
      (150, "[<100]0.0;0", "150"),
      (1, "[=1]\"satu\";[=2]\"dua\";0", "satu"), (2, "[=1]\"satu\";[=2]\"dua\";0", "dua"),
      (3, "[=1]\"satu\";[=2]\"dua\";0", "3"), (-3, "[Red]#,##0;[Blue]-#,##0", "-3"), (5, "0;@", "5"),
      (-5, "0;@", "-5"),
      (1_500, "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", " 1,500 "),
      (0, "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", " - "),
      (-1_500, "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", " (1,500)"),
    ] as [(Double, String, String)]
  )
  func `picks the section by sign or condition`(number: Double, code: String, expected: String) {
    #expect(shown(.number(number), code) == expected)
  }

  @Test(arguments: [
    ("dd/mm/yyyy", "31/03/2026"), ("d mmmm yyyy", "31 Maret 2026"), ("[$-409]d mmmm yyyy", "31 March 2026"),
    ("dddd, d mmm yy", "Selasa, 31 Mar 26"), ("ddd", "Sel"), ("mmmmm", "M"), ("mm-dd-yy", "31/03/2026"),
    ("h:mm", "14:05"), ("hh:mm:ss", "14:05:10"), ("h:mm AM/PM", "2:05 PM"), ("mm:ss.0", "05:09,6"),
    ("h:mm:ss.000", "14:05:09,600"), ("yyyy-mm-dd hh:mm", "2026-03-31 14:05"), ("\"Tgl \"d", "Tgl 31"),
    ("s", "10"), ("h A/P", "2 P"), ("mm/yyyy;@", "03/2026"),
  ])
  func `shows dates and times`(code: String, expected: String) throws {
    let serial = 46_112 + 50_709.6 / 86_400  // 14:05:09.6
    let date = try #require(SerialDate.civil(serial, .from1900))
    #expect(shown(.date(date, serial: serial), code, .indonesian) == expected)
  }

  @Test(arguments: [
    ("[h]:mm", "36:30"), ("[mm]:ss", "2190:00"), ("[s]", "131400"), ("[h]:mm:ss.00", "36:30:00.00"),
  ])
  func `shows elapsed time`(code: String, expected: String) {
    #expect(shown(.duration(seconds: 131_400), code) == expected)
  }

  @Test func `shows the days of 1900 that Excel shows`() throws {
    let date = try #require(SerialDate.civil(60, .from1900))
    #expect(shown(.date(date, serial: 60), "d/m/yyyy") == "29/2/1900")
    #expect(shown(.number(-1), "d/m/yyyy") == "########")
  }

  @Test(
    arguments: [
      (1_234_567.5, "#,##0.00", "1.234.567,50"), (0.855, "0.0%", "85,5%"),
      (1_500_000, "[$Rp-421]#,##0", "Rp1.500.000"),
      (0.58, "General", "0,58"), (1_234_567, "\"Rp\" #,##0", "Rp 1.234.567"),
      (1.5e-7, "General", "0,00000015"),
      (12_345, "0.00E+00", "1,23E+04"),
    ] as [(Double, String, String)]
  )
  func `writes separators as Indonesians do`(number: Double, code: String, expected: String) {
    #expect(shown(.number(number), code, .indonesian) == expected)
  }

  @Test func `shows texts, truth values and errors`() {
    #expect(shown(.text("BB"), "0.00") == "BB")
    #expect(shown(.text("BB"), "@") == "BB")
    #expect(shown(.text("BB"), "0;0;0;\"nilai \"@") == "nilai BB")
    #expect(shown(.text("BB"), ";;;") == "")
    #expect(shown(.bool(true)) == "TRUE")
    #expect(shown(.error("#DIV/0!"), "0%") == "#DIV/0!")
    #expect(shown(.number(5), "@") == "5")
    #expect(shown(.number(5), "General\" kg\"") == "5 kg")
  }

  @Test(arguments: [
    "\"", "\\", "_", "*", "[", "[<", "[$", "E+", "0/", "?/0", "[$-]0", ".", ",,", "%%", "/", ";;;;;", "0.0.0",
    "[h", "s.0000000", "0E+", "yyyyyyyyyy", "[>=1e999]0",
  ])
  func `survives codes that are none`(code: String) {
    for number in [0, 1, -1.5, 46_112.5, 1e300, -1e300, Double.leastNonzeroMagnitude] {
      _ = shown(.number(number), code)
      _ = shown(.duration(seconds: number), code)
      _ = shown(.text("a"), code)
    }
  }
}
