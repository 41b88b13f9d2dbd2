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

  /// "fell to their lowest level": to nobody.
  func isFallOfFigures(_ trigger: TriggerMention) -> Bool {
    trigger.entry.word == "fall to"
      && PerpetratorFinder(reading: reading).agents(
        behind: trigger.tokens.upperBound - 1, reading.sentence(of: trigger.head)
      ).isEmpty
  }

  /// "withdrew from a missile treaty": who leaves a deal leaves no ground.
  func isOfDeal(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.family == .withdrawal else { return false }
    let end = trigger.tokens.upperBound
    return Range<Int>.clamped(end, min(end + 7, reading.sentence(of: end - 1).upperBound))
      .contains { Self.deals.contains(reading.word($0)) }
  }

  /// "targeted Washington for backing Israel": a government that is blamed for what it does.
  func isReproach(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.family == .attack, trigger.isVerb, !trigger.isPassive,
      let place = reading.places.covering(trigger.tokens.upperBound), !place.isDemonym,
      place.feature == .country || place.entry.isCapital
    else { return false }
    let (cause, end) = (place.tokens.upperBound + 1, reading.document.tokens.count)
    return cause < end && reading.word(cause - 1) == "for"
      && (isGerund(cause) || Self.owners.contains(reading.word(cause)))
  }

  /// "fought beside the army in the war of 1990": what somebody did for years.
  func isOfWar(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.word == "fight", trigger.isVerb, reading.document.mayContain("war") else {
      return false
    }
    let clause = reading.clause(of: trigger.head)
    let end = min(clause.upperBound, trigger.tokens.upperBound + 12)
    return Range<Int>.clamped(trigger.tokens.upperBound, end).contains {
      reading.word($0) == "war" && reading.wordClass($0 + 1).has([.preposition, .relative])
        || reading.word($0) == "war" && $0 + 1 == clause.upperBound
    }
  }

  private func isGerund(_ index: Int) -> Bool {
    reading.document.token(reading.document.tokens[index], hasSuffix: "ing")
  }

  private static let owners: WordSet = ["its", "their", "his", "her"]
  private static let ground: WordSet = [
    "district", "districts", "town", "towns", "village", "villages", "city", "area", "areas",
    "territory", "territories", "province", "base", "bases", "post", "posts", "position",
    "positions", "checkpoint", "checkpoints", "neighborhood", "neighbourhood", "airport", "port",
    "crossing", "land", "island", "islands", "enclave",
  ]
  private static let deals: WordSet = [
    "treaty", "pact", "accord", "agreement", "deal", "talks", "negotiations", "convention", "race",
    "election", "elections", "contest", "tournament",
  ]
}
