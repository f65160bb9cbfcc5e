import TestSupport

/// Small damage as transfer errors, editors and attackers do it.
enum Mutation {
  static func apply(to seed: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = seed
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard !bytes.isEmpty else { return bytes }
      let place = Int.random(in: bytes.indices, using: &random)
      let length = Int.random(in: 1...min(16, bytes.count - place), using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[place] = [0, 0x7F, 0x80, 0xFF, 0x22, 0x3C].randomElement(using: &random) ?? 0
      case 2: bytes.removeSubrange(place..<place + length)
      case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: 0)
      default: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      }
    }
    return bytes
  }
}
