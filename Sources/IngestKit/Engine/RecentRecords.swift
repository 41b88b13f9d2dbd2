/// Records that were put into the outbox a moment ago, so that sinks need not decode them again.
///
/// A sink that is slower than the run finds the older ones in the outbox alone.
final class RecentRecords: Sendable {
  private struct State: Sendable {
    var records: [Int64: Record] = [:]
    /// In the order of arrival.
    var sequences: [Int64] = []
  }

  private let capacity: Int
  private let state = Locked(State())

  init(capacity: Int) { self.capacity = capacity }

  /// Remembers records by their place in the outbox, and forgets the oldest.
  func add(_ records: [(sequence: Int64, record: Record)]) {
    state.withLock { state in
      for (sequence, record) in records.suffix(capacity) {
        state.records[sequence] = record
        state.sequences.append(sequence)
      }
      let excess = state.sequences.count - capacity
      guard excess > 0 else { return }
      for sequence in state.sequences.prefix(excess) { state.records[sequence] = nil }
      state.sequences.removeFirst(excess)
    }
  }

  func record(at sequence: Int64) -> Record? { state.withLock { $0.records[sequence] } }
}
