internal import Spreadsheet

/// How the sheets are printed: landscape, as wide as the paper, numbered.
extension RekapInput {
  func page(
    _ sheet: Phrase,
    height: Int? = nil,
    repeating rows: ClosedRange<Int>? = nil,
    columns: ClosedRange<Int>? = nil
  ) -> PageSetup {
    let title = "\(text(sheet)) – \(RekapLabels.fullName(of: period, in: language))"
    var page = PageSetup.wide(office.paper, footer: title, in: language)
    page.scaling = .fit(width: 1, height: height)
    page.repeatedRows = rows
    page.repeatedColumns = columns
    return page
  }
}
