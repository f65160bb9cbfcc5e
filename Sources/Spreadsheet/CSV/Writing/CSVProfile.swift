/// Whom a CSV file is written for.
package struct CSVProfile: Hashable, Sendable {
  package var delimiter: UInt8
  package var decimalSeparator: UInt8
  package var hasByteOrderMark: Bool
  package var lineEnding: String
  /// Whether texts that a spreadsheet program would run as formulas get an apostrophe in front.
  package var guardsFormulas: Bool

  package init(
    delimiter: UInt8,
    decimalSeparator: UInt8,
    hasByteOrderMark: Bool,
    lineEnding: String,
    guardsFormulas: Bool
  ) {
    self.delimiter = delimiter
    self.decimalSeparator = decimalSeparator
    self.hasByteOrderMark = hasByteOrderMark
    self.lineEnding = lineEnding
    self.guardsFormulas = guardsFormulas
  }

  /// For a double click where commas are decimal: without the mark, Excel takes the bytes for another encoding.
  package static let indonesian = CSVProfile(
    delimiter: UInt8(ascii: ";"),
    decimalSeparator: UInt8(ascii: ","),
    hasByteOrderMark: true,
    lineEnding: "\r\n",
    guardsFormulas: true
  )

  /// For other programs, which take every text as it is.
  package static let machine = CSVProfile(
    delimiter: UInt8(ascii: ","),
    decimalSeparator: UInt8(ascii: "."),
    hasByteOrderMark: false,
    lineEnding: "\n",
    guardsFormulas: false
  )
}
