package import Archive
internal import Markup

/// What reading an untrusted file may cost; passing any of these is refused with its name (finding F09).
package struct Limits: Hashable, Sendable {
  package var archive = ArchiveLimits()

  /// Elements inside one another in a sheet, and in every other part.
  package var sheetDepth = 64
  package var partDepth = 256
  /// Bytes of text kept of one cell; the rest is dropped with a warning.
  package var cellTextBytes = 1 << 20
  /// Bytes of one tag or comment.
  package var tokenBytes = 8 << 20

  /// Bytes of all shared strings of a workbook.
  package var sharedStringBytes = 512 << 20
  package var sharedStringCount = 1 << 24
  package var sheets = 4_096
  package var styles = 65_536
  package var mergesPerSheet = 1 << 20
  /// Cells kept in one `Workbook`; streaming a sheet has no such limit.
  package var cells = 10_000_000
  /// Warnings kept of one file; further ones are only counted.
  package var warnings = 1_000

  /// Bytes of one CSV record, and its columns.
  package var recordBytes = 16 << 20
  package var columns = CellReference.columnLimit
  /// Bytes of a CSV file.
  package var textFileBytes = 1 << 30

  package init() {}

  var sheetMarkup: MarkupLimits { markup(depth: sheetDepth) }
  var partMarkup: MarkupLimits { markup(depth: partDepth) }

  private func markup(depth: Int) -> MarkupLimits {
    var limits = MarkupLimits()
    limits.depth = depth
    limits.textBytes = cellTextBytes
    limits.tokenBytes = tokenBytes
    return limits
  }
}
