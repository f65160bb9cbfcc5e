/// Why the reading of an XML part had to stop.
package enum MarkupError: Error, Hashable, Sendable {
  /// Not well-formed; the message is libxml2's own.
  case malformed(line: Int, message: String)
  /// A document type declaration: the way to entity bombs and outside files, and in no spreadsheet part.
  case documentType(line: Int)
  /// A declared encoding that spreadsheet parts may not have, such as UTF-7.
  case encoding(String)
  case limitExceeded(limit: String, allowed: Int, met: Int)
  /// libxml2 could not get the memory it needs.
  case outOfMemory
}
