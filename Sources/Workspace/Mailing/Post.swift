package import Kinerja
package import Pipeline
internal import Writers

/// Which mails a verdict or a decision owes, and to whom.
///
/// Addresses come from the list of units and from the settings only, never from what was sent.
package struct Post: Sendable {
  private let units: [String: OfficeUnit]
  private let settings: MailSettings

  package init(units: [OfficeUnit], settings: MailSettings) {
    self.units = Dictionary(units.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.settings = settings
  }

  /// An office that states no sender sends no mail.
  private var isOff: Bool { settings.from.isEmpty }

  /// One for each unit, quarter, attempt and kind; none where the unit is not known or the file is a copy.
  func mails(on submission: CheckedSubmission, at moment: Moment) -> [NewMail] {
    guard let unit = submission.unit, let period = submission.period else { return [] }
    let kind: MailKind = submission.findings.isEmpty ? .receipt : .validation
    return mail(
      kind, .verdict, to: unit, period: period, attempt: submission.revision, at: moment)
  }

  /// The unit is told what a person has decided on its report.
  func mails(on review: Review, attempt row: SubmissionRow, at moment: Moment) -> [NewMail] {
    guard let unit = row.checked.unit, let period = row.checked.period, review.decision != .reopened else {
      return []
    }
    let decision = MailOrder.Matter.decision(
      isApproved: review.decision == .yes, reason: review.reason, reviewer: review.who)
    // Each decision is told, also a second one on the same attempt.
    return mail(
      .decision, decision, to: unit, period: period, attempt: row.checked.revision, name: moment.seconds,
      at: moment)
  }

  /// Once a day at most, however often it is asked for.
  func reminder(
    to unit: OfficeUnit, period: QuarterPeriod, rejectedAttempt: Int?, isOverdue: Bool, at moment: Moment
  ) -> [NewMail] {
    mail(
      isOverdue ? .overdue : .reminder, .reminder(rejectedAttempt: rejectedAttempt), to: unit, period: period,
      attempt: Self.dayNumber(moment), at: moment)
  }

  private func mail(
    _ kind: MailKind, _ matter: MailOrder.Matter, to unit: OfficeUnit, period: QuarterPeriod, attempt: Int,
    name: Int? = nil, at moment: Moment
  ) -> [NewMail] {
    guard !isOff else { return [] }
    let id = OutboxID(
      kind: kind, unit: MailToken(unit.code), period: MailToken(period), attempt: name ?? attempt)
    let addresses = recipients(of: unit.code) ?? unit.recipients
    return [
      NewMail(
        id: id.description, kind: kind.rawValue, unit: unit.code, period: period.code, attempt: attempt,
        recipients: addresses, subject: "", created: moment, record: MailOrder(matter).record)
    ]
  }

  /// As the list of units gives them now.
  func recipients(of code: String) -> [String]? { units[code].map(\.recipients) }

  /// To the staff or the officials that the settings name.
  func mail(
    _ kind: MailKind, _ matter: MailOrder.Matter, to recipients: [String], as name: String, period: String,
    at moment: Moment
  ) -> [NewMail] {
    guard !isOff, !recipients.isEmpty else { return [] }
    let id = OutboxID(
      kind: kind, unit: MailToken(name), period: MailToken(period), attempt: Self.dayNumber(moment))
    let addresses = recipients.compactMap { Mailbox(written: $0)?.address.description }
    return [
      NewMail(
        id: id.description, kind: kind.rawValue, unit: nil, period: period, attempt: nil,
        recipients: addresses, subject: "", created: moment, record: MailOrder(matter).record)
    ]
  }

  /// 20260415 for 15 April 2026.
  private static func dayNumber(_ moment: Moment) -> Int { Int(moment.day.filter { $0 != "-" }) ?? 0 }
}

extension OfficeUnit {
  /// The addresses that the list of units gives; none where one of them is no address.
  fileprivate var recipients: [String] {
    MailRecipients(self)?.addresses.map(\.description) ?? []
  }
}
