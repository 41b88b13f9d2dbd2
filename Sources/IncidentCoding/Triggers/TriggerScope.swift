internal import IngestKit

/// Decides whether an event word names an event that the coder is asked for.
struct TriggerScope {
  enum Admission { case independent, dependent }

  let reading: ArticleReading
  let options: CoderOptions
  /// False when the whole text has no word for an accident or for what explodes by mishap.
  let mayTellOfMishaps: Bool
  /// True when the text names a strike from the air as such; a mere "strike" is one too then.
  let tellsOfAirStrikes: Bool
  /// True for a text of matches or films, which are told in words of war.
  let tellsOfPlay: Bool

  init(reading: ArticleReading, options: CoderOptions) {
    self.reading = reading
    self.options = options
    mayTellOfMishaps = reading.document.mayContain(anyOf: Self.mishaps)
    tellsOfPlay = Self.tellsOfPlay(reading.document)
    tellsOfAirStrikes = reading.triggers.contains {
      $0.entry.strength == .air || $0.entry.family == .airstrike && $0.entry.strength != .labour
    }
  }

  /// Nil when the word names no such event.
  func admission(
    of trigger: TriggerMention, _ factuality: Factuality, _ findings: [CasualtyFinding]
  ) -> Admission? {
    let takesPersons = OutcomeReader(reading: reading).takesPersons(trigger)
    if isAccident(trigger) || isOfDeal(trigger) || isReproach(trigger) || isJudicial(trigger)
      || isOfWar(trigger) || isFigurative(trigger) || isOfNumbers(trigger)
      || isReproachOfVictim(trigger)
      || tellsOfPlay && findings.isEmpty && isInPlay(trigger)
    {
      return nil
    }
    // "sentenced to death"
    if trigger.entry.word == "death", reading.word(trigger.head - 1) == "to" { return nil }
    if !takesPersons, isOutOfScope(trigger) { return nil }
    if !options.includesOrdinaryCrime, isCharge(trigger) { return .dependent }
    if isReturned(trigger) { return nil }
    // "rescued the kidnapped girls": of an abduction that was told before.
    if trigger.entry.family == .abduction, trigger.verbGroup == nil, !trigger.isNoun {
      return .dependent
    }
    if reading.blocks.isHeadlinesOnly, let admission = headline(trigger) { return admission }
    if isOfThoseTold(trigger) || isOfDead(trigger) || isOfCaptives(trigger) { return .dependent }
    if isRelease(trigger) || isCompound(trigger) { return nil }
    switch trigger.entry.strength {
    case .strong, .air:
      // "claimed both attacks": those that were told.
      if trigger.isNoun, reading.word(trigger.tokens.lowerBound - 1) == "both" {
        return .dependent
      }
      return isPluralWithoutSubstance(trigger, factuality) ? nil : .independent
    case .weak where takesPersons: return .independent
    case .weak where trigger.entry.word == "disappear" && findings.isEmpty && !isOfPerson(trigger):
      // Papers disappear too.
      return nil
    case .weak where isNoEvent(trigger): return nil
    case .weak where isOfCrowd(trigger) || isOfGround(trigger) || isOfGasUsed(trigger):
      return .independent
    case .weak where trigger.entry.family == .protest && hasArmedActor(near: trigger): return nil
    case .weak:
      return hasViolence(near: trigger, findings) && !isMeans(trigger) ? .independent : nil
    case .labour: return isArmedStrike(trigger) || isWalkout(trigger) ? .independent : nil
    case .weapon where hasWeaponObject(trigger):
      return isOfWeaponTold(trigger) ? .dependent : .independent
    case .effect: return effect(trigger, findings)
    case .weapon, .care: return isInCare(trigger) ? effect(trigger, findings) : nil
    case .reference: return factuality.isDefinite ? .dependent : nil
    case .general: return nil
    case .crime: return options.includesOrdinaryCrime ? .independent : nil
    case .security: return security(trigger)
    case .protest, .strategic:
      // Force against a crowd is violence, whatever the crowd came for.
      let isForce = [.dispersal, .crackdown].contains(trigger.entry.family)
      return options.scope == .all || isForce ? .independent : nil
    case .territory: return hasFighters(near: trigger) ? .independent : nil
    }
  }

