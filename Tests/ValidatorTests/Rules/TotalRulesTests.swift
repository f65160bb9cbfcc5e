import Kinerja
import Testing

@testable import Validator

struct TotalRulesTests {
  private let indicator = agreed()

  private func figure(_ reading: FigureReading, _ cell: String) -> ReportedFigure {
    ReportedFigure(place: Place(sheet: "TW", cell: cell), heading: "Pagu", raw: "?", reading: reading)
  }

  @Test(arguments: [
    (300 as FigureReading, nil as Severity?), (301, .warning), (298, .warning), (303, .error), (.blank, nil),
    (0, .error),
  ])
  func `a total must be the sum of its rows, to a rupiah a row`(total: FigureReading, severity: Severity?) {
    var desk = Desk(indicator)
    desk.totals = [
      ReportedTotal(
        field: .budget, figure: figure(total, "I20"), summands: [figure(100, "I9"), figure(200, "I10")])
    ]
    let findings = desk.check(row(indicator, 81)).findings
    #expect(findings.map(\.severity) == [severity].compactMap { $0 })
    #expect(
      findings.allSatisfy { $0.code == .R01 && $0.place.cell == "I20" && $0.arguments["sum"] == .amount(300) }
    )
  }

  @Test(arguments: [(300 as FigureReading, false), (200, false), (250, true)])
  func `a total may close its section or the whole table`(total: FigureReading, isWrong: Bool) {
    var desk = Desk(indicator)
    let rows = [figure(100, "I9"), figure(200, "I11")]
    desk.totals = [
      ReportedTotal(
        field: .budget, figure: figure(total, "I12"), summands: rows, sectionSummands: Array(rows.suffix(1)))
    ]
    #expect(desk.codes(row(indicator, 81)) == (isWrong ? [.R01] : []))
  }

  @Test func `blank rows add nothing`() {
    var desk = Desk(indicator)
    desk.totals = [
      ReportedTotal(
        field: .budget, figure: figure(100, "I20"),
        summands: [figure(100, "I9"), figure(.blank, "I10"), figure(.dash, "I11")])
    ]
    #expect(desk.codes(row(indicator, 81)) == [])
  }
}
