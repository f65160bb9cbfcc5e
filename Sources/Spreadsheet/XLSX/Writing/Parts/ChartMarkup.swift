internal import Markup

/// `xl/charts/chartN.xml` (ECMA-376 Part 1, 21.2.2.29).
enum ChartMarkup {
  private static let categoryAxis = "50010001"
  private static let valueAxis = "50010002"
  private static let colors: [RGBColor] = [0x4472C4, 0xED7D31, 0x70AD47, 0xFFC000, 0x5B9BD5, 0xA5A5A5]

  static func document(_ chart: Chart) -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open(
      "c:chartSpace",
      ["xmlns:c": Namespace.chart, "xmlns:a": Namespace.drawing, "xmlns:r": Namespace.relationships]
    )
    value("c:roundedCorners", "0", to: &xml)
    xml.open("c:chart")
    if let title = chart.title {
      append(title: title, size: chart.font.map { hundredths($0.size * 1.25) } ?? 1400, chart.font, to: &xml)
    }
    value("c:autoTitleDeleted", chart.title == nil ? "1" : "0", to: &xml)
    xml.open("c:plotArea")
    xml.empty("c:layout")
    appendPlot(chart, to: &xml)
    ChartAxisMarkup.append(chart, categoryID: categoryAxis, valueID: valueAxis, to: &xml)
    xml.close("c:plotArea")
    if let legend = chart.legend {
      xml.open("c:legend")
      value("c:legendPos", legend.rawValue, to: &xml)
      value("c:overlay", "0", to: &xml)
      xml.close("c:legend")
    }
    value("c:plotVisOnly", "1", to: &xml)
    value("c:dispBlanksAs", "gap", to: &xml)
    xml.close("c:chart")
    if let font = chart.font {
      xml.markup("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>")
      xml.open("a:defRPr", ["sz": String(hundredths(font.size))])
      xml.empty("a:latin", ["typeface": font.name])
      xml.close("a:defRPr")
      xml.markup("</a:pPr><a:endParaRPr lang=\"id-ID\"/></a:p></c:txPr>")
    }
    xml.close("c:chartSpace")
    return xml
  }

  /// Sizes are stored in hundredths of a point, from 1 to 4000 points (ECMA-376 Part 1, 20.1.10.72).
  private static func hundredths(_ points: Double) -> Int { Int((min(max(points, 1), 4000) * 100).rounded()) }

  static func value(_ name: String, _ value: String, to xml: inout XMLBuffer) {
    xml.empty(name, ["val": value])
  }

  static func append(title: String, size: Int, _ font: CellFont? = nil, to xml: inout XMLBuffer) {
    func properties(_ name: String, _ attributes: XMLBuffer.Attributes) {
      guard let font else { return xml.empty(name, attributes) }
      xml.open(name, attributes)
      xml.empty("a:latin", ["typeface": font.name])
      xml.close(name)
    }
    xml.open("c:title")
    xml.markup("<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>")
    properties("a:defRPr", ["sz": String(size), "b": "1"])
    xml.markup("</a:pPr><a:r>")
    properties("a:rPr", ["lang": "id-ID", "sz": String(size), "b": "1"])
    xml.leaf("a:t", title)
    xml.markup("</a:r></a:p></c:rich></c:tx>")
    value("c:overlay", "0", to: &xml)
    xml.close("c:title")
  }

  private static func appendPlot(_ chart: Chart, to xml: inout XMLBuffer) {
    let name: String
    switch chart.kind {
    case .bar(let direction, let grouping):
      name = "c:barChart"
      xml.open(name)
      value("c:barDir", direction.rawValue, to: &xml)
      value("c:grouping", grouping.rawValue, to: &xml)
    case .line:
      name = "c:lineChart"
      xml.open(name)
      value("c:grouping", "standard", to: &xml)
    }
    value("c:varyColors", "0", to: &xml)
    for (index, series) in chart.series.enumerated() { append(series, index, of: chart.kind, to: &xml) }
    switch chart.kind {
    case .bar(_, let grouping):
      value("c:gapWidth", "80", to: &xml)
      if grouping != .clustered { value("c:overlap", "100", to: &xml) }
    case .line: value("c:marker", "1", to: &xml)
    }
    value("c:axId", categoryAxis, to: &xml)
    value("c:axId", valueAxis, to: &xml)
    xml.close(name)
  }

  private static func append(
    _ series: Chart.Series,
    _ index: Int,
    of kind: Chart.Kind,
    to xml: inout XMLBuffer
  ) {
    let color = series.color ?? colors[index % colors.count]
    let fill = "<a:solidFill><a:srgbClr val=\"\(color.hex)\"/></a:solidFill>"
    xml.open("c:ser")
    value("c:idx", String(index), to: &xml)
    value("c:order", String(index), to: &xml)
    xml.open("c:tx")
    xml.leaf("c:v", series.name)
    xml.close("c:tx")
    switch kind {
    case .bar:
      // Pale bars need an edge on paper.
      let edge = "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"404040\"/></a:solidFill></a:ln>"
      xml.markup("<c:spPr>\(fill)\(edge)</c:spPr>")
      value("c:invertIfNegative", "0", to: &xml)
    case .line(let showsMarkers):
      xml.markup("<c:spPr><a:ln w=\"28575\" cap=\"rnd\">\(fill)<a:round/></a:ln></c:spPr>")
      xml.open("c:marker")
      value("c:symbol", showsMarkers ? "circle" : "none", to: &xml)
      if showsMarkers { xml.markup("<c:size val=\"6\"/><c:spPr>\(fill)</c:spPr>") }
      xml.close("c:marker")
    }
    if series.showsValues { appendLabels(format: series.values.format, to: &xml) }
    append(series.categories, to: &xml)
    append(series.values, to: &xml)
    if case .line = kind { value("c:smooth", "0", to: &xml) }
    xml.close("c:ser")
  }

  private static func appendLabels(format: String, to xml: inout XMLBuffer) {
    xml.open("c:dLbls")
    if format != "General" { xml.empty("c:numFmt", ["formatCode": format, "sourceLinked": "0"]) }
    value("c:showLegendKey", "0", to: &xml)
    value("c:showVal", "1", to: &xml)
    for name in ["c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"] {
      value(name, "0", to: &xml)
    }
    xml.close("c:dLbls")
  }

  private static func append(_ texts: Chart.Texts, to xml: inout XMLBuffer) {
    xml.open("c:cat")
    xml.open("c:strRef")
    xml.leaf("c:f", texts.formula)
    xml.open("c:strCache")
    value("c:ptCount", String(texts.cached.count), to: &xml)
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
    value("c:ptCount", String(numbers.cached.count), to: &xml)
    for (index, number) in numbers.cached.enumerated() {
      if let number { append(point: StoredNumber.text(number), index, to: &xml) }
    }
    xml.close("c:numCache")
    xml.close("c:numRef")
    xml.close("c:val")
  }

  private static func append(point: String, _ index: Int, to xml: inout XMLBuffer) {
    xml.open("c:pt", ["idx": String(index)])
    xml.leaf("c:v", point)
    xml.close("c:pt")
  }
}
