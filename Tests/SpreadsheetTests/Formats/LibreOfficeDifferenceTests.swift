import Spreadsheet
import Testing

/// Where LibreOffice 7.4 shows the same file otherwise, Excel decides.
///
/// These are all the kinds of differences that 57 numbers in 112 formats showed.
@Suite struct LibreOfficeDifferenceTests {
  struct Difference: Sendable, CustomTestStringConvertible {
    let code: String
    let number: Double
    let excel: String
    let libreOffice: String

    var testDescription: String { "\(number) as \(code)" }

    init(_ code: String, _ number: Double, excel: String, libreOffice: String) {
      self.code = code
      self.number = number
      self.excel = excel
      self.libreOffice = libreOffice
    }

    var isAsInExcel: Bool {
      let shown = FormatCase(code: code, number: number, expected: excel).shown()
      return shown == excel && shown != libreOffice
    }
  }

  @Test(arguments: [
    Difference("General", 123_456_789_012, excel: "1.23457E+11", libreOffice: "123456789012"),
    Difference("General", 1.0 / 3, excel: "0.333333333", libreOffice: "0.333333333333333"),
    Difference("@", 1e-10, excel: "1E-10", libreOffice: "0.0000000001"),
  ])
  func `General has eleven characters, not the width of its column`(of: Difference) {
    #expect(of.isAsInExcel)
  }

  @Test(arguments: [
    Difference("#.##", 12, excel: "12.", libreOffice: "12"),
    Difference("#.#", 0, excel: ".", libreOffice: ""),
    Difference("0.##", 5, excel: "5.", libreOffice: "5"),
    Difference("#.##E+0", 5, excel: "5.E+0", libreOffice: "5E+0"),
  ])
  func `the point stays without decimals`(of: Difference) {
    #expect(of.isAsInExcel)
  }

  @Test(arguments: [
    Difference("0%", 0.285, excel: "29%", libreOffice: "28%"),
    Difference("0%", 1.005, excel: "101%", libreOffice: "100%"),
  ])
  func `fifteen decimal digits are rounded, not the product of doubles`(of: Difference) {
    #expect(of.isAsInExcel)
  }

  @Test(arguments: [
    Difference("# ?/?", 1.3, excel: "1 1/3", libreOffice: "1 2/7"),
    Difference("# ??/??", 123.456, excel: "123 26/57", libreOffice: "123 31/68"),
    Difference("# ???/???", 1_234.567, excel: "1234  55/97 ", libreOffice: "1234 512/903"),
    Difference("# ?/8", 1, excel: "1    ", libreOffice: "1   "),
    Difference("# ?/10", 1, excel: "1     ", libreOffice: "1   "),
    Difference("# ?/?", -0.001, excel: "-0    ", libreOffice: "0    "),
  ])
  func `fractions are convergents, and blanks take their full width`(of: Difference) {
    #expect(of.isAsInExcel)
  }

  @Test(arguments: [
    Difference("[>=100]\"A\"0;\"B\"0", -5, excel: "-B5", libreOffice: "B5"),
    Difference("[=1]\"satu\";[=2]\"dua\";0", -5, excel: "-5", libreOffice: "5"),
    Difference("[>999999]#,,\"M\";[>999]#,\"K\";#", -5, excel: "-5", libreOffice: "5"),
    Difference("[<=-1]\"x\"0;0.00", -5, excel: "x5", libreOffice: "-x5"),
  ])
  func `conditions decide about the sign, not the order of sections`(of: Difference) {
    #expect(of.isAsInExcel)
  }

  @Test(arguments: [
    Difference("hh:mm:ss", 1_234.567, excel: "13:36:29", libreOffice: "13:36:28"),
    Difference("mm:ss.0", 12_345.6789, excel: "17:37.0", libreOffice: "17:36.9"),
    Difference("h:mm", 46_111.9999999999, excel: "0:00", libreOffice: "23:59"),
    Difference("h:mm", 1e9, excel: "########", libreOffice: "0:00"),
  ])
  func `times are rounded, not cut off`(of: Difference) {
    #expect(of.isAsInExcel)
  }

  @Test(arguments: [
    Difference("dd/mm/yyyy", 1, excel: "01/01/1900", libreOffice: "31/12/1899"),
    Difference("dd/mm/yyyy", 59, excel: "28/02/1900", libreOffice: "27/02/1900"),
    Difference("dd/mm/yyyy", 60, excel: "29/02/1900", libreOffice: "28/02/1900"),
    Difference("dd/mm/yyyy", -1, excel: "########", libreOffice: "29/12/1899"),
    Difference("[h]:mm", -0.5, excel: "########", libreOffice: "-12:00"),
    Difference("b", 1, excel: "43", libreOffice: "b"),
  ])
  func `days before March 1900 and negative times are as in Excel`(of: Difference) {
    #expect(of.isAsInExcel)
  }
}
