internal import IngestKit

/// Reads what became of those who were hit from the words beside an event word.
struct OutcomeReader {
  let reading: ArticleReading

  /// The effect of the event word here; nil for words that hit nobody.
  func effect(of trigger: TriggerMention) -> Casualties.Effect? {
    guard let effect = trigger.entry.effect else {
      if isAbduction(trigger) { return .abducted }
      if isNeutralization(trigger) { return .killed }
      if isFatalResult(behind: trigger) { return .killed }
      if trigger.isNoun, Self.bloody.contains(trigger.entry.family) {
        return isFatal(trigger) ? .killed : .wounded
      }
      if isSentToHospital(trigger) { return isOfBodies(trigger) ? .killed : .wounded }
      guard Self.hits.contains(trigger.entry.word), !isByVehicle(trigger) else { return nil }
      return isByFirearm(trigger) || isInBody(trigger) || isHitToo(trigger) ? .wounded : nil
    }
    guard effect == .wounded else { return effect }
    return isFatal(trigger) || isOfBodies(trigger) ? .killed : effect
  }

  /// "seized three engineers", "neutralised 30 terrorists": a weak verb with persons for its object.
  func takesPersons(_ trigger: TriggerMention) -> Bool {
    isAbduction(trigger) || isNeutralization(trigger)
  }

  /// "neutralised 30 terrorists": what armies call killing.
  func isNeutralization(_ trigger: TriggerMention) -> Bool {
    (trigger.entry.word == "neutralise" || trigger.entry.word == "neutralize")
      && hasPersons(trigger)
  }

  /// "shot down a helicopter", "the plane was shot down": a fight with those on board.
  func isDowning(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.family == .disrupted, Self.downings.contains(trigger.entry.word),
      let group = trigger.verbGroup
    else { return false }
    let clause = reading.clause(of: trigger.head)
    let object =
      group.isPassive
      ? Range<Int>.clamped(max(clause.lowerBound, group.tokens.lowerBound - 2), trigger.head)
      : .clamped(trigger.tokens.upperBound, min(clause.upperBound, trigger.tokens.upperBound + 6))
    return object.contains { Aircraft.words.contains(reading.word($0)) }
      && !object.contains { reading.weapons.covering($0)?.type == .uav }
  }

  private static let downings: WordSet = ["shoot down", "downed"]

  /// "Gunmen seized three engineers": persons are taken, and neither by nor from a state's forces.
  func isAbduction(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.word == "seize" || isCaptureByGroup(trigger), hasPersons(trigger) else {
      return false
    }
    let clause = reading.clause(of: trigger.head)
    // "troops looked for the pupils seized by gunmen": who looks for them has not seized them.
    let isReduced = trigger.verbGroup.map { $0.isPassive && $0.tokens.count == 1 } ?? false
    let agents = isReduced ? .clamped(trigger.tokens.upperBound, clause.upperBound) : clause
    return !reading.actors.within(agents).contains {
      // ", police said": who tells of it.
      $0.actor.isForce && !reading.wordClass($0.tokens.upperBound).has(.reporting)
    }
  }

  /// "captured five smugglers", "intercepted three suspects": taken, and by no armed group.
  func isArrest(_ trigger: TriggerMention) -> Bool {
    Self.captures.contains(trigger.entry.word) && hasPersons(trigger)
      && !isCaptureByGroup(trigger)
  }

  /// "Rebels captured two traders", "was captured by rebels"
  private func isCaptureByGroup(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.word == "capture", let group = trigger.verbGroup else { return false }
    let clause = reading.clause(of: trigger.head)
    let takers =
      group.isPassive
      ? Range<Int>.clamped(trigger.tokens.upperBound, clause.upperBound)
      : .clamped(clause.lowerBound, group.tokens.lowerBound)
    return reading.actors.within(takers).contains(where: \.actor.isIrregular)
  }

  private static let captures: WordSet = ["capture", "intercept"]

  /// Events named by a noun, of which somebody is the victim.
  private static let bloody: [EventFamily] = [.shooting, .stabbing]
  private static let hits: WordSet = ["hit", "strike", "graze"]

