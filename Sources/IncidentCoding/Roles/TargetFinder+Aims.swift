internal import IngestKit

// What is aimed at, where a verb's object is the weapon.
extension TargetFinder {
  /// "fired mortar rounds at the airport", "dropped three bombs on a market"
  func aimed(behind verb: TriggerMention) -> [TargetRole] {
    // "fired live rounds at": the weapon is of the event word.
    if verb.tokens.count > 1, Self.aims.contains(reading.word(verb.tokens.upperBound)) {
      return aimed(at: verb.tokens.upperBound)
    }
    let sentence = reading.sentence(of: verb.head)
    let end = min(sentence.upperBound, verb.tokens.upperBound + Self.reachOfWeapon)
    guard let weapon = reading.weapons.within(verb.tokens.lowerBound..<end).last,
      Range<Int>.clamped(verb.tokens.upperBound, weapon.tokens.lowerBound).allSatisfy({
        phrases.isModifier($0) || reading.wordClass($0).has(.determiner)
          || reading.numbers.covers($0)
      })
    else { return [] }
    return aimed(at: max(verb.tokens.upperBound, weapon.tokens.upperBound))
  }

  /// "at the airport", behind what was fired.
  func aimed(at preposition: Int) -> [TargetRole] {
    guard Self.aims.contains(reading.word(preposition)) else { return [] }
    return chain(after: preposition + 1, reach: 5, "target.aim").filter { $0.kind != .area }
  }

  private static let reachOfWeapon = 6
  private static let aims: WordSet = [
    "at", "on", "onto", "into", "upon", "against", "toward", "towards",
  ]
}
