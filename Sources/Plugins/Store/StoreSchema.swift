/// The tables and indexes of an incident database, documented in `docs/schema.md`.
enum StoreSchema {
  /// `PRAGMA user_version`; rises with every change of the tables.
  static let version = 7

  /// `PRAGMA application_id`, the letters "Ingt": tells our files from others.
  static let applicationID = 0x496E_6774

  static let sql = articles + sqlBesideArticles

  /// Everything but the articles, which a migration keeps.
  static let sqlBesideArticles =
    records + index + SharedRecord.separation + search + StoreTuning.search + StoreViews.sql

  private static let articles = """
    CREATE TABLE articles (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      revision TEXT NOT NULL,
      publisher TEXT, title TEXT, url TEXT, author TEXT, language TEXT,
      published TEXT, published_how TEXT NOT NULL, collected TEXT, reliability TEXT,
      country TEXT, dateline TEXT,
      text TEXT,
      metadata TEXT,
      UNIQUE (id, revision)
    ) STRICT;

    """

  /// Which part of the index over ids an incident belongs to, in SQL.
  static let idPart = "number >> \(idPartBits)"

  /// A part has as many incidents as a number of so many bits can count.
  static let idPartBits = 15

  // Ids are hashes, so an index over them is written all over with every batch. Only incidents and
  // articles are looked up by id; all else goes by number and grows at its end.
  private static let records = """
    CREATE TABLE incident_records (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      revision INTEGER NOT NULL,
      merged_into TEXT,
      retracted INTEGER NOT NULL,
      status TEXT NOT NULL,
      type TEXT NOT NULL, sub_event_type TEXT NOT NULL,
      start_date TEXT, end_date TEXT, date_prec INTEGER,
      place TEXT, admin1 TEXT, country TEXT, lat REAL, lon REAL, geo_precision INTEGER,
      killed INTEGER, wounded INTEGER,
      independent_sources INTEGER NOT NULL, confidence REAL NOT NULL,
      \(IncidentPiece.allCases.map { "\($0.rawValue) TEXT NOT NULL" }.joined(separator: ", "))
    ) STRICT;
    CREATE TABLE earlier_revisions (
      incident INTEGER NOT NULL REFERENCES incident_records ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (incident, revision)
    ) STRICT;
    CREATE TABLE report_records (
      number INTEGER PRIMARY KEY,
      incident INTEGER NOT NULL REFERENCES incident_records ON DELETE CASCADE,
      id TEXT NOT NULL,
      doc_id TEXT NOT NULL, article_revision TEXT NOT NULL, publisher TEXT,
      is_primary INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
      own TEXT NOT NULL, ranges TEXT,
      UNIQUE (incident, id)
    ) STRICT;

    """

  /// The index over the ids of incidents and what belongs to it.
  ///
  /// It has parts, of which only the last one grows. SQLite finds an id in all of them ("skip-scan")
  /// when it knows that they are few, so that is written down before anything is. Of parts in which
  /// no number is free the sink keeps filters (`StoredIncidents`), for as long as nobody deletes or
  /// renames an incident there.
  static let index = """
    CREATE UNIQUE INDEX incidents_by_id ON incident_records (\(idPart), id);
    ANALYZE sqlite_schema;
    INSERT INTO sqlite_stat1 VALUES
      ('incident_records', 'incidents_by_id', '1000000 \(1 << idPartBits) 1');
    CREATE TABLE id_filters (part INTEGER PRIMARY KEY, bits BLOB NOT NULL) STRICT;
    CREATE TRIGGER incident_renamed AFTER UPDATE OF number, id ON incident_records
    WHEN old.number <> new.number OR old.id <> new.id BEGIN
      DELETE FROM id_filters WHERE part = old.\(idPart) OR part = new.\(idPart);
    END;

    """

  /// The quotes of an incident in SQL, one on each line; NULL when there are none.
  static let quotes = unlessWithNUL(
    "SELECT group_concat(value ->> 'text', char(10)) FROM json_each(evidence)")

  /// The same without `json_each`, since FTS5 reads the texts of an index without virtual tables.
  private static let indexedQuotes = unlessWithNUL(
    """
    WITH RECURSIVE place (number) AS (
      SELECT 0 WHERE json_array_length(evidence) > 0
      UNION ALL
      SELECT number + 1 FROM place WHERE number + 1 < json_array_length(evidence))
    SELECT group_concat(evidence ->> ('$[' || number || '].text'), char(10)) FROM place
    """)

  /// The JSON itself where it holds a NUL, at which SQLite before 3.45 ends a text: what the index
  /// is to forget must be what it was told, by whatever version.
  private static func unlessWithNUL(_ query: String) -> String {
    "CASE WHEN instr(evidence, '\(escapedNUL)') THEN evidence ELSE (\(query)) END"
  }

  static let escapedNUL: StaticString = #"\u0000"#

  // One row for each incident, not for each quote: a third of the work, and words of several quotes
  // find the incident that has them all. What the indexes are of is at hand, so that they need not
  // keep the number of words of each row.
  private static let search = """
    CREATE VIRTUAL TABLE articles_fts USING fts5 (
      title, text, content = 'articles', content_rowid = 'number', columnsize = 0,
      tokenize = 'porter unicode61 remove_diacritics 2');
    CREATE TRIGGER articles_deleted AFTER DELETE ON articles BEGIN
      INSERT INTO articles_fts (articles_fts, rowid, title, text)
      VALUES ('delete', old.number, old.title, old.text);
    END;
    CREATE TRIGGER articles_updated AFTER UPDATE OF title, text ON articles
    WHEN old.title IS NOT new.title OR old.text IS NOT new.text BEGIN
      INSERT INTO articles_fts (articles_fts, rowid, title, text)
      VALUES ('delete', old.number, old.title, old.text);
      INSERT INTO articles_fts (rowid, title, text) VALUES (new.number, new.title, new.text);
    END;
    CREATE VIEW incident_quotes AS SELECT number, \(indexedQuotes) AS text FROM incident_records;
    CREATE VIRTUAL TABLE evidence_fts USING fts5 (
      text, content = 'incident_quotes', content_rowid = 'number', columnsize = 0,
      tokenize = 'porter unicode61 remove_diacritics 2');
    """
}
