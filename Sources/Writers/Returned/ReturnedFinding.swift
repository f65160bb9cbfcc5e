internal import Kinerja
internal import Spreadsheet

/// A finding with its number in the list, and where it is mended in the returned workbook.
struct ReturnedFinding {
  let number: Int
  let finding: Finding
  let outcome: FindingOutcome
  /// The cell of the form in which it is mended.
  let cell: CellReference?
  /// Names the cells of the form, where it names any.
  let rendered: RenderedFinding
  /// Where it was found in the file that was sent.
  let sentPlace: String

  /// `spots` tells where the cells of the file that was sent have gone.
  init(
    number: Int, finding: Finding, outcome: FindingOutcome, spots: [Place: FormSpot], in layout: FormLayout,
    language: Language
  ) {
    self.number = number
    self.finding = finding
    self.outcome = outcome
    let cell = outcome.spot.flatMap(layout.cell)
    self.cell = cell
    sentPlace = MessageCatalogue.render(finding, in: language).place
    var moved = finding
    if let cell, let column = outcome.spot?.column {
      let heading = column.heading(in: layout.period).split(separator: "\n").joined(separator: " ")
      moved = finding.moved(to: Place(sheet: FormLayout.sheetName, cell: "\(cell)"), heading: heading) {
        other in
        spots[Place(sheet: finding.place.sheet, cell: other)].flatMap(layout.cell).map { "\($0)" }
      }
    }
    rendered = MessageCatalogue.render(moved, in: language)
  }

  func remark(in language: Language) -> FormRemark {
    let level = finding.severity.word[language]
    return FormRemark(
      severity: finding.severity,
      note: "\(level) \(finding.code.rawValue): \(rendered.message)\n→ \(rendered.fix)",
      number: number,
      mark: "\(level) \(finding.code.rawValue): \(rendered.title)")
  }
}

extension Finding {
  /// The argument in which a finding names another cell, such as the one it repeats.
  private static let otherCell = "first"

  /// The same finding said of the cell in which it is mended; `relocated` gives the new address of another cell.
  fileprivate func moved(
    to place: Place, heading: String, relocated: (String) -> String?
  ) -> Finding {
    var arguments = arguments
    if case .text(let cell)? = arguments[Self.otherCell], let new = relocated(cell) {
      arguments[Self.otherCell] = .text(new)
    }
    return Finding(
      code, severity: severity, variant: variant, at: place, heading: heading, indicator: indicator,
      found: found, arguments: arguments, suggestions: suggestions)
  }
}
