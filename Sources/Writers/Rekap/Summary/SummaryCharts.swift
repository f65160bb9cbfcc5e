internal import Kinerja
internal import Spreadsheet

/// The charts of the summary, drawn by the spreadsheet program from the tables.
///
/// They are printed in black and white: two series differ in lightness, and figures stand at their bars.
struct SummaryCharts {
  private static let unitLimit = 10
  private static let dark: RGBColor = 0x1F3864
  /// Pale bars need an edge on paper.
  private static let edge: RGBColor = 0x404040
  private static let pale: RGBColor = 0xF4C27A
  private static let font = CellFont(name: RekapStyles.fontName, size: 8)

  private let input: RekapInput
  /// Those that have an average, lowest first.
  private let units: [UnitSummary]
  private let unitRows: ClosedRange<Int>?
  private let counts: (row: Int, columns: ClosedRange<Int>, values: [Double], names: [String], headRow: Int)

  init(
    input: RekapInput,
    units: [UnitSummary],
    unitRows: ClosedRange<Int>?,
    rows: UnitsSheet.Rows,
    totals: OfficeTotals,
    _ columns: UnitColumns
  ) {
    self.input = input
    let known = units.prefix { $0.unit.average.percent != nil }.prefix(Self.unitLimit)
    self.units = Array(known)
    self.unitRows = unitRows.flatMap { rows in
      known.isEmpty ? nil : rows.lowerBound...(rows.lowerBound + known.count - 1)
    }
    counts = (
      row: rows.total, columns: columns.bands.lowerBound...columns.notComputed,
      values: (totals.counts + [totals.notComputed]).map(Double.init),
      names: input.rules.scale.bands.map { PlainText.oneLine($0.label) } + [
        input.text(RekapLabels.notComputed)
      ],
      headRow: rows.head
    )
  }

  /// Nothing where no unit has an average.
  func addUnits(
    to sheet: SheetWriter, rows: ClosedRange<Int>, _ columns: ClosedRange<Int>
  ) throws(WorkbookWriteError) {
    guard let unitRows else { return }
    try sheet.addChart(averages(unitRows), over: cells(rows, columns))
  }

  func addCategories(
    to sheet: SheetWriter, rows: ClosedRange<Int>, _ columns: ClosedRange<Int>
  ) throws(WorkbookWriteError) {
    try sheet.addChart(categories, over: cells(rows, columns))
  }

  private func cells(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) -> CellRange {
    CellRange(
      CellReference(row: rows.lowerBound, column: columns.lowerBound),
      CellReference(row: rows.upperBound, column: columns.upperBound)
    )
  }

  private func averages(_ rows: ClosedRange<Int>) -> Chart {
    let isAll = units.count == input.recap.units.count
    let title = input.text(
      isAll ? SummaryLabels.allUnitsChart : SummaryLabels.lowestUnitsChart(units.count))
    let sheet = RekapLabels.summarySheet
    let names = Chart.Texts(
      address(sheet, SummaryGrid.code...SummaryGrid.code, rows),
      cached: units.map { PlainText.oneLine($0.unit.unit.code) })
    func series(_ name: Phrase, _ column: Int, _ values: [Double?], _ color: RGBColor) -> Chart.Series {
      Chart.Series(
        name: input.text(name),
        categories: names,
        values: Chart.Numbers(address(sheet, column...column, rows), cached: values, format: "0.0"),
        color: color,
        outline: Self.edge,
        showsValues: true
      )
    }
    return Chart(
      .bar(.horizontal, .clustered),
      title: title,
      series: [
        series(
          SummaryLabels.averageSeries, SummaryGrid.average, units.map(\.unit.average.percent), Self.dark),
        series(
          SummaryLabels.absorptionSeries, SummaryGrid.share, units.map { $0.budget.share?.cellNumber },
          Self.pale),
      ],
      reversesCategories: true,
      valueAxis: .init(minimum: 0, format: "0"),
      legend: .bottom,
      alternativeText: title,
      font: Self.font
    )
  }

  private var categories: Chart {
    let title = input.text(SummaryLabels.categoryChart)
    let sheet = RekapLabels.unitsSheet
    return Chart(
      .bar(.vertical, .clustered),
      title: title,
      series: [
        Chart.Series(
          name: input.text(SummaryLabels.indicatorSeries),
          categories: Chart.Texts(
            address(sheet, counts.columns, counts.headRow...counts.headRow), cached: counts.names),
          values: Chart.Numbers(
            address(sheet, counts.columns, counts.row...counts.row), cached: counts.values, format: "0"),
          color: Self.dark,
          outline: Self.edge,
          showsValues: true
        )
      ],
      valueAxis: .init(minimum: 0, format: "0"),
      legend: nil,
      alternativeText: title,
      font: Self.font
    )
  }

  private func address(_ sheet: Phrase, _ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>) -> String {
    let (first, last) = (
      CellReference.columnName(columns.lowerBound), CellReference.columnName(columns.upperBound)
    )
    let name = SheetName.quoted(input.text(sheet))
    return "\(name)!$\(first)$\(rows.lowerBound + 1):$\(last)$\(rows.upperBound + 1)"
  }
}
