import Foundation
import Testing
import Writers

@Suite("Mails as bytes")
struct MailMessageTests {
  static func message(_ letter: any MailLetter, _ language: Language = .indonesian) -> MailMessage {
    letter.message(from: SampleMail.office(language))
  }

  @Test func `headers stand in their order`() throws {
    let text = String(decoding: Self.message(SampleMail.validation()).bytes, as: UTF8.self)
    let head = try #require(text.components(separatedBy: "\r\n\r\n").first)
    #expect(
      head.split(separator: "\r\n").joined(separator: "\n").replacing(/[0-9a-f]{12,16}(?=@|")/, with: "HASH")
        == """
        From: =?utf-8?B?UGVyZW5jYW5hYW4g4oCTIERpc2Rpa2J1ZA==?= <lapor@example.go.id>
        To: Bidang Pembinaan SD <sd@example.go.id>
        Reply-To: perencanaan@example.go.id
        Subject: [Perlu perbaikan] Laporan Kinerja TW II 2026 - Bidang Pembinaan SD
         - 2 kesalahan, 1 peringatan
        Date: Mon, 06 Jul 2026 09:12:03 +0800
        Message-ID: <rekap.SD-2026-TW2-1.periksa.HASH@example.go.id>
        In-Reply-To: <rekap.SD.2026-TW2@example.go.id>
        References: <rekap.SD.2026-TW2@example.go.id>
        Auto-Submitted: auto-generated
        X-Auto-Response-Suppress: All
        MIME-Version: 1.0
        Content-Language: id
        X-Rekap-Submission: SD-2026-TW2-1
        Content-Type: multipart/alternative; boundary="=_rekap_HASH"
        """)
  }

  @Test(arguments: SampleMail.letters.indices, Language.allCases)
  func `every kind is 7 bit in short lines, and the same each time`(index: Int, language: Language) {
    let message = Self.message(SampleMail.letters[index], language)
    let bytes = message.bytes
    #expect(bytes.allSatisfy { $0 < 0x80 && $0 != 0 })
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.contains("\n") && !$0.contains("\r") })
    #expect(bytes == Self.message(SampleMail.letters[index], language).bytes)
    #expect(!lines.contains { $0.hasPrefix("Bcc:") || $0.hasPrefix("Return-Path:") })
  }

  @Test func `the Message-ID is that of the content`() {
    let message = Self.message(SampleMail.validation())
    var other = message
    other.text += "."
    var again = message
    again.sending = 2
    var moved = message
    moved.envelopeFrom = SampleMail.address("lain@example.go.id")
    #expect(message.messageID != other.messageID)
    #expect(again.messageID.contains(".periksa-2."))
    #expect(message.messageID == moved.messageID)
  }

  @Test func `a text that servers pass unchanged stays as it is`() {
    var message = Self.message(SampleMail.validation())
    message.html = nil
    message.text = "Halo\nDunia\n"
    #expect(String(decoding: message.bytes, as: UTF8.self).hasSuffix("7bit\r\n\r\nHalo\r\nDunia\r\n"))
    message.text = ".\n"
    #expect(String(decoding: message.bytes, as: UTF8.self).hasSuffix("quoted-printable\r\n\r\n=2E\r\n"))
  }

  @Test(arguments: HostileText.all)
  func `no text starts a header of its own`(text: String) {
    let hostile = MailAttachment(name: text, type: .csv, bytes: [1])
    var message = Self.message(SampleMail.validation(workbook: hostile))
    message.subject = HeaderText(text)
    message.from = Mailbox(message.from.address, name: text)
    message.replyTo = Mailbox(message.from.address, name: text)
    message.recipients = MailRecipients(Mailbox(message.from.address, name: text))
    message.seed = MailToken(text)
    message.submission = MailToken(text)
    message.thread = MailMessage.Thread(unit: MailToken(text), period: MailToken(text))
    let head = String(decoding: message.bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")[0]
    let names = head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.map {
      $0.prefix { $0 != ":" }
    }
    #expect(
      names == [
        "From", "To", "Reply-To", "Subject", "Date", "Message-ID", "In-Reply-To", "References",
        "Auto-Submitted",
        "X-Auto-Response-Suppress", "MIME-Version", "Content-Language", "X-Rekap-Submission", "Content-Type",
      ])
    #expect(MailAddress(text) == nil)
  }
}

/// Names and subjects by which somebody could try to add a header, a recipient or a part.
enum HostileText {
  static let all = [
    "a\r\nBcc: x@example.id", "a\nBcc: x@example.id", "a\rBcc: x@example.id", "a\r\n\r\nisi", "a\n\nisi",
    "a\u{0}\r\nX: y", "a\u{85}Bcc: x@example.id", "a\u{2028}Bcc: x@example.id", "a\u{2029}Bcc: x",
    "a\u{B}Bcc: x",
    "a\u{C}Bcc: x", "a\r\n Bcc: x", "a\r\n\tBcc: x", "\r\nBcc: x", "a%0d%0aBcc: x", "a\\r\\nBcc: x",
    "=?utf-8?Q?a=0D=0ABcc:_x?=", "=?utf-8?B?DQpCY2M6IHg=?=", "=?utf-8?B?", "?==?utf-8?Q?x?=",
    "a\" <x@example.id>, \"b", "a\\\" <x@example.id>", "a <x@example.id>", "a, x@example.id",
    "a; x@example.id",
    "a (komentar) <x@example.id>", "\u{202E}moc.elpmaxe@x", "a\u{200B}\r\nb", "a\u{7F}\u{1B}[31m\r\n",
    "--=_rekap_0000000000000000--", "a\r\n--=_rekap\r\n", "../../etc/passwd\r\n", "a\"; filename=\"b.exe",
    "a\r\nContent-Type: text/html\r\n\r\n<script>", "\u{FEFF}a\r\nX: y", "a嗊嘍Bcc: x", "İ\r\nBcc: x",
    String(repeating: "a", count: 998) + "\r\nBcc: x", String(repeating: "é\r\n", count: 400), "", " ", "\t",
  ]
}
