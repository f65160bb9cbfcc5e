import Kinerja
import Testing

@testable import Validator

struct MonthlyRulesTests {
  /// A monthly figure; the figure since January where `toDate` is given.
  private func month(
    _ month: Month, _ actual: FigureReading?, toDate: FigureReading? = nil, numerator: FigureReading? = nil,
    denominator: FigureReading? = nil, hindering: String? = nil, followUp: String? = nil
  ) -> MonthlyProgress {
    func figure(_ reading: FigureReading?) -> ReportedFigure? {
      reading.map { ReportedFigure(place: .file, heading: "", raw: "", reading: $0) }
    }
    let row = MonthlyRow(
      indicator: "I-1", actual: figure(actual), toDate: figure(toDate), numerator: figure(numerator),
      denominator: figure(denominator), hindering: hindering, followUp: followUp)
    return MonthlyProgress(
      file: "bulanan/\(month).xlsx", unit: Desk.unit, month: MonthPeriod(year: 2026, month: month),
      rows: [row])
  }

  private func check(
    _ indicator: Indicator, _ actual: FigureReading, _ months: [MonthlyProgress], quarter: Quarter = .second,
    texts: [ReportField: String] = [:]
  ) -> CheckedSubmission {
    var desk = Desk(indicator)
    desk.quarter = quarter
    desk.monthly = MonthlyReports(months)
    return desk.check(row(indicator, actual, texts: texts))
  }

  private func codes(
    _ accumulation: Accumulation, _ actual: FigureReading, _ months: [MonthlyProgress],
    unit: String = "Orang", quarter: Quarter = .second
  ) -> Set<FindingCode> {
    let indicator = agreed(unit: unit, accumulation: accumulation, annual: 800, quarterly: 80)
    return Set(check(indicator, actual, months, quarter: quarter).findings.map(\.code)).intersection([
      .V08, .V09,
    ])
  }

  private func three(_ april: FigureReading, _ may: FigureReading, _ june: FigureReading) -> [MonthlyProgress]
  {
    [month(.april, april), month(.may, may), month(.june, june)]
  }

  @Test func `increments add up`() {
    #expect(codes(.sum, 90, three(20, 30, 40)) == [])
    #expect(codes(.sum, 80, three(20, 30, 40)) == [.V08])
    #expect(codes(.sum, 30, three(0, 0, 30)) == [])
  }

  @Test func `increments follow from two figures since January`() {
    let months = [
      month(.march, nil, toDate: 50), month(.april, nil, toDate: 70), month(.may, nil, toDate: 90),
      month(.june, nil, toDate: 130),
    ]
    #expect(codes(.sum, 80, months) == [])
    #expect(codes(.sum, 130, months) == [.V08])
    let first = [
      month(.january, nil, toDate: 10), month(.february, nil, toDate: 20), month(.march, nil, toDate: 80),
    ]
    #expect(codes(.sum, 80, first, quarter: .first) == [])
  }

  @Test func `a running total is that of the last month`() {
    let months = [month(.april, 10, toDate: 60), month(.may, 10, toDate: 70), month(.june, 10, toDate: 80)]
    #expect(codes(.cumulative, 80, months) == [])
    #expect(codes(.cumulative, 30, months) == [.V08])
  }

  @Test func `a level is that of the last month`() {
    #expect(codes(.lastValue, 95.14, three(94.38, 94.85, 95.14), unit: "%") == [])
    #expect(codes(.lastValue, 94.85, three(94.38, 94.85, 95.14), unit: "%") == [.V08])
  }

  @Test func `measurements have their mean, rounded or not`() {
    #expect(codes(.average, 85, three(84, 85, 86), unit: "%") == [])
    #expect(codes(.average, 84.67, three(84, 84, 86), unit: "%") == [])
    #expect(codes(.average, 84.7, three(84, 84, 86), unit: "%") == [])
    #expect(codes(.average, 84.6, three(84, 84, 86), unit: "%") == [.V08])
  }

  @Test func `a ratio may be its last level or that of its parts`() {
    let months = [
      month(.april, 50, numerator: 1, denominator: 2), month(.may, 50, numerator: 2, denominator: 4),
      month(.june, 75, numerator: 3, denominator: 4),
    ]
    #expect(codes(.ratio, 75, months, unit: "%") == [])
    #expect(codes(.ratio, 60, months, unit: "%") == [])
    #expect(codes(.ratio, 70, months, unit: "%") == [.V08])
  }

  @Test func `a rating is that of the last month, whatever it is called`() {
    func rating(_ label: String) -> FigureReading { FigureReading(.predicate(label, score: nil)) }
    let indicator = agreed(
      unit: "Predikat", direction: .predicate, accumulation: .predicate, annual: .predicate("BB"),
      quarterly: .predicate("BB"))
    let months = three(rating("B"), rating("B"), rating("BB"))
    #expect(!check(indicator, rating("BB"), months).findings.contains { $0.code == .V08 })
    let found = check(indicator, rating("B"), months).findings.first { $0.code == .V08 }
    #expect(found?.arguments == ["value": .text("B"), "monthly": .text("BB")])
  }

