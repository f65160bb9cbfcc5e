package import Kinerja

/// What a lembar disposisi is about, as the ledger has it.
package struct DispositionInput: Sendable {
  package enum Matter: Sendable {
    /// One report of one unit.
    case submission(CheckedSubmission)
    /// The reports of all units on a period; the latest of each unit and quarter.
    case period(Recap, latest: [CheckedSubmission])
  }

  /// What a person has decided on the matter already.
  package struct Decision: Hashable, Sendable {
    package enum Answer: Sendable { case yes, no, reopened }

    package let answer: Answer
    package let who: String
    /// `2026-04-08`.
    package let day: String
    package let reason: String

    package init(_ answer: Answer, who: String, day: String, reason: String) {
      self.answer = answer
      self.who = who
      self.day = day
      self.reason = reason
    }
  }

  package let matter: Matter
  package let office: OfficeProfile
  package let language: Language
  package let tool: CheckReport.Tool
  /// Of the submission in the ledger.
  package var number: Int64?
  /// ISO 8601, by the clock of the office.
  package var received: String?
  /// `2026-04-10`; nil where it has passed or none is set.
  package var deadline: String?
  package var decision: Decision?

  package init(
    _ matter: Matter, office: OfficeProfile, language: Language = .indonesian, tool: CheckReport.Tool
  ) {
    self.matter = matter
    self.office = office
    self.language = language
    self.tool = tool
  }
}
