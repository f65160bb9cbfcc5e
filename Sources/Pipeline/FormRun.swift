package import Kinerja
package import Spreadsheet
internal import Validator
package import Writers

/// What forms are wanted.
package struct FormRequest: Sendable {
  package var units = ""
  package var targets: [String] = []
  package var period: QuarterPeriod
  /// Codes of the units to write for; none for all.
  package var only: [String] = []
  /// Submissions of earlier quarters, for the follow-up that was promised there.
  package var previous: [String] = []
  package var config: String?
  package var limits: @Sendable (Limits) -> Limits = { $0 }
  package var width = 2
  package var language = Language.indonesian
  package var tool: CheckReport.Tool

  package init(period: QuarterPeriod, tool: CheckReport.Tool) {
    self.period = period
    self.tool = tool
  }
}

/// The forms of a run, not yet written.
package struct FormResult: Sendable {
  package let forms: [FormInput]
  /// Units without an agreement for the quarter: there is nothing to ask them for.
  package let withoutAgreement: [OfficeUnit]
}

/// Units and targets in; one pre-filled form for each unit out.
package enum FormRun {
  package static func run(_ request: FormRequest) async throws(RunProblem) -> FormResult {
    let base = try await base(of: request)
    let units = try chosen(request.only, of: base.units)
    var forms: [FormInput] = []
    var without: [OfficeUnit] = []
    for unit in units {
      guard let agreement = base.book.agreement(of: unit.code, in: request.period) else {
        without.append(unit)
        continue
      }
      forms.append(
        FormInput(
          unit: unit, period: request.period, agreement: agreement, rules: base.settings.rules,
          lowAchievement: base.settings.thresholds.lowAchievement, office: base.settings.office,
          language: request.language, tool: request.tool,
          carriedFollowUps: request.previous.isEmpty ? nil : base.followUps[unit.code] ?? [:]))
    }
    guard !forms.isEmpty else { throw .agreementMissing(without.map(\.code), request.period) }
    return FormResult(forms: forms, withoutAgreement: without)
  }

  private struct Base {
    let units: [OfficeUnit]
    let book: AgreementBook
    let settings: Settings
    /// By unit and indicator.
    let followUps: [String: [String: String]]
  }

  private static func base(of request: FormRequest) async throws(RunProblem) -> Base {
    guard !request.previous.isEmpty else {
      let settings = try SettingsFile.read(request.config)
      let limits = request.limits(settings.limits)
      let units = try BatchRun.unitList(request.units, limits)
      let targets = try await TargetLoader.load(
        request.targets, units: units, limits: limits, width: request.width)
      return Base(units: units, book: targets.book, settings: settings, followUps: [:])
    }
    var batch = BatchRequest()
    batch.inputs = request.previous
    batch.units = request.units
    batch.targets = request.targets
    batch.config = request.config
    batch.limits = request.limits
    batch.width = request.width
    let result = try await BatchRun.run(batch)
    return Base(
      units: result.units, book: result.targets.book, settings: result.settings,
      followUps: followUps(of: result.submissions, before: request.period))
  }

  /// Of the accepted reports of the quarter before; TW I follows TW IV of the year before.
  private static func followUps(
    of submissions: [CheckedSubmission], before period: QuarterPeriod
  ) -> [String: [String: String]] {
    let earlier = period.previousInYear ?? QuarterPeriod(year: period.year - 1, quarter: .fourth)
    var found: [String: [String: String]] = [:]
    for submission in submissions where submission.period == earlier && submission.status.isAccepted {
      guard let unit = submission.unit else { continue }
      found[unit.code] = Dictionary(
        submission.values.compactMap { value in value.notes.followUp.map { (value.indicator.code, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    return found
  }

  private static func chosen(_ codes: [String], of units: [OfficeUnit]) throws(RunProblem) -> [OfficeUnit] {
    guard !codes.isEmpty else { return units }
    let known = Set(units.map { $0.code.uppercased() })
    for code in codes where !known.contains(code.uppercased()) {
      throw .unitUnknown(code, known: units.map(\.code))
    }
    let wanted = Set(codes.map { $0.uppercased() })
    return units.filter { wanted.contains($0.code.uppercased()) }
  }
}
