internal import Crypto
internal import Writers

/// What stands in `ID.json` beside a mail: all that a sender or a person needs without reading the mail.
struct OutboxSideFile {
  let id: OutboxID
  let message: MailMessage
  let bytes: [UInt8]

  /// A member a line, so that a shell script reads it, too; tries are counted beside it by the sender.
  var document: [UInt8] {
    JSONWriter.document(.lines(indent: 1)) { json in
      json.member("schema", "rekap.mail/1")
      json.member("id", id.description)
      json.member("message_id", message.messageID)
      json.member("envelope_from", message.envelopeFrom.description)
      json.member("recipients", message.recipients.addresses.map(\.description))
      json.member("subject", message.subject.text)
      json.member("date", message.time.stamp)
      json.member("kind", message.kind.rawValue)
      json.member("unit", message.thread?.unit.description)
      json.member("period", message.thread?.period.description)
      json.member("submission", message.submission?.description)
      json.member("sending", message.sending)
      json.member("bytes", bytes.count)
      json.member("sha256", Self.sha256(of: bytes))
    }
  }

  /// One address a line, for programs that take recipients apart from the mail.
  var recipients: [UInt8] { message.recipients.addresses.flatMap { Array("\($0)\n".utf8) } }

  private static func sha256(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
