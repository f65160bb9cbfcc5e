import GRDB
import TestSupport
import Testing

@testable import Workspace

/// `docs/ledger.md` describes the ledger that there is, and its queries run.
struct LedgerDocumentTests {
  private static func document() throws -> String {
    String(decoding: try Fixture("../docs/ledger.md").bytes(), as: UTF8.self)
  }

  private static func queries() throws -> [String] {
    try document().components(of: "```sql\n").dropFirst().map { part in
      part.components(of: "```").first ?? ""
    }
  }

  private static func sample() async throws -> SampleWorkspace {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    try sample.receive("TW1/gtk_tw1_2026.csv", at: "2026-04-06T13:15:00+08:00")
    try sample.receive("TW3/gtk tw3.csv", at: "2026-10-06T14:21:00+08:00")
    try sample.receive("TW3/gtk tw3 revisi 2.xlsx", at: "2026-10-07T08:07:00+08:00")
    return sample
  }

  @Test func `every table and column is explained`() async throws {
    let document = try Self.document()
    let ledger = try await Self.sample().open().ledger
    let columns = try ledger.read { database in
      let tables = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      return try tables.map { table in (table, try database.columns(in: table).map(\.name)) }
    }
    #expect(columns.count > 10)
    for (table, names) in columns where table != "grdb_migrations" {
      #expect(document.contains(table), "\(table)")
      for name in names { #expect(document.contains("`\(name)`"), "\(table).\(name)") }
    }
    for action in JournalEntry.Action.allCases { #expect(document.contains("`\(action.rawValue)`")) }
  }

  @Test func `each query gives an answer`() async throws {
    let queries = try Self.queries()
    #expect(queries.count == 5)
    let ledger = try await Self.sample().open().ledger
    for query in queries {
      let rows = try ledger.read { try Row.fetchAll($0, sql: query) }
      #expect(!rows.isEmpty, "\(query)")
    }
  }

  @Test func `the first query gives the last attempt only`() async throws {
    let query = try #require(try Self.queries().first).replacing("2026-TW1", with: "2026-TW3")
    let ledger = try await Self.sample().open().ledger
    let rows = try ledger.read { try Row.fetchAll($0, sql: query) }
    #expect(rows.map { $0["attempt"] as Int } == [2])
  }
}

extension String {
  fileprivate func components(of separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
