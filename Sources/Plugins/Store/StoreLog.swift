internal import Foundation
internal import GRDB
internal import IngestKit

/// Copies what the log of an incident database holds into its file, beside the one who writes.
///
/// SQLite by itself does so at the end of a commit that finds the log long, which then takes as
/// long as many others. On a connection of its own it goes on while the next rows are written.
struct StoreLog: Sendable {
  private let queue: DatabaseQueue

  /// A log of so many pages is to be begun anew.
  static let limit = 8_192
  /// So many bytes are worth the waiting for the disk that each copying ends with.
  static let portion = 4_194_304

  init(of url: URL) throws(PluginFailure) {
    let path = url.path(percentEncoded: false)
    do {
      queue = try DatabaseQueue(path: path, configuration: StoreFile.configuration)
    } catch {
      throw StoreFile.failure(error, "write", path)
    }
  }

  /// Copies what is committed and nobody reads the older state of.
  ///
  /// The log is begun anew by the next transaction that finds all of it copied. What cannot be
  /// copied stays in it, where every reader looks first.
  ///
  /// - Returns: how many pages the log has.
  func copy() async -> Int {
    let counts = try? await queue.writeWithoutTransaction { try $0.checkpoint(.passive) }
    return counts?.walFrameCount ?? 0
  }

  func close() throws { try queue.close() }
}
