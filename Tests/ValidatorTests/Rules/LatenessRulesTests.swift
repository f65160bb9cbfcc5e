import Kinerja
import Testing

@testable import Validator

struct LatenessRulesTests {
  private func findings(_ quarter: Quarter, _ received: String?, day: Int = 10) throws -> [Finding] {
    var thresholds = CheckThresholds()
    thresholds.deadlineDay = day
    let time = try received.map { try #require(ReceiptTime($0)) }
    return LatenessRules.check(period: Desk.period(quarter), received: time, thresholds: thresholds)
  }

  @Test(arguments: [
    (Quarter.first, "2026-04-10T23:59:59+08:00", nil as Int?), (.first, "2026-04-11T00:00:00+08:00", 1),
    (.second, "2026-07-12", 2), (.third, "2026-10-10", nil), (.fourth, "2027-01-10", nil),
    (.fourth, "2027-01-11", 1),
    (.fourth, "2026-12-31", nil), (.first, "2027-04-10", 365),
  ])
  func `the deadline is the tenth of the month after, by the clock of the office`(
    quarter: Quarter, received: String, days: Int?
  ) throws {
    let findings = try findings(quarter, received)
    #expect(findings.map(\.code) == (days == nil ? [] : [.F07]))
    #expect(findings.first?.arguments["days"] == days.map { .count($0) })
  }

  @Test func `an office may set its own day`() throws {
    #expect(try findings(.first, "2026-04-06", day: 5).first?.arguments["deadline"] == .text("2026-04-05"))
    #expect(try findings(.first, "2026-04-05", day: 5) == [])
  }

  @Test func `without a time nothing is late`() throws {
    #expect(try findings(.first, nil) == [])
  }
}
