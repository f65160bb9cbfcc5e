internal import FoundationEssentials
internal import GRDB
package import Kinerja

/// One version of an agreement as it was imported: later files never change it.
package struct AgreementVersion: Sendable {
  package let number: Int64
  package let imported: Moment
  package let who: String
  /// Of the agreement's content, not of the file.
  package let sha256: String
  package let agreement: Agreement
  /// SHA-256 of each of its files; empty for one that was imported before they were kept.
  package let fileHashes: [String: String]

  init(_ row: Row) throws {
    number = row["id"]
    imported = Moment(seconds: row["imported"], text: row["imported_text"])
    who = row["who"]
    sha256 = row["sha256"]
    agreement = try RecordCoding.decode(Agreement.self, from: row["record"])
    let hashes: Data? = row["file_hashes"]
    fileHashes = try hashes.map { try RecordCoding.decode([String: String].self, from: $0) } ?? [:]
  }
}

/// The last import of units and of agreements.
struct OfficeVersion: Hashable, Sendable {
  let units: Int64
  let agreements: Int64
}

/// An agreement to import, with the hash of its content and those of its files.
package struct NewAgreement: Sendable {
  package let agreement: Agreement
  package let sha256: String
  package let fileHashes: [String: String]

  package init(_ agreement: Agreement, sha256: String, fileHashes: [String: String]) {
    self.agreement = agreement
    self.sha256 = sha256
    self.fileHashes = fileHashes
  }
}

/// Agreements, the list of units and the settings, with who brought in what and when.
extension Ledger {
  /// All versions imported up to a moment, in the order of their import.
  package func agreements(upTo moment: Int? = nil) throws(LedgerProblem) -> [AgreementVersion] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM agreement WHERE imported <= ? ORDER BY id",
        arguments: [moment ?? Int.max]
      ).map(AgreementVersion.init)
    }
  }

  /// Adds what is new; a unit, first quarter and revision that is there keeps its content.
  package func add(
    _ agreements: [NewAgreement], at moment: Moment, who: String, journal: JournalEntry
  ) throws(LedgerProblem) {
    try write { database in
      for new in agreements {
        try database.execute(
          sql: """
            INSERT INTO agreement (imported, imported_text, who, unit, valid_from, is_revision, files,
              indicators, sha256, record, file_hashes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
          arguments: [
            moment.seconds, moment.text, who, new.agreement.unit, new.agreement.validFrom.code,
            new.agreement.isRevision, new.agreement.files.joined(separator: "\n"),
            new.agreement.indicators.count, new.sha256, try RecordCoding.encode(new.agreement),
            try RecordCoding.encode(new.fileHashes),
          ])
      }
      try journal.insert(into: database)
    }
  }

  /// The list of units in force at a moment; empty before the first import.
  package func units(at moment: Int? = nil) throws(LedgerProblem) -> [OfficeUnit] {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT record FROM unit_list WHERE imported <= ? ORDER BY id DESC LIMIT 1",
        arguments: [moment ?? Int.max])
      guard let row else { return [] }
      return try RecordCoding.decode([OfficeUnit].self, from: row["record"])
    }
  }

  func officeVersion() throws(LedgerProblem) -> OfficeVersion {
    try read { database in
      OfficeVersion(
        units: try Int64.fetchOne(database, sql: "SELECT max(id) FROM unit_list") ?? 0,
        agreements: try Int64.fetchOne(database, sql: "SELECT max(id) FROM agreement") ?? 0)
    }
  }

  /// The text of the settings file at a moment; nil where none was noted by then.
  func settings(at moment: Int?) throws(LedgerProblem) -> String? {
    try read { database in
      try String.fetchOne(
        database, sql: "SELECT text FROM settings WHERE noted <= ? ORDER BY id DESC LIMIT 1",
        arguments: [moment ?? Int.max])
    }
  }

  func note(settings text: String, who: String, at moment: Moment) throws(LedgerProblem) {
    try write {
      try $0.execute(
        sql: "INSERT INTO settings (noted, who, text) VALUES (?, ?, ?)",
        arguments: [moment.seconds, who, text])
    }
  }

  package func setUnits(
    _ units: [OfficeUnit], file: String, sha256: String, at moment: Moment, who: String, journal: JournalEntry
  ) throws(LedgerProblem) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO unit_list (imported, who, file, sha256, record) VALUES (?, ?, ?, ?, ?)",
        arguments: [moment.seconds, who, file, sha256, try RecordCoding.encode(units)])
      try journal.insert(into: database)
    }
  }
}
