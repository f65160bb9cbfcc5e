internal import Spreadsheet

/// How the sheets are printed: landscape, as wide as the paper, numbered.
extension RekapInput {
  func page(
    _ sheet: Phrase,
    height: Int? = nil,
    repeating rows: ClosedRange<Int>? = nil,
    columns: ClosedRange<Int>? = nil
  ) -> PageSetup {
    let paper: PageSetup.Paper =
      switch office.paper {
      case .f4: .f4
      case .a4: .a4
      }
    let title = "\(text(sheet)) – \(RekapLabels.fullName(of: period, in: language))"
    return PageSetup(
      paper: paper,
      orientation: .landscape,
      scaling: .fit(width: 1, height: height),
      margins: PageSetup.Margins(left: 0.3, right: 0.3, top: 0.45, bottom: 0.6, header: 0.3, footer: 0.3),
      isCenteredHorizontally: true,
      repeatedRows: rows,
      repeatedColumns: columns,
      footer: HeaderFooter(
        left: [.text(title)],
        right: [.text(text(RekapLabels.page)), .pageNumber, .text(text(RekapLabels.of)), .pageCount]
      )
    )
  }
}
