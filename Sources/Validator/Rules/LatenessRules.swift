internal import Kinerja

/// F07: received after the deadline, judged by the clock of the office.
enum LatenessRules {
  static func check(period: QuarterPeriod, received: ReceiptTime?, thresholds: CheckThresholds) -> [Finding] {
    guard let received else { return [] }
    let month = period.quarter == .fourth ? 1 : period.quarter.rawValue * 3 + 1
    let year = period.quarter == .fourth ? period.year + 1 : period.year
    let late =
      ReceiptTime.days(received.year, received.month, received.day)
      - ReceiptTime.days(year, month, thresholds.deadlineDay)
    guard late > 0 else { return [] }
    return [
      Finding(
        .F07,
        arguments: [
          "deadline": .text(date(thresholds.deadlineDay, month, year)),
          "received": .text(date(received.day, received.month, received.year)), "days": .count(late),
        ])
    ]
  }

  private static func date(_ day: Int, _ month: Int, _ year: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
