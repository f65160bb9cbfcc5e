import Foundation
import Testing

@testable import Writers

@Suite("Encodings of mails")
struct MailEncodingTests {
  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `base64 is that of the RFC`(plain: String, encoded: String) {
    #expect(String(decoding: Base64.encode(Array(plain.utf8)), as: UTF8.self) == encoded)
  }

  @Test(arguments: [0, 1, 56, 57, 58, 114, 1000])
  func `base64 stands in lines of 76`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let text = String(decoding: Base64.lines(bytes), as: UTF8.self)
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.count <= 76 })
    #expect(Data(base64Encoded: text, options: .ignoreUnknownCharacters) == Data(bytes))
  }

  @Test(arguments: [
    // RFC 2045, section 6.7: the example of the RFC, broken where it does not fit.
    ("If you believe that truth=beauty", "If you believe that truth=3Dbeauty\r\n"),
    ("Dinas Pendidikan – TW II", "Dinas Pendidikan =E2=80=93 TW II\r\n"),
    ("a \nb\t", "a=20\r\nb=09\r\n"), (".", "=2E\r\n"), ("From sini", "=46rom sini\r\n"),
    ("a\r\nb", "a\r\nb\r\n"),
    ("", ""), ("\n\n", "\r\n\r\n"), ("a\u{0}b", "a=00b\r\n"),
  ])
  func `quoted-printable keeps what can be read`(plain: String, encoded: String) {
    #expect(String(decoding: QuotedPrintable.encode(Array(plain.utf8)), as: UTF8.self) == encoded)
  }

  @Test(arguments: [74, 75, 76, 77, 152, 500], ["a", "é", ".", "= "])
  func `no line of quoted-printable is longer than 76`(count: Int, piece: String) {
    let text = String(repeating: piece, count: count)
    let encoded = String(decoding: QuotedPrintable.encode(Array(text.utf8)), as: UTF8.self)
    #expect(encoded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    #expect(!encoded.contains("\r\n."))
  }

  @Test(arguments: [
    "Ä", String(repeating: "Dinas Pendidikan dan Kebudayaan é ", count: 8), String(repeating: "👩🏽‍🏫", count: 20),
    "e" + String(repeating: "\u{301}", count: 60), "=?utf-8?Q?x?=",
  ])
  func `encoded words fit their line and split no character`(text: String) throws {
    let words = EncodedWords.of(text)
    var decoded = ""
    for word in words {
      #expect(word.utf8.count <= 75)
      let base64 = try #require(word.wholeMatch(of: /=\?utf-8\?B\?([A-Za-z0-9+\/=]+)\?=/)).1
      let bytes = try #require(Data(base64Encoded: String(base64)))
      decoded += try #require(String(validating: bytes, as: UTF8.self))
    }
    #expect(decoded == text)
  }

  @Test(arguments: [
    ("laporan.xlsx", ["filename=\"laporan.xlsx\""]),
    ("Laporan \"TW\".xlsx", ["filename*=utf-8''Laporan%20%22TW%22.xlsx"]),
    ("é.csv", ["filename*=utf-8''%C3%A9.csv"]),
    // RFC 2231, section 4.1 counts the pieces from 0.
    (
      String(repeating: "é", count: 10) + ".csv",
      [
        "filename*0*=utf-8''%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9", "filename*1*=%C3%A9%C3%A9%C3%A9.csv",
      ]
    ),
  ])
  func `file names outside ASCII are percent-encoded, in pieces where they are long`(
    name: String, parameters: [String]
  ) {
    #expect(FileNameParameter.of(name) == parameters)
  }

  @Test func `a long file name keeps its extension`() {
    let name = FileNameParameter.fallback(for: String(repeating: "laporan ", count: 30) + ".xlsx")
    #expect(name.count == 60 && name.hasSuffix(".xlsx"))
    #expect(FileNameParameter.fallback(for: "a." + String(repeating: "b", count: 300)).count == 60)
  }

  @Test func `a boundary that occurs in a part is not taken`() {
    let taken = ["=_rekap_ab", "=_rekap_ab_"]
    #expect(MailBoundary.free(startingWith: "ab") { taken.contains($0) } == "=_rekap_ab__")
    let part = MailPart.text(Array("=_rekap_ab".utf8), subtype: "plain")
    #expect(part.holds("=_rekap_ab") && !part.holds("=_rekap_cd"))
  }

  /// RFC 5322, section 3.3, and days at the edges of months and years.
  @Test(arguments: [
    (1_783_300_323, 480, "Mon, 06 Jul 2026 09:12:03 +0800"), (0, 0, "Thu, 01 Jan 1970 00:00:00 +0000"),
    (-1, 0, "Wed, 31 Dec 1969 23:59:59 +0000"), (951_782_400, 0, "Tue, 29 Feb 2000 00:00:00 +0000"),
    (1_798_736_400, 420, "Fri, 01 Jan 2027 00:00:00 +0700"),
    (880_127_706, -360, "Fri, 21 Nov 1997 09:55:06 -0600"),
    (1_772_323_200, -210, "Sat, 28 Feb 2026 20:30:00 -0330"),
  ])
  func `dates are those of the office's clock`(seconds: Int, offset: Int, text: String) throws {
    #expect(try #require(MailTime(seconds: seconds, offsetMinutes: offset)).headerText == text)
  }

  @Test(arguments: [(Int.max, 0), (Int.min, 0), (0, 841), (0, -721), (253_402_214_400, 0)])
  func `a time that no calendar has is none`(seconds: Int, offset: Int) {
    #expect(MailTime(seconds: seconds, offsetMinutes: offset) == nil)
  }

  @Test(arguments: [
    ("SD-2026-TW2-1", "SD-2026-TW2-1"), ("Dinas X", "Dinas-X-"), ("é", ""), ("", ""),
    ("a\r\nBcc: x", "a-Bcc-x-"),
  ])
  func `names in Message-IDs are letters, digits and hyphens`(text: String, start: String) {
    let token = MailToken(text).description
    #expect(token.hasPrefix(start) && !token.isEmpty)
    #expect(token.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    #expect(MailToken("Dinas X") != MailToken("Dinas_X"))
  }
}
