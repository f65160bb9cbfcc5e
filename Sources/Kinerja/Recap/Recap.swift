/// The consolidated figures of a period over all units.
package struct Recap: Sendable {
  package let period: Period
  /// Every unit in the order of the unit list.
  package let units: [UnitRecap]
  /// Unit codes by quarter: something due and nothing received.
  package let missing: [QuarterPeriod: [String]]
  /// Unit codes by quarter: something received, all of it rejected.
  package let rejected: [QuarterPeriod: [String]]
  package let held: [QuarterPeriod: [String]]
  /// Files whose unit or quarter is not known, by the quarter they were filed under.
  package let unassignedFiles: [QuarterPeriod: [String]]
  /// Files that nothing, not even their folder, ties to a quarter.
  package let filesWithoutQuarter: [String]

  package init(
    period: Period,
    units: [UnitRecap],
    missing: [QuarterPeriod: [String]],
    rejected: [QuarterPeriod: [String]],
    held: [QuarterPeriod: [String]],
    unassignedFiles: [QuarterPeriod: [String]],
    filesWithoutQuarter: [String] = []
  ) {
    self.period = period
    self.units = units
    self.missing = missing
    self.rejected = rejected
    self.held = held
    self.unassignedFiles = unassignedFiles
    self.filesWithoutQuarter = filesWithoutQuarter
  }
}

/// Where a unit stands in one quarter.
package enum UnitQuarterStatus: String, Sendable {
  case accepted
  case acceptedWithNotes = "accepted_with_notes"
  case rejected
  case held
  /// Something is due and nothing came.
  case missing
  /// Nothing is due in this quarter.
  case notExpected = "not_expected"
}

/// One unit in a recap.
package struct UnitRecap: Sendable {
  package let unit: OfficeUnit
  package let status: [QuarterPeriod: UnitQuarterStatus]
  /// The accepted submission that the figures of a quarter come from.
  package let submissions: [QuarterPeriod: CheckedSubmission]
  package let average: AverageAchievement
  /// In the order of the agreement in force in the last quarter of the period.
  package let indicators: [IndicatorRecap]

  package init(
    unit: OfficeUnit,
    status: [QuarterPeriod: UnitQuarterStatus],
    submissions: [QuarterPeriod: CheckedSubmission],
    average: AverageAchievement,
    indicators: [IndicatorRecap]
  ) {
    self.unit = unit
    self.status = status
    self.submissions = submissions
    self.average = average
    self.indicators = indicators
  }
}

/// A target with what was achieved against it.
package struct Standing: Hashable, Sendable {
  package let target: Target
  package let actual: Actual?
  package let achievement: Achievement

  package init(target: Target, actual: Actual?, achievement: Achievement) {
    self.target = target
    self.actual = actual
    self.achievement = achievement
  }
}

/// One indicator in a recap.
package struct IndicatorRecap: Sendable {
  package let indicator: Indicator
  /// The combined figures of the period.
  package let standing: Standing
  package let category: String?
  /// False where a quarter that was due has no value.
  package let isComplete: Bool
  package let missingQuarters: [QuarterPeriod]
  /// The target of the year in the version in force.
  package let annualTarget: Target
  /// From TW I to the end of the period, and against the target of the year.
  package let toDate: Standing
  package let achievementOfYear: Achievement
  /// What the second semester added to a cumulative indicator.
  package let increment: Standing?
  /// In rupiah; the realisasi is to date.
  package let budget: Amount?
  package let budgetActualToDate: Amount?
  /// The checked value of each quarter that has one.
  package let values: [QuarterPeriod: CheckedValue]

  package init(
    indicator: Indicator,
    standing: Standing,
    category: String?,
    isComplete: Bool,
    missingQuarters: [QuarterPeriod],
    annualTarget: Target,
    toDate: Standing,
    achievementOfYear: Achievement,
    increment: Standing?,
    budget: Amount?,
    budgetActualToDate: Amount?,
    values: [QuarterPeriod: CheckedValue]
  ) {
    self.indicator = indicator
    self.standing = standing
    self.category = category
    self.isComplete = isComplete
    self.missingQuarters = missingQuarters
    self.annualTarget = annualTarget
    self.toDate = toDate
    self.achievementOfYear = achievementOfYear
    self.increment = increment
    self.budget = budget
    self.budgetActualToDate = budgetActualToDate
    self.values = values
  }
}
