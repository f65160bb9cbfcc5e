import Spreadsheet
import Testing

/// Vulgar fractions, in the blanks that keep the slashes of a column in one line.
@Suite struct FractionFormatTests {
  @Test(
    arguments: FormatCase.table([
      (
        "# ?/?",
        [
          0: "0    ", 1: "1    ", 1.5: "1 1/2", 0.333: " 1/3", -1.2: "-1 1/5", 123.456: "123 1/2",
          12_345.6789: "12345 2/3", 1.95: "2    ",
        ]
      ),
      (
        "# ??/??",
        [
          1: "1      ", 3.25: "3  1/4 ", -12.34: "-12 17/50", 123.456: "123 26/57", 12.3456789: "12 28/81",
          0.0123456789: "  1/81",
        ]
      ),
      ("# ???/???", [12.3: "12   3/10 ", 12_345.67891: "12345 573/844", 1_234.5678: "1234  67/118"]),
      ("# ??/?????????", [0.123251512342345: " 480894/3901729  "]),
      ("? ?/?", [0: "0    ", 12.345: "12 1/3"]),
    ])
  )
  func `shows a whole number and a fraction`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("# ?/?", [0.3: " 2/7", 1.3: "1 1/3", 2.3: "2 2/7", 12.3: "12 1/3", 0.123456789: " 1/8"])
    ])
  )
  func `picks what Excel picks, which is not always the nearest`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("# ?/2", [1: "1    ", -1.2: "-1    ", 12.3: "12 1/2"]), ("# ?/4", [123.45: "123 2/4"]),
      ("# ?/8", [-1.2: "-1 2/8", 1.99: "2    "]),
      ("# ??/16", [1: "1      ", 12.3: "12  5/16"]), ("# ?/10", [1: "1     ", -1.2: "-1 2/10"]),
      ("# ??/100", [1: "1       ", 1_234.567: "1234 57/100"]), ("?/8", [0.4: "3/8"]), ("0/4", [2.5: "10/4"]),
      ("# ?/360", [0.5: " 180/360"]),
    ])
  )
  func `keeps a denominator that the code gives`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      (
        "??/??",
        [
          0: " 0/1 ", 1: " 1/1 ", -1.2: "- 6/5 ", 12.3: "123/10", 1_234.567: "119753/97",
          12_345.6789: "1000000/81", 0.00001: " 0/1 ",
        ]
      ),
      ("#??/??", [12.3456789: "1000/81"]), ("#0#00??/??", [12.3456789: "01000/81"]),
      ("0/0", [0: "0/1", 12.345: "37/3"]),
      ("00/00", [1.5: "03/02", 0: "00/01"]), ("#/#", [123: "123/1"]),
    ])
  )
  func `shows improper fractions`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("0 0/0", [0: "0 0/1", 1: "1 0/1", 12.345: "12 1/3"]), ("00 00/00", [1: "01 00/01"]),
      ("00x00/00", [12_345.67: "12345x65/97"]),
      ("# #/#", [0: "0", 1: "1", 12.345: "12 1/3", 0.5: "1/2"]), ("#,##0 ?/?", [1_234.5: "1,234 1/2"]),
      ("00 ??/?z?", [12_345.67: "12345  2/3z "]), ("0z0 00/00", [12_345.67: "1234z5 65/97"]),
      ("# ?? / ??", [1.5: "1  1 / 2 ", 1: "1        "]), ("# ?/?\" kg\"", [1.5: "1 1/2 kg", 2: "2     kg"]),
      ("\"a \"# ?/?", [1.5: "a 1 1/2"]),
    ])
  )
  func `keeps literals and places around the fraction`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("# ?/?", [-0.01: "-0    ", 1e300: "1" + String(repeating: "0", count: 300) + "    "]),
      ("0/", [5: "5/"]), ("/0", [5: "/5"]), ("/", [5: "/"]),
      ("# ?/0", [0.5: " 1/2"]), ("?/???????", [0.123456789: "10/81     "]),
    ])
  )
  func `survives odd ones`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }
}
