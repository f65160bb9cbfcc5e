/// What an untrusted archive may cost before it is refused.
package struct ArchiveLimits: Hashable, Sendable {
  /// Entries in the directory; books with many sheets and pictures pass 1,000.
  package var entries = 20_000
  /// Bytes of the directory itself.
  package var directoryBytes = 64 << 20
  /// Bytes one entry may inflate to, counted as they come out and not as declared.
  package var inflatedEntryBytes = 1 << 30
  /// Bytes all entries read from one archive may inflate to.
  package var inflatedTotalBytes = 4 << 30
  /// How many times larger than its compressed form an entry may grow.
  package var ratio = 200
  /// Below this size no ratio is refused: honest style parts of 100 KB reach 1:140.
  package var ratioFreeBytes = 64 << 20

  package init() {}
}
