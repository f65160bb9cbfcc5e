internal import Kinerja

/// Writes a mail with its headers in a fixed order.
struct MailWriter {
  private let message: MailMessage
  private let content: MailPart
  let messageID: String

  init(_ message: MailMessage) {
    self.message = message
    content = Self.content(of: message)
    let sending = message.sending > 1 ? "-\(message.sending)" : ""
    var hash = FNV1a()
    hash.combine(Self.addressed(message).bytes)
    hash.combine(content.bytes)
    let kind = message.kind.rawValue + sending
    messageID =
      "<rekap.\(message.seed).\(kind).\(hash.hexadecimal.prefix(12))@\(message.from.address.domain)>"
  }

  var bytes: [UInt8] {
    var rest = MailHeaders()
    rest.add("Message-ID", messageID)
    if let thread = message.thread {
      // The first mail of a conversation is known by its name, whether it was sent or not.
      let root = "<rekap.\(thread.unit).\(thread.period)@\(message.from.address.domain)>"
      rest.add("In-Reply-To", root)
      rest.add("References", root)
    }
    // RFC 3834, section 5: nobody's absence note answers this.
    rest.add("Auto-Submitted", "auto-generated")
    rest.add("X-Auto-Response-Suppress", "All")
    rest.add("MIME-Version", "1.0")
    rest.add("Content-Language", message.language.rawValue)
    if let submission = message.submission { rest.add("X-Rekap-Submission", submission.description) }
    return Self.addressed(message).bytes + rest.bytes + content.bytes
  }

  /// The headers that say who writes to whom, about what and when.
  private static func addressed(_ message: MailMessage) -> MailHeaders {
    var headers = MailHeaders()
    headers.add("From", [message.from])
    headers.add("To", message.recipients.to)
    headers.add("Cc", message.recipients.cc)
    if let replyTo = message.replyTo { headers.add("Reply-To", [replyTo]) }
    headers.add("Subject", message.subject)
    headers.add("Date", message.time.headerText)
    return headers
  }

  private static func content(of message: MailMessage) -> MailPart {
    let text = MailPart.text(Array(message.text.utf8), subtype: "plain")
    let body =
      message.html.map { MailPart.multipart("alternative", [text, .text($0, subtype: "html")]) } ?? text
    if message.attachments.isEmpty { return body }
    return .multipart("mixed", [body] + message.attachments.map(MailPart.attachment))
  }
}
