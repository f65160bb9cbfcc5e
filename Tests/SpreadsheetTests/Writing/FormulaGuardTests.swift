import Testing

@testable import Spreadsheet

@Suite("The guard against formulas in CSV")
struct FormulaGuardTests {
  @Test(
    arguments: [
      "=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1", "\rx", "\n=1", " =1", "＝1", "＋1", "－1+2",
      "＠x",
      "- alasan", "-A1", "+62 812", "-1,5 jt", "--1", "-1..2", "+%",
    ])
  func `stops what begins like a formula`(text: String) {
    #expect(FormulaGuard.isDangerous(text))
  }

  /// grafana/grafana#17363, Semkoo/niko-table-registry#194: an apostrophe stood before every negative number.
  @Test(arguments: [
    "", "-", " - ", "+", "-5", "+62812", "-12,5", "-1.234.567,89", "-85,5%", "a=b", "x", "1-2", "(5)",
  ])
  func `lets numbers, lone signs and ordinary texts pass`(text: String) {
    #expect(!FormulaGuard.isDangerous(text))
  }
}