  /// "an earlier toll of 64", "Police had first said that 64 were killed".
  func isSuperseded(_ trigger: TriggerMention) -> Bool {
    let sentence = reading.sentence(of: trigger.head)
    let before = Range<Int>.clamped(
      max(sentence.lowerBound, trigger.tokens.lowerBound - 3), trigger.head)
    if trigger.isNoun, before.contains(where: { Self.earlier.contains(reading.word($0)) }) {
      return true
    }
    if trigger.isNoun, before.contains(where: { hadGiven($0) }) { return true }
    return Range<Int>.clamped(sentence.lowerBound, trigger.head).contains {
      Self.first.contains(reading.word($0)) && reading.wordClass($0 + 1).has(.reporting)
    }
  }

  /// "He had given a toll of 11"
  private func hadGiven(_ index: Int) -> Bool {
    Self.givings.contains(reading.word(index))
      && Range<Int>.clamped(index - 2, index).contains { reading.word($0) == "had" }
  }

  private static let givings: WordSet = ["given", "put", "announced", "reported"]
  private static let earlier: WordSet = [
    "earlier", "previous", "initial", "preliminary", "provisional", "original",
  ]
  private static let first: WordSet = ["first", "initially", "originally", "previously"]

  /// True for words that tell of a hit and leave its outcome open: "shot", "hospitalized".
  func isOpen(_ trigger: TriggerMention) -> Bool {
    Self.openOutcomes.contains(trigger.entry.family) && !tellsOfWounds(trigger) || isCare(trigger)
  }

  /// "shot and wounded"
  private func tellsOfWounds(_ trigger: TriggerMention) -> Bool {
    trigger.entry.lemma.hasSuffix(" wounded") || trigger.entry.lemma.hasSuffix(" injured")
      || trigger.entry.lemma.hasPrefix("hit in the ")
        && Self.limbs.contains { trigger.entry.lemma.hasSuffix($0) }
  }

  /// Nobody dies of what hits them.
  private static let limbs = ["arm", "arms", "leg", "legs", "hand", "foot"]

  /// "taken to a hospital", "hospitalized", "in critical condition".
  func isCare(_ trigger: TriggerMention) -> Bool {
    trigger.entry.strength == .care || Self.states.contains(trigger.entry.word)
      || isCondition(trigger)
  }

  /// "in critical condition", "expected to survive"
  private func isCondition(_ trigger: TriggerMention) -> Bool {
    trigger.form.contains(.adjective) && trigger.entry.lemma.contains(" ")
      && !trigger.entry.lemma.hasSuffix("injured")
  }

  private static let openOutcomes: [EventFamily] = [.shooting]
  private static let states: WordSet = ["hospitalize", "hospitalise", "send"]

  /// "his wound", "sustained injuries": one person may die of them.
  func mayProveFatal(_ trigger: TriggerMention) -> Bool {
    trigger.entry.isWound || trigger.entry.lemma.hasSuffix(" injuries")
  }

  /// "a fatal shooting", "a homicide": one is dead at least.
  func implied(
    by trigger: TriggerMention, _ effect: Casualties.Effect, _ findings: [CasualtyFinding]
  ) -> [CasualtyFinding] {
    guard effect == .killed, findings.isEmpty, trigger.isNoun, trigger.form.contains(.singular),
      trigger.entry.strength == .strong, !Self.ofMany.contains(trigger.entry.word),
      !Self.offices.contains(reading.word(trigger.tokens.upperBound)), !isListed(trigger),
      !isOfRecord(trigger)
    else { return [] }
    // Of a murder-suicide two are dead.
    let least = trigger.entry.lemma.hasSuffix("-suicide") ? 2 : 1
    return [
      CasualtyFinding(
        effect: .killed, count: PersonCount(min: least, max: nil, best: least),
        tokens: trigger.tokens,
        rule: "casualty.implied", isImplied: true)
    ]
  }

