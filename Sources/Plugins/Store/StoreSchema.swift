/// The tables, indexes and views of an incident database, documented in `docs/schema.md`.
enum StoreSchema {
  /// `PRAGMA user_version`; rises with every change of the tables.
  static let version = 3

  /// `PRAGMA application_id`, the letters "Ingt": tells our files from others.
  static let applicationID = 0x496E_6774

  static let sql = entities + records + values + articleSearch + views

  /// What version 2 changed: everything but articles, places, actors and their indexes.
  static let sqlSinceVersion2 = records + values + articleSearch + views

  private static let entities = """
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
    CREATE TABLE places (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT, path TEXT NOT NULL, feature TEXT, country TEXT, country_name TEXT,
      admin1_name TEXT, admin1_code TEXT, admin2_name TEXT, lat REAL, lon REAL, gazetteer_id TEXT
    ) STRICT;
    CREATE INDEX places_country ON places (country);
    CREATE TABLE actors (
      id TEXT PRIMARY KEY NOT NULL,
      canonical TEXT, kind TEXT, inter INTEGER, country TEXT
    ) STRICT;

    """

  // Ids are hashes, so a table that has one for its key is written all over with every batch. Only
  // `incidents` and `articles` are looked up by id; all others go by number and grow at the end.
  private static let records = """
    CREATE TABLE incidents (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      merged_into TEXT,
      retracted INTEGER NOT NULL,
      status TEXT NOT NULL,
      aggregate INTEGER NOT NULL, count_min INTEGER, count_max INTEGER, count_best INTEGER,
      type TEXT NOT NULL, sub_event_type TEXT NOT NULL, plover_event TEXT, plover_mode TEXT,
      gtd_attacktype INTEGER, muc_type TEXT, violence_type INTEGER,
      start_date TEXT, end_date TEXT, time_of_day TEXT, time_precision INTEGER, date_prec INTEGER,
      place_id TEXT REFERENCES places, geo_precision INTEGER, where_prec INTEGER,
      independent_sources INTEGER NOT NULL, confidence REAL NOT NULL, event_clarity INTEGER,
      first_seen TEXT, last_changed TEXT,
      json TEXT NOT NULL
    ) STRICT;
    CREATE TABLE earlier_revisions (
      incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (incident, revision)
    ) STRICT;
    CREATE TABLE reports (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES articles,
      id TEXT NOT NULL,
      incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
      is_primary INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
      status TEXT NOT NULL, sub_event_type TEXT NOT NULL, start_date TEXT, end_date TEXT,
      confidence REAL NOT NULL,
      json TEXT NOT NULL,
      UNIQUE (article, id)
    ) STRICT;
    CREATE INDEX reports_incident ON reports (incident);

    """

