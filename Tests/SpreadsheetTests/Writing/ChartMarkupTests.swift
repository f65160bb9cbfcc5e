import Testing

@testable import Spreadsheet

@Suite("A chart")
struct ChartMarkupTests {
  private func series(showsValues: Bool = false, color: RGBColor? = nil) -> Chart.Series {
    Chart.Series(
      name: "Capaian & target",
      categories: .init("=Data!$A$2:$A$3", cached: ["A", "B<"]),
      values: .init("=Data!$B$2:$B$3", cached: [85.5, nil]),
      color: color,
      showsValues: showsValues
    )
  }

  private func markup(_ chart: Chart) throws -> String {
    try WrittenWorkbook.sheet { try $0.addChart(chart, over: range("E1:L15")) }.part("xl/charts/chart1.xml")
  }

  @Test func `knows where its numbers are and what they were`() throws {
    let text = try markup(Chart(.bar(.vertical, .clustered), series: [series()]))
    #expect(
      text.contains(
        "<c:cat><c:strRef><c:f>Data!$A$2:$A$3</c:f><c:strCache><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>A</c:v></c:pt>"
          + "<c:pt idx=\"1\"><c:v>B&lt;</c:v></c:pt></c:strCache></c:strRef></c:cat>"
      )
    )
    #expect(
      text.contains(
        "<c:val><c:numRef><c:f>Data!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode>"
          + "<c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>85.5</c:v></c:pt></c:numCache></c:numRef></c:val>"
      )
    )
    #expect(text.contains("<c:tx><c:v>Capaian &amp; target</c:v></c:tx>"))
  }

  @Test func `of bars lies or stands, side by side or stacked`() throws {
    let lying = try markup(Chart(.bar(.horizontal, .stacked), series: [series()], reversesCategories: true))
    #expect(lying.contains("<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/>"))
    #expect(lying.contains("<c:overlap val=\"100\"/>"))
    #expect(lying.contains("<c:orientation val=\"maxMin\"/>"))
    #expect(lying.contains("<c:crosses val=\"max\"/>"))
    let standing = try markup(Chart(.bar(.vertical, .clustered), series: [series()]))
    #expect(standing.contains("<c:barDir val=\"col\"/><c:grouping val=\"clustered\"/>"))
    #expect(!standing.contains("<c:overlap"))
  }

  @Test func `of lines has markers or none`() throws {
    #expect(
      try markup(Chart(.line(showsMarkers: true), series: [series()])).contains("<c:symbol val=\"circle\"/>")
    )
    #expect(
      try markup(Chart(.line(showsMarkers: false), series: [series()])).contains("<c:symbol val=\"none\"/>")
    )
  }

  @Test func `has titles, bounds, colours, labels and a legend where asked`() throws {
    let text = try markup(
      Chart(
        .bar(.vertical, .clustered),
        title: "Judul & lain",
        series: [series(showsValues: true, color: 0x1F4E78)],
        categoryTitle: "Unit",
        valueAxis: .init(title: "%", minimum: 0, maximum: 120, format: "0"),
        legend: .right
      )
    )
    for title in ["Judul &amp; lain", "Unit", "%"] { #expect(text.contains("<a:t>\(title)</a:t>")) }
    #expect(text.contains("<c:max val=\"120\"/><c:min val=\"0\"/>"))
    #expect(text.contains("<a:srgbClr val=\"1F4E78\"/>"))
    #expect(text.contains("<c:showVal val=\"1\"/>"))
    #expect(text.contains("<c:legendPos val=\"r\"/>"))
    let bare = try markup(Chart(.bar(.vertical, .clustered), series: [series()], legend: nil))
    #expect(bare.contains("<c:autoTitleDeleted val=\"1\"/>"))
    #expect(!bare.contains("<c:legend>"))
  }

  @Test func `covers its cells and says what it shows`() throws {
    let book = try WrittenWorkbook.sheet { sheet in
      try sheet.addChart(
        Chart(.line(showsMarkers: false), series: [series()], alternativeText: "Grafik"),
        over: range("E1:L15")
      )
    }
    let text = try book.part("xl/drawings/drawing1.xml")
    #expect(
      text.contains(
        "<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>"
          + "<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row>"
      )
    )
    #expect(text.contains("descr=\"Grafik\""))
  }
}
