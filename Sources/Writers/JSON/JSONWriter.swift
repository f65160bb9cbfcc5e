/// Writes one JSON document, member by member in the order of the calls.
///
/// ```swift
/// let bytes = JSONWriter.document { json in
///   json.member("schema", "rekap.check/1")
///   json.objects("findings", of: findings) { json, finding in
///     json.member("code", finding.code.rawValue)
///     json.member("cell", finding.cell?.description)
///   }
/// }
/// ```
/// The document is an object and ends with a line feed. What is nil is written as `null`.
package enum JSONWriter {
  /// The whole document as bytes.
  package static func document(_ layout: JSONLayout = .compact, _ body: (JSONObject) -> Void) -> [UInt8] {
    written(JSONBuffer(layout, piece: .max) { _ in }, body)
  }

  /// The document in pieces of about 64 KiB, for what is too large to hold.
  package static func stream(
    _ layout: JSONLayout = .compact,
    to sink: @escaping ([UInt8]) -> Void,
    _ body: (JSONObject) -> Void
  ) {
    sink(written(JSONBuffer(layout, piece: 64 << 10, sink: sink), body))
  }

  /// What is left in the buffer at the end.
  private static func written(_ buffer: JSONBuffer, _ body: (JSONObject) -> Void) -> [UInt8] {
    let document = JSONDocument(buffer)
    document.object(body)
    document.buffer.endDocument()
    return document.buffer.bytes
  }
}

/// Where line breaks and blanks go.
package enum JSONLayout: Equatable, Sendable {
  case compact
  /// A line for each member and element, indented by so many blanks a level.
  case lines(indent: Int)
}
