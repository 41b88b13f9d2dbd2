/// How SQLite is set for incident databases.
package enum StoreTuning {
  // A page of 16 KiB holds five incidents or six; one of 8 KiB holds two and leaves a quarter empty. The
  // page size must be set before anything is written. The log is copied by its owner (`StoreLog`)
  // before SQLite finds it long. Some builds of SQLite overwrite what is deleted with zeros, which
  // the full text index does all the time. Whatever a row refers to is written before it, and would
  // only be looked up again.
  package static let connection = """
    PRAGMA page_size = 16384;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -65536;
    PRAGMA wal_autocheckpoint = 16384;
    PRAGMA secure_delete = OFF;
    PRAGMA foreign_keys = OFF;

    """

  // Each batch adds a part to an index. 16 of them instead of 4 are joined at a time, so that a
  // word is copied half as often on its way into the largest. They are joined little by little, by
  // the batches that follow: only from 64 on at once, which would hold up one commit.
  package static let search = """
    INSERT INTO articles_fts (articles_fts, rank) VALUES ('automerge', 16), ('crisismerge', 64);
    INSERT INTO evidence_fts (evidence_fts, rank) VALUES ('automerge', 16), ('crisismerge', 64);

    """
}
