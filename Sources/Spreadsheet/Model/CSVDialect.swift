/// How the bytes of a CSV file were understood.
package struct CSVDialect: Equatable, Sendable {
  package enum Encoding: String, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case utf32LittleEndian = "utf-32le"
    case utf32BigEndian = "utf-32be"
    case windows1252 = "windows-1252"
  }

  package let encoding: Encoding
  package let hasByteOrderMark: Bool
  /// True where nothing in the file says which encoding it is (finding F15).
  package let encodingIsGuessed: Bool
  /// One of `;` `,` tab `|`, rarely `^` `~` `:` or a blank, or what a `sep=` line names.
  package let delimiter: UInt8
  package let delimiterChoice: CSVDelimiterChoice
  package let marks: CSVMarks

  package init(
    encoding: Encoding,
    hasByteOrderMark: Bool,
    encodingIsGuessed: Bool,
    delimiter: UInt8,
    delimiterChoice: CSVDelimiterChoice,
    marks: CSVMarks
  ) {
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.encodingIsGuessed = encodingIsGuessed
    self.delimiter = delimiter
    self.delimiterChoice = delimiterChoice
    self.marks = marks
  }

  /// True where the first line was `sep=;` and gave the delimiter; that line is row 0 and holds no cell.
  package var hasSeparatorLine: Bool { delimiterChoice.reason == .separatorLine }

  /// What a delimiter is called where it would not be seen.
  package static func name(of delimiter: UInt8) -> String {
    switch delimiter {
    case .tab: "tab"
    case .space: "space"
    default: String(Unicode.Scalar(delimiter))
    }
  }
}