  /// "crimes ranging from murder, robbery and arson", "homicide and other violent crime": kinds of
  /// crime and no event.
  private func isListed(_ trigger: TriggerMention) -> Bool {
    let end = trigger.tokens.upperBound
    if reading.word(end) == "and" || reading.word(end) == "or", reading.word(end + 1) == "other" {
      return true
    }
    let before = reading.word(trigger.tokens.lowerBound - 1)
    // "physical beatings or murder", "intent to commit murder", "targeted for killing"
    if before == "or" || before == "commit" { return true }
    if trigger.entry.word == "killing", reading.wordClass(trigger.head - 1).has(.preposition) {
      return true
    }
    guard before == "from" || before == "," || before == "as" || before == "including" else {
      return false
    }
    let next = trigger.tokens.upperBound
    let behind =
      reading.word(next) == "," || reading.word(next) == "and" || reading.word(next) == "or"
    return behind && reading.wordClass(next + 1).isEmpty
  }

  /// "a felon who was convicted of murder", "prior convictions for murder": told of a person, and
  /// no part of the news.
  private func isOfRecord(_ trigger: TriggerMention) -> Bool {
    let clause = reading.clause(of: trigger.head)
    let before = Range<Int>.clamped(clause.lowerBound, trigger.head)
    if before.suffix(4).contains(where: { Self.records.contains(reading.word($0)) }) { return true }
    return before.prefix(3).contains { reading.wordClass($0).has(.relative) }
      && before.contains { reading.word($0) == "convicted" }
  }

  private static let records: WordSet = ["conviction", "convictions"]

  /// Nobody knows how many a massacre killed until somebody says so.
  private static let ofMany: WordSet = ["massacre", "slaughter", "carnage", "bloodbath"]

  /// "homicide detectives" look into other cases too.
  private static let offices: WordSet = [
    "investigators", "investigator", "detectives", "detective", "unit", "squad", "bureau",
    "division", "section", "rate", "rates", "prosecutor", "prosecutors",
  ]

  private func isFatal(_ trigger: TriggerMention) -> Bool {
    if let group = trigger.verbGroup {
      return group.tokens.contains { stands(Self.fatally, at: $0) }
        || isFatalResult(behind: trigger)
    }
    let sentence = reading.sentence(of: trigger.head)
    // "an accidental shooting death"
    if trigger.isNoun, reading.word(trigger.tokens.upperBound) == "death" { return true }
    let before = Range<Int>.clamped(max(sentence.lowerBound, trigger.head - 2), trigger.head)
    return trigger.isNoun && before.contains { stands(Self.fatal, at: $0) }
  }

  /// "fatal", but not "non-fatal".
  private func stands(_ words: WordSet, at index: Int) -> Bool {
    words.contains(reading.word(index))
      && !(index - 2..<index).contains { Self.negations.contains(reading.word($0)) }
  }

  /// "shot three men dead", "beat him to death", "burned four people alive".
  private func isFatalResult(behind trigger: TriggerMention) -> Bool {
    guard trigger.isVerb, trigger.entry.family.isViolent else { return false }
    let clause = reading.clause(of: trigger.head)
    let end = min(clause.upperBound, trigger.tokens.upperBound + 12)
    for index in Range<Int>.clamped(trigger.tokens.upperBound, end) {
      let word = reading.word(index)
      if word == "death", reading.word(index - 1) == "to" { return true }
      if word == "dead", index > trigger.tokens.upperBound {
        return isObject(before: index, trigger)
      }
      if word == "alive", trigger.entry.family == .arson { return true }
      if reading.triggers.covers(index) { return false }
    }
    return false
  }

  /// The words between verb and "dead" are its object alone.
  private func isObject(before index: Int, _ trigger: TriggerMention) -> Bool {
    Range<Int>.clamped(trigger.tokens.upperBound, index).allSatisfy {
      !reading.classes[$0].has([.preposition, .coordinator, .be, .result])
        && reading.word($0) != ","
    }
  }

  private static let fatally: WordSet = ["fatally", "mortally"]
  static let negations: WordSet = ["non", "not"]
  private static let fatal: WordSet = ["fatal", "deadly"]
}
