/// What tells one person of a story from another: words of the name, the age.
struct PersonIdentity: Sendable, Hashable {
  var names: Set<Word> = []
  var age: Int?

  /// A single name may be a part of another's full name.
  var isKnown: Bool { names.count > 1 || age != nil }

  /// True unless name or age tell that they are two.
  func isPossiblySame(as other: Self) -> Bool {
    if !names.isEmpty, !other.names.isEmpty { return !names.isDisjoint(with: other.names) }
    if let age, let otherAge = other.age { return age == otherAge }
    return true
  }

  /// The least number of persons that these can be.
  ///
  /// Somebody without name and age may be any of the others.
  static func distinctCount(_ identities: [Self]) -> Int {
    var known: [Self] = []
    for identity in identities where identity.isKnown {
      if let index = known.firstIndex(where: { $0.isPossiblySame(as: identity) }) {
        known[index].names.formUnion(identity.names)
        known[index].age = known[index].age ?? identity.age
      } else {
        known.append(identity)
      }
    }
    return identities.isEmpty ? 0 : max(1, known.count)
  }
}
