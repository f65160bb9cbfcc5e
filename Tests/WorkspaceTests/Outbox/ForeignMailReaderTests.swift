import Foundation
import Kinerja
import TestSupport
import Testing
import Writers

@testable import Workspace

/// Hundreds of mails with names that are long, foreign or hostile, read back by Python's email package.
@Suite(.enabled(if: ForeignPython.mailPath != nil, "Python with aiosmtpd is not installed"))
struct ForeignMailReaderTests {
  struct Read: Decodable {
    struct Attachment: Decodable, Equatable { let name, type, bytes: String }
    let id: String
    let defects, names: [String]
    let from, to, cc: [[String]]
    let subject: String
    let seconds, offset: Int
    let messageID, text: String
    let html: String?
    let attachments: [Attachment]
    let longestLine: Int
    let isSevenBit, hasBareBreaks: Bool
  }

  static let pieces = [
    "Dinas", "Pendidikan", "é", "–", "“kutip”", "\"", "\\", "'", "<", ">", "@", ",", ";", ":", "(", ")",
    "[x]",
    "=?utf-8?Q?x?=", "=?", "?=", "日本語", "👩🏽‍🏫", "e\u{301}\u{323}", "שלום", "%0d%0a", "\r\nBcc: x@example.id",
    "\n\n",
    "\u{0}", "\u{1B}[31m", "\u{2028}", "\u{202E}", "\u{FEFF}", "../..", "a.xlsx",
    "panjang-sekali-tanpa-spasi", ".",
    "From ", "--=_rekap_", "=3D", "=", "  ", "\t", "\u{A0}", "x\u{7F}",
  ]

  @Test func `five hundred mails come back as they were`() throws {
    var generator = SeededGenerator(seed: 2026)
    let folder = try TemporaryFolder()
    var messages: [String: MailMessage] = [:]
    for number in 1...500 {
      let id = OutboxDesk.id(number)
      let message = Self.message(number, &generator)
      messages[id.description] = message
      try folder.write("\(id).eml", message.bytes)
    }
    let python = try #require(ForeignPython.mailPath)
    let output = try ForeignPython.output(
      python, [Fixture.packageRoot + "/scripts/read-mails", folder.path])
    let read = try JSONDecoder().decode([Read].self, from: Data(output))
    #expect(read.count == 500)
    for mail in read { Self.compare(mail, try #require(messages[mail.id])) }
  }

  private static func compare(_ mail: Read, _ message: MailMessage) {
    #expect(mail.defects.isEmpty, "\(mail.id)")
    #expect(mail.isSevenBit && !mail.hasBareBreaks && mail.longestLine <= 76, "\(mail.id)")
    #expect(Set(mail.names).count == mail.names.count && !mail.names.contains("Bcc"))
    #expect(mail.subject == message.subject.text)
    #expect(mail.from == [message.from].map(entry))
    #expect(mail.to == message.recipients.to.map(entry))
    #expect(mail.cc == message.recipients.cc.map(entry))
    #expect(mail.seconds == message.time.seconds && mail.offset == message.time.offsetMinutes)
    #expect(mail.messageID == message.messageID)
    #expect(mail.text == message.text)
    #expect(mail.html == message.html.map { String(decoding: $0, as: UTF8.self) })
    #expect(
      mail.attachments
        == message.attachments.map {
          Read.Attachment(
            name: $0.name.text, type: $0.type.rawValue,
            bytes: Data($0.bytes).base64EncodedString())
        })
  }

  private static func entry(_ mailbox: Mailbox) -> [String] {
    [mailbox.name?.text ?? "", mailbox.address.description]
  }

  private static func words(_ most: Int, _ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in
      (pieces.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
    }.joined()
  }

  static func message(_ number: Int, _ generator: inout SeededGenerator) -> MailMessage {
    func mailbox(_ local: String) -> Mailbox {
      Mailbox(OutboxDesk.address("\(local)\(number)@example.go.id"), name: words(14, &generator))
    }
    var message = OutboxDesk.message(number)
    message.from = mailbox("dari")
    if Bool.random(using: &generator) { message.replyTo = mailbox("balas") }
    message.recipients =
      MailRecipients(to: [mailbox("a"), mailbox("b")], cc: number % 3 == 0 ? [mailbox("c")] : [])
      ?? message.recipients
    message.subject = HeaderText(words(40, &generator))
    message.seed = MailToken("s\(number)")
    // Python gives back line feeds; what is compared is what stands between them.
    let lines = (0...number % 9).map { _ in PlainLine.of(words(30, &generator)) }
    message.text = lines.joined(separator: "\n") + "\n"
    if number % 4 != 0 { message.html = Array("<p>\(PlainLine.of(words(60, &generator)))</p>\n".utf8) }
    message.attachments = (0..<number % 4).map { index in
      MailAttachment(
        name: words(20, &generator) + "\(index).xlsx", type: index == 1 ? .csv : .workbook,
        bytes: (0..<number * 3).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ index) })
    }
    return message
  }
}
