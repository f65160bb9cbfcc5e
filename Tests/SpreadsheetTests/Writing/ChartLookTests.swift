import Testing

@testable import Spreadsheet

@Suite("The look of a chart")
struct ChartLookTests {
  private func markup(_ chart: Chart) throws -> String {
    try WrittenWorkbook.sheet { try $0.addChart(chart, over: range("E1:L15")) }.part("xl/charts/chart1.xml")
  }

  private func series(_ change: (inout Chart.Series) -> Void = { _ in }) -> Chart.Series {
    var series = Chart.Series(
      name: "s", categories: .init("D!$A$1", cached: ["a"]), values: .init("D!$B$1", cached: [1]))
    change(&series)
    return series
  }

  /// What stands in the markup before the values of each series.
  private func looks(_ chart: Chart) throws -> [Substring] {
    try markup(chart).split(separator: "<c:ser>").dropFirst().map { $0.split(separator: "<c:cat>")[0] }
  }

  @Test func `in greys differs from series to series, for bars and for lines`() throws {
    let six = Array(repeating: series(), count: 6)
    for kind in [Chart.Kind.bar(.vertical, .clustered), .line(showsMarkers: true)] {
      let found = try looks(Chart(kind, series: six, palette: .greys)).map { look in
        look.split(separator: "<c:tx>")[1]
      }
      #expect(Set(found).count == 6)
      // Grey has the same three digits pairs.
      for look in found {
        for color in look.split(separator: "<a:srgbClr val=\"").dropFirst().map({ $0.prefix(6) }) {
          #expect(color.prefix(2) == color.dropFirst(2).prefix(2) && color.prefix(2) == color.suffix(2))
        }
      }
    }
  }

  @Test func `is as the series says, whatever the palette`() throws {
    let text = try markup(
      Chart(
        .bar(.vertical, .clustered),
        series: [
          series {
            $0.color = 0x112233
            $0.pattern = .smallGrid
            $0.outline = 0x445566
          }
        ], palette: .greys))
    #expect(
      text.contains(
        "<c:spPr><a:pattFill prst=\"smGrid\"><a:fgClr><a:srgbClr val=\"112233\"/></a:fgClr><a:bgClr>"
          + "<a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill><a:ln w=\"6350\"><a:solidFill>"
          + "<a:srgbClr val=\"445566\"/></a:solidFill></a:ln></c:spPr>"
      )
    )
    let line = try markup(
      Chart(
        .line(showsMarkers: true),
        series: [
          series {
            $0.dash = .longDashes
            $0.marker = .diamond
          }
        ]))
    #expect(line.contains("<a:prstDash val=\"lgDash\"/><a:round/>"))
    #expect(line.contains("<c:symbol val=\"diamond\"/>"))
  }

  @Test func `has room between its bars, labels and letters as told`() throws {
    let labels = Chart.ValueLabels(
      position: .insideEnd, format: "0;-0;", size: 8.5, isBold: true, color: 0xFFFFFF)
    let text = try markup(
      Chart(
        .bar(.horizontal, .clustered),
        series: [
          series {
            $0.showsValues = true
            $0.labels = labels
          }
        ], gapWidth: 30, overlap: -15, font: CellFont(size: 9)))
    #expect(text.contains("<c:gapWidth val=\"30\"/><c:overlap val=\"-15\"/>"))
    #expect(
      text.contains(
        "<c:dLbls><c:numFmt formatCode=\"0;-0;\" sourceLinked=\"0\"/><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
          + "<a:defRPr sz=\"850\" b=\"1\"><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></a:defRPr></a:pPr>"
          + "<a:endParaRPr lang=\"id-ID\"/></a:p></c:txPr><c:dLblPos val=\"inEnd\"/><c:showLegendKey"
      )
    )
    #expect(text.contains("</c:chart><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"900\">"))
  }

  @Test func `has an axis of values, gridlines and steps as told`() throws {
    let axis = Chart.ValueAxis(step: 20, showsGridlines: false, isVisible: false)
    let bare = try markup(Chart(.bar(.vertical, .stacked), series: [series()], valueAxis: axis))
    #expect(bare.contains("<c:valAx>") && !bare.contains("<c:majorGridlines>"))
    #expect(bare.contains("<c:delete val=\"1\"/>"))
    #expect(bare.contains("<c:crossBetween val=\"between\"/><c:majorUnit val=\"20\"/></c:valAx>"))
    let plain = try markup(Chart(.bar(.vertical, .stacked), series: [series()]))
    #expect(plain.contains("<c:majorGridlines>") && !plain.contains("<c:delete val=\"1\"/>"))
  }
  @Test func `of shares has an axis in per cent unless told otherwise`() throws {
    let kind = Chart.Kind.bar(.vertical, .percentStacked)
    #expect(try markup(Chart(kind, series: [series()])).contains("formatCode=\"0%\""))
    let told = try markup(Chart(kind, series: [series()], valueAxis: .init(format: "0.0")))
    #expect(told.contains("formatCode=\"0.0\"") && !told.contains("formatCode=\"0%\""))
  }
}
