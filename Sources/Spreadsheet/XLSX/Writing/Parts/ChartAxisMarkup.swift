internal import Markup

/// The two axes of a chart (ECMA-376 Part 1, 21.2.2.25 and 21.2.2.226).
enum ChartAxisMarkup {
  static func append(_ chart: Chart, categoryID: String, valueID: String, to xml: inout XMLBuffer) {
    let isHorizontal = if case .bar(.horizontal, _) = chart.kind { true } else { false }
    xml.open("c:catAx")
    ChartMarkup.value("c:axId", categoryID, to: &xml)
    append(scaling: chart.reversesCategories ? "maxMin" : "minMax", to: &xml)
    ChartMarkup.value("c:delete", "0", to: &xml)
    ChartMarkup.value("c:axPos", isHorizontal ? "l" : "b", to: &xml)
    if let title = chart.categoryTitle { ChartMarkup.append(title: title, size: 1000, to: &xml) }
    xml.empty("c:numFmt", ["formatCode": "General", "sourceLinked": "0"])
    ChartMarkup.value("c:majorTickMark", "out", to: &xml)
    ChartMarkup.value("c:minorTickMark", "none", to: &xml)
    // Labels stay at the edge where values below zero would push them into the bars.
    ChartMarkup.value("c:tickLblPos", "low", to: &xml)
    ChartMarkup.value("c:crossAx", valueID, to: &xml)
    ChartMarkup.value("c:crosses", "autoZero", to: &xml)
    ChartMarkup.value("c:auto", "1", to: &xml)
    ChartMarkup.value("c:lblAlgn", "ctr", to: &xml)
    ChartMarkup.value("c:lblOffset", "100", to: &xml)
    ChartMarkup.value("c:noMultiLvlLbl", "0", to: &xml)
    xml.close("c:catAx")
    appendValueAxis(chart, isHorizontal: isHorizontal, categoryID: categoryID, valueID: valueID, to: &xml)
  }

  private static func appendValueAxis(
    _ chart: Chart,
    isHorizontal: Bool,
    categoryID: String,
    valueID: String,
    to xml: inout XMLBuffer
  ) {
    let axis = chart.valueAxis
    xml.open("c:valAx")
    ChartMarkup.value("c:axId", valueID, to: &xml)
    append(scaling: "minMax", minimum: axis.minimum, maximum: axis.maximum, to: &xml)
    ChartMarkup.value("c:delete", axis.isVisible ? "0" : "1", to: &xml)
    ChartMarkup.value("c:axPos", isHorizontal ? "b" : "l", to: &xml)
    if axis.showsGridlines {
      let line = "<a:ln w=\"6350\">\(ChartMarkup.solidFill(0xD9D9D9))</a:ln>"
      xml.markup("<c:majorGridlines><c:spPr>\(line)</c:spPr></c:majorGridlines>")
    }
    if let title = axis.title { ChartMarkup.append(title: title, size: 1000, to: &xml) }
    xml.empty("c:numFmt", ["formatCode": format(of: chart), "sourceLinked": "0"])
    ChartMarkup.value("c:majorTickMark", "out", to: &xml)
    ChartMarkup.value("c:minorTickMark", "none", to: &xml)
    ChartMarkup.value("c:tickLblPos", "nextTo", to: &xml)
    ChartMarkup.value("c:crossAx", categoryID, to: &xml)
    // With categories from the top, the values would stand above; they belong below.
    ChartMarkup.value("c:crosses", isHorizontal && chart.reversesCategories ? "max" : "autoZero", to: &xml)
    ChartMarkup.value("c:crossBetween", "between", to: &xml)
    if let step = axis.step { ChartMarkup.value("c:majorUnit", StoredNumber.text(step), to: &xml) }
    xml.close("c:valAx")
  }

  /// Shares of a whole are counted from 0 to 1, which nobody wants to read.
  private static func format(of chart: Chart) -> String {
    guard case .bar(_, .percentStacked) = chart.kind, chart.valueAxis.format == "General" else {
      return chart.valueAxis.format
    }
    return "0%"
  }

  private static func append(
    scaling orientation: String,
    minimum: Double? = nil,
    maximum: Double? = nil,
    to xml: inout XMLBuffer
  ) {
    xml.open("c:scaling")
    ChartMarkup.value("c:orientation", orientation, to: &xml)
    if let maximum { ChartMarkup.value("c:max", StoredNumber.text(maximum), to: &xml) }
    if let minimum { ChartMarkup.value("c:min", StoredNumber.text(minimum), to: &xml) }
    xml.close("c:scaling")
  }
}
