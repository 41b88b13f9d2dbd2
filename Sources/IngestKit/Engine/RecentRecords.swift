/// Records that were put into the outbox a moment ago, so that sinks need not decode them again.
///
/// A sink that is slower than the run finds the older ones in the outbox alone.
final class RecentRecords: Sendable {
  private struct Kept {
    /// In the order of the outbox.
    var places: [Outbox.Place] = []
    var bytes = 0
  }

  /// Bytes of text at which the oldest are forgotten.
  private static let mostBytes = 8 << 20

  private let capacity: Int
  private let kept = Locked(Kept())

  init(capacity: Int) { self.capacity = capacity }

  /// Remembers records by their place in the outbox, and forgets the oldest.
  ///
  /// - Parameter added: in the order of the outbox, behind all that came before.
  func add(_ added: [Outbox.Place]) {
    kept.withLock { kept in
      kept.places += added
      kept.bytes += added.reduce(0) { $0 + $1.record.textBytes }
      // Seldom, so that moving the rest costs little.
      if kept.places.count > 2 * capacity || kept.bytes > Self.mostBytes { halve(&kept) }
    }
  }

  private func halve(_ kept: inout Kept) {
    var count = 0
    var bytes = 0
    for place in kept.places.reversed() {
      let size = place.record.textBytes
      guard count < capacity, bytes + size <= Self.mostBytes / 2 else { break }
      count += 1
      bytes += size
    }
    kept.places.removeFirst(kept.places.count - count)
    kept.bytes = bytes
  }

  func record(at sequence: Int64) -> Record? {
    kept.withLock { kept in
      let places = kept.places
      var (low, high) = (0, places.count)
      while low < high {
        let middle = (low + high) / 2
        if places[middle].sequence < sequence { low = middle + 1 } else { high = middle }
      }
      return low < places.count && places[low].sequence == sequence ? places[low].record : nil
    }
  }
}

extension Record {
  /// About how much memory it takes.
  var textBytes: Int {
    switch self {
    case .article(let article): article.text.utf8.count
    case .report(let report): report.values.evidence.reduce(1_000) { $0 + $1.text.utf8.count }
    case .incident: 0
    }
  }
}
