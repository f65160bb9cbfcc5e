import Spreadsheet
import Testing

/// Elapsed times: hours, minutes or seconds without an end.
@Suite struct ElapsedTimeFormatTests {
  @Test(
    arguments: FormatCase.table([
      ("[h]:mm", [0: "0:00", 1.5: "36:00", 131_400 / 86_400: "36:30", 2.9999999999999996: "72:00"]),
      ("[hh]:mm", [0.25: "06:00"]),
      (
        "[h]:mm:ss", [1_234.56789: "29629:37:46", 2.9999999999999996: "72:00:00", 0.0000123456789: "0:00:01"]
      ),
      ("[mm]:ss", [131_400 / 86_400: "2190:00", 0.01: "14:24"]), ("[m]", [1: "1440"]),
      ("[s]", [1: "86400", 131_400 / 86_400: "131400"]),
      ("[h]:mm:ss.00", [131_400 / 86_400: "36:30:00.00"]), ("[ss].00", [0.0001: "08.64"]),
      ("[hhh]", [1: "024", 0: "000"]),
      ("[H]:MM", [1.25: "30:00"]), ("[h]", [123.456: "2962"]),
      ("[h]\" jam \"m\" menit\"", [1.51: "36 jam 14 menit"]),
      ("[h]:mm;@", [1.25: "30:00"]), ("[Blue][h]:mm", [1.25: "30:00"]),
    ])
  )
  func `counts on past a day`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("[h]", [-0.1: "-2", -2: "-48"]), ("[hhh]", [-1: "-024"]), ("[m]", [-0.1: "-144"]),
      ("[s]", [-0.1: "-8640"]),
      ("[h]:mm", [-0.5: "########"]), ("[h]:mm;-[h]:mm", [-0.5: "########"]),
      ("[h]:mm:ss", [1_234_567_890: "########"]),
      ("[h]", [2_958_466: "71003184", 1e300: "########"]), ("[h]:mm", [2_958_465: "71003160:00"]),
    ])
  )
  func `shows negative and endless times only without a time of day`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(arguments: [
    ("[h]:mm", "36:30"), ("[mm]:ss", "2190:00"), ("[s]", "131400"), ("[h]:mm:ss.00", "36:30:00.00"),
    ("General", "1.520833333"),
  ])
  func `shows a duration as read from a file`(code: String, expected: String) {
    #expect(shown(.duration(seconds: 131_400), code) == expected)
  }
}
