internal import Kinerja
internal import Spreadsheet

/// Colours that show, while the unit types, what the check will ask for: B13, B14, V06 and E01.
struct FormMarks {
  private static let missing = ConditionalLook(fill: 0xFFD08A)

  let layout: FormLayout
  let lowAchievement: Amount

  func add(to sheet: SheetWriter) throws(WorkbookWriteError) {
    guard let target = first(.target), let actual = first(.actual), let achievement = first(.achievement),
      let hindering = first(.hindering), let followUp = first(.followUp), let evidence = first(.evidence),
      let remarks = first(.remarks)
    else { return }
    let isNil = "OR(\(actual)=\"-\",LEFT(LOWER(\(actual)),5)=\"belum\")"
    let limit = PlainDecimal.text(lowAchievement)
    try mark([.actual], "AND(\(target)<>\"\",\(target)<>\"-\",ISBLANK(\(actual)))", on: sheet)
    try mark([.remarks], "AND(\(isNil),ISBLANK(\(hindering)),ISBLANK(\(remarks)))", on: sheet)
    try mark(
      [.hindering, .followUp],
      "AND(ISNUMBER(\(achievement)),N(\(achievement))<\(limit),ISBLANK(\(hindering)),ISBLANK(\(followUp)))",
      on: sheet)
    try mark(
      [.evidence],
      "AND(NOT(ISBLANK(\(actual))),NOT(\(isNil)),ISERROR(SEARCH(\"http\",\(evidence))))", on: sheet)
  }

  /// The cell of the first row, its column fixed, as a rule for a range is written.
  private func first(_ column: FormColumn) -> String? {
    layout.position(of: column).map { "$\(CellReference.columnName($0))\(layout.firstRow + 1)" }
  }

  private func mark(
    _ columns: [FormColumn],
    _ condition: String,
    on sheet: SheetWriter
  ) throws(WorkbookWriteError) {
    let ranges = columns.compactMap(layout.range)
    try sheet.addConditional(.expression(condition, Self.missing), to: ranges)
  }
}
