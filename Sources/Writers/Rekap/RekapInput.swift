package import Kinerja

/// Everything that a rekap workbook is written from.
///
/// The recaps of the quarters and semesters inside the period are composed in the same way as the recap of the
/// period itself, so that its columns say what the workbooks of those quarters said.
package struct RekapInput: Sendable {
  package let recap: Recap
  /// One for each quarter of the period.
  package let quarters: [Recap]
  /// One for each semester of a year; none for shorter periods.
  package let semesters: [Recap]
  /// From TW I to the end of the period.
  let quartersToDate: [Recap]
  /// The year before, for the workbook of a year where reports of it were given.
  let lastYear: Recap?
  /// Of the whole run, accepted or not.
  package let submissions: [CheckedSubmission]
  package let targetFiles: [CheckReport.TargetFile]
  /// SHA-256 of the target files by their paths.
  package let targetHashes: [String: String]
  package let agreements: AgreementBook
  package let rules: CalculationRules
  package let office: OfficeProfile
  package let language: Language
  package let tool: CheckReport.Tool

  /// Submissions come in the order of receipt, of any quarters: earlier ones are needed for the figures to date.
  package init(
    period: Period,
    units: [OfficeUnit],
    agreements: AgreementBook,
    submissions: [CheckedSubmission],
    targetFiles: [CheckReport.TargetFile] = [],
    targetHashes: [String: String] = [:],
    rules: CalculationRules = CalculationRules(),
    office: OfficeProfile = OfficeProfile(),
    language: Language = .indonesian,
    tool: CheckReport.Tool
  ) {
    let composer = RecapComposer(
      units: units,
      agreements: agreements,
      submissions: submissions,
      rules: rules
    )
    recap = composer.compose(period)
    switch period {
    case .quarter:
      quarters = [recap]
      semesters = []
    case .semester:
      quarters = period.quarters.map { composer.compose(.quarter($0)) }
      semesters = []
    case .year(let year):
      quarters = period.quarters.map { composer.compose(.quarter($0)) }
      semesters = [1, 2].map { composer.compose(.semester(year: year, half: $0)) }
    }
    let inside = quarters
    quartersToDate =
      period.quartersToDate.dropLast(inside.count).map { composer.compose(.quarter($0)) } + inside
    lastYear = Self.lastYear(of: period, composer)
    self.submissions = submissions
    self.targetFiles = targetFiles
    self.targetHashes = targetHashes
    self.agreements = agreements
    self.rules = rules
    self.office = office
    self.language = language
    self.tool = tool
  }

  private static func lastYear(of period: Period, _ composer: RecapComposer) -> Recap? {
    guard case .year(let year) = period else { return nil }
    let recap = composer.compose(.year(year - 1))
    return recap.units.contains { !$0.submissions.isEmpty } ? recap : nil
  }

  var period: Period { recap.period }

  /// The spans that the period is put together from in the `Rekap` sheet.
  var parts: [Recap] {
    switch period {
    case .quarter: []
    case .semester: quarters
    case .year: semesters
    }
  }

  var hasStrategicTargets: Bool {
    recap.units.contains { $0.indicators.contains { $0.indicator.strategicTarget != .none } }
  }

  func text(_ phrase: Phrase) -> String { phrase[language] }
}