  /// "was among those killed", "a man whose brother was killed said": of what was told before.
  private func isOfThoseTold(_ trigger: TriggerMention) -> Bool {
    guard trigger.isVerb else { return false }
    return reading.word(trigger.tokens.lowerBound - 1) == "those"
      || reading.word(reading.clause(of: trigger.head).lowerBound) == "whose" || isDepicted(trigger)
  }

  /// "beat two men to death and set their bodies alight": what was done to the dead.
  private func isOfDead(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.family == .arson || trigger.entry.family == .looting else { return false }
    return Range<Int>.clamped(
      trigger.head, min(trigger.tokens.upperBound + 4, reading.document.tokens.count)
    ).contains { Self.dead.contains(reading.word($0)) }
  }

  private static let dead: WordSet = ["body", "bodies", "corpse", "corpses", "remains"]

  /// "videos of fighters shooting into the air"
  private func isDepicted(_ trigger: TriggerMention) -> Bool {
    guard trigger.form.contains(.gerund) else { return false }
    let floor = reading.sentence(of: trigger.head).lowerBound
    return Range<Int>.clamped(floor + 1, trigger.head).contains {
      (reading.word($0) == "of" || reading.word($0) == "showing" || reading.word($0) == "shows")
        && Self.pictures.contains(reading.word($0 - 1))
    }
  }

  private static let pictures: WordSet = [
    "video", "videos", "footage", "image", "images", "photo", "photos", "photograph",
    "photographs", "picture", "pictures", "clip", "clips",
  ]

  /// A headline has no room for what would make an event of a weak word.
  private func headline(_ trigger: TriggerMention) -> Admission? {
    switch trigger.entry.strength {
    case .strong, .air, .effect: .independent
    case .weak where options.scope == .all && !isNoEvent(trigger): .independent
    default: nil
    }
  }

  /// True for a weak word that its surroundings leave no event.
  private func isNoEvent(_ trigger: TriggerMention) -> Bool {
    isFind(trigger) || isOutsideCrowds(trigger) || isPursuit(trigger) || isLanding(trigger)
      || isFallOfFigures(trigger) || isInvasionLongAgo(trigger) || isSitIn(trigger)
  }

  /// Protests and politics are told only when the pipeline asks for them.
  private func isOutOfScope(_ trigger: TriggerMention) -> Bool {
    guard options.scope == .security else { return false }
    switch trigger.entry.family {
    case .protest, .agreement, .base, .change, .withdrawal: return true
    case .arrest, .disrupted: return security(trigger) == nil
    default: return false
    }
  }

  /// "the family disappeared", "Ann Smith, 34, disappeared"
  private func isOfPerson(_ trigger: TriggerMention) -> Bool {
    let verb = trigger.verbGroup?.tokens.lowerBound ?? trigger.tokens.lowerBound
    let sentence = reading.sentence(of: trigger.head)
    let passed = Range<Int>.clamped(sentence.lowerBound, verb).reversed().prefix { index in
      reading.classes[index].has(.relative) || reading.word(index) == ","
        || reading.document.tokens[index].isNumber && !reading.people.covers(index)
    }
    let subject = verb - passed.count - 1
    return reading.people.covers(subject) || reading.names.covers(subject)
  }

  /// "taken to a hospital", not "taken to court".
  private func isInCare(_ trigger: TriggerMention) -> Bool {
    let next = trigger.tokens.upperBound
    // "was treated and released"
    if trigger.entry.word == "treat", trigger.isPassive, reading.word(next) == "and",
      reading.word(next + 1) == "released"
    {
      return true
    }
    let clause = reading.clause(of: trigger.head)
    let end = min(clause.upperBound, trigger.tokens.upperBound + 10)
    return Range<Int>.clamped(trigger.tokens.upperBound, end).contains {
      Self.care.contains(reading.word($0))
    }
  }

  private static let care = PlaceWords.hospitals.union([
    "surgery", "treatment", "clinic", "ems", "wounds", "injuries", "burns",
  ])

  private func effect(_ trigger: TriggerMention, _ findings: [CasualtyFinding]) -> Admission? {
    if findings.isEmpty {
      guard trigger.entry.family == .shooting else {
        // "the deaths", "their injuries": of an event that was told before.
        return trigger.isVerb ? nil : .dependent
      }
      return options.includesOrdinaryCrime ? .independent : .dependent
    }
    let sentence = reading.sentence(of: trigger.head)
    let isArmed = !reading.weapons.within(sentence).isEmpty
    if options.includesOrdinaryCrime, isArmed || trigger.entry.family == .shooting {
      return .independent
    }
    let isViolent = isArmed && hasArmedActor(near: trigger)
    return isViolent ? .independent : .dependent
  }

