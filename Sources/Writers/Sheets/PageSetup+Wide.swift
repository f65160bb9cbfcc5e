internal import Spreadsheet

extension PageSetup {
  /// Landscape, as wide as the paper, with `footer` and the page number below.
  static func wide(_ paper: OfficeProfile.Paper, footer: String, in language: Language) -> PageSetup {
    PageSetup(
      paper: paper == .f4 ? .f4 : .a4,
      orientation: .landscape,
      scaling: .fit(width: 1, height: nil),
      margins: Margins(left: 0.3, right: 0.3, top: 0.45, bottom: 0.6, header: 0.3, footer: 0.3),
      isCenteredHorizontally: true,
      footer: HeaderFooter(
        left: [.text(footer)],
        right: [
          .text(RekapLabels.page[language]), .pageNumber, .text(RekapLabels.of[language]), .pageCount,
        ]
      )
    )
  }
}
