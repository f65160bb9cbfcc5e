/// What came in, sorted to units and quarters.
struct ReceivedSubmissions: Sendable {
  private struct Slot: Hashable, Sendable {
    let unit: String
    let period: QuarterPeriod
  }

  /// A file of which unit or quarter are not known, with what its path says about the time.
  private struct Unassigned: Sendable {
    let file: String
    let year: Int?
    let quarter: Quarter?
  }

  private let attempts: [Slot: [CheckedSubmission]]
  private let unassigned: [Unassigned]

  /// Submissions in the order of receipt.
  init(_ submissions: [CheckedSubmission], units: [OfficeUnit]) {
    let known = Set(units.map(\.code))
    var attempts: [Slot: [CheckedSubmission]] = [:]
    var unassigned: [Unassigned] = []
    for submission in submissions where submission.isForTheRecord {
      if let unit = submission.unit?.code, let period = submission.period, known.contains(unit),
        submission.isIdentified
      {
        attempts[Slot(unit: unit, period: period), default: []].append(submission)
      } else {
        unassigned.append(Self.unassigned(submission))
      }
    }
    self.attempts = attempts
    self.unassigned = unassigned
  }

  /// Everything received from a unit for a quarter, copies of earlier files left out.
  func attempts(of unit: String, in period: QuarterPeriod) -> [CheckedSubmission] {
    var hashes: Set<String> = []
    return (attempts[Slot(unit: unit, period: period)] ?? []).filter {
      hashes.insert($0.sha256).inserted && !$0.isCopy
    }
  }

  func unassignedFiles(in period: QuarterPeriod) -> [String] {
    unassigned.filter { $0.quarter == period.quarter && ($0.year ?? period.year) == period.year }.map(\.file)
  }

  /// Files that nothing ties to a quarter.
  func filesWithoutQuarter(in year: Int) -> [String] {
    unassigned.filter { $0.quarter == nil && ($0.year ?? year) == year }.map(\.file)
  }

  /// A folder such as `TW2` is no evidence for a submission, but sorts a file that has none of its own.
  private static func unassigned(_ submission: CheckedSubmission) -> Unassigned {
    if let period = submission.period {
      return Unassigned(file: submission.file, year: period.year, quarter: period.quarter)
    }
    let parts = submission.file.split(separator: "/").map { QuarterText(String($0)) }
    let folders = parts.dropLast().reversed()
    return Unassigned(
      file: submission.file,
      year: folders.lazy.compactMap(\.year).first ?? parts.last?.year,
      quarter: folders.lazy.compactMap(\.quarter).first ?? parts.last?.quarter
    )
  }
}

extension CheckedSubmission {
  private func has(_ codes: Set<FindingCode>) -> Bool { findings.contains { codes.contains($0.code) } }

  /// False for lock files and conflict copies, which are not submissions.
  fileprivate var isForTheRecord: Bool { !has([.F02, .F21]) }

  /// The same content as an earlier file: no new attempt.
  fileprivate var isCopy: Bool { has([.F05, .F19]) }

  /// False where unit or quarter are open or contradicted, whichever was assumed for the check.
  fileprivate var isIdentified: Bool { !has([.F03, .F04]) }
}
