import Spreadsheet
import TestSupport
import Testing

/// What number formats broke in other programs, each with the report that tells of it.
@Suite struct FormatBreakageTests {
  /// tidyverse/readxl#388, tidyverse/readxl#559, nacnudus/tidyxl#24, yfedoseev/office_oxide#147: the d of
  /// `[Red]`, the M of `" M"` and `_M`, and `E` were taken for dates; 12,500,000 became 36123-11-01.
  @Test(
    arguments: FormatCase.table([
      ("[Red]#,##0", [12_500_000: "12,500,000"]), ("0.0,,\" M\"", [12_500_000: "12.5 M"]),
      ("#,##0_M", [12_500_000: "12,500,000 "]),
      ("0.00E+00", [12_500_000: "1.25E+07"]), ("*y0", [12_500_000: "12500000"]), ("\\d0", [7: "d7"]),
      ("#,##0_d", [7: "7 "]), ("[Color10]0", [7: "7"]),
      ("[Magenta]0\\ \\h", [7: "7 h"]), ("#,##0.00\\ \"hari\"", [7: "7.00 hari"]),
      ("_-* #,##0\\ _P_t_s_-", [7: " 7     "]),
    ])
  )
  func `takes letters of colours, quotes and widths for no date`(of: FormatCase) {
    #expect(NumberFormat(code: of.code).kind == .number)
    #expect(of.shown() == of.expected)
  }

  /// nao1215/filesql#386: the reverse, a date behind a colour was not seen as one.
  @Test(
    arguments: FormatCase.table([
      ("[Magenta]mm/dd/yy", [46_112: "03/31/26"]), ("[Red]d mmm yyyy", [46_112: "31 Mar 2026"]),
      ("[Color5]hh:mm", [0.5: "12:00"]),
      ("[>0]dd/mm/yyyy", [46_112: "31/03/2026"]), ("[=0]\"-\";dd/mm/yyyy", [46_112: "31/03/2026", 0: "-"]),
    ])
  )
  func `sees a date behind a colour or a condition`(of: FormatCase) {
    #expect(NumberFormat(code: of.code).kind == .date)
    #expect(of.shown() == of.expected)
  }

  private static func cells(_ styles: String, _ ids: [Int], _ value: String) throws -> [Cell] {
    let rows = ids.indices.map { "<row><c s=\"\($0)\"><v>\(value)</v></c></row>" }
    var package = PackageBuilder(rows: rows.joined())
    package["xl/styles.xml"] = """
      <styleSheet xmlns="\(PackageBuilder.main)">\(styles)<cellXfs>\
      \(ids.map { "<xf numFmtId=\"\($0)\"/>" }.joined())</cellXfs></styleSheet>
      """
    return try read(package).sheets.flatMap(\.rows).flatMap(\.cells)
  }

  /// SheetJS/sheetjs#506: a file may give a built-in number to a format of its own.
  @Test func `lets the file give a built-in number to another format`() throws {
    let styles = "<numFmts><numFmt numFmtId=\"1\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
    let cell = try #require(Self.cells(styles, [1], "46112").first)
    #expect(cell.value == .date(CivilDateTime(year: 2026, month: 3, day: 31), serial: 46_112))
    #expect(displayText(of: cell, locale: .english) == "31/03/2026")
  }

  /// SheetJS/sheetjs#2349: the numbers 27 to 36 and 50 to 58 are dates and times of East Asia; Excel shows the
  /// short date, and the time of 32 to 35, for them elsewhere.
  @Test func `shows the built-in formats that a file need not spell out`() throws {
    let expected: KeyValuePairs = [
      0: "46112.6", 1: "46113", 2: "46112.60", 3: "46,113", 4: "46,112.60", 5: "$46,113 ", 6: "$46,113 ",
      7: "$46,112.60 ", 8: "$46,112.60 ",
      9: "4611260%", 10: "4611260.00%", 11: "4.61E+04", 12: "46112 3/5", 13: "46112  3/5 ", 14: "3/31/2026",
      15: "31-Mar-26", 16: "31-Mar",
      17: "Mar-26", 18: "2:24 PM", 19: "2:24:00 PM", 20: "14:24", 21: "14:24:00", 22: "3/31/2026 14:24",
      27: "3/31/2026", 31: "3/31/2026",
      32: "14:24:00", 35: "14:24:00", 36: "3/31/2026", 37: "46,113 ", 38: "46,113 ", 39: "46,112.60 ",
      40: "46,112.60 ", 41: " 46,113 ",
      42: " $46,113 ", 43: " 46,112.60 ", 44: " $46,112.60 ", 45: "24:00", 46: "1106702:24:00", 47: "24:00.0",
      48: "46.1E+3", 49: "46112.6",
      50: "3/31/2026", 58: "3/31/2026", 59: "46113", 68: "4611260.00%", 71: "3/31/2026", 72: "3/31/2026",
      81: "24:00.0", 82: "46112.6",
    ]
    let cells = try Self.cells("", expected.map(\.key), "46112.6")
    for (cell, (id, text)) in zip(cells, expected) {
      #expect(displayText(of: cell, locale: .english) == text, "number format \(id)")
    }
  }

