package import Kinerja

/// A file as it came, with what reading it gave and when it was received.
package struct Arrival: Sendable {
  package let submissions: [Submission]
  package let received: ReceiptTime?

  package init(submissions: [Submission], received: ReceiptTime?) {
    self.submissions = submissions
    self.received = received
  }
}

/// Checks many submissions of many units: copies, attempts, and each quarter against the one before.
package struct CheckSession: Sendable {
  private let checker: SubmissionChecker

  package init(checker: SubmissionChecker) { self.checker = checker }

  private struct Key: Hashable {
    let unit: String
    let period: QuarterPeriod
  }

  private struct Pending {
    let submission: Submission
    let received: ReceiptTime?
    let order: Int
  }

  /// What comparing the bytes of all files tells.
  private static let copyCodes: Set<FindingCode> = [.F05]
  /// What comparing the attempts of one unit and quarter tells.
  private static let attemptCodes: Set<FindingCode> = [.F06, .F19, .F23]

  /// Checks all arrivals; the result has their order.
  ///
  /// Arrivals come in order of receipt.
  package func check(_ arrivals: [Arrival]) -> [CheckedSubmission] {
    let pending = arrivals.flatMap { arrival in arrival.submissions.map { ($0, arrival.received) } }
      .enumerated()
      .map { Pending(submission: $1.0, received: $1.1, order: $0) }
    var results: [(order: Int, checked: CheckedSubmission)] = []
    var byUnit: [String: [Pending]] = [:]
    var firstWithHash: [String: Pending] = [:]
    for item in pending {
      // Without bytes there is no hash: two files that cannot be opened are not copies of each other.
      let isKnown = !item.submission.sha256.isEmpty
      if isKnown, let first = firstWithHash[hashKey(item)] {
        results.append((item.order, copy(of: first, item)))
        continue
      }
      firstWithHash[hashKey(item)] = item
      if let unit = item.submission.unit, item.submission.period != nil {
        byUnit[unit.code, default: []].append(item)
      } else {
        let checked = checker.check(item.submission, revision: 1, received: item.received, history: .none)
        results.append((item.order, checked.looked(for: isKnown ? Self.copyCodes : [])))
      }
    }
    for unit in byUnit.keys.sorted() { results += check(unit: byUnit[unit] ?? []) }
    return resolvingCopies(results.sorted { $0.order < $1.order }.map(\.checked))
  }

  /// One file may hold several reports; each of them is known by file, unit and quarter.
  private func hashKey(_ item: Pending) -> String {
    item.submission.sha256 + (item.submission.unit?.code ?? "") + (item.submission.period?.code ?? "")
  }

  /// A byte-identical copy (finding F05) is no attempt of its own; it gets the verdict of the first file.
  private func copy(of first: Pending, _ item: Pending) -> CheckedSubmission {
    CheckedSubmission(
      file: item.submission.file, sha256: item.submission.sha256, unit: item.submission.unit,
      period: item.submission.period, revision: 0, status: .held, values: [],
      findings: [Finding(.F05, arguments: ["original": .text(first.submission.file)])],
      coverage: CheckCoverage(rules: item.submission.rulesRun.union(Self.copyCodes), columnCount: 0))
  }

  private func resolvingCopies(_ checked: [CheckedSubmission]) -> [CheckedSubmission] {
    checked.map { submission in
      guard submission.revision == 0, let note = submission.findings.first,
        case .text(let original)? = note.arguments["original"],
        let first = checked.first(where: {
          $0.file == original && $0.unit == submission.unit && $0.period == submission.period
        })
      else { return submission }
      return CheckedSubmission(
        file: submission.file, sha256: submission.sha256, unit: submission.unit, period: submission.period,
        revision: first.revision, status: first.status == .accepted ? .acceptedWithNotes : first.status,
        values: first.values, findings: first.findings + [note], readAs: first.readAs,
        notChecked: first.notChecked, comparison: first.comparison, coverage: first.coverage)
    }
  }

  /// All attempts of one unit, quarter by quarter, so that each sees what was accepted before it.
  private func check(unit items: [Pending]) -> [(order: Int, checked: CheckedSubmission)] {
    let periods = Set(items.compactMap(\.submission.period)).sorted()
    var record = UnitRecord()
    var results: [(order: Int, checked: CheckedSubmission)] = []
    for period in periods {
      for item in items where item.submission.period == period {
        let checked = check(item.submission, received: item.received, after: record)
        record.add(checked)
        results.append((item.order, checked))
      }
    }
    return results
  }

  /// Checks one report whose unit and quarter are known, against what the unit has sent before.
  package func check(
    _ submission: Submission, received: ReceiptTime?, after record: UnitRecord
  ) -> CheckedSubmission {
    guard let period = submission.period else {
      return checker.check(submission, revision: 1, received: received, history: .none)
    }
    let attempt = record.attempts(in: period) + 1
    let fresh = checker.check(
      submission, revision: attempt, received: received, history: record.history(before: period)
    ).looked(for: Self.copyCodes.union(Self.attemptCodes))
    let known = record.accepted(in: period)
    if let known, fresh.status.isAccepted, hasSameContent(known, fresh) { return fresh.resaved(from: known) }
    let usable = known != nil && fresh.status.isAccepted ? fresh.replacing(known) : fresh
    return record.last(in: period).map(usable.compared) ?? usable
  }

  /// The same figures and words, whatever the bytes: the file was only saved again (finding F19).
  private func hasSameContent(_ known: CheckedSubmission, _ fresh: CheckedSubmission) -> Bool {
    known.sha256 != fresh.sha256 && known.values.count == fresh.values.count
      && zip(known.values, fresh.values).allSatisfy { one, other in
        one.indicator == other.indicator && one.state == other.state && one.actual == other.actual
          && one.budget == other.budget && one.budgetActual == other.budgetActual
          && one.numerator == other.numerator && one.denominator == other.denominator
          && one.notes == other.notes
      }
  }
}

