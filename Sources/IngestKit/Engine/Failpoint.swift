internal import Foundation

/// A durable step at which the process can be made to die, as if the machine had killed it there.
///
/// `INGEST_FAILPOINT=NAME[:N]` kills it with SIGKILL when it comes to the point for the N-th time.
/// The tests die at every point and compare what the next run makes of it with an unbroken one.
package enum Failpoint: String, CaseIterable, Sendable {
  case stateAdopted = "state_adopted"
  case stateCreated = "state_created"
  case stateMigrating = "state_migrating"
  case stateMigrated = "state_migrated"
  case runBegun = "run_begun"
  case readersRegistered = "readers_registered"

  case answerReceived = "answer_received"
  case answerTorn = "answer_torn"
  case answerUnmarked = "answer_unmarked"
  case answerKept = "answer_kept"
  case pageFetched = "page_fetched"
  case articlesCollected = "articles_collected"
  case articlesWithoutCursor = "articles_without_cursor"
  case articlesUncommitted = "articles_uncommitted"
  case articlesStored = "articles_stored"
  case problemNoted = "problem_noted"
  case problemsForgotten = "problems_forgotten"

  case chunkNormalized = "chunk_normalized"
  case reportsUncommitted = "reports_uncommitted"
  case incidentsUncommitted = "incidents_uncommitted"
  case outboxUncommitted = "outbox_uncommitted"
  case deadLettersUncommitted = "dead_letters_uncommitted"
  case chunkUncommitted = "chunk_uncommitted"
  case chunkCommitted = "chunk_committed"
  case followerNormalized = "follower_normalized"
  case followerUncommitted = "follower_uncommitted"
  case followerCommitted = "follower_committed"

  case sinkRewound = "sink_rewound"
  case sinkWritten = "sink_written"
  case sinkPositionUncommitted = "sink_position_uncommitted"
  case sinkPositionStored = "sink_position_stored"
  case sinkClosed = "sink_closed"
  case pruningUncommitted = "pruning_uncommitted"
  case runEnding = "run_ending"
  case runEndUncommitted = "run_end_uncommitted"
  case runEnded = "run_ended"

  case logOpened = "log_opened"
  case logTorn = "log_torn"
  case logUnsynchronized = "log_unsynchronized"
  case logSynchronized = "log_synchronized"
  case snapshotJournalTorn = "snapshot_journal_torn"
  case snapshotJournalUnsynchronized = "snapshot_journal_unsynchronized"
  case snapshotJournaled = "snapshot_journaled"
  case snapshotTorn = "snapshot_torn"
  case snapshotUnsynchronized = "snapshot_unsynchronized"
  case snapshotSynchronized = "snapshot_synchronized"
  case snapshotRenamed = "snapshot_renamed"
  case snapshotReplaced = "snapshot_replaced"
  case storeUncreated = "store_uncreated"
  case storeCreated = "store_created"
  case storeUncommitted = "store_uncommitted"
  case storeCommitted = "store_committed"

  /// Dies here when the environment says so.
  ///
  /// - Parameter leaving: what is left behind last, such as half a line.
  package static func reach(_ point: Failpoint, leaving: () -> Void = {}) {
    guard let armed else { return }
    guard armed.isDue(at: point) else { return }
    leaving()
    kill(getpid(), SIGKILL)
  }

  /// What is wrong with the environment's wish; nil when there is none or it can be met.
  package static var problem: String? {
    guard let wish, armed == nil else { return nil }
    let names = allCases.map(\.rawValue).joined(separator: ", ")
    return "\(variable): '\(wish)' is not NAME or NAME:COUNT with one of the points \(names)"
  }

  private static let variable = "INGEST_FAILPOINT"
  private static let wish = ProcessInfo.processInfo.environment[variable]
  private static let armed = wish.flatMap(ArmedFailpoint.init)
}
