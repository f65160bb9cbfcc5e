import Spreadsheet
import Testing

/// Numbers without a format have eleven characters, besides the sign.
@Suite struct GeneralFormatTests {
  @Test(
    arguments: FormatCase.table([
      (
        "General",
        [
          0: "0", -0.0: "0", 1: "1", -1.5: "-1.5", 0.1: "0.1", 42: "42", 1_234_567_890: "1234567890",
          99_999_999_999: "99999999999", -99_999_999_999: "-99999999999", 12_345_678_912: "12345678912",
        ]
      ),
      ("GENERAL", [1.5: "1.5"]), ("general", [1.5: "1.5"]), ("", [1.5: "1.5"]),
    ])
  )
  func `shows whole and short numbers as they are`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      (
        "General",
        [
          1.0 / 3: "0.333333333", 2.0 / 3: "0.666666667", 35.0 / 3: "11.66666667", 37.0 / 3: "12.33333333",
          12_345.678: "12345.678", 1_234_567.891234: "1234567.891", 12_345_678.912: "12345678.91",
          1_234_567_891.2: "1234567891", 12_345_678_912.3: "12345678912", 9_999_999_999.99: "10000000000",
          4_403_928_373.5: "4403928374", -4_511_987_749.6: "-4511987750", 12_345_678_901.5: "12345678902",
          0.0123456789: "0.012345679", 0.00123456789: "0.001234568", 0.000123456789: "0.000123457",
          0.99999999999: "1", 0.1 + 0.2: "0.3", 3_300.0000000000005: "3300",
        ]
      )
    ])
  )
  func `rounds to eleven characters`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      (
        "General",
        [
          100_000_000_000: "1E+11", 99_999_999_999.6: "1E+11", -99_999_999_999.6: "-1E+11",
          123_456_789_012: "1.23457E+11", -123_456_789_012: "-1.23457E+11", 1.5e20: "1.5E+20", 1e99: "1E+99",
          9.999996e99: "1E+100", 1e300: "1E+300", 1.7976931348623157e308: "1.7977E+308",
          -1.23456789e150: "-1.2346E+150",
        ]
      )
    ])
  )
  func `writes large numbers as powers of ten`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      (
        "General",
        [
          0.0001: "0.0001", 0.00001: "0.00001", 0.000000001: "0.000000001", 0.000012345: "0.000012345",
          0.0000123456789: "1.23457E-05", 0.0000123456: "1.23456E-05", 0.0000000012: "1.2E-09",
          1.5e-7: "0.00000015", 1e-10: "1E-10", 0.000000123456: "1.23456E-07",
          -0.00000621154686: "-6.21155E-06",
          2.2250738585072014e-308: "2.2251E-308", 472 * Double.leastNonzeroMagnitude: "2.33E-321",
        ]
      )
    ])
  )
  func `writes small numbers as powers of ten where digits would be lost`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("General\" kg\"", [5: "5 kg", -5: "-5 kg"]), ("[Blue]General", [1: "1", -1: "-1", 0: "0"]),
      ("\"Nilai: \"General", [0.855: "Nilai: 0.855"]), ("General_)", [1: "1 "]),
      ("General%", [0.29: "29%", -0.5: "-50%"]), ("General ha", [3: "3 ha"]), ("General\\ ha", [3: "3 ha"]),
      ("-General", [-1: "--1"]),
      ("General;[Red]-General", [-2.5: "-2.5", 2.5: "2.5"]),
      ("General;(General);\"nol\"", [-3: "(3)", 0: "nol"]),
      ("[Red]General ;[Blue]General\\ ;[Green]Generalp", [50: "50 ", 0: "0p", -25: "25 "]),
      ("General;General;-;General", [0: "-", 4: "4"]),
    ])
  )
  func `stands among literals and in sections`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }
}
