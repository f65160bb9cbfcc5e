import GRDB
import Kinerja
import TestSupport
import Testing

@testable import Workspace

struct LedgerPromisesTests {
  private static let moment = Moment(seconds: 1_775_440_000, offset: 8 * 3600)
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/buku.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  private func delivery(_ sha256: String = "aa", origin: String = "1:1:1:1") -> NewDelivery {
    NewDelivery(
      sha256: sha256, name: "laporan.csv", folder: nil, size: 3, received: Self.moment, origin: origin)
  }

  @Test(arguments: [("synchronous", "3"), ("journal_mode", "delete"), ("foreign_keys", "1")])
  func `a commit is on the disk when it returns`(name: String, value: String) throws {
    let ledger = try Ledger.make(at: path)
    #expect(try ledger.read { try String.fetchOne($0, sql: "PRAGMA \(name)") } == value)
  }

  @Test func `there is no ledger where none was made`() {
    #expect(throws: LedgerProblem.missing(path: path)) { try Ledger.open(at: path) }
  }

  @Test func `the ledger of a later version is left alone`() throws {
    let ledger = try Ledger.make(at: path)
    try ledger.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('nanti')") }
    #expect(throws: LedgerProblem.newer(path: path)) { try Ledger.open(at: path) }
    #expect(throws: LedgerProblem.newer(path: path)) { try Ledger.open(at: path, isReadOnly: true) }
  }

  @Test func `the ledger of an earlier version is brought up to date with what is in it`() throws {
    let ledger = try Ledger.make(at: path)
    _ = try ledger.begin(delivery())
    try ledger.write { database in
      try database.execute(sql: "DROP INDEX duplicate_by_origin")
      try database.execute(sql: "ALTER TABLE duplicate DROP COLUMN origin")
      try database.execute(sql: "ALTER TABLE agreement DROP COLUMN file_hashes")
      try database.execute(sql: "DELETE FROM grdb_migrations WHERE identifier <> '1'")
    }
    let later = try Ledger.open(at: path)
    let known = try #require(try later.delivery(sha256: "aa"))
    try later.addDuplicate(delivery(origin: "2:2:2:2"), of: known)
    #expect(try later.faults() == [])
  }

  @Test func `what is not a ledger is called damaged`() throws {
    try folder.write("buku.sqlite", String(repeating: "bukan buku ", count: 200))
    #expect {
      try Ledger.open(at: path)
    } throws: { error in
      if case LedgerProblem.damaged = error { true } else { false }
    }
  }

  @Test func `a damaged page is found`() throws {
    let ledger = try Ledger.make(at: path)
    for number in 0..<400 { _ = try ledger.begin(delivery("\(number)")) }
    #expect(try ledger.faults() == [])
    var bytes = try folder.read("buku.sqlite")
    let page = bytes.count / 2 / 4096 * 4096
    for index in page..<page + 4096 { bytes[index] = 0x55 }
    try folder.write("rusak.sqlite", bytes)
    let damaged = try? Ledger.open(at: "\(folder.path)/rusak.sqlite", isReadOnly: true)
    #expect((try? damaged?.faults()) != [])
  }

  @Test func `who only looks cannot change anything`() throws {
    _ = try Ledger.make(at: path).begin(delivery())
    let ledger = try Ledger.open(at: path, isReadOnly: true)
    #expect(try ledger.deliveries().map(\.file) == [delivery()])
    #expect(throws: LedgerProblem.notPermitted(path: path)) { try ledger.begin(delivery("bb")) }
  }

  @Test func `a backup holds everything and can be worked with`() throws {
    let ledger = try Ledger.make(at: path)
    for sha256 in ["aa", "bb"] { _ = try ledger.begin(delivery(sha256)) }
    let place = "\(folder.path)/cadangan.sqlite"
    try ledger.backUp(to: place)
    let copy = try Ledger.open(at: place)
    #expect(try copy.deliveries() == ledger.deliveries())
    #expect(try copy.faults() == [])
    _ = try copy.begin(delivery("cc"))
    #expect(try ledger.deliveries().count == 2)
  }

  @Test(arguments: ["submission", "finding", "mail", "journal"])
  func `a decision is in the ledger whole or not at all`(table: String) throws {
    let ledger = try Ledger.make(at: path)
    let taken = try ledger.begin(delivery())
    try ledger.write {
      try $0.execute(
        sql: "CREATE TRIGGER fault BEFORE INSERT ON \(table) BEGIN SELECT RAISE(ABORT, 'penuh'); END")
    }
    let checked = CheckedSubmission(
      file: "inbox/laporan.csv", sha256: "aa", unit: nil, period: nil, revision: 1, status: .rejected,
      values: [], findings: [Finding(.F13, arguments: ["count": .count(3)])])
    let decision = Decision(
      at: Self.moment, stored: "ditolak/laporan.csv", submissions: [checked, checked],
      mails: [
        NewMail(
          id: "1", kind: "hasil-periksa", unit: nil, period: nil, attempt: 1, position: 1, recipients: [],
          subject: "", created: Self.moment)
      ],
      journal: [
        JournalEntry(
          at: Self.moment, who: "uji", step: nil, action: .received, position: 0, outcome: "rejected")
      ])
    #expect(throws: LedgerProblem.self) { try ledger.decide(taken, decision) { _ in "" } }
    #expect(try ledger.undecided() == [taken])
    #expect(try ledger.submissions().isEmpty)
    #expect(try ledger.mails().isEmpty)
    #expect(try ledger.journal().isEmpty)
    try ledger.write { try $0.execute(sql: "DROP TRIGGER fault") }
    let numbers = try ledger.decide(taken, decision) { _ in "" }
    #expect(numbers.count == 2)
    #expect(try ledger.unmoved().map(\.state) == [.decided])
    #expect(try ledger.mails().map(\.submission) == [numbers.last])
  }

  @Test func `a file that came again is one duplicate however often a run breaks off over it`() throws {
    let ledger = try Ledger.make(at: path)
    let known = try ledger.begin(delivery())
    let again = delivery(origin: "2:2:2:2")
    for _ in 0..<3 { try ledger.addDuplicate(again, of: known) }
    try ledger.addDuplicate(delivery(origin: "3:3:3:3"), of: known)
    #expect(
      try ledger.read { try String.fetchAll($0, sql: "SELECT origin FROM duplicate ORDER BY id") }
        == ["2:2:2:2", "3:3:3:3"])
  }

  @Test func `files need not lie in the inbox once their content is at its place`() throws {
    let ledger = try Ledger.make(at: path)
    let known = try ledger.begin(delivery())
    try ledger.addDuplicate(delivery(origin: "2:2:2:2"), of: known)
    #expect(try ledger.settledOrigins() == [])
    try ledger.markMoved(known)
    #expect(try ledger.settledOrigins() == ["1:1:1:1", "2:2:2:2"])
  }

  @Test func `readings are counted before they begin, and taken back where the file had no part`() throws {
    let ledger = try Ledger.make(at: path)
    #expect(try ledger.begin(delivery()).tries == 1)
    let second = try ledger.begin(delivery())
    #expect(second.tries == 2)
    try ledger.withdrawTry(of: second)
    #expect(try ledger.delivery(sha256: "aa")?.tries == 1)
  }
}