  @Test func `figures with a target range are compared all the same`() {
    let indicator = agreed(
      direction: .range, accumulation: .lastValue, annual: .range(95, 98), quarterly: .range(95, 98))
    #expect(check(indicator, 96, three(95, 95, 96)).findings.filter { $0.code == .V08 } == [])
    #expect(check(indicator, 97, three(95, 95, 96)).findings.contains { $0.code == .V08 })
  }

  @Test func `the finding stands at the figure and names both`() throws {
    let indicator = agreed(unit: "Orang", accumulation: .sum, annual: 800, quarterly: 80)
    let checked = check(indicator, 727, three(242, 267, 243))
    let found = try #require(checked.findings.first { $0.code == .V08 })
    #expect(found.place.cell == "F9")
    #expect(found.severity == .warning)
    #expect(found.arguments == ["value": .amount(727), "monthly": .amount(752)])
  }

  @Test(arguments: [
    FigureReading.blank, .dash, FigureReading(.notAvailable), FigureReading(.notApplicable),
    FigureReading(.unreadable(.errorValue)),
  ])
  func `only figures are compared; what is open is named`(reading: FigureReading) {
    let indicator = agreed(unit: "Orang", accumulation: .sum, annual: 800, quarterly: 80)
    let checked = check(indicator, 80, three(40, reading, 40))
    #expect(!checked.findings.contains { $0.code == .V08 })
    #expect(
      checked.notChecked.filter { $0.code == .V08 } == [
        NotChecked(code: .V08, reason: .monthlyFigureMissing, indicators: ["I-1"])
      ])
    #expect(codes(.lastValue, 80, three(40, 40, reading)) == [])
    #expect(codes(.lastValue, 80, three(40, reading, 80)) == [])
  }

  @Test(arguments: [FigureReading.blank, .dash, FigureReading(.notAvailable)])
  func `a quarter without a figure has nothing to compare`(reading: FigureReading) {
    #expect(codes(.sum, reading, three(20, 30, 40)) == [])
  }

  @Test func `a missing month is told, and a level is compared without it`() throws {
    let without = [month(.april, 20), month(.june, 40)]
    #expect(codes(.sum, 90, without) == [.V09])
    #expect(codes(.lastValue, 41, without) == [.V08, .V09])
    let found = try #require(check(agreed(), 81, without).findings.first { $0.code == .V09 })
    #expect(found.severity == .info)
    #expect(found.arguments == ["months": .list(["5"])])
  }

  @Test func `a missing month leaves the verdict as it is`() {
    let checked = check(
      agreed(accumulation: .lastValue), 81, [month(.june, 81)], texts: [.evidence: "https://x.go.id"])
    #expect(checked.findings.map(\.code) == [.V09])
    #expect(checked.status == .accepted)
  }

  @Test func `without any report on the quarter nothing is compared`() {
    let checked = check(agreed(), 81, [month(.march, 70), month(.july, 90)])
    #expect(!checked.findings.contains { $0.code == .V08 || $0.code == .V09 })
    #expect(checked.notChecked.filter { $0.reason == .noMonthlyReports }.map(\.code) == [.V08, .V09])
  }

  @Test func `a slip that is reported already is not reported again`() {
    #expect(codes(.sum, 9000, three(20, 30, 40)) == [])
    let indicator = agreed(accumulation: .lastValue)
    let found = check(indicator, 0.85, three(84, 84, 85)).findings.map(\.code)
    #expect(found.contains(.B10) && !found.contains(.V08))
  }

  @Test func `of two reports on one month the later one counts`() {
    #expect(codes(.sum, 90, three(20, 30, 50) + [month(.june, 40)]) == [])
  }

  @Test func `the months explain what the quarter leaves blank, marked as theirs`() {
    let months = [
      month(.april, 20, hindering: "Data terlambat"), month(.may, 30),
      month(.june, 30, hindering: "Listrik padam", followUp: "Sewa genset"),
    ]
    let indicator = agreed(unit: "Orang", accumulation: .sum, annual: 800, quarterly: 80)
    let blank = check(indicator, 80, months).values.first?.notes
    #expect(blank?.hindering == nil)
    #expect(
      blank?.monthly.map { "\($0.month.code) \($0.hindering ?? "-") \($0.followUp ?? "-")" } == [
        "2026-04 Data terlambat -", "2026-06 Listrik padam Sewa genset",
      ])
    let own = check(indicator, 80, months, texts: [.hindering: "Cuaca"]).values.first?.notes
    #expect(own?.monthly.map(\.followUp) == ["Sewa genset"])
    #expect(own?.monthly.map(\.hindering) == [nil])
  }
}
