/// What a mail is about; one of each kind goes out for a unit, period and attempt.
package enum MailKind: String, CaseIterable, Sendable {
  /// What a unit has to mend.
  case validation = "periksa"
  /// A report was accepted and nothing was found.
  case receipt = "terima"
  /// The report is due soon.
  case reminder = "ingat"
  /// The report is overdue.
  case overdue = "terlambat"
  /// How far the units are, for the staff.
  case digest = "ringkas"
  /// Rekap and draft, for the officials.
  case dissemination = "sebar"
  /// Yes or no of a reviewer.
  case decision = "putus"
}
