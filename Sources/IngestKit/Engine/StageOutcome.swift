/// What a normalizer made of one batch.
struct StageOutcome: Sendable {
  var given: [Batch.Item] = []
  var ledger = NodeLedger()
  var deadLetters: [DeadLetter] = []
  /// Articles of the chunk of which something became a dead letter.
  var deadEntries: Set<Int> = []
  /// Articles of the chunk that were not finished here.
  var pendingEntries: Set<Int> = []
  /// Records that came along each input, that from the sources first.
  var arrivals: [Int] = []
  /// Why the branch ends here.
  var failure: PluginFailure?

  mutating func append(_ other: StageOutcome) {
    given += other.given
    ledger += other.ledger
    deadLetters += other.deadLetters
    deadEntries.formUnion(other.deadEntries)
    pendingEntries.formUnion(other.pendingEntries)
    failure = failure ?? other.failure
  }

  /// The outcome of a node that has ended: everything waits.
  static func pending(_ items: some Collection<Batch.Item>) -> StageOutcome {
    var outcome = StageOutcome()
    outcome.ledger.taken = items.count
    outcome.ledger.pending = items.count
    outcome.pendingEntries = Set(items.map(\.entry))
    return outcome
  }
}