  private func hasViolence(near trigger: TriggerMention, _ findings: [CasualtyFinding]) -> Bool {
    if findings.contains(where: { $0.count.isStated }) { return true }
    let clause = reading.clause(of: trigger.head)
    if trigger.isNoun, trigger.entry.weapon != nil { return hasVictims(near: trigger, clause) }
    if reading.triggers.within(clause).contains(where: {
      $0.head != trigger.head
        && ($0.entry.strength == .strong || $0.entry.strength == .labour && isArmedStrike($0))
    }) {
      return true
    }
    return !reading.weapons.within(clause).isEmpty || hasArmedActor(near: trigger)
  }

  /// "killed by an explosive device": what was found nowhere, but went off.
  private func isMeans(_ trigger: TriggerMention) -> Bool {
    guard trigger.isNoun else { return false }
    // "opened fire with live rounds"
    if trigger.entry.family == .crackdown {
      return reading.word(trigger.tokens.lowerBound - 1) == "with"
    }
    guard trigger.entry.family == .disrupted else { return false }
    let floor = reading.clause(of: trigger.head).lowerBound
    let start = NounPhraseReader(reading: reading).start(
      ofHead: trigger.tokens.lowerBound, notBefore: floor)
    let before = Range<Int>.clamped(max(floor, start - 2), start)
    return before.contains {
      ["by", "with", "dropped", "hit", "struck"].contains(reading.word($0))
    }
  }

  /// A bomb or a grenade is a thing; where no other word tells of its going off, victims do.
  private func hasVictims(near trigger: TriggerMention, _ clause: Range<Int>) -> Bool {
    let others = reading.triggers.within(clause).filter { $0.head != trigger.head }
    return others.contains { $0.entry.strength == .effect }
      && !others.contains { $0.entry.strength == .strong }
  }

  func hasArmedActor(near trigger: TriggerMention) -> Bool {
    reading.actors.within(reading.clause(of: trigger.head)).contains(where: \.actor.isArmed)
  }

  /// Arrests and finds of weapons count where armed men or weapons are at hand.
  private func security(_ trigger: TriggerMention) -> Admission? {
    if options.scope == .all { return .independent }
    let clause = reading.clause(of: trigger.head)
    let behind = trigger.isPassive ? clause : .clamped(trigger.tokens.upperBound, clause.upperBound)
    let hasArmed = reading.actors.within(behind).contains {
      // "arrested one suspect": of whatever.
      $0.actor.isIrregular && !Self.suspects.contains(reading.word($0.head))
    }
    if trigger.entry.family == .arrest {
      return hasArmed || options.includesOrdinaryCrime || isOfPlotters(trigger) ? .independent : nil
    }
    let isOfArms =
      !reading.weapons.within(clause).isEmpty || OutcomeReader(reading: reading).isDowning(trigger)
    return isOfArms ? .independent : nil
  }

  /// "arrested three men suspected of preparing an attack", "members of a terror cell"
  private func isOfPlotters(_ trigger: TriggerMention) -> Bool {
    guard trigger.isVerb else { return false }
    let sentence = reading.sentence(of: trigger.head)
    return Range<Int>.clamped(trigger.tokens.upperBound, sentence.upperBound).contains { index in
      Self.plots.contains(reading.word(index))
        || Self.preparing.contains(reading.word(index))
          && Range<Int>.clamped(index + 1, min(index + 8, sentence.upperBound)).contains {
            Self.deeds.contains(reading.word($0))
          }
    }
  }

  private static let plots: WordSet = [
    "plot", "plots", "plotting", "terrorism", "terrorist", "terrorists", "terror", "jihadist",
    "jihadists", "extremist", "extremists",
  ]
  private static let preparing: WordSet = ["preparing", "planning", "plan", "plans"]
  private static let deeds: WordSet = ["attack", "attacks", "bombing", "bombings", "strike"]

  private static let suspects: WordSet = [
    "suspect", "suspects", "man", "men", "woman", "youth", "youths", "individuals", "persons",
  ]
}