extension CheckedSubmission {
  fileprivate func looked(for codes: Set<FindingCode>) -> CheckedSubmission {
    CheckedSubmission(
      file: file, sha256: sha256, unit: unit, period: period, revision: revision, status: status,
      values: values, findings: findings, readAs: readAs, notChecked: notChecked, comparison: comparison,
      coverage: coverage.adding(codes))
  }

  fileprivate func resaved(from known: CheckedSubmission) -> CheckedSubmission {
    with(
      Finding(.F19, arguments: ["original": .text(known.file)]), revision: known.revision,
      status: status == .accepted ? .acceptedWithNotes : status)
  }

  fileprivate func replacing(_ known: CheckedSubmission?) -> CheckedSubmission {
    with(
      Finding(
        .F06,
        arguments: ["used": .text(file), "replaced": .text(known?.file ?? ""), "count": .count(revision)]),
      revision: revision, status: .acceptedWithNotes)
  }

  /// More codes than this do not fit into the sentence of F23; the list itself has all.
  private static let toldCodes = 12

  /// Which attempt this is, and what became of the findings of the one before (finding F23).
  fileprivate func compared(with previous: CheckedSubmission) -> CheckedSubmission {
    let comparison = AttemptComparison(of: self, against: previous)
    var arguments: [String: FindingArgument] = [
      "attempt": .count(revision), "fixed": .count(comparison.fixed.count),
      "still": .count(comparison.stillCount), "new": .count(comparison.newCount),
    ]
    let codes = Set(comparison.fixed.map(\.finding.code.rawValue)).sorted()
    if !codes.isEmpty, codes.count <= Self.toldCodes { arguments["codes"] = .list(codes) }
    return with(
      Finding(.F23, arguments: arguments),
      revision: revision, status: status, comparison: comparison)
  }

  private func with(
    _ finding: Finding, revision: Int, status: SubmissionStatus, comparison: AttemptComparison? = nil
  ) -> CheckedSubmission {
    CheckedSubmission(
      file: file, sha256: sha256, unit: unit, period: period, revision: revision, status: status,
      values: values, findings: findings + [finding], readAs: readAs, notChecked: notChecked,
      comparison: comparison, coverage: coverage)
  }
}
