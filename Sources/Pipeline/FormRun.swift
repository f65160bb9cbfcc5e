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

/// What forms are written from: read from files, or kept in a workspace.
package struct FormSource: Sendable {
  package let units: [OfficeUnit]
  package let book: AgreementBook
  package let settings: Settings
  /// What accepted reports of the quarter before promised, by unit and indicator; nil leaves it out of the forms.
  package let followUps: [String: [String: String]]?

  package init(
    units: [OfficeUnit], book: AgreementBook, settings: Settings, followUps: [String: [String: String]]?
  ) {
    self.units = units
    self.book = book
    self.settings = settings
    self.followUps = followUps
  }

  /// Of the accepted reports of the quarter before; TW I follows TW IV of the year before.
  package static func followUps(
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
}

/// Units and targets in; one pre-filled form for each unit out.
package enum FormRun {
  package static func run(_ request: FormRequest) async throws(RunProblem) -> FormResult {
    try forms(request, from: await source(of: request))
  }

  /// Of the request only what does not come with the source counts: period, units, language.
  package static func forms(
    _ request: FormRequest, from source: FormSource
  ) throws(RunProblem) -> FormResult {
    let units = try chosen(request.only, of: source.units)
    var forms: [FormInput] = []
    var without: [OfficeUnit] = []
    for unit in units {
      guard let agreement = source.book.agreement(of: unit.code, in: request.period) else {
        without.append(unit)
        continue
      }
      forms.append(
        FormInput(
          unit: unit, period: request.period, agreement: agreement, rules: source.settings.rules,
          lowAchievement: source.settings.thresholds.lowAchievement, office: source.settings.office,
          language: request.language, tool: request.tool,
          carriedFollowUps: source.followUps.map { $0[unit.code] ?? [:] }))
    }
    guard !forms.isEmpty else { throw .agreementMissing(without.map(\.code), request.period) }
    return FormResult(forms: forms, withoutAgreement: without)
  }

  private static func source(of request: FormRequest) async throws(RunProblem) -> FormSource {
    guard !request.previous.isEmpty else {
      let settings = try SettingsFile.read(request.config)
      let limits = request.limits(settings.limits)
      let units = try BatchRun.unitList(request.units, limits)
      let targets = try await TargetLoader.load(
        request.targets, units: units, limits: limits, width: request.width)
      return FormSource(units: units, book: targets.book, settings: settings, followUps: nil)
    }
    var batch = BatchRequest()
    batch.inputs = request.previous
    batch.units = request.units
    batch.targets = request.targets
    batch.config = request.config
    batch.limits = request.limits
    batch.width = request.width
    let result = try await BatchRun.run(batch)
    return FormSource(
      units: result.units, book: result.targets.book, settings: result.settings,
      followUps: FormSource.followUps(of: result.submissions, before: request.period))
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
