/// One part of a mail with its own headers, ready to be written between two boundaries (RFC 2046, section 5.1).
struct MailPart {
  let bytes: [UInt8]
  /// False where the encoding rules out that a boundary occurs in it.
  private let mayHoldBoundary: Bool

  /// Text as it stands where every server passes it unchanged, else quoted-printable.
  static func text(_ text: [UInt8], subtype: StaticString) -> MailPart {
    var headers = MailHeaders()
    let isPlain = MailLines.of(text).allSatisfy(passesUnchanged)
    headers.add("Content-Type", "text/\(subtype); charset=utf-8")
    headers.add("Content-Transfer-Encoding", isPlain ? "7bit" : "quoted-printable")
    return MailPart(headers, isPlain ? plain(text) : QuotedPrintable.encode(text), mayHoldBoundary: true)
  }

  static func attachment(_ file: MailAttachment) -> MailPart {
    var headers = MailHeaders()
    let plainName = FileNameParameter.fallback(for: file.name.text)
    headers.add("Content-Type", ["\(file.type.rawValue);", "name=\"\(plainName)\""])
    headers.add("Content-Transfer-Encoding", "base64")
    let parameters = FileNameParameter.of(file.name.text)
    headers.add(
      "Content-Disposition",
      ["attachment;"] + parameters.dropLast().map { $0 + ";" } + parameters.suffix(1))
    return MailPart(headers, Base64.lines(file.bytes), mayHoldBoundary: false)
  }

  static func multipart(_ subtype: StaticString, _ parts: [MailPart]) -> MailPart {
    let boundary = MailBoundary.of(parts)
    var headers = MailHeaders()
    headers.add("Content-Type", ["multipart/\(subtype);", "boundary=\"\(boundary)\""])
    var body: [UInt8] = []
    body.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count + 64 })
    for part in parts {
      body += "--\(boundary)\r\n".utf8
      body += part.bytes
      body += "\r\n".utf8
    }
    body += "--\(boundary)--\r\n".utf8
    return MailPart(headers, body, mayHoldBoundary: parts.contains(where: \.mayHoldBoundary))
  }

  func holds(_ boundary: String) -> Bool { mayHoldBoundary && bytes.contains(Array(boundary.utf8)) }

  private init(_ headers: MailHeaders, _ body: [UInt8], mayHoldBoundary: Bool) {
    bytes = headers.bytes + [UInt8(ascii: "\r"), UInt8(ascii: "\n")] + body
    self.mayHoldBoundary = mayHoldBoundary
  }

  private static func plain(_ text: [UInt8]) -> [UInt8] {
    MailLines.of(text).flatMap { $0 + [UInt8(ascii: "\r"), UInt8(ascii: "\n")] }
  }

  private static func passesUnchanged(_ line: ArraySlice<UInt8>) -> Bool {
    line.count <= 76 && line.allSatisfy { (0x20..<0x7F).contains($0) } && line.last != UInt8(ascii: " ")
      && line.first != UInt8(ascii: ".") && !line.starts(with: "From ".utf8)
  }
}
