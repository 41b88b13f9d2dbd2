/// How SQLite is set for incident databases.
package enum StoreTuning {
  // A page of 32 KiB is faster to write than two of 16, and not slower to read; none larger is. The
  // page size must be set before anything is written. The log is copied by its owner (`StoreLog`)
  // before SQLite finds it long. Some builds of SQLite overwrite what is deleted with zeros, which
  // the full text index does all the time. Whatever a row refers to is written before it, and would
  // only be looked up again.
  package static let connection = """
    PRAGMA page_size = 32768;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -65536;
    PRAGMA wal_autocheckpoint = 8192;
    PRAGMA secure_delete = OFF;
    PRAGMA foreign_keys = OFF;

    """

  /// Changes go to a log, beside which others can read.
  static let logged = "PRAGMA journal_mode = WAL;"

  /// What a new store had before goes to a journal, to be taken back if need be, and what it gets is
  /// written once, into the file itself.
  package static let journaled = "PRAGMA journal_mode = PERSIST;"

  /// Has changes go to a log from now on; the journal goes, which SQLite would leave where it is.
  static let beginLog = "PRAGMA journal_mode = DELETE; " + logged

  // Each batch adds a part to an index. 16 of them instead of 4 are joined at a time, so that a
  // word is copied half as often on its way into the largest. They are joined little by little, by
  // the batches that follow: only from 64 on at once, which would hold up one commit.
  package static let search = """
    INSERT INTO articles_fts (articles_fts, rank) VALUES ('automerge', 16), ('crisismerge', 64);
    INSERT INTO evidence_fts (evidence_fts, rank) VALUES ('automerge', 16), ('crisismerge', 64);

    """
}
