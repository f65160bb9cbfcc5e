package import Kinerja

/// The journal of a period with all that it is made of, or of everything.
package struct JournalBook: Sendable {
  package let period: Period?
  package let entries: [JournalEntry]

  package init(_ workspace: Workspace, period: Period? = nil) throws(WorkspaceProblem) {
    self.period = period
    let all: [JournalEntry]
    do throws(LedgerProblem) {
      all = try workspace.ledger.journal()
    } catch {
      throw .ledger(error)
    }
    guard let period else {
      entries = all
      return
    }
    let codes = Self.codes(within: period)
    entries = all.filter { entry in entry.period.map(codes.contains) ?? false }
  }

  private static func codes(within period: Period) -> Set<String> {
    var codes = Set(period.quarters.map(\.code)).union([period.code])
    if case .year(let year) = period {
      codes.formUnion([1, 2].map { Period.semester(year: year, half: $0).code })
    }
    return codes
  }
}
