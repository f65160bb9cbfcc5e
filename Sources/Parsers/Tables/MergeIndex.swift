internal import Spreadsheet

/// Finds the merged area of a cell without looking through all of them: a hostile sheet may hold a million.
struct MergeIndex {
  /// Ascending by first row; merged areas of a sheet do not overlap.
  private let byColumn: [Int: [CellRange]]
  /// Columns that one area is entered under, and entries in all; no report is wider or holds more.
  private static let widthLimit = 256
  private static let entryLimit = 1_000_000

  init(_ merges: [CellRange]) {
    var byColumn: [Int: [CellRange]] = [:]
    var entries = 0
    for merge in merges {
      let last = min(merge.last.column, merge.first.column + Self.widthLimit - 1)
      entries += last - merge.first.column + 1
      guard entries <= Self.entryLimit else { break }
      for column in merge.first.column...last { byColumn[column, default: []].append(merge) }
    }
    self.byColumn = byColumn.mapValues { $0.sorted { $0.first.row < $1.first.row } }
  }

  func merge(at reference: CellReference) -> CellRange? {
    guard let candidates = byColumn[reference.column] else { return nil }
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].first.row <= reference.row { low = middle + 1 } else { high = middle }
    }
    guard low > 0, candidates[low - 1].contains(reference) else { return nil }
    return candidates[low - 1]
  }
}
