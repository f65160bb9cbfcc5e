internal import Kinerja

/// The flat table: every indicator in every quarter of the period, then in the period as a whole.
struct DataTable {
  private let input: RekapInput
  private let spans: [Recap]

  init(_ input: RekapInput) {
    self.input = input
    spans =
      switch input.period {
      case .quarter: [input.recap]
      case .semester, .year: input.quarters + [input.recap]
      }
  }

  static let headings = DataColumn.allCases.map(\.rawValue)

  var count: Int {
    spans.reduce(0) { count, recap in recap.units.reduce(count) { $0 + $1.indicators.count } }
  }

  var records: some Sequence<DataRecord> {
    spans.lazy.flatMap { recap in
      let isWhole = recap.period == input.period
      return recap.units.lazy.enumerated().flatMap { index, unit in
        unit.indicators.lazy.map { indicator in
          DataRecord(
            period: recap.period, unit: unit, indicator: indicator,
            comparison: isWhole ? YearComparison(indicator, ofUnitAt: index, in: input) : nil)
        }
      }
    }
  }
}
