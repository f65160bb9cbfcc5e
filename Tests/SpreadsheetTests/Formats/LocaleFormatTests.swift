import Spreadsheet
import Testing

/// The decimal comma and the names of Indonesia, and what a code says of languages.
@Suite struct LocaleFormatTests {
  @Test(
    arguments: FormatCase.table([
      (
        "General",
        [0.58: "0,58", -1.5: "-1,5", 1.5e-7: "0,00000015", 123_456_789_012: "1,23457E+11", 1_234: "1234"]
      ),
      ("#,##0.00", [1_234_567.5: "1.234.567,50"]), ("0.0%", [0.855: "85,5%"]),
      ("0.00E+00", [12_345: "1,23E+04"]), ("#,##0,", [1_234_567: "1.235"]),
      ("[$Rp-421]#,##0", [1_500_000: "Rp1.500.000", -5: "-Rp5"]),
      ("[$Rp-421]#.##0", [1_500_000: "Rp1500000,0"]), ("\"Rp\" #,##0", [1_234_567: "Rp 1.234.567"]),
      ("[$Rp-421]* #,##0.00", [1_500: "Rp1.500,00"]), ("[$-409]#,##0.00", [1_234.5: "1.234,50"]),
      ("[$$-409]#,##0", [1_234: "$1.234"]), ("# ?/?", [1.5: "1 1/2"]),
      ("ss.00", [0.0001: "08,64"]), ("0.0,,\" juta\"", [1_250_000: "1,3 juta"]),
    ])
  )
  func `writes separators as Indonesians do, whatever the language of the code`(of: FormatCase) {
    #expect(of.shown(.indonesian) == of.expected)
  }

  @Test(arguments: [
    ("d mmmm yyyy", "31 Maret 2026"), ("dddd, d mmm yy", "Selasa, 31 Mar 26"), ("ddd", "Sel"), ("mmmmm", "M"),
    ("dd/mm/yyyy", "31/03/2026"),
    ("[$-409]d mmmm yyyy", "31 March 2026"), ("[$-421]d mmmm yyyy", "31 Maret 2026"),
    ("[$-1010409]dddd", "Tuesday"), ("[$-10421]dddd", "Selasa"),
    ("[$-809]mmmm", "March"), ("[$-en-US]mmmm", "March"), ("[$-id-ID]mmmm", "Maret"),
    ("[$-en-ID]mmmm", "March"), ("[$-407]mmmm", "Maret"),
    ("[$-F800]dddd, mmmm dd, yyyy", "Selasa, 31 Maret 2026"),
    ("[$-x-sysdate]dddd, mmmm dd, yyyy", "Selasa, 31 Maret 2026"),
    ("[$-F400]h:mm:ss AM/PM", "14.05.10"), ("[$-x-systime]h:mm:ss AM/PM", "14.05.10"),
    ("h:mm AM/PM", "2:05 PM"), ("mm-dd-yy", "31/03/2026"), ("m/d/yy h:mm", "31/03/2026 14:05"),
    ("m/d/yy", "3/31/26"),
    ("mm/yyyy;@", "03/2026"),
  ])
  func `names months and days in Indonesian unless the code asks otherwise`(code: String, expected: String) {
    let moment = FormatCase(code: code, number: 46_112 + 50_709.6 / 86_400, expected: expected)
    #expect(moment.shown(.indonesian) == moment.expected)
  }

  @Test(arguments: [
    ("[$-421]d mmmm yyyy", "31 Maret 2026"),
    ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "Tuesday, March 31, 2026"),
    ("[$-F400]h:mm:ss\\ AM/PM", "2:05:10 PM"),
    ("[$-id-ID]dddd", "Selasa"), ("mm-dd-yy", "3/31/2026"),
  ])
  func `names them in English too`(code: String, expected: String) {
    #expect(
      FormatCase(code: code, number: 46_112 + 50_709.6 / 86_400, expected: expected).shown() == expected)
  }

  @Test(
    arguments: zip(
      1...12, ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]))
  func `knows the short months of Indonesia`(month: Int, expected: String) throws {
    let serial = try #require(SerialDate.serial(CivilDateTime(year: 2026, month: month, day: 1), .from1900))
    #expect(FormatCase(code: "mmm", number: serial, expected: expected).shown(.indonesian) == expected)
  }
}
