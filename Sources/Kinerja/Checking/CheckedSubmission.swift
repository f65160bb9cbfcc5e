/// The verdict on a submission, all or nothing per unit and period.
package enum SubmissionStatus: String, Sendable, Codable {
  case accepted
  case acceptedWithNotes = "accepted_with_notes"
  case rejected
  /// Unit or period unknown, or a person must choose.
  case held

  package var isAccepted: Bool { self == .accepted || self == .acceptedWithNotes }
}

/// A figure that was read differently from how it is written.
package struct ReadAs: Hashable, Sendable, Codable {
  package let place: Place
  package let raw: String
  package let value: Amount
  /// Which rule of reading applied; rendered by the catalogue.
  package let rule: ReadingRule

  package init(place: Place, raw: String, value: Amount, rule: ReadingRule) {
    self.place = place
    self.raw = raw
    self.value = value
    self.rule = rule
  }
}

/// How a typed figure was turned into a number where that is not plain.
package enum ReadingRule: String, CaseIterable, Sendable, Codable {
  case thousandsSeparator = "thousands_separator"
  case decimalSeparator = "decimal_separator"
  case englishGrouping = "english_grouping"
  case blankGrouping = "blank_grouping"
  case currency
  case unitWord = "unit_word"
  case percentFormat = "percent_format"
  case percentSign = "percent_sign"
  case footnote
  case zeroWord = "zero_word"
  case fraction
  case approximate
  case scientific
}

/// A rule that could not be applied, with the reason.
package struct NotChecked: Hashable, Sendable, Codable {
  package enum Reason: String, CaseIterable, Sendable, Codable {
    case noReceipts = "no_receipts"
    case noPreviousQuarter = "no_previous_quarter"
    case noMonthlyReports = "no_monthly_reports"
    /// A month is missing, or a figure that the accumulation needs is not in its report.
    case monthlyFigureMissing = "monthly_figure_missing"
    case noAgreement = "no_agreement"
    case columnMissing = "column_missing"
    case notIdentified = "not_identified"
    /// Too few earlier figures to tell what is usual.
    case shortHistory = "short_history"
  }

  package let code: FindingCode
  package let reason: Reason
  /// Codes of the indicators concerned; empty where it is the whole submission.
  package let indicators: [String]

  package init(code: FindingCode, reason: Reason, indicators: [String] = []) {
    self.code = code
    self.reason = reason
    self.indicators = indicators
  }
}

/// One file of a unit after reading, checking and verdict.
package struct CheckedSubmission: Sendable, Codable {
  /// The path as given.
  package let file: String
  /// Lower-case hexadecimal SHA-256 of the bytes.
  package let sha256: String
  package let unit: OfficeUnit?
  package let period: QuarterPeriod?
  /// The attempt of this unit and quarter, counted from 1; copies do not count.
  package let revision: Int
  package let status: SubmissionStatus
  /// In the order of the agreement.
  package let values: [CheckedValue]
  package let findings: [Finding]
  package let readAs: [ReadAs]
  package let notChecked: [NotChecked]
  /// Nil for a first attempt and for copies.
  package let comparison: AttemptComparison?
  package let coverage: CheckCoverage

  package init(
    file: String,
    sha256: String,
    unit: OfficeUnit?,
    period: QuarterPeriod?,
    revision: Int,
    status: SubmissionStatus,
    values: [CheckedValue],
    findings: [Finding],
    readAs: [ReadAs] = [],
    notChecked: [NotChecked] = [],
    comparison: AttemptComparison? = nil,
    coverage: CheckCoverage = .none
  ) {
    self.file = file
    self.sha256 = sha256
    self.unit = unit
    self.period = period
    self.revision = revision
    self.status = status
    self.values = values
    self.findings = findings
    self.readAs = readAs
    self.notChecked = notChecked
    self.comparison = comparison
    self.coverage = coverage
  }
}
