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
}
