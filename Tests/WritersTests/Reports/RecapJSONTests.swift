import Kinerja
import Testing
import Writers

@Suite("Recap as JSON")
struct RecapJSONTests {
  private let first = QuarterPeriod(year: 2026, quarter: .first)
  private let second = QuarterPeriod(year: 2026, quarter: .second)

  private func unit(_ period: Period) -> UnitRecap {
    let isQuarter = period.quarters.count == 1
    let standing = Standing(
      target: .amount(Amount(85)),
      actual: .amount(SampleReport.amount(8519, 2)),
      achievement: .percent(Amount(851_900, over: 8500) ?? .zero)
    )
    return UnitRecap(
      unit: SampleReport.unit,
      status: [first: .accepted, second: .rejected],
      submissions: [first: SampleReport.clean],
      average: AverageAchievement(percent: 98.79933201988929, count: 11, category: "Sangat Tinggi"),
      indicators: [
        IndicatorRecap(
          indicator: SampleReport.indicator("SD-01", "APM"),
          standing: standing,
          category: "Sangat Tinggi",
          isComplete: isQuarter,
          missingQuarters: isQuarter ? [] : [second],
          annualTarget: .predicate("BB"),
          toDate: standing,
          achievementOfYear: .none(.notComparable),
          increment: isQuarter
            ? nil : Standing(target: .amount(Amount(50)), actual: nil, achievement: .none(.missing)),
          budget: nil,
          budgetActualToDate: Amount(1_500_000),
          values: isQuarter ? [first: SampleReport.values[0]] : [:]
        )
      ]
    )
  }

  private func text(_ period: Period) -> String {
    let recap = Recap(
      period: period,
      units: [unit(period)],
      missing: [first: ["BPS"]],
      rejected: [second: ["SD"]],
      held: [:],
      unassignedFiles: [first: ["masuk/TW1/laporan tw1.xlsx"]]
    )
    return String(decoding: RecapJSON().document(of: recap), as: UTF8.self)
  }

  @Test("of a quarter has plain lists, and the figures to date")
  func quarter() {
    #expect(
      text(.quarter(first))
        == #"{"schema":"rekap.recap/1","period":"2026-TW1","quarters":["2026-TW1"],"units":[{"unit":"SD","#
        + #""name":"Bidang Pembinaan SD","status":{"2026-TW1":"accepted"},"#
        + #""files":{"2026-TW1":"masuk/TW2/gtk.csv"},"#
        + #""average":{"value":98.79933201988929,"count":11,"category":"Sangat Tinggi"},"indicators":[{"#
        + #""indicator":"SD-01","target":85,"actual":85.19,"achievement":100.22352941176471,"#
        + #""category":"Sangat Tinggi","reason":null,"complete":true,"missing_quarters":[],"#
        + #""annual_target":"BB","state":"value","to_date":{"target":85,"actual":85.19,"#
        + #""achievement":100.22352941176471,"achievement_annual":null},"budget":null,"#
        + #""budget_actual_to_date":1500000}]}],"missing":["BPS"],"rejected":[],"held":[],"#
        + #""unassigned_files":["masuk/TW1/laporan tw1.xlsx"]}"# + "\n"
    )
  }

  @Test("of a semester has lists by quarter, increments, and no figures to date")
  func semester() {
    let text = text(.semester(year: 2026, half: 1))
    #expect(text.contains(#""files":{"2026-TW1":"masuk/TW2/gtk.csv","2026-TW2":null}"#))
    #expect(text.contains(#""complete":false,"missing_quarters":["2026-TW2"],"#))
    #expect(text.contains(#""increment":{"target":50,"actual":null}"#))
    #expect(text.contains(#""missing":{"2026-TW1":["BPS"],"2026-TW2":[]}"#))
    #expect(!text.contains("to_date"))
  }
}
