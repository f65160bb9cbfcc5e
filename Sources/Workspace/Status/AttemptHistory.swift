package import Kinerja
internal import Pipeline

/// Every attempt of one unit at one quarter, each beside the one before it.
package struct AttemptHistory: Sendable {
  package struct Attempt: Sendable {
    package let row: SubmissionRow
    /// As it was called in the inbox.
    package let file: String
    /// Where the original lies below the workspace; empty before it is moved there.
    package let stored: String
    /// What people decided on it, in order.
    package let reviews: [Review]
    /// Against the attempt before; nil for the first.
    package let comparison: AttemptComparison?
    /// The same bytes delivered again.
    package let copies: Int

    package var checked: CheckedSubmission { row.checked }
  }

  package let unit: OfficeUnit
  package let period: QuarterPeriod
  /// In the order of receipt.
  package let attempts: [Attempt]

  package init(
    _ workspace: Workspace, unit code: String, period: QuarterPeriod
  ) throws(WorkspaceProblem) {
    let unit = try workspace.office().known(code)
    let rows: [SubmissionRow]
    let deliveries: [Int64: Delivery]
    let reviews: [Review]
    let copies: [Int64: Int]
    do throws(LedgerProblem) {
      let ledger = workspace.ledger
      rows = try ledger.submissions(of: unit.code).filter { $0.checked.period == period }
      deliveries = Dictionary(
        try ledger.deliveries().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      reviews = try ledger.reviews()
      copies = try ledger.copies()
    } catch {
      throw .ledger(error)
    }
    guard !rows.isEmpty else { throw .nothing(period: "\(unit.code) \(period.code)") }
    self.unit = unit
    self.period = period
    var attempts: [Attempt] = []
    for row in rows {
      let delivery = deliveries[row.delivery]
      attempts.append(
        Attempt(
          row: row, file: delivery?.file.path ?? row.checked.file,
          stored: delivery.map { $0.isMoved ? $0.stored : "" } ?? "",
          reviews: reviews.filter { $0.submission == row.number },
          comparison: attempts.last.map { AttemptComparison(of: row.checked, against: $0.checked) },
          copies: copies[row.delivery] ?? 0))
    }
    self.attempts = attempts
  }
}
