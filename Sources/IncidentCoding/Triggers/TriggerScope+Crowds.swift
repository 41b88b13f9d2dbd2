internal import IngestKit

// Words that name a protest, force against one or a handover only where their surroundings do.
extension TriggerScope {
  /// "Thousands of people marched", "students rallied": many come together, and no troops.
  func isOfCrowd(_ trigger: TriggerMention) -> Bool {
    guard options.scope == .all, !hasArmedActor(near: trigger) else { return false }
    if trigger.entry.family == .riot { return hasCrowd(trigger) }
    guard trigger.entry.family == .protest else { return false }
    if hasCrowd(trigger) { return true }
    guard let group = trigger.verbGroup,
      let persons = reading.people.covering(group.tokens.lowerBound - 1)
    else { return false }
    return persons.count.figure != 1
  }

  /// "suffocated by poisonous gas used in the area": gas that was used on somebody.
  func isOfGasUsed(_ trigger: TriggerMention) -> Bool {
    guard options.scope == .all, trigger.entry.family == .chemical, trigger.isNoun else {
      return false
    }
    return reading.sentence(of: trigger.head).contains { Self.exposures.contains(reading.word($0)) }
  }

  private static let exposures: WordSet = [
    "used", "using", "exposed", "exposure", "inhaled", "inhaling", "suffocation", "suffocated",
    "suffocating", "symptoms", "breathing", "released", "dropped", "choking", "asphyxiation",
  ]

  /// "seized 500 live bullets": force against a crowd needs one.
  func isOutsideCrowds(_ trigger: TriggerMention) -> Bool {
    trigger.entry.family == .crackdown && !hasCrowd(trigger) || isOfMissile(trigger)
  }

  /// "a missile broke up in mid-air"
  private func isOfMissile(_ trigger: TriggerMention) -> Bool {
    trigger.entry.family == .dispersal
      && trigger.verbGroup.map { reading.weapons.covers($0.tokens.lowerBound - 1) } ?? false
  }

  /// "a bridge occupied by students": by nobody who is armed.
  func isSitIn(_ trigger: TriggerMention) -> Bool {
    let by = trigger.tokens.upperBound
    guard trigger.entry.word == "occupy", reading.word(by) == "by" else { return false }
    let agents = Range<Int>.clamped(by + 1, min(by + 6, reading.document.tokens.count))
    return !reading.actors.within(agents).contains(where: \.actor.isArmed)
  }

  private func hasCrowd(_ trigger: TriggerMention) -> Bool {
    let sentence = reading.sentence(of: trigger.head)
    return reading.triggers.within(sentence).contains {
      $0.head != trigger.head && ($0.entry.family == .protest || $0.entry.family == .riot)
    } || sentence.contains { SceneReader.protesters.contains(reading.word($0)) }
  }

  /// "the handover of the district", "evacuated the base": a place changes hands.
  func isOfGround(_ trigger: TriggerMention) -> Bool {
    guard options.scope == .all, trigger.entry.family == .withdrawal else { return false }
    let end = trigger.tokens.upperBound
    return Range<Int>.clamped(end, min(end + 7, reading.sentence(of: end - 1).upperBound))
      .contains { Self.ground.contains(reading.word($0)) }
  }

  private static let ground: WordSet = [
    "district", "districts", "town", "towns", "village", "villages", "city", "area", "areas",
    "territory", "territories", "province", "base", "bases", "post", "posts", "position",
    "positions", "checkpoint", "checkpoints", "neighborhood", "neighbourhood", "airport", "port",
    "crossing", "land", "island", "islands", "enclave",
  ]
}
