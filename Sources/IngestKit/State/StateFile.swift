internal import Foundation
internal import GRDB

/// The database of one pipeline, held by one run at a time.
final class StateFile: Sendable {
  let path: String
  private let lock: RunLock
  private let queue: DatabaseQueue

  /// Opens or creates the file and takes the lock.
  ///
  /// A file that cannot be used is left exactly as it is.
  init(at url: URL) throws(StateError) {
    path = url.path
    try Self.makeDirectory(of: url)
    lock = try RunLock(beside: url)
    try StateInspection(url)()
    try Self.create(url)
    Failpoint.reach(.stateCreated)
    do {
      queue = try DatabaseQueue(path: url.path, configuration: Self.configuration)
      try queue.write { try StateSchema.migrate($0) }
      Failpoint.reach(.stateMigrated)
    } catch {
      throw StateError(error, path: url.path)
    }
  }

  /// Reads; like `write`, also in a task that is cancelled, since a run drains before it ends.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(StateError) -> Value {
    do {
      return try await withCheckedThrowingContinuation { continuation in
        queue.asyncRead { database in
          continuation.resume(with: Result { try body(database.get()) })
        }
      }
    } catch {
      throw StateError(error, path: path)
    }
  }

  /// Runs a transaction; it is on disk when this returns.
  ///
  /// - Throws: a `TransactionFailure` of the body as it is, everything else as `StateError`.
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    do {
      return try await withCheckedThrowingContinuation { continuation in
        queue.asyncWrite(body) { _, result in continuation.resume(with: result) }
      }
    } catch let failure as any TransactionFailure {
      throw failure
    } catch {
      throw StateError(error, path: path)
    }
  }

  /// Gives the state free; it cannot be used after that.
  func close() {
    // Closing fails only for what is still under way, and then the process's end closes it.
    try? queue.close()
    lock.release()
  }

  private static var configuration: Configuration {
    var configuration = Configuration.uncounted
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try $0.execute(sql: tuning) }
    return configuration
  }

  // Articles fill small pages badly. What a run writes again and again, such as the marks of what
  // waits, is copied into the file seldom; 8 MiB of memory hold the pages that it looks at most.
  private static let tuning = """
    PRAGMA page_size = 8192;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -8192;
    PRAGMA wal_autocheckpoint = 2048;
    """

  private static func makeDirectory(of url: URL) throws(StateError) {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw StateError(error, path: url.path)
    }
  }

  /// Makes an empty file that only its owner can read; the texts in it may be licensed.
  private static func create(_ url: URL) throws(StateError) {
    let descriptor = open(url.path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .inputOutput(path: url.path, reason: systemMessage(errno))
    }
    Foundation.close(descriptor)
  }
}

/// What ends a transaction without being the state's fault.
protocol TransactionFailure: Error {}
