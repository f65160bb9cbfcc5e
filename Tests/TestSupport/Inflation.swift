/// Unpacks raw deflate data (RFC 1951), written from the specification so that tests do not trust zlib twice.
struct Inflation {
  struct Malformed: Error {}

  private let input: [UInt8]
  private var bit = 0
  private var output: [UInt8] = []

  static func inflate(_ input: [UInt8]) throws -> [UInt8] {
    var inflation = Inflation(input: input)
    while try !inflation.block() {}
    return inflation.output
  }

  private init(input: [UInt8]) {
    self.input = input
  }

  /// Reads a block; true after the last.
  private mutating func block() throws -> Bool {
    let isLast = try bits(1) == 1
    switch try bits(2) {
    case 0: try stored()
    case 1:
      let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
      try compressed(HuffmanCode(lengths), HuffmanCode(Array(repeating: 5, count: 30)))
    case 2:
      let (literals, distances) = try codes()
      try compressed(literals, distances)
    default: throw Malformed()
    }
    return isLast
  }

  private mutating func bits(_ count: Int) throws -> Int {
    var value = 0
    for place in 0..<count {
      guard bit / 8 < input.count else { throw Malformed() }
      value |= Int(input[bit / 8] >> UInt8(bit % 8) & 1) << place
      bit += 1
    }
    return value
  }

  private mutating func stored() throws {
    bit = (bit + 7) / 8 * 8
    let length = try bits(16)
    guard try bits(16) == ~length & 0xFFFF else { throw Malformed() }
    for _ in 0..<length { output.append(UInt8(try bits(8))) }
  }

  private mutating func codes() throws -> (HuffmanCode, HuffmanCode) {
    let (literals, distances, used) = (try bits(5) + 257, try bits(5) + 1, try bits(4) + 4)
    var lengths = Array(repeating: 0, count: 19)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    for place in order.prefix(used) { lengths[place] = try bits(3) }
    let code = HuffmanCode(lengths)
    var all: [Int] = []
    while all.count < literals + distances {
      switch try symbol(code) {
      case let length where length < 16: all.append(length)
      case 16:
        guard let last = all.last else { throw Malformed() }
        all += Array(repeating: last, count: 3 + (try bits(2)))
      case 17: all += Array(repeating: 0, count: 3 + (try bits(3)))
      default: all += Array(repeating: 0, count: 11 + (try bits(7)))
      }
    }
    return (HuffmanCode(Array(all.prefix(literals))), HuffmanCode(Array(all.dropFirst(literals))))
  }

  private mutating func symbol(_ code: HuffmanCode) throws -> Int {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      value |= try bits(1)
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw Malformed()
  }

  private mutating func compressed(_ literals: HuffmanCode, _ distances: HuffmanCode) throws {
    while true {
      let symbol = try symbol(literals)
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        guard symbol - 257 < Self.lengths.count else { throw Malformed() }
        let length = Self.lengths[symbol - 257] + (try bits(Self.lengthBits[symbol - 257]))
        let place = try self.symbol(distances)
        let distance = Self.distances[place] + (try bits(max(0, place / 2 - 1)))
        guard distance <= output.count else { throw Malformed() }
        for _ in 0..<length { output.append(output[output.count - distance]) }
      }
    }
  }

  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227,
    258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097,
    6145, 8193, 12289, 16385, 24577,
  ]
}

/// A canonical code: how many symbols have each length, and the symbols by length and number.
private struct HuffmanCode {
  let counts: [Int]
  let symbols: [Int]

  init(_ lengths: [Int]) {
    counts = (0...15).map { length in length == 0 ? 0 : lengths.filter { $0 == length }.count }
    symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }
}
