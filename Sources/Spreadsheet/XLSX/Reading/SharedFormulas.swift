/// The formulas of a sheet that other cells share, by their number; the number may be anything, so this is no array.
struct SharedFormulas {
  struct Master {
    let reference: CellReference
    let formula: [UInt8]
  }

  private var masters: [Int: Master] = [:]

  /// Excel allows 8,192 characters; a longer one is not spelled out in the cells that share it.
  private static let longest = 32 << 10

  mutating func define(_ number: Int, at reference: CellReference, _ formula: [UInt8]) {
    guard formula.count <= Self.longest else { return }
    masters[number] = Master(reference: reference, formula: formula)
  }

  subscript(number: Int) -> Master? { masters[number] }
}
