/// Something in a file that was odd and how it was read all the same.
package struct ReadWarning: Hashable, Sendable {
  package enum Code: String, Sendable {
    case badStyles = "bad_styles"
    case styleOutOfRange = "style_out_of_range"
    case sharedStringOutOfRange = "shared_string_out_of_range"
    /// A shared formula that is not spelled out in this cell; the value beside it was read.
    case sharedFormula = "shared_formula"
    case unresolvedSheet = "unresolved_sheet"
    case sheetNotRead = "sheet_not_read"
    case cellOutsideGrid = "cell_outside_grid"
    case duplicateCell = "duplicate_cell"
    case badNumber = "bad_number"
    case badDate = "bad_date"
    /// A day before March 1900, where Excel counts a 29 February that never was: more often a number in a date format.
    case earlyDate = "early_date"
    case checksumMismatch = "checksum_mismatch"
    case malformedMarkup = "malformed_markup"
    case damagedPart = "damaged_part"
    case damagedSheet = "damaged_sheet"
    case bytesBeforeArchive = "bytes_before_archive"
    case textTruncated = "text_truncated"
    case encodingGuessed = "encoding_guessed"
    case delimiterGuessed = "delimiter_guessed"
    case strayQuote = "stray_quote"
    case unclosedQuote = "unclosed_quote"
    case nulBytes = "nul_bytes"
    case tooManyColumns = "too_many_columns"
    case invalidBytes = "invalid_bytes"
    /// Further warnings were only counted; the detail says how many, and of which kind where one kind is meant.
    case warningsLeftOut = "warnings_left_out"
  }

  package let code: Code
  package let sheet: String?
  package let cell: CellReference?
  /// The value that was met, for the message: a name, a number, a line.
  package let detail: String

  package init(_ code: Code, sheet: String? = nil, cell: CellReference? = nil, detail: String = "") {
    self.code = code
    self.sheet = sheet
    self.cell = cell
    self.detail = detail
  }
}
