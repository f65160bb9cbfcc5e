internal import Kinerja
internal import Spreadsheet

/// The looks of the form, each stored once.
///
/// White with grey letters around is agreed, yellow is to be filled in, grey asks for nothing.
struct FormStyles {
  /// What a cell of the table is there for.
  enum Tone {
    case agreed
    case input
    case notDue
  }

  /// What a cell of the table holds.
  enum Kind: Hashable {
    case text
    case explanation
    case centered
    case figure(decimals: Int)
    case count
    case measure
    case rating
    case percent
    case money
  }

  private static let ink: RGBColor = 0x1F3864
  private static let rule: RGBColor = 0x8EA9C1
  private static let faded: RGBColor = 0x7F7F7F
  static let inputFill: RGBColor = 0xFFF9DB
  private static let notDueFill: RGBColor = 0xE7E6E6

  let common: RekapStyles
  let label: StyleID
  let labelled: StyleID
  let reminder: StyleID
  let inputHead: StyleID
  let signatureInput: StyleID
  // Guide
  let guideNumber: StyleID
  let guideRule: StyleID
  let guideReason: StyleID
  private let writer: WorkbookWriter

  init(_ writer: WorkbookWriter) throws(WorkbookWriteError) {
    self.writer = writer
    common = try RekapStyles(writer, fills: [], vertical: .top)
    func font(_ size: Double, bold: Bool = false, italic: Bool = false, color: RGBColor? = nil) -> CellFont {
      CellFont(name: RekapStyles.fontName, size: size, isBold: bold, isItalic: italic, color: color)
    }
    label = try writer.style(
      CellStyle(font: font(10, bold: true), alignment: CellAlignment(vertical: .center)))
    labelled = try writer.style(CellStyle(font: font(10), alignment: CellAlignment(vertical: .center)))
    reminder = try writer.style(
      CellStyle(font: font(9, italic: true, color: Self.ink), alignment: CellAlignment(vertical: .center)))
    inputHead = try writer.style(
      CellStyle(
        font: font(9, bold: true, color: Self.ink), fill: 0xFFE699, border: .box(.thin, color: Self.rule),
        alignment: CellAlignment(horizontal: .center, vertical: .center, wraps: true)))
    signatureInput = try writer.style(
      CellStyle(
        font: font(10), alignment: CellAlignment(horizontal: .center, vertical: .center), numberFormat: "@",
        isLocked: false))
    guideNumber = try writer.style(
      CellStyle(
        font: font(11, bold: true, color: Self.ink),
        alignment: CellAlignment(horizontal: .center, vertical: .top)))
    guideRule = try writer.style(
      CellStyle(font: font(11, bold: true), alignment: CellAlignment(vertical: .top, wraps: true)))
    guideReason = try writer.style(
      CellStyle(
        font: font(9.5, color: 0x595959), alignment: CellAlignment(vertical: .top, wraps: true)))
  }

  /// Equal looks are one style, however often they are asked for.
  func body(_ kind: Kind, _ tone: Tone, marked: Severity? = nil) throws(WorkbookWriteError) -> StyleID {
    let font = CellFont(
      name: RekapStyles.fontName, size: kind == .explanation ? RekapStyles.explanationSize : 9,
      isBold: tone == .input && kind.isFigure, color: tone == .notDue ? Self.faded : nil)
    let fill: RGBColor? =
      switch tone {
      case .agreed: nil
      case .input: Self.inputFill
      case .notDue: Self.notDueFill
      }
    return try writer.style(
      CellStyle(
        font: font, fill: marked?.fill ?? fill, border: marked?.border ?? .box(.thin, color: Self.rule),
        alignment: kind.alignment, numberFormat: kind.numberFormat, isLocked: tone != .input))
  }
}

/// Lines tell the levels apart on black and white paper, too.
extension Severity {
  fileprivate var fill: RGBColor {
    switch self {
    case .error: 0xF4A6A6
    case .warning: 0xFFC65C
    case .info: 0xBDD7EE
    }
  }

  fileprivate var border: CellBorder {
    switch self {
    case .error: .box(.medium, color: 0xC00000)
    case .warning: .box(.dashed, color: 0x7F6000)
    case .info: .box(.dotted, color: 0x1F4E79)
    }
  }
}

extension FormStyles.Kind {
  fileprivate var isFigure: Bool {
    switch self {
    case .text, .explanation, .centered: false
    case .figure, .count, .measure, .rating, .percent, .money: true
    }
  }

  fileprivate var alignment: CellAlignment {
    switch self {
    case .text, .explanation: CellAlignment(horizontal: .left, vertical: .top, wraps: true)
    case .centered, .rating: CellAlignment(horizontal: .center, vertical: .top, wraps: true)
    case .figure, .count, .measure, .percent, .money: CellAlignment(horizontal: .right, vertical: .top)
    }
  }

  /// A measured figure is shown as it was typed.
  ///
  /// Texts are text, so that a line that begins with a dash is no formula.
  fileprivate var numberFormat: String {
    switch self {
    case .text, .explanation, .rating: "@"
    case .centered, .measure: "General"
    case .figure(let decimals):
      decimals == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: min(decimals, 6))
    case .count, .money: "#,##0"
    case .percent: "#,##0.00"
    }
  }
}
