/// Draws achievements as horizontal bars against the target, in SVG that needs nothing from elsewhere.
struct AchievementChart {
  /// Room for the bars; the rest is for what the longest of them says.
  private static let plot = 430
  private static let top = 34
  private static let rowHeight = 40
  private static let longestName = 78
  /// Between a bar or the line of the target and what is written behind it.
  private static let gap = 6
  /// Marks on the scale, in percent.
  private static let ticks = [0, 50, 100, 150, 200]

  private let bars: AchievementBars
  private let language: Language

  init(_ bars: AchievementBars, language: Language) {
    self.bars = bars
    self.language = language
  }

  func write(to page: inout HTMLPage) {
    let height = Self.top + bars.all.count * Self.rowHeight + 6
    page.markup("<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" ")
    page.markup("style=\"width:100%;min-width:540px;height:auto;display:block\" ")
    page.markup("font-family=\"'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif\" ")
    page.element("viewBox=\"0 0 640 ", String(height), "\">\n")
    page.element("<title>", ReportWords.chart[language], "</title>\n")
    page.element("<desc>", ReportWords.chartDescription[language], "</desc>\n")
    writeScale(height: height, to: &page)
    let rows = bars.all.enumerated().map { (bar: $1, top: Self.top + $0 * Self.rowHeight) }
    for row in rows { draw(row.bar, top: row.top, to: &page) }
    writeTarget(height: height, to: &page)
    for row in rows { label(row.bar, top: row.top, to: &page) }
    page.markup("</svg>\n")
  }

  private func position(_ percent: Int) -> Int { percent * Self.plot / max(bars.end, 1) }

  private func x(_ percent: Int) -> String { String(position(percent)) }

  private func writeScale(height: Int, to page: inout HTMLPage) {
    for tick in Self.ticks where tick <= bars.end && tick != 100 {
      line(at: tick, from: Self.top - 8, to: height, "#c3ccd4", "", to: &page)
      page.element("<text x=\"", x(tick), "\" y=\"20\" font-size=\"12\" fill=\"#55616d\"")
      page.markup(tick == 0 ? ">" : " text-anchor=\"middle\">")
      page.element("", "\(tick) %", "</text>\n")
    }
  }

  /// Over the bars, so that it shows who passed it.
  private func writeTarget(height: Int, to page: inout HTMLPage) {
    line(at: 100, from: Self.top - 8, to: height, "#1c2733", "5 3", to: &page)
    page.element("<text x=\"", x(100), "\" y=\"20\" font-size=\"12\" font-weight=\"700\"")
    page.element(" text-anchor=\"middle\" fill=\"#1c2733\">", ReportWords.chartTarget[language], "</text>\n")
  }

  private func line(
    at percent: Int, from top: Int, to bottom: Int, _ color: StaticString, _ dashes: StaticString,
    to page: inout HTMLPage
  ) {
    page.element("<line x1=\"", x(percent), "\" ")
    page.element("x2=\"", x(percent), "\" ")
    page.element("y1=\"", String(top), "\" ")
    page.element("y2=\"", String(bottom), "\" stroke=\"")
    page.markup(color)
    page.markup("\" stroke-dasharray=\"")
    page.markup(dashes)
    page.markup("\"/>\n")
  }

  private func draw(_ bar: AchievementBars.Bar, top: Int, to page: inout HTMLPage) {
    page.element("<rect x=\"0\" y=\"", String(top + 18), "\" width=\"")
    page.element("", x(bar.percent), "\" height=\"14\" fill=\"#")
    page.element("", bar.color, "\" stroke=\"#3d4954\" stroke-width=\"0.75\"/>\n")
  }

  /// The name over the bar, the figure behind it; over all lines, so that none runs through the letters.
  private func label(_ bar: AchievementBars.Bar, top: Int, to page: inout HTMLPage) {
    let name = PlainText.cut(PlainText.oneLine("\(bar.code)  \(bar.name)"), to: Self.longestName)
    text(name, x: 0, y: top + 12, "400", to: &page)
    let end = position(bar.percent)
    let target = position(100)
    let start = (target - 3 * Self.gap...target).contains(end) ? target : end
    text(bar.isCut ? "» \(bar.label)" : bar.label, x: start + Self.gap, y: top + 30, "600", to: &page)
  }

  private func text(_ words: String, x: Int, y: Int, _ weight: StaticString, to page: inout HTMLPage) {
    page.element("<text x=\"", String(x), "\" ")
    page.element("y=\"", String(y), "\" font-size=\"13\" fill=\"#1c2733\" font-weight=\"")
    page.markup(weight)
    page.element("\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">", words, "</text>\n")
  }
}
