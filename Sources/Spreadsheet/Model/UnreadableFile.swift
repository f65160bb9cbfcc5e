/// Why a file cannot be opened as a spreadsheet at all.
package enum UnreadableFile: Error, Hashable, Sendable {
  /// No bytes, or only white space.
  case empty
  /// The content is something else than a spreadsheet this product reads.
  case otherFormat(FileKind)
  /// The content is of another kind than the name claims, such as HTML in a file called `.xlsx`.
  case mislabelled(claimed: String, actual: FileKind)
  /// An encrypted package (ECMA-376 with agile or standard encryption, or an old binary workbook with a password).
  case passwordProtected
  /// The container or a needed part is broken; the text names the part or the offset.
  case damaged(String)
  /// The container says two things at once, so that other programs could show other contents; never read in part.
  case ambiguous(String)
  /// A limit on untrusted input was passed (finding F09).
  ///
  /// The limit is called by a raw value of `Limits.Name`; a line is stated where one record of a text file is meant.
  case limitExceeded(limit: String, allowed: Int, met: Int, line: Int? = nil)
  /// The package holds no workbook part.
  case noWorkbook
  /// A document type declaration or another construct that is refused for safety.
  case forbiddenMarkup(String)
  /// The operating system would not give the bytes.
  case inputOutput(errno: Int32)
}

/// What a file is, told from its first bytes and, for archives, from its entries.
package enum FileKind: String, Hashable, Sendable {
  case xlsx, xls, xlsb, ods, csv, html, xml, pdf, rtf, word, powerpoint, image, zip, rar, sevenZip, gzip, ole
  case text, binary
}
