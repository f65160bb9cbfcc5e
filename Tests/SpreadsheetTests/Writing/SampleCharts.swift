@testable import Spreadsheet

/// One chart of every kind, from the figures of the showcase.
enum SampleCharts {
  static var all: [Chart] { [lying, stacked, share, lines, colored] }

  static var standing: Chart {
    Chart(
      .bar(.vertical, .clustered), title: "Capaian <per unit>", series: [first(), second()],
      valueAxis: .init(title: "%", minimum: 0, maximum: 120, format: "0", step: 20), palette: .greys,
      gapWidth: 60, alternativeText: "Grafik capaian", font: CellFont(size: 9))
  }

  static var lying: Chart {
    Chart(
      .bar(.horizontal, .clustered), title: "Mendatar",
      series: [
        first(labels: .init(position: .outsideEnd, format: "0.0", size: 8)),
        second(labels: .init(position: .outsideEnd, format: "0.0", size: 8)),
      ],
      categoryTitle: "Unit", reversesCategories: true,
      valueAxis: .init(minimum: 0, showsGridlines: false, isVisible: false), palette: .greys, gapWidth: 50,
      overlap: -10, alternativeText: "Mendatar", font: CellFont(size: 9))
  }

  static var stacked: Chart {
    let names = ["Tercapai", "Hampir", "Belum", "Tidak dihitung"]
    return Chart(
      .bar(.horizontal, .stacked), title: "Bertumpuk",
      series: names.enumerated().map { index, name in
        var series = self.series(name, "B", [4.0, 3, 2, 1].map { $0 + Double(index) })
        series.showsValues = true
        series.labels = .init(
          position: .center, format: "0;-0;", isBold: true, color: index == 0 ? 0xFFFFFF : nil)
        return series
      },
      reversesCategories: true, valueAxis: .init(format: "0", showsGridlines: false), legend: .top,
      palette: .greys, gapWidth: 40)
  }

  static var share: Chart {
    Chart(
      .bar(.vertical, .percentStacked), title: "Porsi",
      series: [
        series("Ya", "B", [1, 2, 3, 4], color: 0x404040),
        series("Tidak", "C", [4, 3, 2, nil], color: 0x404040, pattern: .lightHorizontal, outline: 0x404040),
      ], legend: .right)
  }

  static var lines: Chart {
    Chart(
      .line(showsMarkers: true), title: "Garis",
      series: [
        first(labels: .init(position: .above, color: 0x404040)), second(),
        series("Target", "D", [90, 90, 90, 90], dash: .dots, marker: .x),
      ],
      valueAxis: .init(minimum: 60), palette: .greys)
  }

  static var colored: Chart {
    Chart(
      .line(showsMarkers: false), series: [first(), second()], legend: nil, alternativeText: "Garis warna")
  }

  private static func first(labels: Chart.ValueLabels? = nil) -> Chart.Series {
    series("TW I & awal", "B", ShowcaseWorkbook.units.map(\.first), labels: labels)
  }

  private static func second(labels: Chart.ValueLabels? = nil) -> Chart.Series {
    series("TW II", "C", ShowcaseWorkbook.units.map(\.second), labels: labels)
  }

  private static func series(
    _ name: String, _ column: String, _ values: [Double?], color: RGBColor? = nil,
    pattern: Chart.Pattern? = nil, outline: RGBColor? = nil, dash: Chart.Dash? = nil,
    marker: Chart.Marker? = nil, labels: Chart.ValueLabels? = nil
  ) -> Chart.Series {
    Chart.Series(
      name: name, categories: .init("Data!$A$2:$A$5", cached: ShowcaseWorkbook.units.map(\.name)),
      values: .init("=Data!$\(column)$2:$\(column)$5", cached: values, format: "0.00"), color: color,
      pattern: pattern, outline: outline, dash: dash, marker: marker, showsValues: labels != nil,
      labels: labels ?? .init())
  }
}
