/// What tells one person of a story from another: words of the name, age, sex, part in the story.
struct PersonIdentity: Sendable, Hashable {
  enum Sex: Sendable { case male, female }
  /// Those who keep the law are none of those whom they look for.
  enum Side: Sendable { case officer, suspect }
  enum Stage: Sendable { case child, adult }

  /// Each word once.
  var names: [Word] = []
  var age: Int?
  var sex: Sex?
  var side: Side?
  var stage: Stage?

  /// A single name may be a part of another's full name.
  var isKnown: Bool {
    names.count > 1 || age != nil || sex != nil || side != nil || stage != nil
  }

  /// True unless a name or another feature tells that they are two.
  func isPossiblySame(as other: Self) -> Bool {
    if differ(sex, other.sex) || differ(side, other.side) || differ(stage, other.stage) {
      return false
    }
    if !names.isEmpty, !other.names.isEmpty {
      if sharesName(with: other) { return true }
      // A single word may be no name at all, or the family's.
      guard names.count == 1 || other.names.count == 1 else { return false }
    }
    return !differ(age, other.age)
  }

  private func sharesName(with other: Self) -> Bool { names.contains(where: other.names.contains) }

  private func differ<Feature: Equatable>(_ own: Feature?, _ other: Feature?) -> Bool {
    own != nil && other != nil && own != other
  }

  /// True when a name or the age tells that they are one.
  func isSurelySame(as other: Self) -> Bool {
    guard isPossiblySame(as: other), !differ(age, other.age) else { return false }
    return sharesName(with: other) || age != nil && age == other.age
  }

  /// The least number of persons that these can be.
  ///
  /// Somebody of whom nothing is known may be any of the others.
  static func distinctCount(_ identities: [Self]) -> Int {
    var known: [Self] = []
    for identity in identities where identity.isKnown {
      if let index = known.firstIndex(where: { $0.isPossiblySame(as: identity) }) {
        known[index].add(identity)
      } else {
        known.append(identity)
      }
    }
    return identities.isEmpty ? 0 : max(1, known.count)
  }

  private mutating func add(_ other: Self) {
    names += other.names.filter { !names.contains($0) }
    age = age ?? other.age
    sex = sex ?? other.sex
    side = side ?? other.side
    stage = stage ?? other.stage
  }
}
