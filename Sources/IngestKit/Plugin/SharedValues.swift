/// Values made once and looked up by key; different keys do not wait for each other.
final class SharedValues: Sendable {
  private final class Slot: Sendable {
    let value = Locked<(any Sendable)?>(nil)
  }

  private let slots = Locked<[String: Slot]>([:])

  func value<Value: Sendable, Failure: Error>(
    _ key: String, make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // The type is part of the key, so that two plugins with the same word cannot collide.
    let slot = slot(for: "\(key) \(Value.self)")
    return try slot.value.withLock { (stored) throws(Failure) -> Value in
      if let value = stored as? Value { return value }
      let value = try make()
      stored = value
      return value
    }
  }

  private func slot(for key: String) -> Slot {
    slots.withLock { slots in
      if let slot = slots[key] { return slot }
      let slot = Slot()
      slots[key] = slot
      return slot
    }
  }
}
