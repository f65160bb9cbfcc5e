/// Rectangles of one sheet, found again by the cells they cover.
struct AreaIndex {
  private static let rowsInBlock = 64

  private(set) var areas: [CellRange] = []
  /// Which areas reach into each block of rows.
  private var blocks: [Int: [Int]] = [:]

  /// The first area that shares a cell with `range`.
  func overlap(with range: CellRange) -> CellRange? {
    for block in Self.blocks(of: range) {
      for index in blocks[block] ?? [] where areas[index].shares(range) { return areas[index] }
    }
    return nil
  }

  mutating func insert(_ range: CellRange) {
    for block in Self.blocks(of: range) { blocks[block, default: []].append(areas.count) }
    areas.append(range)
  }

  private static func blocks(of range: CellRange) -> ClosedRange<Int> {
    (range.first.row / rowsInBlock)...(range.last.row / rowsInBlock)
  }
}

extension CellRange {
  func shares(_ other: CellRange) -> Bool {
    first.row <= other.last.row && other.first.row <= last.row && first.column <= other.last.column
      && other.first.column <= last.column
  }
}
