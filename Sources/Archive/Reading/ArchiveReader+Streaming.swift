internal import CZlib

extension ArchiveReader {
  /// How the reading of an entry ended.
  package enum Outcome: Sendable {
    case complete
    /// All bytes came, but they are not those that were packed.
    case checksumMismatch
    /// The receiver asked for no more.
    case stopped
  }

  private static let inputBytes = 64 << 10
  /// zlib counts its input in 32 bits.
  private static let memoryInputBytes = 1 << 30
  private static let localSignature = 0x0403_4B50

  /// Hands the content of an entry to `receive` in pieces, until it returns false or the entry ends.
  package func stream(
    _ entry: Entry,
    _ receive: (Span<UInt8>) -> Bool
  ) throws(ArchiveReadError) -> Outcome {
    guard !entry.isEncrypted else { throw .encrypted(entry: entry.name) }
    let start = try dataStart(of: entry)
    var meter = Meter(entry: entry, limits: limits, total: inflatedTotal)
    defer { inflatedTotal = meter.total }
    switch entry.method {
    case 0: return try streamStored(entry, from: start, &meter, receive)
    case 8: return try streamDeflated(entry, from: start, &meter, receive)
    default: throw .unsupportedMethod(entry.method, entry: entry.name)
    }
  }

  /// The whole content of an entry, for parts that are small by nature.
  package func bytes(of entry: Entry) throws(ArchiveReadError) -> [UInt8] {
    var all: [UInt8] = []
    _ = try stream(entry) { piece in
      for index in piece.indices { all.append(piece[index]) }
      return true
    }
    return all
  }

  private func dataStart(of entry: Entry) throws(ArchiveReadError) -> Int {
    let header = try source.read(at: entry.headerOffset, count: 30)
    guard header.field32(at: 0) == Self.localSignature, let nameLength = header.field16(at: 26),
      let extraLength = header.field16(at: 28)
    else { throw .damaged("no local header for \(entry.name)") }
    let start = entry.headerOffset + 30 + nameLength + extraLength
    let (end, overflow) = start.addingReportingOverflow(entry.compressedSize)
    guard !overflow, end <= source.count else { throw .damaged("\(entry.name) ends after the file") }
    guard layout.isExclusive(header: entry.headerOffset, dataEnd: end) else {
      throw .ambiguous("\(entry.name) overlaps another entry")
    }
    return start
  }

  private func streamStored(
    _ entry: Entry,
    from start: Int,
    _ meter: inout Meter,
    _ receive: (Span<UInt8>) -> Bool
  ) throws(ArchiveReadError) -> Outcome {
    var done = 0
    while done < entry.compressedSize {
      let piece = try source.read(at: start + done, count: min(Self.inputBytes, entry.compressedSize - done))
      guard !piece.isEmpty else { throw .damaged("\(entry.name) ends after the file") }
      done += piece.count
      try piece.withUnsafeBufferPointer { buffer throws(ArchiveReadError) in
        try meter.count(buffer, consumed: done)
      }
      guard receive(piece.span) else { return .stopped }
    }
    return meter.outcome
  }

  private func streamDeflated(
    _ entry: Entry,
    from start: Int,
    _ meter: inout Meter,
    _ receive: (Span<UInt8>) -> Bool
  ) throws(ArchiveReadError) -> Outcome {
    guard let inflater else { throw .damaged("zlib could not start") }
    inflater.reset()
    var consumed = 0
    while true {
      let input: ArraySlice<UInt8>
      if case .bytes(let bytes) = source {
        input = bytes[start + consumed..<start + min(entry.compressedSize, consumed + Self.memoryInputBytes)]
      } else {
        let wanted = min(Self.inputBytes, entry.compressedSize - consumed)
        input = try source.read(at: start + consumed, count: wanted)[...]
      }
      var used = 0
      // All of this input, and then whatever zlib still holds back because the output was full.
      while true {
        var step = Inflater.Step.invalid
        var produced = 0
        try input.withUnsafeBufferPointer { from throws(ArchiveReadError) in
          try output.withUnsafeMutableBufferPointer { to throws(ArchiveReadError) in
            step = inflater.inflate(UnsafeBufferPointer(rebasing: from[used...]), into: to)
            switch step {
            case .more(let taken, let made), .end(let taken, let made):
              (used, produced) = (used + taken, made)
            case .invalid: throw .damaged("\(entry.name) is not valid deflate data")
            }
            try meter.count(UnsafeBufferPointer(rebasing: to[..<produced]), consumed: consumed + used)
          }
        }
        if produced > 0, !receive(output.span.extracting(first: produced)) { return .stopped }
        if case .end = step { return meter.outcome }
        if produced < output.count, used == input.count { break }
        if produced == 0 { break }
      }
      consumed += used
      if consumed >= entry.compressedSize || used == 0 { throw .damaged("\(entry.name) ends too early") }
    }
  }
}

/// Counts what comes out of an entry against the limits, and its checksum.
private struct Meter {
  let entry: ArchiveReader.Entry
  let limits: ArchiveLimits
  var total: Int
  private var produced = 0
  private var checksum: UInt = 0

  init(entry: ArchiveReader.Entry, limits: ArchiveLimits, total: Int) {
    self.entry = entry
    self.limits = limits
    self.total = total
  }

  var outcome: ArchiveReader.Outcome {
    produced == entry.size && checksum == UInt(entry.checksum) ? .complete : .checksumMismatch
  }

  mutating func count(_ piece: UnsafeBufferPointer<UInt8>, consumed: Int) throws(ArchiveReadError) {
    produced += piece.count
    total += piece.count
    if produced > limits.inflatedEntryBytes {
      throw .limitExceeded(limit: "part_bytes", allowed: limits.inflatedEntryBytes, met: produced)
    }
    if total > limits.inflatedTotalBytes {
      throw .limitExceeded(limit: "inflated_bytes", allowed: limits.inflatedTotalBytes, met: total)
    }
    if produced > limits.ratioFreeBytes, produced / max(consumed, 1) > limits.ratio {
      throw .limitExceeded(
        limit: "compression_ratio",
        allowed: limits.ratio,
        met: produced / max(consumed, 1)
      )
    }
    if produced > entry.size { throw .ambiguous("\(entry.name) is larger than its declared size") }
    checksum = crc32(checksum, piece.baseAddress, uInt(piece.count))
  }
}
