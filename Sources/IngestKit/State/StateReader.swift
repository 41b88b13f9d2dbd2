package import Foundation
internal import GRDB

/// Looks into a state, also while a run is going on; never changes or makes a file.
package struct StateReader: Sendable {
  package let url: URL

  /// - Returns: nil when there is no state yet.
  package init?(at url: URL) {
    guard FileManager.default.fileExists(atPath: url.path), !Self.isBlank(url) else { return nil }
    self.url = url
  }

  /// True while the first run has made the file and not yet its tables.
  private static func isBlank(_ url: URL) -> Bool {
    let isBlank = try? DatabaseQueue.looking(at: url).read { database in
      try Int.fetchOne(database, sql: "PRAGMA application_id") == 0
        && Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_schema") == 0
    }
    // Why a file cannot be read is told when it is.
    return isBlank ?? false
  }

  /// What a query of dead letters finds, the oldest first.
  package func deadLetters(
    _ query: DeadLetterQuery
  ) throws(StateError) -> [BuriedLetter] {
    try read { try query.letters(in: $0) }
  }

  /// What a source has left for its next run, by the parts of its input.
  package func cursors(of node: String) throws(StateError) -> [String: String] {
    try read { try Inbox.cursors(of: node, in: $0) }
  }

  /// One dead letter with its article; nil when there is none of this number.
  package func deadLetter(_ id: Int64) throws(StateError) -> OpenedLetter? {
    var query = DeadLetterQuery()
    query.ids = [id]
    query.states = nil
    return try read { [query] database in
      guard let letter = try query.letters(in: database).first else { return nil }
      return OpenedLetter(
        letter: letter,
        article: try letter.article.flatMap { try Inbox.article(at: $0, in: database) })
    }
  }

  /// What people have decided of incidents, also what they have taken back.
  package func overrides() throws(StateError) -> [Override] {
    try read { try OverrideRows.all(in: $0) }
  }

  /// The last runs, the latest first.
  package func runs(limit: Int) throws(StateError) -> [RecordedRun] {
    let isLocked = RunLock.holder(beside: url) != nil
    return try read { try RunJournal.runs(limit: limit, isLocked: isLocked, in: $0) }
  }

  /// One run; nil when there is none of this number, or no more.
  package func run(_ id: Int64) throws(StateError) -> RecordedRun? {
    let isLocked = RunLock.holder(beside: url) != nil
    return try read { try RunJournal.run(id, isLocked: isLocked, in: $0) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StateError) -> Value {
    do {
      // Where no log of writes is left, nobody writes: SQLite would make a log to read beside it,
      // which would belong to whoever looks. `immutable` reads the file alone.
      if let stamp = stampAtRest {
        let value = try? read(at: "\(url.absoluteString)?immutable=1", body)
        if let value, stampAtRest == stamp { return value }
      }
      return try read(at: url.path, body)
    } catch {
      throw StateError(error, path: url.path)
    }
  }

  private func read<Value>(
    at path: String, _ body: (Database) throws -> Value
  ) throws -> Value {
    let queue = try DatabaseQueue(path: path, configuration: .reading(url))
    return try queue.read { database in
      try StateSchema.checkCurrent(database, path: url.path)
      return try body(database)
    }
  }

  /// Size and times of the file while nobody has it open for writing; nil otherwise.
  private var stampAtRest: String? {
    guard !DatabaseQueue.hasLog(url),
      let status = try? FileStatus(path: url.path)
    else { return nil }
    return status.fingerprint(readAt: .distantFuture)
  }
}
