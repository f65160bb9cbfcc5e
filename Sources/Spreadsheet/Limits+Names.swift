extension Limits {
  /// What a limit is called in options, settings, messages and JSON.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case inputBytes = "input_bytes"
    case archiveEntries = "archive_entries"
    case directoryBytes = "directory_bytes"
    case partBytes = "part_bytes"
    case inflatedBytes = "inflated_bytes"
    case compressionRatio = "compression_ratio"
    case ratioFreeBytes = "ratio_free_bytes"
    case sheetDepth = "sheet_depth"
    case partDepth = "part_depth"
    case tokenBytes = "token_bytes"
    case tagAttributes = "tag_attributes"
    case markupNames = "markup_names"
    case relationships
    case cellTextBytes = "cell_text_bytes"
    case sharedStringBytes = "shared_string_bytes"
    case sharedStrings = "shared_strings"
    case sheets
    case styles
    case merges
    case cells
    case shownBytes = "shown_bytes"
    case warnings
    case recordBytes = "record_bytes"
    case columns

    /// The highest value that may be set: above it the limit would protect nothing, or the grid ends.
    package var ceiling: Int {
      switch self {
      case .sheetDepth, .partDepth: 1_024
      case .columns: CellReference.columnLimit
      default: 1 << 40
      }
    }

    fileprivate var path: WritableKeyPath<Limits, Int> {
      switch self {
      case .inputBytes: \.inputBytes
      case .archiveEntries: \.archiveEntries
      case .directoryBytes: \.directoryBytes
      case .partBytes: \.partBytes
      case .inflatedBytes: \.inflatedBytes
      case .compressionRatio: \.compressionRatio
      case .ratioFreeBytes: \.ratioFreeBytes
      case .sheetDepth: \.sheetDepth
      case .partDepth: \.partDepth
      case .tokenBytes: \.tokenBytes
      case .tagAttributes: \.tagAttributes
      case .markupNames: \.markupNames
      case .relationships: \.relationships
      case .cellTextBytes: \.cellTextBytes
      case .sharedStringBytes: \.sharedStringBytes
      case .sharedStrings: \.sharedStringCount
      case .sheets: \.sheets
      case .styles: \.styles
      case .merges: \.mergesPerSheet
      case .cells: \.cells
      case .shownBytes: \.shownBytes
      case .warnings: \.warnings
      case .recordBytes: \.recordBytes
      case .columns: \.columns
      }
    }
  }

  package subscript(name: Name) -> Int {
    get { self[keyPath: name.path] }
    set { self[keyPath: name.path] = newValue }
  }
}
