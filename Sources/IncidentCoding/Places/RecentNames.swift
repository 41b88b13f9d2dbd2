internal import IngestKit

/// What the names of the last texts may mean.
///
/// Most of them stand in the next texts too, and to look one up in the index is to wait for memory
/// at a dozen places of a large file.
final class RecentNames: Sendable {
  private struct Slot: Sendable {
    let key: UInt64
    let senses: [PlaceName.Sense]
  }

  private static let shelfCount = 16
  private static let slotCount = 256

  /// Several, so that threads seldom wait for each other.
  private let shelves = (0..<shelfCount).map { _ in
    Locked([Slot?](repeating: nil, count: slotCount))
  }

  /// What a name may mean, looked up where it is none of the last ones.
  func senses(_ key: UInt64, orElse lookUp: () -> [PlaceName.Sense]) -> [PlaceName.Sense] {
    let (shelf, slot) = place(of: key)
    let known = shelf.withLock { slots -> [PlaceName.Sense]? in
      guard let known = slots[slot], known.key == key else { return nil }
      return known.senses
    }
    if let known { return known }
    let senses = lookUp()
    // Whatever name had the slot gives it up.
    shelf.withLock { $0[slot] = Slot(key: key, senses: senses) }
    return senses
  }

  private func place(of key: UInt64) -> (shelf: Locked<[Slot?]>, slot: Int) {
    let start = Probing.start(of: key)
    return (
      shelves[start & (Self.shelfCount - 1)],
      start / Self.shelfCount & (Self.slotCount - 1)
    )
  }
}
