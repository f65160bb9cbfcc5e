import Kinerja
import Testing
import Writers

@Suite("Addresses of mails")
struct MailAddressTests {
  @Test(arguments: [
    "sd@example.go.id", "kepala.dinas@example.go.id", "lapor+tw2@disdik.example.go.id", "a@b.id",
    "SEKRE@EXAMPLE.GO.ID", "x_1-2=3@xn--fiqs8s.xn--p1ai", "lapor@1.example.id",
  ])
  func `what offices use is let through`(text: String) throws {
    let address = try #require(MailAddress(text))
    #expect(address.description.lowercased() == text.lowercased())
  }

  @Test(arguments: [
    "", "sd", "@example.go.id", "sd@", "sd@gmail", "sd@example..id", ".sd@example.id", "sd.@example.id",
    "s..d@example.id", "sd@-example.id", "sd@example-.id", "sd@example.go.id ", " sd@example.go.id",
    "sd@example.go.id\n", "sd@example.go.id\r\nBcc: x@example.id", "sd\u{0}@example.id", "a@b@example.id",
    "\"s d\"@example.id", "sd@[127.0.0.1]", "sd@127.0.0.1", "sd@example.go.id,x@example.id",
    "<sd@example.go.id>",
    "-fsd@example.id", "sd%x@example.id", "x!sd@example.id", "|sh@example.id", "bédu@example.id",
    "sd@exämple.id",
    "sd@example.go.id;x", "sd(x)@example.id", "sd@example.id.", "s\u{200B}d@example.id",
    "sd@example.i\u{202E}d",
  ])
  func `everything else is no address`(text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test func `is as long as a server takes, and no longer`() {
    #expect(MailAddress(String(repeating: "a", count: 64) + "@example.id") != nil)
    #expect(MailAddress(String(repeating: "a", count: 65) + "@example.id") == nil)
    #expect(MailAddress("a@" + String(repeating: "a", count: 64) + ".id") == nil)
    #expect(MailAddress("a@" + String(repeating: "abc.", count: 63) + "id") == nil)
  }

  @Test(arguments: [
    ("sd@example.go.id", 1), (" a@example.go.id; b@example.go.id,c@example.go.id ", 3), ("", nil),
    (" ; ", nil),
    ("a@example.go.id; b", nil), ("a@example.go.id\r\nBcc: b@example.go.id", nil),
  ])
  func `a unit is written to at all addresses of the list, or at none`(email: String, count: Int?) {
    let unit = OfficeUnit(code: "SD", name: "Bidang SD", email: email)
    #expect(MailRecipients(unit)?.addresses.count == count)
  }

  @Test func `nobody gets the same mail twice`() throws {
    let first = try #require(MailAddress("sd@example.go.id"))
    let second = try #require(MailAddress("sd@EXAMPLE.go.id"))
    let recipients = try #require(
      MailRecipients(to: [Mailbox(first), Mailbox(second, name: "SD")], cc: [Mailbox(second)]))
    #expect(recipients.addresses == [first])
    #expect(MailRecipients(to: [], cc: [Mailbox(first)]) == nil)
  }
}
