package import Kinerja

/// What a check run found, ready to be written in any form.
package struct CheckReport: Sendable {
  /// The program that checked, and the version of its rules.
  package struct Tool: Hashable, Sendable {
    package let name: String
    package let version: String
    package let rules: String

    package init(name: String, version: String, rules: String) {
      self.name = name
      self.version = version
      self.rules = rules
    }
  }

  /// What is odd about one agreement or action plan.
  package struct TargetFile: Sendable {
    package let file: String
    package let findings: [Finding]

    package init(file: String, findings: [Finding]) {
      self.file = file
      self.findings = findings
    }
  }

  /// What was read from one file of monthly progress.
  package struct MonthlyFile: Sendable {
    package let file: String
    package let sha256: String
    package let reports: [MonthlyProgress]
    package let findings: [Finding]
    package let unmatchedRows: Int

    package init(
      file: String, sha256: String, reports: [MonthlyProgress], findings: [Finding], unmatchedRows: Int
    ) {
      self.file = file
      self.sha256 = sha256
      self.reports = reports
      self.findings = findings
      self.unmatchedRows = unmatchedRows
    }
  }

  package let tool: Tool
  /// In the order in which they are to be reported.
  package let submissions: [CheckedSubmission]
  package let targets: [TargetFile]
  package let monthly: [MonthlyFile]
  /// The label that the scale in force gives an achievement in percent.
  package let category: @Sendable (Amount) -> String?
  /// The scale itself, for colours; charts are grey without one.
  package let scale: AchievementScale?
  /// The day of the month after a quarter on which its reports are due.
  package let deadlineDay: Int?

  package init(
    tool: Tool,
    submissions: [CheckedSubmission],
    targets: [TargetFile] = [],
    monthly: [MonthlyFile] = [],
    category: @escaping @Sendable (Amount) -> String?,
    scale: AchievementScale? = nil,
    deadlineDay: Int? = nil
  ) {
    self.tool = tool
    self.submissions = submissions
    self.targets = targets
    self.monthly = monthly
    self.category = category
    self.scale = scale
    self.deadlineDay = deadlineDay
  }
}

extension CheckedSubmission {
  /// How many indicators the period asks for.
  var dueCount: Int { values.count { $0.target.isDue } }
  /// How many indicators have a figure.
  var readCount: Int { values.count { $0.state == .value } }

  /// Errors first, then warnings, then infos, each in the order they were found.
  var findingsByWeight: [Finding] { findings.sortedByWeight }
}

extension [Finding] {
  var sortedByWeight: [Finding] {
    [Severity.error, .warning, .info].flatMap { severity in filter { $0.severity == severity } }
  }
}
