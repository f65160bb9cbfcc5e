internal import Markup

/// The `ser` elements of a chart (ECMA-376 Part 1, 21.2.2.170 and 21.2.2.97).
enum ChartSeriesMarkup {
  static func append(_ series: Chart.Series, _ index: Int, of chart: Chart, to xml: inout XMLBuffer) {
    let look = chart.palette.look(ofSeries: index)
    xml.open("c:ser")
    ChartMarkup.value("c:idx", String(index), to: &xml)
    ChartMarkup.value("c:order", String(index), to: &xml)
    xml.open("c:tx")
    xml.leaf("c:v", CellText.escaped(series.name))
    xml.close("c:tx")
    switch chart.kind {
    case .bar:
      xml.markup("<c:spPr>\(fill(of: series, look))\(outline(of: series, look))</c:spPr>")
      ChartMarkup.value("c:invertIfNegative", "0", to: &xml)
    case .line(let showsMarkers): appendLine(series, look, showsMarkers: showsMarkers, to: &xml)
    }
    if series.showsValues { append(series.labels, of: series.values, to: &xml) }
    append(series.categories, to: &xml)
    append(series.values, to: &xml)
    if case .line = chart.kind { ChartMarkup.value("c:smooth", "0", to: &xml) }
    xml.close("c:ser")
  }

  /// A colour of the series' own comes without the hatching of the palette.
  private static func fill(of series: Chart.Series, _ look: Chart.Palette.Look) -> String {
    let pattern = series.pattern ?? (series.color == nil ? look.pattern : nil)
    let color = series.color ?? look.color
    guard let pattern else { return ChartMarkup.solidFill(color) }
    return "<a:pattFill prst=\"\(pattern.rawValue)\"><a:fgClr><a:srgbClr val=\"\(color.hex)\"/></a:fgClr>"
      + "<a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>"
  }

  private static func outline(of series: Chart.Series, _ look: Chart.Palette.Look) -> String {
    (series.outline ?? look.outline).map { "<a:ln w=\"6350\">\(ChartMarkup.solidFill($0))</a:ln>" } ?? ""
  }

  private static func appendLine(
    _ series: Chart.Series, _ look: Chart.Palette.Look, showsMarkers: Bool, to xml: inout XMLBuffer
  ) {
    let fill = ChartMarkup.solidFill(series.color ?? look.color)
    let dash = series.dash ?? look.dash
    xml.markup("<c:spPr><a:ln w=\"28575\" cap=\"rnd\">\(fill)")
    if dash != .solid { xml.empty("a:prstDash", ["val": dash.rawValue]) }
    xml.markup("<a:round/></a:ln></c:spPr>")
    xml.open("c:marker")
    let marker = series.marker ?? look.marker
    ChartMarkup.value("c:symbol", showsMarkers ? marker.rawValue : "none", to: &xml)
    if showsMarkers {
      ChartMarkup.value("c:size", "6", to: &xml)
      // A cross has no area: it is its lines.
      let lines = marker == .x ? "<a:noFill/><a:ln w=\"19050\">\(fill)</a:ln>" : fill
      xml.markup("<c:spPr>\(lines)</c:spPr>")
    }
    xml.close("c:marker")
  }

  private static func append(
    _ labels: Chart.ValueLabels, of values: Chart.Numbers, to xml: inout XMLBuffer
  ) {
    xml.open("c:dLbls")
    if let format = labels.format ?? (values.format == "General" ? nil : values.format) {
      xml.empty("c:numFmt", ["formatCode": format, "sourceLinked": "0"])
    }
    if labels.size != nil || labels.isBold || labels.color != nil {
      ChartMarkup.appendText(size: labels.size, isBold: labels.isBold, color: labels.color, to: &xml)
    }
    if let position = labels.position { ChartMarkup.value("c:dLblPos", position.rawValue, to: &xml) }
    ChartMarkup.value("c:showLegendKey", "0", to: &xml)
    ChartMarkup.value("c:showVal", "1", to: &xml)
    for name in ["c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"] {
      ChartMarkup.value(name, "0", to: &xml)
    }
    xml.close("c:dLbls")
  }

  private static func append(_ texts: Chart.Texts, to xml: inout XMLBuffer) {
    xml.open("c:cat")
    xml.open("c:strRef")
    xml.leaf("c:f", texts.formula)
    xml.open("c:strCache")
    ChartMarkup.value("c:ptCount", String(texts.cached.count), to: &xml)
    for (index, text) in texts.cached.enumerated() { append(point: text, index, to: &xml) }
    xml.close("c:strCache")
    xml.close("c:strRef")
    xml.close("c:cat")
  }

  private static func append(_ numbers: Chart.Numbers, to xml: inout XMLBuffer) {
    xml.open("c:val")
    xml.open("c:numRef")
    xml.leaf("c:f", numbers.formula)
    xml.open("c:numCache")
    xml.leaf("c:formatCode", numbers.format)
    ChartMarkup.value("c:ptCount", String(numbers.cached.count), to: &xml)
    for (index, number) in numbers.cached.enumerated() {
      if let number { append(point: StoredNumber.text(number), index, to: &xml) }
    }
    xml.close("c:numCache")
    xml.close("c:numRef")
    xml.close("c:val")
  }

  private static func append(point: String, _ index: Int, to xml: inout XMLBuffer) {
    xml.open("c:pt", ["idx": String(index)])
    xml.leaf("c:v", CellText.escaped(point))
    xml.close("c:pt")
  }
}
