/// Collects what was odd in a file, up to a limit, so that a hostile file cannot fill memory with it.
final class WarningLog {
  /// Characters of a detail: enough to find the place, however long the attribute or text was.
  private static let detailLength = 200

  private var kept: [ReadWarning] = []
  private var leftOut = 0
  private let limit: Int
  var sheet: String?

  init(limit: Int) { self.limit = limit }

  /// What was kept and, where that is not all, how many more there were.
  var warnings: [ReadWarning] {
    leftOut == 0 ? kept : kept + [ReadWarning(.warningsLeftOut, detail: "\(leftOut)")]
  }

  func add(_ code: ReadWarning.Code, cell: CellReference? = nil, detail: @autoclosure () -> String = "") {
    guard kept.count < limit else {
      leftOut += 1
      return
    }
    let detail = String(detail().prefix(Self.detailLength))
    kept.append(ReadWarning(code, sheet: sheet, cell: cell, detail: detail))
  }

  /// Reads a part that no cell depends on: where it is damaged, what was read of it stands and a warning says so.
  func forgivingDamage(_ read: () throws(UnreadableFile) -> Void) throws(UnreadableFile) {
    do throws(UnreadableFile) {
      try read()
    } catch {
      guard case .damaged(let place) = error else { throw error }
      add(.damagedPart, detail: place)
    }
  }
}
