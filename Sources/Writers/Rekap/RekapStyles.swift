internal import Kinerja
internal import Spreadsheet

/// The looks of a rekap workbook, each stored once.
///
/// Arial stands in every office, and LibreOffice has a font of the same widths in its place.
struct RekapStyles {
  static let fontName = "Arial"
  static let explanationSize = 8.0
  static let hashSize = 7.0
  private static let ink: RGBColor = 0x1F3864
  private static let rule: RGBColor = 0x8EA9C1

  // Above the tables
  let letterhead: StyleID
  let letterheadLast: StyleID
  let title: StyleID
  let subtitle: StyleID
  let section: StyleID
  let remark: StyleID

  // The figures that head a summary
  let tileLabel: StyleID
  let tileCount: StyleID
  let tilePercent: StyleID
  let tileNote: StyleID

  // Table heads
  let head: StyleID
  let groupHead: StyleID
  let numbering: StyleID

  // Table bodies
  let text: StyleID
  /// Long texts in smaller letters.
  let explanation: StyleID
  /// A hash in one line.
  let hash: StyleID
  let textCentered: StyleID
  let textStrong: StyleID
  let count: StyleID
  let money: StyleID
  let percent: StyleID
  let percentStrong: StyleID
  /// Words where a number could stand.
  let reason: StyleID
  /// By number of decimals.
  private let figures: [StyleID]
  let band: StyleID
  let bandStatus: StyleID
  let totalLabel: StyleID
  let total: StyleID
  let totalCount: StyleID
  let totalMoney: StyleID
  let totalPercent: StyleID

  // Below the tables
  let signature: StyleID
  let signatureName: StyleID

  // Plain pages and machine tables
  let paragraph: StyleID
  let machineHead: StyleID
  let machineText: StyleID

  private let colored: [RGBColor: (text: StyleID, fill: RGBColor)]

