internal import Foundation

/// Collects what a source emits, so that many small files share a transaction.
///
/// Articles and the cursor that vouches for them are always in the same one. What cannot be had a
/// second time waits no longer than for the transaction before it.
actor EmissionBuffer: ArticleIntake {
  private static let most = 256
  private static let mostBytes = 4 << 20
  private static let longest: TimeInterval = 1

  private let node: String
  private let state: StateFile
  private let answers: KeptAnswers
  private let book: RunBook
  private let canBeReadAgain: Bool
  private let now: @Sendable () -> Date
  private var emissions: [WrittenEmission] = []
  private var articleCount = 0
  /// Articles, leads and what has become of leads.
  private var recordCount = 0
  private var bytes = 0
  private var lastFlush: Date
  private var cursors: [String: String] = [:]
  private var isStoring = false

  init(
    node: String, canBeReadAgain: Bool, state: StateFile, answers: KeptAnswers,
    book: RunBook, now: @escaping @Sendable () -> Date
  ) {
    self.node = node
    self.canBeReadAgain = canBeReadAgain
    self.state = state
    self.answers = answers
    self.book = book
    self.now = now
    lastFlush = now()
  }

  /// The articles are written by the caller's task, of which many run at a time.
  nonisolated func append(_ emission: Inbox.Emission) async throws {
    try await append(WrittenEmission(emission))
  }

  private func append(_ written: WrittenEmission) async throws {
    emissions.append(written)
    articleCount += written.rows.count
    recordCount += written.count
    bytes += written.size
    let emission = written.emission
    if let partition = emission.partition, let cursor = emission.cursor {
      cursors[partition] = cursor
    }
    let isFull = max(recordCount, emissions.count) >= Self.most || bytes >= Self.mostBytes
    if isFull || now().timeIntervalSince(lastFlush) >= Self.longest {
      try await flush()
    } else if !canBeReadAgain, !isStoring {
      isStoring = true
      defer { isStoring = false }
      // What arrives meanwhile shares the next transaction; cursors alone can wait.
      while recordCount > 0 { try await flush() }
    }
  }

  /// A cursor that this run has set, stored or not.
  func cursor(for partition: String) -> String? { cursors[partition] }

  /// Stores what has been collected.
  func flush() async throws {
    lastFlush = now()
    guard !emissions.isEmpty else { return }
    let (collected, count) = (emissions, articleCount)
    (emissions, articleCount, recordCount, bytes) = ([], 0, 0, 0)
    Failpoint.reach(.articlesCollected)
    let time = Instant.text(lastFlush)
    let receipt = try await state.write { [node] database in
      let receipt = try Inbox.store(collected, from: node, in: database)
      if receipt.added > 0 { try SourceTimes.noteNew(node, at: time, in: database) }
      return receipt
    }
    Failpoint.reach(.articlesStored)
    answers.void(collected.flatMap(\.emission.answers))
    book.update { ledger in
      ledger.inbox.added += receipt.added
      ledger.inbox.superseded += receipt.superseded
      ledger.nodes[node, default: NodeLedger()].taken += count
      ledger.nodes[node, default: NodeLedger()].passed += receipt.added
      ledger.nodes[node, default: NodeLedger()].unchanged += receipt.unchanged
    }
  }
}
