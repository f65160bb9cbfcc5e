package import Kinerja

/// Which mails a verdict owes, and to whom.
package struct Post: Sendable {
  private let addresses: [String: [String]]

  /// Addresses come from the list of units only, never from what was sent.
  package init(units: [OfficeUnit]) {
    addresses = Dictionary(
      units.map { ($0.code, $0.email.split { ";, ".contains($0) }.map(String.init)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// One for each unit, quarter, attempt and kind; none where the unit is not known or the file is a copy.
  func mails(on submission: CheckedSubmission, of delivery: Delivery, at moment: Moment) -> [NewMail] {
    guard let unit = submission.unit, let period = submission.period else { return [] }
    let kind = submission.status == .accepted ? "tanda-terima" : "hasil-periksa"
    return [
      NewMail(
        id: "\(period.code)-\(StoredName.clean(unit.code))-\(submission.revision)-\(kind)-\(delivery.id)",
        kind: kind, unit: unit.code, period: period.code, attempt: submission.revision,
        recipients: addresses[unit.code] ?? [], subject: "", created: moment)
    ]
  }

  /// The unit is told what a person has decided on its report.
  func mails(on review: Review, attempt row: SubmissionRow, at moment: Moment) -> [NewMail] {
    guard let unit = row.checked.unit, let period = row.checked.period else { return [] }
    return [
      NewMail(
        id:
          "\(period.code)-\(StoredName.clean(unit.code))-\(row.checked.revision)-keputusan-\(moment.seconds)",
        kind: "keputusan", unit: unit.code, period: period.code, attempt: row.checked.revision,
        recipients: addresses[unit.code] ?? [], subject: "", created: moment)
    ]
  }
}
