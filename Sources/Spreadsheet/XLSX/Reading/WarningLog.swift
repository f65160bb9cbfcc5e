/// Collects what was odd in a file, up to a limit, so that a hostile file cannot fill memory with it.
final class WarningLog {
  private(set) var warnings: [ReadWarning] = []
  private let limit: Int
  var sheet: String?

  init(limit: Int) { self.limit = limit }

  func add(_ code: ReadWarning.Code, cell: CellReference? = nil, detail: @autoclosure () -> String = "") {
    guard warnings.count < limit else { return }
    warnings.append(ReadWarning(code, sheet: sheet, cell: cell, detail: detail()))
  }

  func add(_ code: ReadWarning.Code, sheet: String, detail: String) {
    guard warnings.count < limit else { return }
    warnings.append(ReadWarning(code, sheet: sheet, detail: detail))
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
