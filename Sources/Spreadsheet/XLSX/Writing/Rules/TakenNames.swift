/// The names that formulas of a workbook may use: defined names and tables share one space (18.5.1.2).
final class TakenNames {
  private var names: Set<String> = []

  /// Takes a name, or refuses it where another differs at most in case.
  func take(_ name: String, in sheet: String? = nil) throws(WorkbookWriteError) {
    let scope = sheet.map { $0.lowercased() + "!" } ?? ""
    guard names.insert(scope + name.lowercased()).inserted else { throw .ruleBroken(.duplicateName(name)) }
  }
}
