import Spreadsheet
import Testing

/// Which of its sections a code shows a number with, and who writes the sign.
@Suite struct SectionChoiceTests {
  @Test(
    arguments: FormatCase.table([
      ("0;(0);\"nol\"", [5: "5", -5: "(5)", 0: "nol"]), ("0;(0)", [-5: "(5)", 0: "0"]), ("0;0", [-1.1: "1"]),
      ("\"foo\";\"bar\";\"baz\";\"qux\"", [1: "foo", -1: "bar", 0: "baz"]), ("\"foo\";\"bar\"", [0: "foo"]),
      ("0;;", [5: "5", -5: "", 0: ""]), (";;;", [5: "", -5: "", 0: ""]), (";", [5: "", -5: "", 0: ""]),
      ("0;", [-5: "", 0: "0"]),
      (";;0", [0: "0", 5: "", -5: ""]), ("0;-0;;@", [0: "", -5: "-5"]),
      ("[Red]#,##0;[Blue]-#,##0", [-3: "-3"]),
      ("0;@", [5: "5", -5: "-5"]), ("0.00;-0.00;-", [12.345: "12.35", -12.345: "-12.35", 0: "-"]),
      ("0;-0;0;@;\"lima\"", [5: "5", -5: "-5", 0: "0"]),
    ])
  )
  func `stand for positive, negative and zero`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", [1_500: " 1,500 ", 0: " - ", -1_500: " (1,500)"]),
      ("_($* #,##0_);_($* (#,##0);_($* \"-\"_);_(@_)", [1: " $1 ", -1: " $(1)", 0: " $- "]),
      (
        "_-\"Rp\"* #,##0.00_-;-\"Rp\"* #,##0.00_-;_-\"Rp\"* \"-\"??_-;_-@_-",
        [1_500: " Rp1,500.00 ", -1_500: "-Rp1,500.00 ", 0: " Rp-   "]
      ),
    ])
  )
  func `show accounts`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  /// Found out in Excel (borgar/numfmt#1).
  @Test(
    arguments: FormatCase.table([
      ("0.00", [-0.001: "0.00", -0.005: "-0.01", -0.0: "0.00"]), ("0", [-0.4: "0"]), ("#,##0", [-0.3: "0"]),
      ("#", [-0.3: ""]),
      ("0.0%", [-0.0001: "0.0%"]), ("0.00_)", [-0.001: "0.00 "]), ("\"Rp\"0", [-0.4: "Rp0"]),
      ("0,", [-400: "0"]),
      ("[>5]0.0;0", [-0.4: "0"]),
    ])
  )
  func `leave the sign out where only zeros are shown`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("0.0;-0.0", [-0.01: "-0.0"]), ("0.0;@", [-0.01: "-0.0"]), ("-0.0", [-0.01: "-0.0"]),
      ("0.00;(0.00)", [-0.001: "(0.00)"]),
      ("# ?/?", [-0.01: "-0    "]), ("\"teks\"", [-1: "-teks", 1: "teks"]), ("\\r", [-1: "-r"]),
      ("-0", [-1: "--1"]),
      ("\"-\"0.00", [-3.14159: "--3.14"]), ("0.00E+00", [-1e-9: "-1.00E-09"]),
    ])
  )
  func `keep the sign where a code writes it or no digit is rounded`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("[<100]0.0;0", [50: "50.0", 150: "150", -5: "-5.0"]),
      ("[=1]\"satu\";[=2]\"dua\";0", [1: "satu", 2: "dua", 3: "3", -3: "-3"]),
      ("[<=9999999]###-####;(###) ###-####", [8_675_309: "867-5309", 2_813_308_004: "(281) 330-8004"]),
      ("[>999999]#,,\"M\";[>999]#,\"K\";#", [1_234_567: "1M", 1_234: "1K", 12: "12", -5: "-5"]),
      ("[=0]\"\";General", [0: "", 5: "5"]),
      ("[Red][=50]General;[Blue]000", [50: "50", 51: "051"]), ("[<>50]General;000", [50: "050", 51: "51"]),
      ("[< 100]0.0;0", [50: "50.0"]),
      ("[>=100]0;[<=-100]-0;0.00", [-3.96: "-3.96", 200: "200", -200: "-200"]),
      ("[>=0.5]0%;0.0%", [0.855: "86%", 0.1: "10.0%"]),
    ])
  )
  func `follow their conditions`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  /// As Excel does (SheetJS/sheetjs#2573): what only negative numbers meet is shown without their sign.
  @Test(
    arguments: FormatCase.table([
      ("[<0]\"rugi \"0;0", [-5: "rugi 5", 5: "5"]), ("[<-4]\\A0", [-5: "A5"]), ("[=-5]\\A0", [-5: "A5"]),
      ("[>-6]\\A0", [-5: "-A5"]),
      ("[<>-6]\\A0;\\B0", [-5: "-A5"]), ("[<-6]\\A0;\\B0", [-5: "B5"]), ("[=-6]\\A0;\\B0", [-5: "-B5"]),
      ("[>2]\\A0;\\B0", [-5: "-B5"]),
      ("[>=100]\"A\"0;[<=0]\"B\"0;\"C\"0", [-6.3: "-B6", 6.3: "C6"]), ("[<=-100]\"B\"0;\"C\"0", [-6.3: "C6"]),
      ("[>6]\"A\"0;[<-6]\"B\"0", [-6.3: "B6", 6.3: "A6"]),
      ("\"A\"0;[=-11]\"B\"0;\"C\"0", [10: "A10", -11: "B11", -1: "-C1", 0: "C0"]),
      (
        "[Red][<-25]General;[Blue][>25]General;[Green]General;[Yellow]General",
        [50: "50", 25: "25", -1: "-1", -25: "-25", -26: "26", -50.1: "50.1"]
      ),
    ])
  )
  func `drop the sign where a condition implies it`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("[<=0]\"B\"0", [6.3: "6.3"]), ("[=6.3]\"B\"0", [-6.3: "-6.3"]), ("[<>-5]\\A0", [-5: "5"]),
      ("[>2]\\A0", [-5: "-5"]),
      ("[>=100]\"A\"0;[<=-100]\"B\"0", [6.3: "########", -6.3: "########"]), ("[<100]0.0;@", [150: "150"]),
    ])
  )
  func `show what no condition holds for without a format, or not at all`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }
}
