internal import Kinerja
package import Spreadsheet

/// The form of one unit for one quarter as a workbook: to be filled in, and recognised when it comes back.
package struct FormWorkbook {
  /// Name and version of the layout; a change that old readers would read wrongly gets a new number.
  package static let form = "baku/1"

  private let input: FormInput

  package init(_ input: FormInput) { self.input = input }

  package func bytes() throws(WorkbookWriteError) -> [UInt8] {
    let writer = try WorkbookWriter(properties: Self.properties(of: input))
    let styles = try FormStyles(writer)
    let form = try writer.addSheet(FormLayout.sheetName)
    let guide = try writer.addSheet(input.text(FormLabels.guideSheet))
    var formSheet = FormSheet(input, on: form, styles: styles)
    try formSheet.write()
    var guideSheet = FormGuide(input, on: guide, styles: styles)
    try guideSheet.write()
    writer.activate(form)
    return try writer.finish()
  }

  /// The properties of which `Parsers/Identification/FormMark` knows the form again, whatever its file is called.
  static func properties(of input: FormInput) -> DocumentProperties {
    DocumentProperties(
      title: "\(FormLabels.title(of: input.period)) – \(PlainText.oneLine(input.unit.name))",
      creator: input.office.letterhead.last.map(PlainText.oneLine) ?? "",
      description: "\(input.tool.name) \(input.tool.version)",
      application: input.tool.name,
      custom: [
        .init("rekap.form", .text(form)), .init("rekap.unit", .text(input.unit.code)),
        .init("rekap.periode", .text(input.period.code)),
      ])
  }
}
