package import Kinerja

/// The day by which a report is due, seen from the moment a mail is written.
package struct MailDeadline: Hashable, Sendable {
  private let date: ReceiptTime
  package let daysLeft: Int

  package init(_ date: ReceiptTime, at time: MailTime) {
    self.date = date
    daysLeft = ReceiptTime.days(date.year, date.month, date.day) - time.days
  }

  package var isPast: Bool { daysLeft < 0 }

  /// `10 Juli 2026`.
  func day(in language: Language) -> String {
    DateText.text(String(date.text.prefix(10)), in: language)
  }

  /// `10 Juli 2026 (4 hari lagi)`.
  func sentence(in language: Language) -> String {
    let distance =
      switch daysLeft {
      case 0: Phrase("hari ini", "today")
      case 1: Phrase("besok", "tomorrow")
      case 2...: Phrase("\(daysLeft) hari lagi", "in \(daysLeft) days")
      case -1: Phrase("sudah lewat 1 hari", "1 day ago")
      default: Phrase("sudah lewat \(-daysLeft) hari", "\(-daysLeft) days ago")
      }
    return "\(day(in: language)) (\(distance[language]))"
  }
}
