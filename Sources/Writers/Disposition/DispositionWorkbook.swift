package import Spreadsheet

/// A lembar disposisi as a workbook of one sheet: half a page of F4, or a page of A4.
package struct DispositionWorkbook {
  private let input: DispositionInput

  package init(_ input: DispositionInput) { self.input = input }

  package func bytes() throws(WorkbookWriteError) -> [UInt8] {
    for space in DispositionSpace.all(for: input.office.paper).dropLast() {
      let (bytes, height) = try written(with: space)
      if height <= space.height { return bytes }
    }
    return try written(with: DispositionSpace.all(for: input.office.paper).last ?? .whole).bytes
  }

  private func written(
    with space: DispositionSpace
  ) throws(WorkbookWriteError) -> (bytes: [UInt8], height: Double) {
    let title = DispositionLabels.title[input.language]
    let writer = try WorkbookWriter(
      properties: DocumentProperties(
        title: "\(title) – \(DispositionSentences(input).origin)",
        creator: input.office.letterhead.last.map(PlainText.oneLine) ?? "",
        description: "\(input.tool.name) \(input.tool.version)", application: input.tool.name))
    let sheet = try writer.addSheet(DispositionLabels.sheet[input.language])
    var disposition = DispositionSheet(
      input, on: sheet, styles: DispositionStyles(writer, space: space))
    try disposition.write()
    return (try writer.finish(), disposition.height)
  }
}

/// How much room hands get: half a sheet of F4 is what offices cut and clip to a letter; A4 is used whole.
struct DispositionSpace {
  let textSize: Double
  /// Of a line to tick or to write on.
  let line: Double
  /// How many lines "Catatan" has.
  let noteLines: Int
  /// That it may take, in points.
  let height: Double

  /// In points.
  static let margin = 28.0

  static let whole = DispositionSpace(textSize: 10, line: 22, noteLines: 11, height: 842 - 2 * margin)

  /// From roomy to tight; long texts get the first in which they fit.
  static func all(for paper: OfficeProfile.Paper) -> [DispositionSpace] {
    let half = 468 - 2 * margin
    return switch paper {
    case .a4:
      [whole]
        + [20, 17, 14].map {
          DispositionSpace(textSize: 10, line: $0, noteLines: 9, height: whole.height)
        }
    case .f4:
      [8.5, 8, 7.5, 7, 6.5, 6].map {
        DispositionSpace(textSize: $0, line: $0 * 1.5, noteLines: 6, height: half)
      }
    }
  }
}
