/// Columns named by first and last, in any order and number; counted once however often they are named.
///
/// A sheet may say of all 16,384 columns 16,384 times that they are hidden: only the edges of what it says
/// are kept, and the columns between them are counted out at the end.
struct ColumnRuns {
  /// By column, how many runs begin there less how many ended before it.
  private var edges: [Int: Int] = [:]

  /// Both ends counted from zero.
  mutating func insert(first: Int, last: Int) {
    edges[first, default: 0] += 1
    edges[last + 1, default: 0] -= 1
  }

  var columns: Set<Int> {
    var found: Set<Int> = []
    var open = 0
    var start = 0
    for (column, change) in edges.sorted(by: { $0.key < $1.key }) {
      if open > 0 { found.formUnion(start..<column) }
      open += change
      start = column
    }
    return found
  }
}
