/// Which bytes of the archive belong to which entry, to refuse entries that share bytes.
///
/// Overlapping entries are how a small archive unfolds without bound (Fifield, "A better zip bomb", 2019).
struct EntryLayout {
  private static let headerLength = 30

  private let starts: [Int]
  /// For each start, the furthest byte that any entry before it claims.
  private let claimedBefore: [Int]
  private let end: Int

  /// `end` is where the central directory starts.
  init(_ entries: [ArchiveReader.Entry], end: Int) {
    let ordered = entries.sorted { $0.headerOffset < $1.headerOffset }
    starts = ordered.map(\.headerOffset)
    self.end = end
    var furthest = 0
    claimedBefore = ordered.map { entry in
      defer {
        // The smallest header there can be: name and extra field of the local header are not read here.
        let (data, farHeader) = entry.headerOffset.addingReportingOverflow(Self.headerLength)
        let (claim, farEnd) = data.addingReportingOverflow(entry.compressedSize)
        furthest = max(furthest, farHeader || farEnd ? Int.max : claim)
      }
      return furthest
    }
  }

  /// Whether the bytes from the header of an entry to the end of its data belong to it alone.
  func isExclusive(header: Int, dataEnd: Int) -> Bool {
    guard dataEnd <= end else { return false }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < header { low = middle + 1 } else { high = middle }
    }
    guard low < starts.count, starts[low] == header, claimedBefore[low] <= header else { return false }
    return low + 1 == starts.count || starts[low + 1] >= dataEnd
  }
}
