/// The shared rows that this run has written, so that they are not written for every incident.
struct KnownRows: Sendable {
  private var names: Set<String> = []

  /// The most names that are remembered; forgetting costs time, nothing else.
  private static let limit = 200_000

  /// Remembers a row; false when it is known already.
  mutating func insert(_ name: String) -> Bool {
    if names.count >= Self.limit { names.removeAll(keepingCapacity: true) }
    return names.insert(name).inserted
  }
}