  /// `fills` are those that texts may stand on; `vertical` is where the text of table bodies stands.
  init(
    _ writer: WorkbookWriter,
    fills: [RGBColor],
    vertical bodyPlace: CellAlignment.Vertical
  ) throws(WorkbookWriteError) {
    func font(_ size: Double, bold: Bool = false, italic: Bool = false, color: RGBColor? = nil) -> CellFont {
      CellFont(name: Self.fontName, size: size, isBold: bold, isItalic: italic, color: color)
    }
    func style(
      _ font: CellFont,
      fill: RGBColor? = nil,
      box: Bool = true,
      horizontal: CellAlignment.Horizontal? = nil,
      vertical: CellAlignment.Vertical? = nil,
      wraps: Bool = true,
      format: String = "General"
    ) throws(WorkbookWriteError) -> StyleID {
      try writer.style(
        CellStyle(
          font: font,
          fill: fill,
          border: box ? .box(.thin, color: Self.rule) : .none,
          alignment: CellAlignment(horizontal: horizontal, vertical: vertical ?? bodyPlace, wraps: wraps),
          numberFormat: format
        )
      )
    }
    let (body, strong) = (font(9), font(9, bold: true))
    let total: RGBColor = 0xEDEDED

    letterhead = try style(
      font(11, bold: true), box: false, horizontal: .center, vertical: .center, wraps: false)
    letterheadLast = try style(
      font(14, bold: true), box: false, horizontal: .center, vertical: .center, wraps: false)
    title = try style(
      font(14, bold: true, color: Self.ink), box: false, horizontal: .center, vertical: .center, wraps: false)
    subtitle = try style(
      font(11, bold: true), box: false, horizontal: .center, vertical: .center, wraps: false)
    section = try style(
      font(10.5, bold: true, color: Self.ink), box: false, horizontal: .left, vertical: .center, wraps: false)
    remark = try style(font(8.5, italic: true), box: false, horizontal: .left, wraps: true)

    let tile: RGBColor = 0xEEF3FA
    tileLabel = try style(
      font(8.5, bold: true, color: Self.ink), fill: tile, box: false, horizontal: .center, vertical: .center)
    tileCount = try style(
      font(16, bold: true), fill: tile, box: false, horizontal: .center, vertical: .center, wraps: false,
      format: "#,##0")
    tilePercent = try style(
      font(16, bold: true), fill: tile, box: false, horizontal: .center, vertical: .center, wraps: false,
      format: "#,##0.00")
    tileNote = try style(font(8), fill: tile, box: false, horizontal: .center, vertical: .center)

    head = try style(
      font(9, bold: true, color: 0xFFFFFF), fill: Self.ink, horizontal: .center, vertical: .center)
    groupHead = try style(
      font(9, bold: true, color: 0xFFFFFF), fill: 0x2F5597, horizontal: .center, vertical: .center)
    numbering = try style(font(7.5, italic: true), fill: 0xF2F2F2, horizontal: .center, vertical: .center)

    text = try style(body, horizontal: .left)
    explanation = try style(font(Self.explanationSize), horizontal: .left)
    hash = try style(font(Self.hashSize), horizontal: .left, wraps: false)
    textCentered = try style(body, horizontal: .center)
    textStrong = try style(strong, horizontal: .left)
    count = try style(body, horizontal: .center, wraps: false, format: "#,##0")
    money = try style(body, horizontal: .right, wraps: false, format: "#,##0")
    percent = try style(body, horizontal: .right, wraps: false, format: "#,##0.00")
    percentStrong = try style(strong, horizontal: .right, wraps: false, format: "#,##0.00")
    reason = try style(font(8, italic: true, color: 0x595959), horizontal: .center)
    var figures: [StyleID] = []
    for format in ["#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000"] {
      figures.append(try style(body, horizontal: .right, wraps: false, format: format))
    }
    self.figures = figures
    band = try style(font(10, bold: true, color: Self.ink), fill: 0xDCE6F2, vertical: .center, wraps: false)
    bandStatus = try style(font(9, color: Self.ink), fill: 0xDCE6F2, vertical: .center, wraps: false)
    totalLabel = try style(strong, fill: total, horizontal: .right, vertical: .center, wraps: false)
    self.total = try style(strong, fill: total, horizontal: .center, vertical: .center)
    totalCount = try style(strong, fill: total, horizontal: .center, wraps: false, format: "#,##0")
    totalMoney = try style(strong, fill: total, horizontal: .right, wraps: false, format: "#,##0")
    totalPercent = try style(strong, fill: total, horizontal: .right, wraps: false, format: "#,##0.00")

    signature = try style(font(10), box: false, horizontal: .center, vertical: .center, wraps: false)
    signatureName = try writer.style(
      CellStyle(
        font: CellFont(name: Self.fontName, size: 10, isBold: true, isUnderlined: true),
        alignment: CellAlignment(horizontal: .center, vertical: .center)
      )
    )
    paragraph = try style(body, box: false, horizontal: .left)
    machineHead = try style(
      font(9, bold: true, color: 0xFFFFFF), fill: Self.ink, horizontal: .left, vertical: .center, wraps: false
    )
    machineText = try style(body, box: false, horizontal: nil, wraps: false)

    var colored: [RGBColor: (text: StyleID, fill: RGBColor)] = [:]
    for fill in fills { colored[fill] = (try style(body, fill: fill, horizontal: .center), fill) }
    self.colored = colored
  }

  /// A figure with so many decimals.
  func figure(decimals: Int) -> StyleID { figures[min(max(decimals, 0), figures.count - 1)] }

  /// The name of a band on its colour.
  func category(_ label: String?, of scale: AchievementScale) -> StyleID {
    guard let band = scale.bands.firstIndex(where: { $0.label == label }) else { return textCentered }
    return text(on: CategoryColors(scale).fill(ofBand: band))
  }

  /// Centred text on one of the fills that were announced.
  func text(on fill: RGBColor) -> StyleID { colored[fill]?.text ?? textCentered }
}
