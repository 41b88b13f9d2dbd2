extension StateSchema {
  /// Never changed once released; a new version is a new element.
  static let steps = [
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
    """,
    """
    -- What became of a dead letter, and where its record is put back.
    ALTER TABLE dead_letters ADD COLUMN state TEXT NOT NULL DEFAULT 'waiting';
    ALTER TABLE dead_letters ADD COLUMN changed TEXT;  -- when it left 'waiting'
    ALTER TABLE dead_letters ADD COLUMN article INTEGER;  -- for a node before mergers
    ALTER TABLE dead_letters ADD COLUMN entry INTEGER;  -- for a reader of the outbox
    UPDATE dead_letters SET entry = (
      SELECT MAX(outbox.seq) FROM positions JOIN outbox ON outbox.node = positions.node
      WHERE positions.reader = dead_letters.node AND outbox.record_id = dead_letters.record_id);
    UPDATE dead_letters SET article = (
      SELECT MAX(seq) FROM articles WHERE id = CASE dead_letters.kind
        WHEN 'article' THEN record_id
        ELSE json_extract(CAST(dead_letters.payload AS TEXT), '$.doc_id') END)
    WHERE entry IS NULL;
    CREATE INDEX dead_letters_state ON dead_letters (state, changed);
    CREATE INDEX dead_letters_run ON dead_letters (run);
    CREATE INDEX dead_letters_article ON dead_letters (article) WHERE article IS NOT NULL;
    CREATE INDEX dead_letters_entry ON dead_letters (entry) WHERE entry IS NOT NULL;

    -- Rows of the outbox that a reader gets once more, behind its position.
    CREATE TABLE redeliveries (
      reader TEXT NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (reader, seq)
    ) WITHOUT ROWID;

    CREATE TABLE source_times (
      node TEXT PRIMARY KEY,
      last_read TEXT,  -- to its end
      last_new TEXT
    ) WITHOUT ROWID;
    INSERT INTO source_times (node) SELECT DISTINCT node FROM articles;

    -- What a newer revision has replaced is passed over when that arrives, from now on.
    UPDATE articles SET state = 2 WHERE state = 0 AND EXISTS (
      SELECT 1 FROM articles newer WHERE newer.node = articles.node
        AND newer.id = articles.id AND newer.seq > articles.seq);

    -- The unique key of articles serves for both; whoever looks for an article of any source
    -- names them all.
    DROP INDEX articles_newest;
    DROP INDEX articles_revision;

    -- Up to which article everything had come at a time.
    CREATE TABLE arrivals (
      seq INTEGER PRIMARY KEY,
      time TEXT NOT NULL
    );
    -- Up to which article a source's texts were looked through; a text that is gone is empty.
    CREATE TABLE cleared (
      node TEXT PRIMARY KEY,
      seq INTEGER NOT NULL
    ) WITHOUT ROWID;

    DROP INDEX outbox_node;

    -- Rows of the outbox of whose record there is a newer one.
    CREATE TABLE outdated (seq INTEGER PRIMARY KEY);
    INSERT INTO outdated SELECT seq FROM outbox WHERE EXISTS (
      SELECT 1 FROM outbox newer WHERE newer.node = outbox.node
        AND newer.record_id = outbox.record_id AND newer.seq > outbox.seq);

    -- What the network's hosts want; both times in seconds since 1970.
    CREATE TABLE host_pauses (
      host TEXT PRIMARY KEY,
      ends INTEGER NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE robots (
      origin TEXT PRIMARY KEY,
      expires INTEGER NOT NULL,
      text BLOB NOT NULL
    ) WITHOUT ROWID;

    -- Whose state this is, so that a pipeline file that was renamed finds it again; one row.
    CREATE TABLE owner (
      file TEXT NOT NULL,
      nodes TEXT NOT NULL
    );
    """,
    """
    -- What sources are still to read, such as pages behind items of feeds.
    CREATE TABLE leads (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      node TEXT NOT NULL,
      id TEXT NOT NULL,       -- of the article that comes of it
      version TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      due INTEGER NOT NULL,   -- in seconds since 1970
      reason TEXT,            -- why the last attempt was in vain
      payload BLOB,           -- the article as far as it is known; null once it is settled
      UNIQUE (node, id)
    );
    CREATE INDEX leads_waiting ON leads (node, due, seq) WHERE payload IS NOT NULL;
    """,
    """
    -- What people have decided of incidents, which stands above what reports say.
    CREATE TABLE overrides (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      node TEXT NOT NULL,
      incident TEXT NOT NULL,  -- the one that it is about today, however incidents were merged
      action TEXT NOT NULL,    -- edit, reject, merge, split
      field TEXT,              -- of an edit
      value TEXT,              -- of an edit, as it was written
      other TEXT,              -- the second incident of a merge or a split
      author TEXT NOT NULL,
      reason TEXT NOT NULL,
      time TEXT NOT NULL,
      withdrawn TEXT           -- when it was taken back
    );
    CREATE INDEX overrides_incident ON overrides (node, incident);
    CREATE INDEX overrides_other ON overrides (node, other) WHERE other IS NOT NULL;
    -- An incident as its reports agree, where a person's word has changed it.
    ALTER TABLE incidents ADD COLUMN agreed BLOB;
    """,
    """
    -- What waits in the inbox, in the order in which it is worked on; apart from the articles, so
    -- that these are written once. Their state is now 2 for what is superseded and 1 for the others.
    CREATE TABLE waiting (
      published TEXT NOT NULL,
      id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (published, id, seq)
    ) WITHOUT ROWID;
    INSERT INTO waiting SELECT published, id, seq FROM articles WHERE state = 0;
    DROP INDEX articles_waiting;
    UPDATE articles SET state = 1 WHERE state = 0;

    -- The source and the revision of a record that is an article as the inbox has it; its payload
    -- is empty.
    ALTER TABLE outbox ADD COLUMN source TEXT;
    ALTER TABLE outbox ADD COLUMN revision TEXT;
    """,
    """
    -- What a report may be of one incident with, directly or through others.
    ALTER TABLE reports ADD COLUMN family TEXT;
    UPDATE reports SET family = COALESCE(incident_id, id);
    CREATE INDEX reports_family ON reports (node, family);
    """,
  ]
}
