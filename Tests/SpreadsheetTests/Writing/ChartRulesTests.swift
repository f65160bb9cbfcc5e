import Testing

@testable import Spreadsheet

@Suite("A chart that Excel would not draw")
struct ChartRulesTests {
  private func series(_ change: (inout Chart.Series) -> Void = { _ in }) -> Chart.Series {
    var series = Chart.Series(
      name: "s", categories: .init("D!$A$1:$A$2", cached: ["a", "b"]),
      values: .init("D!$B$1:$B$2", cached: [1, nil]))
    change(&series)
    return series
  }

  private func chart(_ kind: Chart.Kind = .bar(.vertical, .clustered), _ change: (inout Chart) -> Void)
    -> Chart
  {
    var chart = Chart(kind, series: [series()])
    change(&chart)
    return chart
  }

  private func expect(_ rule: WorkbookRule, _ chart: Chart, sourceLocation: SourceLocation = #_sourceLocation)
  {
    expectRule(rule, sourceLocation: sourceLocation) {
      try WorkbookWriter().addSheet("S").addChart(chart, over: range("A1:B2"))
    }
  }

  @Test func `has no series, or too many`() {
    expect(.chartWithoutSeries, chart { $0.series = [] })
    expect(.tooMany(.series, limit: 255), chart { $0.series = Array(repeating: series(), count: 256) })
  }

  @Test func `has categories and values that do not go together`() {
    expect(.chartDataDiffer(categories: 2, values: 1), chart { $0.series[0].values.cached = [1] })
    expect(.numberNotFinite, chart { $0.series[0].values.cached = [1, .infinity] })
  }

  @Test func `takes its figures from no sheet of this workbook`() {
    expect(.chartReferenceWithoutSheet("$B$1:$B$2"), chart { $0.series[0].values.formula = "=$B$1:$B$2" })
    expect(.chartReferenceWithoutSheet("A1"), chart { $0.series[0].categories.formula = "A1" })
    expect(.formulaLeavesWorkbook, chart { $0.series[0].values.formula = "[1]D!$B$1:$B$2" })
  }

  @Test func `has texts that are too long`() {
    let long = String(repeating: "é", count: 256)
    expect(.textTooLong(.chartTitle, units: 256, limit: 255), chart { $0.title = long })
    expect(.textTooLong(.chartTitle, units: 256, limit: 255), chart { $0.categoryTitle = long })
    expect(.textTooLong(.chartTitle, units: 256, limit: 255), chart { $0.valueAxis.title = long })
    expect(.textTooLong(.seriesName, units: 256, limit: 255), chart { $0.series[0].name = long })
  }

  @Test func `has an axis that ends before it begins`() {
    expect(.chartAxisEmpty, chart { $0.valueAxis = .init(minimum: 5, maximum: 5) })
    expect(.numberNotFinite, chart { $0.valueAxis = .init(minimum: .nan) })
    expect(.measureOutOfRange(.axisStep, 0), chart { $0.valueAxis = .init(step: 0) })
  }

  @Test func `has measures out of bounds`() {
    expect(.measureOutOfRange(.gapWidth, 501), chart { $0.gapWidth = 501 })
    expect(.measureOutOfRange(.overlap, -101), chart { $0.overlap = -101 })
    expect(.measureOutOfRange(.fontSize, 0.5), chart { $0.font = CellFont(size: 0.5) })
    expect(.measureOutOfRange(.fontSize, 410), chart { $0.series[0].labels.size = 410 })
  }

  @Test func `has number formats that are not finished`() {
    expect(.numberFormatUnfinished("0\""), chart { $0.valueAxis.format = "0\"" })
    expect(.numberFormatUnfinished("0\""), chart { $0.series[0].values.format = "0\"" })
    expect(.numberFormatUnfinished("0\""), chart { $0.series[0].labels.format = "0\"" })
  }

  @Test(
    arguments: [
      (Chart.Kind.bar(.horizontal, .stacked), Chart.ValueLabels.Position.outsideEnd),
      (.bar(.vertical, .percentStacked), .outsideEnd), (.bar(.vertical, .clustered), .above),
      (.line(showsMarkers: true), .insideEnd),
    ])
  func `has labels in a place that this kind does not know`(
    kind: Chart.Kind, position: Chart.ValueLabels.Position
  ) {
    expect(.chartLabelPosition(position), chart(kind) { $0.series[0].labels.position = position })
  }

  @Test(
    arguments: [
      (Chart.Kind.bar(.horizontal, .stacked), Chart.ValueLabels.Position.center),
      (.bar(.vertical, .clustered), .outsideEnd), (.line(showsMarkers: false), .above),
    ])
  func `is not one with labels where its kind has them`(
    kind: Chart.Kind, position: Chart.ValueLabels.Position
  )
    throws
  {
    let chart = chart(kind) { $0.series[0].labels.position = position }
    #expect(throws: Never.self) { try WorkbookWriter().addSheet("S").addChart(chart, over: range("A1:B2")) }
  }
}