  @Test func `shows negative amounts in the built-in formats`() throws {
    let expected: KeyValuePairs = [
      5: "($1,235)", 7: "($1,234.50)", 37: "(1,235)", 39: "(1,234.50)", 41: " (1,235)", 42: " $(1,235)",
      43: " (1,234.50)", 44: " $(1,234.50)",
    ]
    let cells = try Self.cells("", expected.map(\.key), "-1234.5")
    for (cell, (id, text)) in zip(cells, expected) {
      #expect(displayText(of: cell, locale: .english) == text, "number format \(id)")
    }
  }

  /// SheetJS/sheetjs#1470, #1565, #1805, #2350, #2372: dates were a day or 43 to 52 seconds off, by way of a
  /// time zone whose offset of 1900 was not whole minutes.
  ///
  /// Nothing here knows of time zones: every quarter of an hour of days that the reports name is exact.
  @Test(arguments: [1, 61, 1_462, 25_569, 36_526, 43_831, 44_562, 46_112, 73_050, 2_958_464])
  func `shows every moment of a day without a time zone`(day: Int) throws {
    let date = try #require(SerialDate.civil(Double(day), .from1900))
    var display = DisplayText(locale: .english)
    let format = NumberFormat(code: "d/m/yyyy h:m:s")
    for quarter in 0..<96 {
      let shown = display.text(of: Double(day) + Double(quarter) / 96, format)
      let time = "\(quarter / 4):\(quarter % 4 * 15):0"
      #expect(shown == "\(date.day)/\(date.month)/\(date.year) \(time)")
    }
  }

  /// tafia/calamine#602: 1000 milliseconds were not carried, and times shown as 23:59:59.
  @Test(
    arguments: FormatCase.table([
      ("hh:mm:ss", [86_399.9996 / 86_400: "00:00:00"]),
      ("d/m/yyyy hh:mm:ss", [46_111 + 86_399.9996 / 86_400: "31/3/2026 00:00:00"]),
      ("hh:mm:ss.000", [46_111.9999999999: "00:00:00.000", 86_399.9994 / 86_400: "23:59:59.999"]),
      ("[h]:mm:ss", [2.9999999999999996: "72:00:00"]),
    ])
  )
  func `carries a second that is rounded up`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  /// orbeon/orbeon-forms#4452, SheetJS/sheetjs#2403, tidyverse/readxl#423: 0.58 is stored as
  /// 0.57999999999999996 and was shown so.
  @Test func `shows fifteen digits of a stored double, and keeps the double`() throws {
    let cell = try #require(Self.cells("", [0], "0.57999999999999996").first)
    #expect(cell.value == .number(0.57999999999999996))
    #expect(displayText(of: cell, locale: .english) == "0.58")
    #expect(
      FormatCase(code: "0.0000000000000000", number: 0.57999999999999996, expected: "").shown()
        == "0.5800000000000000")
  }

  /// qax-os/excelize#1410: digits were cut off, not rounded.
  @Test(
    arguments: FormatCase.table([
      ("0", [68.0557: "68", 2.5: "3"]), ("0.0%", [0.2845: "28.5%"]), ("#,##0.00", [2_345.675: "2,345.68"]),
      ("0.00", [1.005: "1.01", 8.835: "8.84"]),
    ])
  )
  func `rounds half up at the digit shown`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  /// qax-os/excelize#1533: a text in a cell with a date format was shown as a date.
  @Test(arguments: ["46112", "2026", "31/03/2026", "-"])
  func `shows a text as it is under a number format`(text: String) {
    #expect(shown(.text(text), "dd/mm/yyyy") == text)
    #expect(shown(.text(text), "0.00%") == text)
  }
}
