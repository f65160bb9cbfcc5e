internal import Kinerja
internal import Spreadsheet

/// The charts of the summary, drawn by the spreadsheet program from the table of units.
struct SummaryCharts {
  let input: RekapInput
  let layout: SummaryLayout
  let units: [UnitSummary]
  let rows: ClosedRange<Int>?

  func add(to sheet: SheetWriter, over area: ClosedRange<Int>) throws(WorkbookWriteError) {
    guard let rows else { return }
    let middle = area.lowerBound + (area.upperBound - area.lowerBound) / 2
    try sheet.addChart(averages(rows), over: cells(area.lowerBound...middle))
    try sheet.addChart(categories(rows), over: cells((middle + 1)...area.upperBound))
  }

  private func cells(_ rows: ClosedRange<Int>) -> CellRange {
    CellRange(
      CellReference(row: rows.lowerBound, column: layout.charts.lowerBound),
      CellReference(row: rows.upperBound, column: layout.charts.upperBound)
    )
  }

  private func averages(_ rows: ClosedRange<Int>) -> Chart {
    let title = input.text(RekapLabels.averageChart)
    let averages = units.map(\.unit.average.percent)
    let shares = units.map { $0.budget.share?.cellNumber }
    return Chart(
      .bar(.horizontal, .clustered),
      title: title,
      series: [
        series(RekapLabels.averageSeries, SummaryLayout.average, rows, averages, 0x2F5597),
        series(RekapLabels.absorption, layout.share, rows, shares, 0xF2A33A),
      ],
      reversesCategories: true,
      valueAxis: .init(minimum: 0, format: "0"),
      legend: .bottom,
      alternativeText: title
    )
  }

  private func categories(_ rows: ClosedRange<Int>) -> Chart {
    let colors = CategoryColors(input.rules.scale)
    let title = input.text(RekapLabels.categoryChart)
    let bands = zip(layout.bands, input.rules.scale.bands).enumerated().map { index, band in
      Chart.Series(
        name: band.1.label,
        categories: names(rows),
        values: numbers(band.0, rows, units.map { Double($0.counts[index]) }),
        color: colors.chartColor(ofBand: index)
      )
    }
    let rest = Chart.Series(
      name: input.text(RekapLabels.notComputed),
      categories: names(rows),
      values: numbers(layout.notComputed, rows, units.map { Double($0.notComputed) }),
      color: CategoryColors.notComputed
    )
    return Chart(
      .bar(.horizontal, .stacked),
      title: title,
      series: bands + [rest],
      reversesCategories: true,
      valueAxis: .init(minimum: 0, format: "0"),
      legend: .bottom,
      alternativeText: title
    )
  }

  private func series(
    _ name: Phrase,
    _ column: Int,
    _ rows: ClosedRange<Int>,
    _ values: [Double?],
    _ color: RGBColor
  ) -> Chart.Series {
    Chart.Series(
      name: input.text(name),
      categories: names(rows),
      values: numbers(column, rows, values, format: "0.0"),
      color: color,
      showsValues: !layout.isHigh
    )
  }

  private func names(_ rows: ClosedRange<Int>) -> Chart.Texts {
    Chart.Texts(
      address(SummaryLayout.code, rows),
      cached: units.map { PlainText.oneLine($0.unit.unit.code) }
    )
  }

  private func numbers(
    _ column: Int,
    _ rows: ClosedRange<Int>,
    _ values: [Double?],
    format: String = "General"
  ) -> Chart.Numbers {
    Chart.Numbers(address(column, rows), cached: values, format: format)
  }

  private func address(_ column: Int, _ rows: ClosedRange<Int>) -> String {
    let name = CellReference.columnName(column)
    let sheet = SheetName.quoted(input.text(RekapLabels.summarySheet))
    return "\(sheet)!$\(name)$\(rows.lowerBound + 1):$\(name)$\(rows.upperBound + 1)"
  }
}
