internal import GRDB

/// The tables of a state file and the steps from each version to the next.
enum StateSchema {
  /// "ingk", so that other databases are told apart.
  static let applicationID = 0x696E_676B

  static var version: Int { steps.count }

  /// Brings a file from an older version to the current one, in one transaction.
  static func migrate(_ database: Database) throws {
    let current = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard current < version else { return }
    for step in steps[current...] { try database.execute(sql: step) }
    Failpoint.reach(.stateMigrating)
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Never changed once released; a new version is a new element.
  private static let steps = [
    """
    -- The inbox. The newest row of an article is its current revision.
    CREATE TABLE articles (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      node TEXT NOT NULL,
      id TEXT NOT NULL,
      revision TEXT NOT NULL,
      published TEXT NOT NULL,  -- '~' when unknown, which sorts last
      state INTEGER NOT NULL,   -- 0 waits, 1 done, 2 superseded
      payload BLOB NOT NULL,
      UNIQUE (node, id, revision)
    );
    CREATE INDEX articles_waiting ON articles (published, id, seq) WHERE state = 0;
    CREATE INDEX articles_newest ON articles (node, id, seq);
    CREATE INDEX articles_revision ON articles (id, revision);

    CREATE TABLE cursors (
      node TEXT NOT NULL,
      partition TEXT NOT NULL,
      cursor TEXT NOT NULL,
      PRIMARY KEY (node, partition)
    ) WITHOUT ROWID;

    -- What mergers know; each has its own view of reports and incidents.
    CREATE TABLE reports (
      node TEXT NOT NULL,
      id TEXT NOT NULL,
      doc_id TEXT NOT NULL,
      incident_id TEXT,
      withdrawn INTEGER NOT NULL DEFAULT 0,
      payload BLOB NOT NULL,
      PRIMARY KEY (node, id)
    ) WITHOUT ROWID;
    CREATE INDEX reports_doc ON reports (node, doc_id);
    CREATE INDEX reports_incident ON reports (node, incident_id);

    CREATE TABLE blocking_keys (
      node TEXT NOT NULL,
      key TEXT NOT NULL,
      report_id TEXT NOT NULL,
      PRIMARY KEY (node, key, report_id)
    ) WITHOUT ROWID;

    CREATE TABLE incidents (
      node TEXT NOT NULL,
      id TEXT NOT NULL,
      revision INTEGER NOT NULL,
      merged_into TEXT,
      payload BLOB NOT NULL,
      PRIMARY KEY (node, id)
    ) WITHOUT ROWID;

    -- What waits for sinks and for the normalizers behind mergers.
    CREATE TABLE outbox (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      node TEXT NOT NULL,
      kind TEXT NOT NULL,
      record_id TEXT NOT NULL,
      merger TEXT,  -- whose reports an incident consists of
      payload BLOB NOT NULL
    );
    CREATE INDEX outbox_node ON outbox (node, seq);
    CREATE INDEX outbox_record ON outbox (node, record_id, seq);

    CREATE TABLE positions (
      reader TEXT NOT NULL,
      node TEXT NOT NULL,
      seq INTEGER NOT NULL,
      -- Up to here a new reader takes only the newest row of each record.
      catch_up INTEGER NOT NULL,
      PRIMARY KEY (reader, node)
    ) WITHOUT ROWID;

    CREATE TABLE sink_cursors (
      node TEXT PRIMARY KEY,
      cursor TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE runs (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      started TEXT NOT NULL,
      ended TEXT,
      status INTEGER,
      summary BLOB
    );

    CREATE TABLE dead_letters (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      run INTEGER NOT NULL REFERENCES runs (id),
      node TEXT NOT NULL,
      reason TEXT NOT NULL,
      kind TEXT NOT NULL,
      record_id TEXT NOT NULL,
      payload BLOB NOT NULL
    );

    CREATE TABLE problems (
      node TEXT NOT NULL,
      item TEXT NOT NULL,
      message TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      first_run INTEGER NOT NULL,
      last_run INTEGER NOT NULL,
      PRIMARY KEY (node, item)
    ) WITHOUT ROWID;
    """
  ]
}
