/// Deflate data for a long run of one byte, packed about 1:158: what a decompression bomb is made of.
package enum DeflateRun {
  /// Fixed Huffman codes (RFC 1951, 3.2.6): the byte once, then matches of 258 bytes at distance one.
  ///
  /// Text around the run must be ASCII.
  package static func bytes(
    of byte: UInt8,
    matches: Int,
    before: String = "",
    after: String = ""
  ) -> [UInt8] {
    var writer = BitWriter()
    writer.write(1, 1)
    writer.write(1, 2)
    // Literals below 144 are 8-bit codes from 0x30 on, most significant bit first.
    for literal in Array(before.utf8) + [byte] { writer.writeCode(0x30 + Int(literal), 8) }
    for _ in 0..<matches {
      // Length 258 is code 285, whose eight bits are 0xC5; distance one is code 0.
      writer.writeCode(0xC5, 8)
      writer.writeCode(0, 5)
    }
    for literal in after.utf8 { writer.writeCode(0x30 + Int(literal), 8) }
    writer.writeCode(0, 7)
    return writer.finish()
  }

  package static func length(matches: Int) -> Int { 1 + matches * 258 }

  private struct BitWriter {
    private var bytes: [UInt8] = []
    private var current = 0
    private var count = 0

    mutating func write(_ value: Int, _ width: Int) {
      current |= value << count
      count += width
      while count >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: current))
        current >>= 8
        count -= 8
      }
    }

    mutating func writeCode(_ code: Int, _ width: Int) {
      for bit in stride(from: width - 1, through: 0, by: -1) { write(code >> bit & 1, 1) }
    }

    mutating func finish() -> [UInt8] {
      if count > 0 { bytes.append(UInt8(truncatingIfNeeded: current)) }
      return bytes
    }
  }
}
