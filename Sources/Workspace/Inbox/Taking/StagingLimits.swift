/// What taking a file may cost.
package struct StagingLimits: Hashable, Sendable {
  /// Larger files are not even hashed.
  package var fileBytes: Int64 = 25 << 20
  /// Free space is wanted for this many times the file: copy, archive and reports.
  package var spaceFactor: Int64 = 3
  /// And for this much beside it: the ledger and its journal.
  package var spareBytes: Int64 = 64 << 20

  package init() {}

  /// Saturates rather than overflows: all three can come from the settings.
  func needed(for size: Int64) -> Int64 {
    let (product, isTooLarge) = size.multipliedReportingOverflow(by: spaceFactor)
    let (sum, overflow) = product.addingReportingOverflow(spareBytes)
    return isTooLarge || overflow ? .max : sum
  }
}
