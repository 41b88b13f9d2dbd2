internal import IngestKit

/// Persons as a noun group tells them: how many, and of what kind.
struct PersonGroup: TokenSpanning, Sendable {
  /// From the number or the determiner to the noun.
  let tokens: Range<Int>
  /// The last token of the noun; of a bare number, its last token.
  let head: Int
  let count: PersonCount
  let category: CasualtyCount.Category
  /// A number without a noun: "two wounded".
  let isBare: Bool
  /// "another", "others", "a second": not counted before.
  let isFurther: Bool

  /// With the words up to a token, which say more of the same persons.
  func extended(to end: Int) -> Self {
    Self(
      tokens: tokens.lowerBound..<end, head: head, count: count, category: category,
      isBare: isBare, isFurther: isFurther)
  }
}

/// A number of persons; open ends are nil.
struct PersonCount: Sendable, Hashable {
  var min: Int?
  var max: Int?
  var best: Int?
  var isApproximate = false
  /// False for a plural without a number.
  var isStated = true

  static let one = PersonCount(min: 1, max: 1, best: 1)
  static let none = PersonCount(min: 0, max: 0, best: 0)
  static let unstated = PersonCount(min: nil, max: nil, best: nil, isStated: false)

  init(min: Int?, max: Int?, best: Int?, isApproximate: Bool = false, isStated: Bool = true) {
    self.min = min
    self.max = max
    self.best = best
    self.isApproximate = isApproximate
    self.isStated = isStated
  }

  init(_ mention: NumberMention) {
    self.init(
      min: mention.min, max: mention.max, best: mention.best,
      isApproximate: mention.isApproximate)
  }

  /// The sum of two groups; an open end stays open.
  static func + (left: Self, right: Self) -> Self {
    guard left.isStated else { return right }
    guard right.isStated else { return left }
    let best = left.best.flatMap { one in right.best.map { one + $0 } }
    return PersonCount(
      min: left.min.flatMap { one in right.min.map { one + $0 } } ?? left.min ?? right.min,
      max: left.max.flatMap { one in right.max.map { one + $0 } },
      best: best, isApproximate: left.isApproximate || right.isApproximate)
  }

  /// What is left when some are taken away.
  func reduced(by number: Int) -> Self {
    var rest = self
    rest.min = min.map { Swift.max(0, $0 - number) }
    rest.max = max.map { Swift.max(0, $0 - number) }
    rest.best = best.map { Swift.max(0, $0 - number) }
    return rest
  }

  /// The figure to compare by.
  var figure: Int { best ?? min ?? max ?? 0 }
}
