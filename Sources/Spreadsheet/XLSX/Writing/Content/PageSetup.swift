/// How a sheet is printed.
package struct PageSetup: Hashable, Sendable {
  package enum Paper: Int, Sendable {
    case a4 = 9
    case a3 = 8
    /// Folio, 8.5 by 13 inches (215.9 by 330.2 mm). Indonesian F4 is 215 by 330 mm and has no number of its
    /// own in the list (ECMA-376 Part 1, 18.3.1.63); folio is the same sheet to within a millimetre.
    case f4 = 14
  }

  package enum Orientation: String, Sendable { case portrait, landscape }

  package enum Scaling: Hashable, Sendable {
    /// From 10 to 400.
    case percent(Int)
    /// Shrinks to so many pages; nil for as many as are needed.
    case fit(width: Int?, height: Int?)
  }

  /// In inches.
  package struct Margins: Hashable, Sendable {
    package var left, right, top, bottom, header, footer: Double

    package init(
      left: Double = 0.5,
      right: Double = 0.5,
      top: Double = 0.6,
      bottom: Double = 0.6,
      header: Double = 0.3,
      footer: Double = 0.3
    ) {
      self.left = left
      self.right = right
      self.top = top
      self.bottom = bottom
      self.header = header
      self.footer = footer
    }
  }

  package var paper: Paper
  package var orientation: Orientation
  package var scaling: Scaling
  package var margins: Margins
  package var isCenteredHorizontally: Bool
  package var isCenteredVertically: Bool
  package var printsGridlines: Bool
  /// Rows that head every page, counted from zero.
  package var repeatedRows: ClosedRange<Int>?
  /// Columns that begin every page, counted from zero.
  package var repeatedColumns: ClosedRange<Int>?
  package var printArea: CellRange?
  package var header: HeaderFooter
  package var footer: HeaderFooter
  /// Rows before which a page ends, counted from zero.
  package var rowBreaks: [Int]
  /// Columns before which a page ends, counted from zero.
  package var columnBreaks: [Int]

  package init(
    paper: Paper = .a4,
    orientation: Orientation = .portrait,
    scaling: Scaling = .percent(100),
    margins: Margins = .init(),
    isCenteredHorizontally: Bool = false,
    isCenteredVertically: Bool = false,
    printsGridlines: Bool = false,
    repeatedRows: ClosedRange<Int>? = nil,
    repeatedColumns: ClosedRange<Int>? = nil,
    printArea: CellRange? = nil,
    header: HeaderFooter = .init(),
    footer: HeaderFooter = .init(),
    rowBreaks: [Int] = [],
    columnBreaks: [Int] = []
  ) {
    self.paper = paper
    self.orientation = orientation
    self.scaling = scaling
    self.margins = margins
    self.isCenteredHorizontally = isCenteredHorizontally
    self.isCenteredVertically = isCenteredVertically
    self.printsGridlines = printsGridlines
    self.repeatedRows = repeatedRows
    self.repeatedColumns = repeatedColumns
    self.printArea = printArea
    self.header = header
    self.footer = footer
    self.rowBreaks = rowBreaks
    self.columnBreaks = columnBreaks
  }
}

/// The line above or below every printed page.
package struct HeaderFooter: Hashable, Sendable {
  /// A piece of such a line.
  package enum Piece: Hashable, Sendable, ExpressibleByStringLiteral {
    case text(String)
    case pageNumber
    case pageCount
    case sheetName
    case fileName

    package init(stringLiteral value: String) { self = .text(value) }
  }

  package var left: [Piece]
  package var center: [Piece]
  package var right: [Piece]

  package init(left: [Piece] = [], center: [Piece] = [], right: [Piece] = []) {
    self.left = left
    self.center = center
    self.right = right
  }

  /// The codes of ECMA-376 Part 1, 18.3.1.39.
  var code: String {
    zip(["&L", "&C", "&R"], [left, center, right])
      .map { position, pieces in pieces.isEmpty ? "" : position + pieces.map(\.code).joined() }
      .joined()
  }
}

extension HeaderFooter.Piece {
  fileprivate var code: String {
    switch self {
    case .text(let text): text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
    case .pageNumber: "&P"
    case .pageCount: "&N"
    case .sheetName: "&A"
    case .fileName: "&F"
    }
  }
}
