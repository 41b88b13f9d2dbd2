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
          || reading.numbers.covers($0) || reading.word($0) == "with"
      })
    else { return [] }
    return aimed(at: max(verb.tokens.upperBound, weapon.tokens.upperBound))
  }

  /// "at the airport", behind what was fired.
  func aimed(at preposition: Int) -> [TargetRole] {
    guard Self.aims.contains(reading.word(preposition)) else { return [] }
    return chain(after: preposition + 1, reach: 5, "target.aim").filter { $0.kind != .area }
  }

  /// "rammed a car into a convoy": the convoy, and not the car.
  func rammed(by verb: TriggerMention) -> [TargetRole] {
    guard verb.entry.family == .ramming else { return [] }
    let end = min(
      reading.clause(of: verb.head).upperBound, verb.tokens.upperBound + Self.reachOfCar)
    return Range<Int>.clamped(verb.tokens.upperBound, end)
      .first { reading.word($0) == "into" }.map { aimed(at: $0) } ?? []
  }

  private static let reachOfCar = 8
  private static let reachOfWeapon = 6
  private static let aims: WordSet = [
    "at", "on", "onto", "into", "upon", "against", "toward", "towards",
  ]
}
