internal import CShims
internal import CZlib

/// A stream of raw deflate data (RFC 1951).
struct Deflater: ~Copyable {
  enum Flush {
    case none
    /// Ends on a byte boundary without ending the data, so that another stream may follow.
    case boundary
    case finish
  }

  private static let outputSize = 1 << 16

  /// On the heap: zlib keeps the address of the stream and refuses to work through a moved copy.
  private let stream: UnsafeMutablePointer<z_stream>
  private let output: UnsafeMutableBufferPointer<UInt8>

  init(level: Int32) throws(ArchiveWriteError) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let code = shim_deflate_init_raw(stream, level)
    guard code == Z_OK else {
      stream.deallocate()
      throw .compression(code: code)
    }
    self.stream = stream
    output = .allocate(capacity: Self.outputSize)
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    output.deallocate()
  }

  /// Compresses all of `input` and hands on what comes out.
  mutating func deflate(_ input: [UInt8], _ flush: Flush, into spool: inout Spool) throws(ArchiveWriteError) {
    try input.withUnsafeBufferPointer { bytes throws(ArchiveWriteError) in
      try deflate(bytes, flush, into: &spool)
    }
  }

  private func deflate(
    _ input: UnsafeBufferPointer<UInt8>,
    _ flush: Flush,
    into spool: inout Spool
  ) throws(ArchiveWriteError) {
    // zlib counts input in 32 bits.
    let largestStep = 1 << 30
    var offset = 0
    repeat {
      let step = min(largestStep, input.count - offset)
      let isLast = offset + step == input.count
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress.map { $0 + offset })
      stream.pointee.avail_in = UInt32(step)
      try drain(mode: isLast ? flush.mode : Z_NO_FLUSH, into: &spool)
      offset += step
    } while offset < input.count
  }

  private func drain(mode: Int32, into spool: inout Spool) throws(ArchiveWriteError) {
    while true {
      stream.pointee.next_out = output.baseAddress
      stream.pointee.avail_out = UInt32(Self.outputSize)
      let code = CZlib.deflate(stream, mode)
      // Z_BUF_ERROR only says that nothing was left to do.
      guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else {
        throw .compression(code: code)
      }
      let produced = Self.outputSize - Int(stream.pointee.avail_out)
      try spool.append(UnsafeBufferPointer(rebasing: output[..<produced]))
      if code == Z_STREAM_END || stream.pointee.avail_out > 0 { return }
    }
  }
}

extension Deflater.Flush {
  fileprivate var mode: Int32 {
    switch self {
    case .none: Z_NO_FLUSH
    case .boundary: Z_FULL_FLUSH
    case .finish: Z_FINISH
    }
  }
}
