/// Limits of texts, counted as Excel counts: in UTF-16 units.
enum TextLimit {
  static let cell = 32_767
  static let formula = 8192
  /// Of one quoted text inside a formula.
  static let formulaText = 255
  static let headerFooter = 255
  static let address = 2079
  static let tip = 255
  static let tableHeading = 255
  static let validationList = 255
  static let validationTitle = 32
  static let validationText = 255
  static let validationFormula = 255 + 2
  static let numberFormat = 255
  static let fontName = 31
  static let password = 15
  static let property = 255
  static let chartText = 255

  static func check(
    _ text: String,
    _ field: WorkbookRule.Field,
    atMost limit: Int
  ) throws(WorkbookWriteError) {
    // A text has never more UTF-16 units than bytes, so most need no second look.
    guard text.utf8.count > limit else { return }
    let units = text.utf16.count
    if units > limit { throw .ruleBroken(.textTooLong(field, units: units, limit: limit)) }
  }
}

extension WorkbookWriteError {
  /// The same error with the place where it happened.
  func placed(in sheet: String, at range: CellRange? = nil) -> WorkbookWriteError {
    guard case .ruleBroken(let rule, let oldSheet, let oldRange) = self else { return self }
    return .ruleBroken(rule, sheet: oldSheet ?? sheet, range: oldRange ?? range)
  }
}
