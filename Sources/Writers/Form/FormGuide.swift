internal import Kinerja
internal import Spreadsheet

/// The sheet that explains the form in ten rules, out of the catalogue that the check speaks from.
struct FormGuide {
  private static let numberWidth = 5.0
  private static let textWidth = 92.0

  private let input: FormInput
  private let styles: FormStyles
  private var pen: SheetPen

  init(_ input: FormInput, on sheet: SheetWriter, styles: FormStyles) {
    self.input = input
    self.styles = styles
    pen = SheetPen(sheet)
  }

  /// Two columns only, so that nobody takes it for a table of figures.
  mutating func write() throws(WorkbookWriteError) {
    try pen.sheet.setColumn(0, width: Self.numberWidth)
    try pen.sheet.setColumn(1, width: Self.textWidth)
    try pen.nextRow(height: 24)
    try pen.merged(.text(input.text(FormLabels.guideTitle)), 0...1, style: styles.common.title)
    try pen.skipRow(height: 6)
    for (index, rule) in FillingRule.all.enumerated() { try write(rule, number: index + 1) }
    try pen.sheet.protect(SheetProtection(allowsFormattingColumns: true, allowsFormattingRows: true))
    try pen.sheet.setView(SheetView(showsGridlines: false))
    try pen.sheet.setPage(
      PageSetup(
        paper: input.office.paper == .a4 ? .a4 : .f4, orientation: .portrait,
        scaling: .fit(width: 1, height: nil), isCenteredHorizontally: true))
  }

  private mutating func write(_ rule: FillingRule, number: Int) throws(WorkbookWriteError) {
    let text = rule.text(lowAchievement: input.lowAchievement, in: input.language)
    try pen.nextRow(height: TextHeight.points(of: text, width: Self.textWidth, size: 11))
    try pen.write(.number(Double(number)), at: 0, style: styles.guideNumber)
    try pen.text(text, at: 1, style: styles.guideRule)
    guard let explanation = Explanation.of(rule.code) else { return }
    let reason =
      input.text(FormLabels.why) + explanation.reason[input.language] + " " + input.text(FormLabels.mistake)
      + explanation.example[input.language] + " (\(rule.code.rawValue))"
    try pen.nextRow(height: TextHeight.points(of: reason, width: Self.textWidth, size: 10) + 5)
    try pen.text(reason, at: 1, style: styles.guideReason)
  }
}