  private static let values = """
    CREATE TABLE other_places (
      incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
      position INTEGER NOT NULL,
      place_id TEXT NOT NULL REFERENCES places,
      PRIMARY KEY (incident, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE perpetrators (
      incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
      position INTEGER NOT NULL,
      actor_id TEXT NOT NULL REFERENCES actors,
      text TEXT, claim_status TEXT, said_by TEXT, assoc TEXT,
      PRIMARY KEY (incident, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE targets (
      incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
      position INTEGER NOT NULL,
      text TEXT, name TEXT, canonical TEXT, kind TEXT, type TEXT, gtd_targtype INTEGER,
      description TEXT, nationality TEXT,
      number_min INTEGER, number_max INTEGER, number_best INTEGER, effect TEXT, intended INTEGER,
      PRIMARY KEY (incident, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE weapons (
      incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
      position INTEGER NOT NULL,
      type TEXT NOT NULL, gtd_weaptype INTEGER, text TEXT NOT NULL,
      number_min INTEGER, number_max INTEGER, number_best INTEGER,
      intercepted_min INTEGER, intercepted_max INTEGER, intercepted_best INTEGER,
      PRIMARY KEY (incident, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE claims (
      incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
      position INTEGER NOT NULL,
      speaker TEXT, speaker_type TEXT, stance TEXT NOT NULL, about TEXT, via TEXT,
      quote TEXT, article INTEGER REFERENCES articles, start_offset INTEGER, end_offset INTEGER,
      PRIMARY KEY (incident, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE casualties (
      incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
      effect TEXT NOT NULL,
      min INTEGER, max INTEGER, best INTEGER, approx INTEGER NOT NULL, text TEXT,
      military INTEGER, police INTEGER, militant INTEGER, civilian INTEGER, children INTEGER,
      perpetrator INTEGER, unknown INTEGER, side TEXT,
      PRIMARY KEY (incident, effect)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE evidence (
      incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
      position INTEGER NOT NULL,
      article INTEGER REFERENCES articles, field TEXT NOT NULL,
      start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, text TEXT NOT NULL,
      pointers TEXT, rule TEXT,
      PRIMARY KEY (incident, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE conflicts (
      incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
      position INTEGER NOT NULL,
      field TEXT NOT NULL, variants TEXT NOT NULL, chosen_because TEXT,
      PRIMARY KEY (incident, position)
    ) STRICT, WITHOUT ROWID;

    """

  private static let articleSearch = """
    CREATE VIRTUAL TABLE articles_fts USING fts5 (
      title, text, content = 'articles', content_rowid = 'number',
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

    """

  private static let views = """
    CREATE VIEW incident_quotes AS
    SELECT number, (SELECT group_concat(text, char(10)) FROM evidence WHERE incident = number) AS text
    FROM incidents;
    -- One row for each incident, not for each quote: a third of the work, and words of several
    -- quotes find the incident that has them all.
    CREATE VIRTUAL TABLE evidence_fts USING fts5 (
      text, content = 'incident_quotes', content_rowid = 'number',
      tokenize = 'porter unicode61 remove_diacritics 2');
    CREATE VIEW incident_view AS
    SELECT
      i.id, i.start_date AS date, i.end_date, i.date_prec,
      p.name AS place, p.admin1_name AS admin1, p.country, p.country_name, p.lat, p.lon,
      i.geo_precision, i.type, i.sub_event_type, i.status,
      (SELECT group_concat(coalesce(a.canonical, x.text), '; ')
         FROM perpetrators AS x JOIN actors AS a ON a.id = x.actor_id
         WHERE x.incident = i.number) AS who,
      first.claim_status AS claim, first.said_by,
      (SELECT group_concat(coalesce(name, text, canonical), '; ')
         FROM targets WHERE incident = i.number) AS targets,
      coalesce(k.best, k.min, k.max) AS killed, k.min AS killed_min, k.max AS killed_max,
      coalesce(w.best, w.min, w.max) AS wounded, w.min AS wounded_min, w.max AS wounded_max,
      (SELECT group_concat(type, '; ')
         FROM (SELECT DISTINCT type FROM weapons WHERE incident = i.number)) AS weapon,
      i.independent_sources AS sources,
      (SELECT group_concat(name, '; ') FROM (
         SELECT DISTINCT coalesce(a.publisher, a.id) AS name
         FROM reports AS r JOIN articles AS a ON a.number = r.article
         WHERE r.incident = i.number AND NOT r.withdrawn)) AS published_by,
      (SELECT text FROM evidence WHERE incident = i.number ORDER BY position LIMIT 1) AS quote,
      i.confidence, i.revision
    FROM incidents AS i
    LEFT JOIN places AS p ON p.id = i.place_id
    LEFT JOIN perpetrators AS first ON first.incident = i.number AND first.position = 0
    LEFT JOIN casualties AS k ON k.incident = i.number AND k.effect = 'killed'
    LEFT JOIN casualties AS w ON w.incident = i.number AND w.effect = 'wounded'
    WHERE i.merged_into IS NULL AND NOT i.retracted;
    """
}
