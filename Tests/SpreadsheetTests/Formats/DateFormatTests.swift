import Spreadsheet
import Testing

/// Dates and times of day (ECMA-376 Part 1, 18.8.31).
@Suite struct DateFormatTests {
  /// Tuesday, 31 March 2026, 14:05:09.6.
  private static let moment = 46_112 + 50_709.6 / 86_400

  private static func moments(_ codes: KeyValuePairs<String, String>) -> [FormatCase] {
    codes.map { FormatCase(code: $0.key, number: moment, expected: $0.value) }
  }

  @Test(
    arguments: moments([
      "yyyy-mm-dd": "2026-03-31", "d/m/yy": "31/3/26", "y": "26", "yyy": "2026", "yyyyy": "2026", "m": "3",
      "mm": "03", "mmm": "Mar",
      "mmmm": "March", "mmmmm": "M", "mmmmmm": "March", "d": "31", "dd": "31", "ddd": "Tue",
      "dddd": "Tuesday", "ddddd": "Tuesday",
      "DD/MM/YYYY": "31/03/2026", "dD-MmM-yY": "31-Mar-26", "dddd, d mmmm yyyy": "Tuesday, 31 March 2026",
      "\"Tgl \"d": "Tgl 31",
      "yyyy\\-mm\\-dd;@": "2026-03-31", "d.m.yyyy": "31.3.2026", "[Red]d mmm": "31 Mar",
      "d\\ \"bulan\"\\ m": "31 bulan 3",
      "e": "2026", "gge": "2026", "e-m": "2026-3", "b": "69", "bbbb": "2569", "B1yyyy": "2026",
      "yyyymmdd": "20260331",
    ])
  )
  func `shows days, months and years`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: moments([
      "h:mm": "14:05", "hh:mm:ss": "14:05:10", "h": "14", "hhh": "14", "s": "10", "sss": "10",
      "h:mm AM/PM": "2:05 PM", "h AM/PM": "2 PM",
      "hh:mm:ss am/pm": "02:05:10 PM", "h A/P": "2 P", "h a/p": "2 p", "AM/PM h:mm": "PM 2:05",
      "h AM/PM mm": "2 PM 05",
      "mm:ss.0": "05:09.6", "h:mm:ss.000": "14:05:09.600", "ss.00": "09.60", "ss .0 .000": "09 .6 .600",
      "hh.000": "14.600",
      "yyyy-mm-dd hh:mm": "2026-03-31 14:05", "d/m/yyyy h:mm:ss": "31/3/2026 14:05:10",
      "yyyy-mm-dd\"T\"hh:mm:ss": "2026-03-31T14:05:10",
      "h\"j\"mm": "14j05", "h.mm": "14.05", "A/P": "P",
    ])
  )
  func `shows times`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: moments([
      "hhmm": "1405", "mm hh mm mm": "03 14 05 03", "mmhhmmmm": "0314March", "m s": "5 10",
      "hh:mm mm": "14:05 03", "s mm": "10 05",
      "hh:mm:ss mm": "14:05:10 03", "h d mm": "14 31 03", "hh:mmm:ss": "14:Mar:10", "[h]:mm": "1106702:05",
      "d/mm h": "31/03 14",
      "hh:mm:ss AM/P": "14:05:10 A3/P",
    ])
  )
  func `tells minutes from months`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("h:mm AM/PM", [0: "12:00 AM", 0.5: "12:00 PM", 0.04: "12:57 AM", 0.999: "11:58 PM"]),
      ("hh:mm:ss", [0.99999: "23:59:59", 0.999995: "00:00:00", 1: "00:00:00"]),
      ("h:mm", [0.541661: "13:00", 0.5416: "12:59"]),
      ("d/m/yyyy h:mm:ss", [46_111.999995: "31/3/2026 0:00:00"]),
      ("d/m/yyyy", [46_111.999995: "31/3/2026", 46_111.9999: "30/3/2026"]),
      ("mm:ss.0", [12_345.67876: "17:24.9", 0.9999997: "00:00.0"]), ("ss.000", [0.99999999999: "00.000"]),
    ])
  )
  func `carries what is rounded up`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      (
        "d/m/yyyy",
        [
          0: "0/1/1900", 1: "1/1/1900", 59: "28/2/1900", 60: "29/2/1900", 61: "1/3/1900",
          2_958_465: "31/12/9999",
        ]
      ),
      (
        "dddd",
        [0: "Saturday", 1: "Sunday", 59: "Tuesday", 60: "Wednesday", 61: "Thursday", 46_112: "Tuesday"]
      ),
      ("mmm", [0: "Jan", 60: "Feb"]),
    ])
  )
  func `shows the days of 1900 that Excel shows`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      (
        "d/m/yyyy",
        [
          -1: "########", -0.000001: "########", 2_958_466: "########", 1e300: "########",
          2_958_465.99999422: "########", 2_958_465.9999: "31/12/9999",
        ]
      ),
      ("h:mm", [-0.5: "########"]), ("d/m/yyyy;(0)", [-1: "(1)"]), ("d/m/yyyy;@", [-1: "########"]),
      ("hh:mm;hh:mm", [-0.5: "########"]),
      ("hh:mm:ss.000", [2_958_465.99999999: "23:59:59.999"]),
    ])
  )
  func `fills the cell where a number has no date`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      (
        "d/m/yyyy",
        [0: "1/1/1904", 44_650: "31/3/2026", -1: "-2/1/1904", 2_957_003: "31/12/9999", 2_957_004: "########"]
      ),
      ("[h]:mm", [-0.5: "-12:00", 1.5: "36:00"]), ("h:mm", [-0.25: "-6:00"]), ("dddd", [0: "Friday"]),
    ])
  )
  func `counts from 1904 where the workbook does`(of: FormatCase) {
    #expect(of.shown(.english, .from1904) == of.expected)
  }

  @Test func `knows from a date itself where its serial counts from`() throws {
    let date = try #require(SerialDate.civil(44_650, .from1904))
    #expect(shown(.date(date, serial: 44_650), "d/m/yyyy") == "31/3/2026")
    #expect(
      shown(.date(CivilDateTime(year: 2026, month: 3, day: 31), serial: 46_112), "d/m/yyyy") == "31/3/2026")
  }

  /// Excel takes no such codes; other programs write them, and mean a number.
  @Test(
    arguments: FormatCase.table([
      ("0 hari", [3: "3 hari"]), ("0.0M", [1.25: "1.3M"]), ("#,##0 dus", [1_200: "1,200 dus"]),
      ("0 [h]", [3: "3 "]), ("Rp0 dm", [3: "Rp3 dm"]), ("Liter 0", [3: "Liter 3"]),
    ])
  )
  func `does not take the unit of a number for a date`(of: FormatCase) {
    #expect(of.shown() == of.expected)
    #expect(NumberFormat(code: of.code).kind == .number)
  }
}
