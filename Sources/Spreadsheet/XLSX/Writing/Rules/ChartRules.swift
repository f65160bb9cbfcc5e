/// What a chart must be for Excel to draw it without a repair.
enum ChartRules {
  /// Excel draws no more in one chart.
  private static let seriesLimit = 255

  /// The chart with its formulas as the file wants them.
  static func checked(_ chart: Chart) throws(WorkbookWriteError) -> Chart {
    if chart.series.isEmpty { throw .ruleBroken(.chartWithoutSeries) }
    if chart.series.count > seriesLimit { throw .ruleBroken(.tooMany(.series, limit: seriesLimit)) }
    for title in [chart.title, chart.categoryTitle, chart.valueAxis.title] {
      try TextLimit.check(title ?? "", .chartTitle, atMost: TextLimit.chartText)
    }
    try StoredNumber.check(Double(chart.gapWidth), .gapWidth, in: 0...500)
    try StoredNumber.check(Double(chart.overlap), .overlap, in: -100...100)
    if let size = chart.font?.size { try StoredNumber.check(size, .fontSize, in: 1...409) }
    try check(chart.valueAxis)
    var chart = chart
    for index in chart.series.indices { try check(&chart.series[index], of: chart.kind) }
    return chart
  }

  private static func check(_ axis: Chart.ValueAxis) throws(WorkbookWriteError) {
    for bound in [axis.minimum, axis.maximum] { if let bound { try StoredNumber.check(bound) } }
    if let minimum = axis.minimum, let maximum = axis.maximum, minimum >= maximum {
      throw .ruleBroken(.chartAxisEmpty)
    }
    if let step = axis.step {
      try StoredNumber.check(step, .axisStep, in: Double.leastNormalMagnitude...StoredNumber.largest)
    }
    try FormatCodeRule.check(axis.format)
  }

  private static func check(_ series: inout Chart.Series, of kind: Chart.Kind) throws(WorkbookWriteError) {
    let (categories, values) = (series.categories.cached.count, series.values.cached.count)
    guard categories == values else {
      throw .ruleBroken(.chartDataDiffer(categories: categories, values: values))
    }
    try TextLimit.check(series.name, .seriesName, atMost: TextLimit.chartText)
    for value in series.values.cached { if let value { try StoredNumber.check(value) } }
    try FormatCodeRule.check(series.values.format)
    try check(series.labels, of: kind)
    series.categories.formula = try reference(series.categories.formula)
    series.values.formula = try reference(series.values.formula)
  }

  /// Charts belong to no sheet, so each of their references must name one.
  private static func reference(_ formula: String) throws(WorkbookWriteError) -> String {
    let text = try FormulaText(formula).text
    guard text.utf8.contains(UInt8(ascii: "!")) else {
      throw .ruleBroken(.chartReferenceWithoutSheet(text))
    }
    return text
  }

  private static func check(_ labels: Chart.ValueLabels, of kind: Chart.Kind) throws(WorkbookWriteError) {
    if let format = labels.format { try FormatCodeRule.check(format) }
    if let size = labels.size { try StoredNumber.check(size, .fontSize, in: 1...409) }
    guard let position = labels.position else { return }
    // Excel refuses the whole drawing for a label outside of a stacked bar (ECMA-376 Part 1, 21.2.2.48).
    let allowed: Set<Chart.ValueLabels.Position> =
      switch kind {
      case .bar(_, .clustered): [.outsideEnd, .insideEnd, .insideBase, .center]
      case .bar: [.insideEnd, .insideBase, .center]
      case .line: [.above, .below, .left, .right, .center]
      }
    guard allowed.contains(position) else { throw .ruleBroken(.chartLabelPosition(position)) }
  }
}
