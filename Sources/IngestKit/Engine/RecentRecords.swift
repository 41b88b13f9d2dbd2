/// Records that were put into the outbox a moment ago, so that sinks need not decode them again.
///
/// A sink that is slower than the run finds the older ones in the outbox alone.
final class RecentRecords: Sendable {
  private let capacity: Int
  /// In the order of the outbox.
  private let places = Locked<[Outbox.Place]>([])

  init(capacity: Int) { self.capacity = capacity }

  /// Remembers records by their place in the outbox, and forgets the oldest.
  ///
  /// - Parameter added: in the order of the outbox, behind all that came before.
  func add(_ added: [Outbox.Place]) {
    places.withLock { places in
      places.append(contentsOf: added)
      // Seldom, so that moving the rest costs little.
      if places.count > 2 * capacity { places.removeFirst(places.count - capacity) }
    }
  }

  func record(at sequence: Int64) -> Record? {
    places.withLock { places in
      var (low, high) = (0, places.count)
      while low < high {
        let middle = (low + high) / 2
        if places[middle].sequence < sequence { low = middle + 1 } else { high = middle }
      }
      return low < places.count && places[low].sequence == sequence ? places[low].record : nil
    }
  }
}
