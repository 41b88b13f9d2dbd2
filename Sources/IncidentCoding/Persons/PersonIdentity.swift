/// What tells one person of a story from another: words of the name, the age, the sex.
struct PersonIdentity: Sendable, Hashable {
  enum Sex: Sendable { case male, female }

  var names: Set<Word> = []
  var age: Int?
  var sex: Sex?

  /// A single name may be a part of another's full name.
  var isKnown: Bool { names.count > 1 || age != nil || sex != nil }

  /// True unless name, age or sex tell that they are two.
  func isPossiblySame(as other: Self) -> Bool {
    if let sex, let otherSex = other.sex, sex != otherSex { return false }
    if !names.isEmpty, !other.names.isEmpty { return !names.isDisjoint(with: other.names) }
    if let age, let otherAge = other.age { return age == otherAge }
    return true
  }

  /// True when a name or the age tells that they are one.
  func isSurelySame(as other: Self) -> Bool {
    guard isPossiblySame(as: other), age == nil || other.age == nil || age == other.age else {
      return false
    }
    return !names.isDisjoint(with: other.names) || age != nil && age == other.age
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
        known[index].sex = known[index].sex ?? identity.sex
      } else {
        known.append(identity)
      }
    }
    return identities.isEmpty ? 0 : max(1, known.count)
  }
}
