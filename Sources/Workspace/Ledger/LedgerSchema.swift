internal import GRDB

/// The tables of the ledger, as `docs/ledger.md` explains them; each change is a migration of its own, never an edit.
enum LedgerSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      for statement in first { try database.execute(sql: statement) }
    }
    migrator.registerMigration("2") { database in
      for statement in second { try database.execute(sql: statement) }
    }
    migrator.registerMigration("3") { database in
      for statement in third { try database.execute(sql: statement) }
    }
    migrator.registerMigration("4") { database in
      for statement in fourth { try database.execute(sql: statement) }
    }
    return migrator
  }

  /// The sources of a recap name the files of its targets by their hash.
  private static let fourth = ["ALTER TABLE agreement ADD COLUMN file_hashes BLOB"]

  /// Asked for at every file and at every look.
  private static let third = [
    "CREATE INDEX IF NOT EXISTS submission_by_delivery ON submission(delivery)",
    "CREATE INDEX IF NOT EXISTS mail_by_state ON mail(state)",
    "CREATE INDEX IF NOT EXISTS delivery_by_state ON delivery(state, moved)",
  ]

  /// A duplicate knows which file it was, so that a run that broke off over it does not count it again.
  private static let second = [
    "ALTER TABLE duplicate ADD COLUMN origin TEXT NOT NULL DEFAULT ''",
    "CREATE UNIQUE INDEX duplicate_by_origin ON duplicate(delivery, origin) WHERE origin <> ''",
  ]

  private static let first = [
    """
    CREATE TABLE delivery (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      sha256 TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      folder TEXT,
      size INTEGER NOT NULL,
      received INTEGER NOT NULL,
      received_text TEXT NOT NULL,
      tries INTEGER NOT NULL DEFAULT 0,
      state TEXT NOT NULL DEFAULT 'taken' CHECK (state IN ('taken', 'decided', 'quarantined')),
      decided INTEGER,
      stored TEXT NOT NULL DEFAULT '',
      moved INTEGER NOT NULL DEFAULT 0 CHECK (moved IN (0, 1)),
      origin TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE duplicate (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      delivery INTEGER NOT NULL REFERENCES delivery(id),
      name TEXT NOT NULL,
      folder TEXT,
      received INTEGER NOT NULL,
      received_text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE submission (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      delivery INTEGER NOT NULL REFERENCES delivery(id),
      unit TEXT,
      period TEXT,
      attempt INTEGER NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('accepted', 'accepted_with_notes', 'rejected', 'held')),
      errors INTEGER NOT NULL,
      warnings INTEGER NOT NULL,
      infos INTEGER NOT NULL,
      due INTEGER NOT NULL,
      read INTEGER NOT NULL,
      decided INTEGER NOT NULL,
      decided_text TEXT NOT NULL,
      format INTEGER NOT NULL,
      record BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX submission_by_unit ON submission(unit, period, id)",
    "CREATE INDEX submission_by_period ON submission(period, id)",
    """
    CREATE TABLE value (
      submission INTEGER NOT NULL REFERENCES submission(id),
      indicator TEXT NOT NULL,
      name TEXT NOT NULL,
      state TEXT NOT NULL,
      actual TEXT,
      target TEXT,
      achievement REAL,
      budget_actual REAL,
      sheet TEXT,
      cell TEXT,
      PRIMARY KEY (submission, indicator)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE finding (
      submission INTEGER NOT NULL REFERENCES submission(id),
      position INTEGER NOT NULL,
      code TEXT NOT NULL,
      severity TEXT NOT NULL,
      sheet TEXT,
      cell TEXT,
      indicator TEXT,
      found TEXT,
      message TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      PRIMARY KEY (submission, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE unit_list (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      imported INTEGER NOT NULL,
      who TEXT NOT NULL,
      file TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      record BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE agreement (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      imported INTEGER NOT NULL,
      imported_text TEXT NOT NULL,
      who TEXT NOT NULL,
      unit TEXT NOT NULL,
      valid_from TEXT NOT NULL,
      is_revision INTEGER NOT NULL CHECK (is_revision IN (0, 1)),
      files TEXT NOT NULL,
      indicators INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      record BLOB NOT NULL,
      UNIQUE (unit, valid_from, is_revision)
    ) STRICT
    """,
    """
    CREATE TABLE settings (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      noted INTEGER NOT NULL,
      who TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE journal (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      at_text TEXT NOT NULL,
      who TEXT NOT NULL,
      step INTEGER CHECK (step BETWEEN 1 AND 9),
      action TEXT NOT NULL,
      unit TEXT,
      period TEXT,
      submission INTEGER REFERENCES submission(id),
      outcome TEXT NOT NULL,
      seconds REAL
    ) STRICT
    """,
    "CREATE INDEX journal_by_period ON journal(period, id)",
    """
    CREATE TABLE review (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      at_text TEXT NOT NULL,
      who TEXT NOT NULL,
      period TEXT NOT NULL,
      unit TEXT,
      submission INTEGER REFERENCES submission(id),
      decision TEXT NOT NULL CHECK (decision IN ('yes', 'no', 'reopened')),
      reason TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE mail (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      unit TEXT,
      period TEXT,
      submission INTEGER REFERENCES submission(id),
      attempt INTEGER,
      recipients TEXT NOT NULL,
      subject TEXT NOT NULL,
      created INTEGER NOT NULL,
      created_text TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'pending'
        CHECK (state IN ('pending', 'emitted', 'sent', 'failed', 'withheld')),
      note TEXT NOT NULL DEFAULT '',
      record BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE notice (
      subject TEXT NOT NULL,
      kind TEXT NOT NULL,
      detail TEXT NOT NULL,
      first INTEGER NOT NULL,
      first_text TEXT NOT NULL,
      PRIMARY KEY (subject, kind)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
