internal import Archive
internal import Spreadsheet

/// A whole file as it came: the list of its entries, then each entry, then the workbook.
enum DirectoryEntry {
  static func run(_ bytes: [UInt8]) {
    var limits = ArchiveLimits()
    limits.inflatedEntryBytes = 4 << 20
    limits.inflatedTotalBytes = 16 << 20
    if let archive = try? ArchiveReader(.bytes(bytes), limits: limits) {
      for entry in archive.entries.prefix(64) { _ = try? archive.stream(entry) { _ in true } }
      for name in archive.foldedNames.prefix(64) { _ = try? archive.entry(name) }
    }
    _ = try? SpreadsheetReader.read(bytes: bytes, name: "berkas.xlsx", limits: .small)
  }
}

extension Limits {
  /// Low enough that a run over a hostile input stays quick and small.
  static var small: Limits {
    var limits = Limits()
    limits.partBytes = 4 << 20
    limits.inflatedBytes = 16 << 20
    limits.cells = 100_000
    return limits
  }
}
