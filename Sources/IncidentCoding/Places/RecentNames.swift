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

  private static let slotCount = 2_048

  /// A name takes the slot of another one with the same place.
  private let slots = Locked([Slot?](repeating: nil, count: slotCount))

  /// What a name may mean, looked up where it is none of the last ones.
  func senses(_ key: UInt64, orElse lookUp: () -> [PlaceName.Sense]) -> [PlaceName.Sense] {
    let place = Self.place(of: key)
    let known = slots.withLock { slots -> [PlaceName.Sense]? in
      guard let slot = slots[place], slot.key == key else { return nil }
      return slot.senses
    }
    if let known { return known }
    let senses = lookUp()
    slots.withLock { $0[place] = Slot(key: key, senses: senses) }
    return senses
  }

  private static func place(of key: UInt64) -> Int { Probing.start(of: key) & (slotCount - 1) }
}
