internal import Kinerja

/// F07: received after the deadline, judged by the clock of the office.
enum LatenessRules {
  static let codes: Set<FindingCode> = [.F07]

  static func check(period: QuarterPeriod, received: ReceiptTime?, thresholds: CheckThresholds) -> [Finding] {
    guard let received else { return [] }
    let deadline = CalendarDay.deadline(of: period, day: thresholds.deadlineDay)
    let late =
      ReceiptTime.days(received.year, received.month, received.day)
      - ReceiptTime.days(deadline.year, deadline.month, deadline.day)
    guard late > 0 else { return [] }
    let day = CalendarDay(year: received.year, month: received.month, day: received.day)
    return [
      Finding(
        .F07,
        arguments: [
          "deadline": .text(deadline.text), "received": .text(day.text), "days": .count(late),
        ])
    ]
  }
}
