package import Kinerja

/// Checks one submission against the agreement in force and the history of its unit.
package struct SubmissionChecker: Sendable {
  private let agreements: AgreementBook
  private let rules: CalculationRules
  private let thresholds: CheckThresholds
  private let monthly: MonthlyReports

  package init(
    agreements: AgreementBook, rules: CalculationRules, thresholds: CheckThresholds = CheckThresholds(),
    monthly: MonthlyReports = MonthlyReports([])
  ) {
    self.agreements = agreements
    self.rules = rules
    self.thresholds = thresholds
    self.monthly = monthly
  }

  /// Every family of rules, in the order in which their findings are told.
  private static let families: [any RuleFamily.Type] = [
    MatchingRules.self, FigureRules.self, UnitRules.self, TargetTypedRules.self, StateRules.self,
    QuarterRules.self, AchievementRules.self, HistoryRules.self, PatternRules.self, BudgetRules.self,
    SpendingRules.self, EvidenceRules.self, TotalRules.self, MonthlyRules.self, NarrativeRules.self,
    OutlierRules.self, PrecisionRules.self, ComponentRules.self,
  ]

  package func check(
    _ submission: Submission, revision: Int, received: ReceiptTime?, history: SubmissionHistory
  ) -> CheckedSubmission {
    var findings = submission.findings
    var notChecked: [NotChecked] = []
    var values: [CheckedValue] = []
    var readAs: [ReadAs] = []
    var rulesRun = submission.rulesRun
    var hasAgreement = true
    if let period = submission.period {
      rulesRun.formUnion(LatenessRules.codes)
      findings += LatenessRules.check(period: period, received: received, thresholds: thresholds)
      if received == nil { notChecked.append(NotChecked(code: .F07, reason: .noReceipts)) }
    }
    if submission.isReadable, let unit = submission.unit, let period = submission.period {
      if let agreement = agreements.agreement(of: unit.code, in: period) {
        let context = context(
          submission, of: unit, period: period, agreement: agreement, history: history)
        values = context.values
        findings += Dependents.suppressed(Self.families.flatMap { $0.check(context) })
        notChecked += Self.families.flatMap { $0.notChecked(context) }
        for family in Self.families { rulesRun.formUnion(family.codes(in: context)) }
        readAs = ReadAsList.of(context)
      } else {
        hasAgreement = false
        notChecked.append(NotChecked(code: .B01, reason: .noAgreement))
      }
    } else {
      notChecked.append(NotChecked(code: .B01, reason: .notIdentified))
    }
    return CheckedSubmission(
      file: submission.file, sha256: submission.sha256, unit: submission.unit, period: submission.period,
      revision: revision, status: Verdict.status(of: findings, hasAgreement: hasAgreement), values: values,
      findings: findings, readAs: readAs, notChecked: notChecked,
      coverage: CheckCoverage(
        rules: rulesRun.subtracting(notChecked.map(\.code)), columnCount: submission.columns.count))
  }

  private func context(
    _ submission: Submission, of unit: OfficeUnit, period: QuarterPeriod, agreement: Agreement,
    history: SubmissionHistory
  ) -> CheckContext {
    let months = period.months.map { monthly.report(of: unit.code, in: $0) }
    let before = period.months.first?.previousInYear.flatMap { monthly.report(of: unit.code, in: $0) }
    let reader = ValueReader(period: period, rules: rules, monthly: months.compactMap { $0 })
    var rows: [IndicatorRow] = []
    var firstRows: [String: ReportedRow] = [:]
    var repeated: [(row: ReportedRow, indicator: Indicator, first: ReportedRow)] = []
    var strangers: [ReportedRow] = []
    for row in submission.rows {
      guard let indicator = row.match.indicator else {
        strangers.append(row)
        continue
      }
      if let first = firstRows[indicator.code] {
        repeated.append((row, indicator, first))
      } else {
        firstRows[indicator.code] = row
        rows.append(IndicatorRow(indicator: indicator, row: row, value: reader.value(of: indicator, in: row)))
      }
    }
    let byCode = Dictionary(
      rows.map { ($0.indicator.code, $0.value) }, uniquingKeysWith: { first, _ in first })
    return CheckContext(
      submission: submission, period: period, agreement: agreement, rows: rows, repeated: repeated,
      strangers: strangers,
      values: agreement.indicators.map { byCode[$0.code] ?? reader.value(of: $0, in: nil) }, history: history,
      monthly: months, monthBefore: before, rules: rules, thresholds: thresholds)
  }
}
