internal import CShims
internal import CZlib

/// Raw deflate data in, plain bytes out.
///
/// The `z_stream` lives on the heap because zlib keeps its address and refuses a stream that was moved.
final class Inflater {
  private let stream: UnsafeMutablePointer<z_stream>

  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard shim_inflate_init_raw(stream) == Z_OK else {
      stream.deallocate()
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  enum Step: Equatable {
    case more(consumed: Int, produced: Int)
    case end(consumed: Int, produced: Int)
    case invalid
  }

  /// Makes ready for another entry, which spares the allocation of a new window.
  func reset() { inflateReset(stream) }

  func inflate(_ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Step {
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.pointee.avail_in = uInt(input.count)
    stream.pointee.next_out = output.baseAddress
    stream.pointee.avail_out = uInt(output.count)
    let status = CZlib.inflate(stream, Z_NO_FLUSH)
    let consumed = input.count - Int(stream.pointee.avail_in)
    let produced = output.count - Int(stream.pointee.avail_out)
    switch status {
    case Z_STREAM_END: return .end(consumed: consumed, produced: produced)
    case Z_OK: return .more(consumed: consumed, produced: produced)
    // No progress was possible: not an error by itself, the caller decides whether more input can come.
    case Z_BUF_ERROR: return .more(consumed: consumed, produced: produced)
    default: return .invalid
    }
  }
}
