internal import Archive
internal import Markup

/// What reading an untrusted file may cost; passing any of these is refused with its name (finding F09).
///
/// Each can be set by `--limit NAME=VALUE` and in the settings file under the names of `Limits.Name`. The
/// numbers stand far above honest files (the largest workbook of a unit has some 10,000 cells) and far below
/// what would stop a small office machine. libxml2's own limits on depth and text do not act in push mode.
package struct Limits: Hashable, Sendable {
  /// Bytes of a file as it lies on disk.
  package var inputBytes = 256 << 20
  /// Entries of an archive; books with many sheets and pictures pass 1,000.
  package var archiveEntries = 20_000
  /// Bytes of the list of entries.
  package var directoryBytes = 64 << 20
  /// Bytes one part may inflate to, counted as they come out and not as declared.
  package var partBytes = 1 << 30
  /// Bytes all parts read from one file may inflate to.
  package var inflatedBytes = 4 << 30
  /// How many times larger than its compressed form a part may grow, once it is past `ratioFreeBytes`:
  /// a lower bound would refuse honest style parts of 100 KB, which reach 1:140.
  package var compressionRatio = 200
  package var ratioFreeBytes = 64 << 20

  /// Elements inside one another in a sheet, and in every other part.
  package var sheetDepth = 64
  package var partDepth = 256
  /// Bytes of text kept of one cell; the rest is dropped with a warning.
  package var cellTextBytes = 1 << 20
  /// Bytes of one tag or comment.
  package var tokenBytes = 8 << 20
  /// Attributes and namespaces of one tag, and different names in one part.
  package var tagAttributes = 256
  package var markupNames = 10_000

  /// Bytes of all shared strings of a workbook.
  package var sharedStringBytes = 512 << 20
  package var sharedStringCount = 1 << 24
  package var sheets = 4_096
  /// Relationships of one part, and content types of a package.
  package var relationships = 65_536
  package var styles = 65_536
  package var mergesPerSheet = 1 << 20
  /// Cells kept in one `Workbook`, merged areas and hidden rows and columns included; streaming a sheet
  /// has no such limit.
  package var cells = 10_000_000
  /// Bytes of text that `inspect` writes out of one file, the texts that many cells share counted each time.
  package var shownBytes = 1 << 30
  /// Warnings kept of one file; one more says how many there were beyond.
  package var warnings = 1_000

  /// Bytes of one CSV record, and its columns.
  package var recordBytes = 16 << 20
  package var columns = CellReference.columnLimit

  package init() {}

  var archive: ArchiveLimits {
    var limits = ArchiveLimits()
    limits.entries = archiveEntries
    limits.directoryBytes = directoryBytes
    limits.inflatedEntryBytes = partBytes
    limits.inflatedTotalBytes = inflatedBytes
    limits.ratio = compressionRatio
    limits.ratioFreeBytes = ratioFreeBytes
    return limits
  }

  var sheetMarkup: MarkupLimits { markup(depth: sheetDepth, .sheetDepth) }
  var partMarkup: MarkupLimits { markup(depth: partDepth, .partDepth) }

  private func markup(depth: Int, _ name: Name) -> MarkupLimits {
    var limits = MarkupLimits()
    limits.depth = depth
    limits.depthName = name.rawValue
    limits.textBytes = cellTextBytes
    limits.tokenBytes = tokenBytes
    limits.tagAttributes = tagAttributes
    limits.names = markupNames
    return limits
  }
}
