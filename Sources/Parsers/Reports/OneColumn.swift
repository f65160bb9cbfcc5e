internal import Kinerja
internal import Spreadsheet

/// A CSV file of which every line was read as one column although it holds the headings of a report (finding H01).
enum OneColumn {
  private static let delimiters: [Character] = [";", ",", "\t", "|"]

  /// The delimiter that stands unused inside the lines; nil where the file is something else, such as a letter.
  static func unusedDelimiter(in grids: [SheetGrid]) -> Character? {
    let lines = grids.filter { !$0.isWorkbook }.flatMap(\.lines)
    guard lines.count > 1, lines.allSatisfy({ $0.cells.count == 1 }) else { return nil }
    let texts = lines.flatMap { $0.cells.map(ShownText.of) }
    return delimiters.first { delimiter in texts.contains { isHeading($0, dividedBy: delimiter) } }
  }

  private static func isHeading(_ text: String, dividedBy delimiter: Character) -> Bool {
    let parts = text.split(separator: delimiter).map(String.init)
    guard parts.count >= 3 else { return false }
    return parts.count(where: HeadingClassifier.isHeadingLike) >= 3
      && parts.contains { part in
        let field = HeadingClassifier.meaning(of: [part])?.field
        return field == .indicator || field == .code
      }
  }
}
