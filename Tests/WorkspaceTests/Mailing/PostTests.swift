import Kinerja
import Pipeline
import Testing
import Writers

@testable import Workspace

/// Which mails are owed, to whom, and under which name.
struct PostTests {
  private static let period = QuarterPeriod(year: 2026, quarter: .second)
  private static let moment = Moment(seconds: 1_783_300_000, offset: 8 * 3600)
  private static let unit = OfficeUnit(
    code: "SD", name: "Bidang SD", email: "sd@example.go.id; tu@example.go.id")

  private func post(_ units: [OfficeUnit] = [PostTests.unit], from: String = "Kantor <a@example.go.id>")
    -> Post
  {
    var settings = MailSettings()
    settings.from = from
    return Post(units: units, settings: settings)
  }

  private func checked(
    _ unit: OfficeUnit? = PostTests.unit, attempt: Int = 2, findings: [Finding] = []
  ) -> CheckedSubmission {
    CheckedSubmission(
      file: "inbox/sd.xlsx", sha256: "ab", unit: unit, period: Self.period, revision: attempt,
      status: findings.isEmpty ? .accepted : .rejected, values: [], findings: findings)
  }

  @Test(arguments: [([Finding](), "terima"), ([Finding(.B07)], "periksa")])
  func `a clean report gets a receipt, any other its findings`(findings: [Finding], kind: String) throws {
    let mail = try #require(post().mails(on: checked(findings: findings), at: Self.moment).first)
    #expect(mail.kind == kind)
    #expect(mail.id == "2026-TW2_SD_2_\(kind)")
    #expect(mail.recipients == ["sd@example.go.id", "tu@example.go.id"])
    #expect(MailOrder(mail.record)?.matter == .verdict)
  }

  @Test func `the same attempt owes the same mail, a later one another`() {
    let first = post().mails(on: checked(), at: Self.moment).map(\.id)
    let again = post().mails(on: checked(), at: Moment(seconds: 1_783_400_000, offset: 0)).map(\.id)
    let later = post().mails(on: checked(attempt: 3), at: Self.moment).map(\.id)
    #expect(first == again)
    #expect(first != later)
  }

  @Test func `addresses come from the list of units, never from the submission`() throws {
    let claimed = OfficeUnit(code: "SD", name: "Bidang SD", email: "lain@example.com")
    let mail = try #require(post().mails(on: checked(claimed), at: Self.moment).first)
    #expect(mail.recipients == ["sd@example.go.id", "tu@example.go.id"])
  }

  @Test(arguments: ["", "bukan alamat", "a@b", "sd@example.go.id; salah"])
  func `half an address is none`(email: String) throws {
    let unit = OfficeUnit(code: "SD", name: "Bidang SD", email: email)
    let mail = try #require(post([unit]).mails(on: checked(unit), at: Self.moment).first)
    #expect(mail.recipients == [])
  }

  @Test func `an office without a sender owes none, nor does a report of nobody`() {
    #expect(post(from: "").mails(on: checked(), at: Self.moment) == [])
    #expect(post().mails(on: checked(nil), at: Self.moment) == [])
  }

  @Test func `a unit is reminded once a day`() {
    func ids(_ seconds: Int) -> [String] {
      post().reminder(
        to: Self.unit, period: Self.period, rejectedAttempt: nil, isOverdue: false,
        at: Moment(seconds: seconds, offset: 8 * 3600)
      ).map(\.id)
    }
    #expect(ids(1_783_300_000) == ids(1_783_300_000 + 3600))
    #expect(ids(1_783_300_000) != ids(1_783_300_000 + 86_400))
  }

  @Test(arguments: [
    MailOrder.Matter.verdict, .decision(isApproved: false, reason: "bukti kurang", reviewer: "Sekretaris"),
    .reminder(rejectedAttempt: 2),
    .digest(
      [.init(unit: "SD", status: "missing", attempt: nil, errors: 0, warnings: 0)], notices: ["satu"]),
    .dissemination(files: ["laporan/rekap.xlsx"], received: 7, expected: 8, missing: ["Bidang SD"]),
  ])
  func `what a mail is about comes back from the ledger whole`(matter: MailOrder.Matter) {
    var order = MailOrder(matter)
    order.sending = 2
    #expect(MailOrder(order.record) == order)
  }

  @Test(arguments: [
    ("Subbag Perencanaan <a.b@example.go.id>", "Subbag Perencanaan", "a.b@example.go.id"),
    ("a.b@example.go.id", "", "a.b@example.go.id"),
  ])
  func `a sender is written with or without a name`(text: String, name: String, address: String) throws {
    let mailbox = try #require(Mailbox(written: text))
    #expect(mailbox.name?.text ?? "" == name)
    #expect(mailbox.address.description == address)
  }

  @Test(arguments: ["", "tanpa alamat", "Kantor <bukan>", "a@b\r\nBcc: c@example.com"])
  func `what is no sender is none`(text: String) { #expect(Mailbox(written: text) == nil) }
}
