internal import IngestKit

// How two findings of one event stand to each other.
extension CasualtyFinding {
  /// Told as what somebody did to others, himself not counted.
  var isOfVictims: Bool { !isSelfInflicted && Self.acts.contains(rule) }

  private static let acts = [
    "casualty.active", "casualty.active-name", "casualty.active-pronoun",
  ]

  /// Told of an event of its own, whose verb stands with the event before.
  var isGapped: Bool { rule == Self.gapped }

  static let gapped = "casualty.gapped"

  /// A count of all the dead so far.
  static let toll = "casualty.toll"

  /// Told by those who did it or who were near, so that it only widens what others count.
  var isOneSided: Bool { isOwnClaim || isHearsay || isRival }

  /// Which of those who were wounded, the dead included, this is told to be.
  var number: Int { effect == .wounded && !isOfTitle ? ordinal ?? 0 : 0 }

  /// The same words, name or age.
  func isOfOnePerson(with other: Self) -> Bool {
    if let personHead, personHead == other.personHead, isOfTitle == other.isOfTitle { return true }
    guard let person, let another = other.person else { return false }
    return person.isSurelySame(as: another)
  }

  /// "the boy was wounded", where a boy is dead.
  func mayPointTo(_ other: Self) -> Bool {
    guard count == .one, !isFurther else { return false }
    guard let person, let another = other.person else { return isDefinite }
    return (isDefinite || !person.names.isEmpty) && person.isPossiblySame(as: another)
  }

  /// The larger figure, or a stated one as large as an implied one; of the dead an exact one, since
  /// they are counted where they are known.
  func outweighs(_ other: Self) -> Bool {
    if effect == .killed, isVague != other.isVague,
      isVague ? other.mayState(self) : mayState(other)
    {
      return other.isVague
    }
    if count.figure == other.count.figure { return other.isImplied && !isImplied }
    return count.figure > other.count.figure
  }

  /// "several", "dozens"
  var isVague: Bool { count.best == nil && count.max == nil }

  /// One may be "several", but twelve at least are "dozens".
  private func mayState(_ vague: Self) -> Bool {
    guard count.figure > 0, vague.count.figure > 0 else { return false }
    return vague.count.figure <= 3 || count.figure * 2 >= vague.count.figure
  }

  /// "killed two and then shot himself", "before police shot him dead", "The gunman died too".
  func isOfAttacker(beside others: some Sequence<Self>) -> Bool {
    if isSelfInflicted { return effect == .killed || isRightBehindVictims(among: others) }
    if isSequel { return true }
    return effect == .killed && count == .one && person?.side == .suspect
  }

  /// True for a figure of those who were hit, which the attacker is none of.
  func leavesOut(_ attacker: Self, among others: some Sequence<Self>) -> Bool {
    if isSelfInflicted || person?.side == .suspect { return false }
    if attacker.isSelfInflicted {
      return isOfVictims || precedes(attacker)
        || !isImplied && count == .one && others.contains { $0.isOfVictims && $0.count == .one }
    }
    if attacker.isSequel { return precedes(attacker) }
    return count.figure > 1 && (isOfVictims || !categories.isEmpty)
  }

  /// "left seven people dead before the gunman killed himself"
  private func precedes(_ attacker: Self) -> Bool {
    attacker.isSequel && !isImplied && (isOfVictims || count.figure > 1) && isBefore(attacker)
      && attacker.tokens.lowerBound - tokens.upperBound < Self.nearby
  }

  /// "shot his wife and then himself"; far from it, it is another account of one shot.
  private func isRightBehindVictims(among others: some Sequence<Self>) -> Bool {
    others.contains {
      $0.isOfVictims && $0.isBefore(self)
        && tokens.lowerBound - $0.tokens.upperBound < Self.nearby
    }
  }

  func isBefore(_ other: Self) -> Bool {
    isOfTitle == other.isOfTitle && tokens.upperBound <= other.tokens.lowerBound
  }

  /// "killed two and sent a girl to a hospital": right behind the dead, and none of them.
  func isInCare(beside dead: Self) -> Bool {
    guard let careSentence, dead.tokens.lowerBound >= careSentence, dead.isBefore(self),
      tokens.lowerBound - dead.tokens.upperBound <= Self.nearby / 2
    else { return false }
    return !isDefinite && !isSelfInflicted && count.isStated && dead.effect == .killed
      && !dead.isImplied && dead.count.figure > 0 && !isOfOnePerson(with: dead)
  }

  /// "taken to a hospital, where he died"
  func isDeath(of other: Self) -> Bool {
    effect == .killed && count == .one && other.isBefore(self)
      && tokens.lowerBound - other.tokens.upperBound < Self.nearby
      && (isDefinite || isOfOnePerson(with: other))
  }

  /// "injured five. Another two were hurt by glass": told at once behind a figure that it is not
  /// counted in; farther off, a story counts its victims once more.
  func isAdded(to other: Self) -> Bool {
    isOfTitle == other.isOfTitle && !isDefinite && tokens.lowerBound > other.tokens.lowerBound
      && tokens.lowerBound - other.tokens.upperBound < Self.nearby
  }

  /// "Eight soldiers were killed and 15 insurgents died": fighters beside others, each told with a
  /// word of its own.
  func isOfOtherSide(than other: Self) -> Bool {
    guard isOfTitle == other.isOfTitle, effect == other.effect, !isPartOfHit, !other.isPartOfHit,
      !isImplied, !other.isImplied, !isFurther, !isDefinite, !other.isDefinite,
      let side = category, let another = other.category, side != another,
      side == .militant || another == .militant
    else { return false }
    let gap =
      isBefore(other)
      ? other.tokens.lowerBound - tokens.upperBound : tokens.lowerBound - other.tokens.upperBound
    return (0...Self.beside).contains(gap)
  }

  /// The one category of all of them.
  private var category: CasualtyCount.Category? {
    CasualtyCount.Category.allCases.first { categories.isOnly(count.figure, of: $0) }
  }

  private static let beside = 4

  /// At most a few sentences behind it.
  func isSoonAfter(_ other: Self) -> Bool {
    other.isBefore(self) && tokens.lowerBound - other.tokens.upperBound < 5 * Self.nearby
  }

  /// "wounding five, three of whom later died"
  func isPart(of hit: Self) -> Bool {
    isPartOfHit && hit.isBefore(self) && count.figure <= hit.count.figure
      && tokens.lowerBound - hit.tokens.upperBound < Self.nearby
  }

  /// "Two people wounded in the blast have died": the dead are those who were wounded.
  func isOfSameGroup(as other: Self) -> Bool {
    guard let own = groups.first, let another = other.groups.first else { return false }
    return own.tokens == another.tokens && isOfTitle == other.isOfTitle
  }

  /// "a fourth victim died", where three are told dead.
  func isNext(behind other: Self) -> Bool {
    effect == .killed && ordinal == other.count.figure + 1
  }

  private static let nearby = 12
}
