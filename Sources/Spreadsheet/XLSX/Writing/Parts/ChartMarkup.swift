internal import Markup

/// `xl/charts/chartN.xml` (ECMA-376 Part 1, 21.2.2.29).
///
/// Excel wraps the number of the chart's style in `mc:AlternateContent`. It is left out with the number: style 2 is what no
/// word means, the schema has no such element before that markup is resolved, and XlsxWriter's charts do without.
enum ChartMarkup {
  private static let categoryAxis = "50010001"
  private static let valueAxis = "50010002"

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
    if let font = chart.font { appendText(size: font.size, name: font.name, to: &xml) }
    xml.close("c:chartSpace")
    return xml
  }

  /// Sizes are stored in hundredths of a point, from 1 to 4000 points (ECMA-376 Part 1, 20.1.10.72).
  private static func hundredths(_ points: Double) -> Int { Int((min(max(points, 1), 4000) * 100).rounded()) }

  static func value(_ name: String, _ value: String, to xml: inout XMLBuffer) {
    xml.empty(name, ["val": value])
  }

  /// The look of texts (21.2.2.216).
  static func appendText(
    size: Double?, isBold: Bool = false, color: RGBColor? = nil, name: String? = nil, to xml: inout XMLBuffer
  ) {
    xml.markup("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>")
    let size = size.map { String(hundredths($0)) }
    xml.open("a:defRPr", ["sz": size, "b": isBold ? "1" : nil])
    if let color { xml.markup(solidFill(color)) }
    if let name { xml.empty("a:latin", ["typeface": name]) }
    xml.markup("</a:defRPr></a:pPr>")
    xml.empty("a:endParaRPr", ["lang": "id-ID"])
    xml.markup("</a:p></c:txPr>")
  }

  static func solidFill(_ color: RGBColor) -> String {
    "<a:solidFill><a:srgbClr val=\"\(color.hex)\"/></a:solidFill>"
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
    for (index, series) in chart.series.enumerated() {
      ChartSeriesMarkup.append(series, index, of: chart, to: &xml)
    }
    switch chart.kind {
    case .bar(_, let grouping):
      value("c:gapWidth", String(chart.gapWidth), to: &xml)
      let overlap = grouping == .clustered ? chart.overlap : 100
      if overlap != 0 { value("c:overlap", String(overlap), to: &xml) }
    case .line: value("c:marker", "1", to: &xml)
    }
    value("c:axId", categoryAxis, to: &xml)
    value("c:axId", valueAxis, to: &xml)
    xml.close(name)
  }
}
