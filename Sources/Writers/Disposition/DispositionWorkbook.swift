package import Spreadsheet

/// A lembar disposisi as a workbook of one sheet: half a page of F4, or a page of A4.
package struct DispositionWorkbook {
  private let input: DispositionInput

  package init(_ input: DispositionInput) { self.input = input }

  package func bytes() throws(WorkbookWriteError) -> [UInt8] {
    let title = DispositionLabels.title[input.language]
    let writer = try WorkbookWriter(
      properties: DocumentProperties(
        title: "\(title) – \(DispositionSentences(input).origin)",
        creator: input.office.letterhead.last.map(PlainText.oneLine) ?? "",
        description: "\(input.tool.name) \(input.tool.version)", application: input.tool.name))
    let sheet = try writer.addSheet(DispositionLabels.sheet[input.language])
    var disposition = DispositionSheet(
      input, on: sheet, styles: DispositionStyles(writer, space: DispositionSpace(input.office.paper)))
    try disposition.write()
    return try writer.finish()
  }
}

/// How much room hands get: half a sheet of F4 is what offices cut and clip to a letter; A4 is used whole.
struct DispositionSpace {
  let isHalfPage: Bool
  /// In points.
  let textSize: Double
  /// Of a line to tick or to write on.
  let line: Double
  /// How many lines "Catatan" has at least.
  let noteLines: Int

  init(_ paper: OfficeProfile.Paper) {
    isHalfPage = paper == .f4
    textSize = isHalfPage ? 8.5 : 10
    line = isHalfPage ? 12.75 : 22
    noteLines = isHalfPage ? 6 : 11
  }

  /// In points.
  static let margin = 28.0
}
