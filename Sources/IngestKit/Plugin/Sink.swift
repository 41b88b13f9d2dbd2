/// Writes records to where they are wanted.
public protocol Sink: Plugin {
  static var takes: Set<RecordKind> { get }

  /// Opens what is to be written; called once a run, before the first batch.
  ///
  /// - Parameter cursor: what the sink's last committed receipt held.
  /// - Throws: `PluginFailure.permanent` when it cannot be opened; the other sinks go on.
  func open(cursor: String?) async throws -> any SinkWriter
}

/// An open sink.
public protocol SinkWriter: Sendable {
  /// Writes the records durably; writing a record again changes nothing.
  ///
  /// - Returns: how many of the batch were new, changed or known; together all of it.
  /// - Throws: `PluginFailure.record` for a record that cannot be written: the batch is offered
  ///   again one by one, and what fails is set aside. `.transient` for what may pass: it is tried
  ///   again. Anything else ends the sink for this run, and the next run goes on where it stood.
  func write(_ batch: [Record]) async throws -> SinkReceipt

  /// Makes a batch ready, and returns what writes it as `write` would.
  ///
  /// Called while the batch before it is written, if there is one, so that work on the records alone
  /// can be done beside that. What it returns is called once, again after a `.transient` failure, or
  /// never. When this fails, `write` is called. Leaves everything to that unless implemented.
  func prepare(_ batch: [Record]) async throws -> PreparedWrite

  /// True when the sink holds no record at all, as a database that was made just now.
  ///
  /// Asked once after opening. If records were written to it in earlier runs, somebody has removed
  /// them: the host says so and gives it the current record of everything, as to a new sink. False
  /// unless implemented.
  var isEmpty: Bool { get async throws }

  /// Called once at the end of a run, also of one that failed or was cancelled.
  func close() async throws
}

/// Writes a batch that was made ready, with the result and the failures of `SinkWriter.write`.
public typealias PreparedWrite = @Sendable () async throws -> SinkReceipt

extension SinkWriter {
  public func prepare(_ batch: [Record]) async -> PreparedWrite { { try await write(batch) } }

  public var isEmpty: Bool { false }
}

/// What a sink did with a batch.
public struct SinkReceipt: Sendable, Equatable {
  // The first three count the records of the batch, each in one of them.
  public var inserted: Int
  public var updated: Int
  public var unchanged: Int
  /// Handed to `open` at the next run, such as the length of a file.
  public var cursor: String?

  public init(inserted: Int = 0, updated: Int = 0, unchanged: Int = 0, cursor: String? = nil) {
    self.inserted = inserted
    self.updated = updated
    self.unchanged = unchanged
    self.cursor = cursor
  }
}
