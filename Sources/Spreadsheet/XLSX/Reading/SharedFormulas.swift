/// The formulas of a sheet that other cells share, by their number; the number may be anything, so this is no array.
struct SharedFormulas {
  struct Master {
    let reference: CellReference
    let formula: [UInt8]
  }

  private var masters: [Int: Master] = [:]
  private var byteCount = 0

  /// Excel allows 8,192 characters; a longer one is not spelled out in the cells that share it.
  private static let longest = 32 << 10
  /// Bytes of all formulas kept of a sheet, so that reading one does not keep what it passes by.
  private static let limit = 32 << 20

  mutating func define(_ number: Int, at reference: CellReference, _ formula: [UInt8]) {
    let total = byteCount - (masters[number]?.formula.count ?? 0) + formula.count
    guard formula.count <= Self.longest, total <= Self.limit else {
      // An older formula of this number is not that of the cells to come.
      byteCount -= masters.removeValue(forKey: number)?.formula.count ?? 0
      return
    }
    byteCount = total
    masters[number] = Master(reference: reference, formula: formula)
  }

  subscript(number: Int) -> Master? { masters[number] }
}
