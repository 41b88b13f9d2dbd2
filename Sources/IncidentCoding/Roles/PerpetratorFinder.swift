internal import IngestKit

/// Finds who did it: the active subject, the by-phrase, the words before an event noun.
struct PerpetratorFinder {
  let reading: ArticleReading
  let phrases: NounPhraseReader

  init(reading: ArticleReading) {
    self.reading = reading
    phrases = NounPhraseReader(reading: reading)
  }

  func perpetrators(of trigger: TriggerMention) -> [PerpetratorRole] {
    if Self.receptive.contains(trigger.entry.word) { return assailants(behind: trigger) }
    if let group = trigger.verbGroup {
      if group.isPassive {
        let agents = agent(after: trigger.tokens.upperBound, of: trigger)
        return agents.isEmpty ? intruders(behind: trigger) : agents
      }
      if trigger.entry.strength == .effect { return [] }
      let start = group.tokens.lowerBound
      let owners = owners(ofWeaponBefore: start)
      if !owners.isEmpty { return owners.map { role($0, "perp.instrument") } }
      if let event = eventSubject(before: start) { return perpetrators(of: event) }
      return subjects(before: start).map { role($0, "perp.subject") }
    }
    guard trigger.isNoun, trigger.entry.strength != .effect else {
      return trigger.isNoun ? agent(after: trigger.tokens.upperBound, of: trigger) : []
    }
    let named = premodifiers(of: trigger) + agent(after: trigger.tokens.upperBound, of: trigger)
    if !named.isEmpty { return named }
    return commissioners(of: trigger)
  }

  /// "were killed when suspected herders invaded a village": who came, whatever the verb is.
  private func intruders(behind trigger: TriggerMention) -> [PerpetratorRole] {
    let sentence = reading.sentence(of: trigger.head)
    let own = reading.clause(of: trigger.head)
    guard trigger.entry.effect == .killed, own.upperBound < sentence.upperBound,
      reading.word(own.upperBound) == "when"
    else { return [] }
    let clause = reading.clause(of: own.upperBound)
    guard let actor = reading.actors.within(clause).first, actor.form != .adjective,
      actor.isSuspected || actor.actor.isIrregular,
      phrases.start(ofHead: actor.tokens.lowerBound, notBefore: clause.lowerBound)
        <= clause.lowerBound + 2,
      !reading.triggers.within(clause).contains(where: { $0.isVerb && $0.isPassive })
    else { return [] }
    return [role(actor, "perp.when")]
  }

  /// "came under mortar fire from rebels", "under fire from a Sudanese tank"
  private func assailants(behind trigger: TriggerMention) -> [PerpetratorRole] {
    guard trigger.entry.family == .clash else { return [] }
    let clause = reading.clause(of: trigger.head)
    let end = min(clause.upperBound, trigger.tokens.upperBound + 9)
    guard
      let from = Range<Int>.clamped(trigger.tokens.upperBound, end).first(where: {
        reading.word($0) == "from"
      }),
      let actor = reading.actors.within(.clamped(from + 1, min(from + 7, clause.upperBound))).first,
      actor.actor.inter != 7, phrases.isJoined(from + 1, to: actor.tokens.lowerBound),
      actor.form != .adjective || instrument(at: actor.tokens.upperBound) != nil
    else { return [] }
    return [role(actor, "perp.from")]
  }

  /// "came under fire": the subject is the one who is hit.
  static let receptive: WordSet = ["come under fire", "come under attack", "die", "perish"]

  private func role(_ mention: ActorMention, _ rule: String) -> PerpetratorRole {
    let status: Actor.ClaimStatus = mention.isSuspected ? .suspected : .reported
    guard let group = group(of: mention) ?? owner(of: mention) else {
      return PerpetratorRole(mention: mention, status: status, by: nil, rule: rule)
    }
    return PerpetratorRole(
      mention: group, status: status, by: nil, rule: rule, members: mention)
  }

  /// "terrorists of the FMLN", "gunmen belonging to the cartel": the group whose men they are.
  private func group(of mention: ActorMention) -> ActorMention? {
    guard mention.isGeneric, mention.form == .description else { return nil }
    let sentence = reading.sentence(of: mention.head)
    var index = mention.tokens.upperBound
    guard index + 1 < sentence.upperBound, Self.belongings.contains(reading.word(index)) else {
      return nil
    }
    if reading.word(index) == "belonging", reading.word(index + 1) == "to" { index += 1 }
    let start = index + 1
    guard
      let group = reading.actors.within(.clamped(start, min(start + 5, sentence.upperBound))).first,
      group.form == .name, !group.isGeneric, group.actor.inter.map({ $0 != 7 }) ?? false,
      phrases.isJoined(start, to: group.tokens.lowerBound)
    else { return nil }
    return group
  }

  /// "the group", "the gang's gunmen": the group that was named last, or its men.
  private func owner(of mention: ActorMention) -> ActorMention? {
    guard mention.form == .description, !mention.actor.isForce else { return nil }
    let before = Range<Int>.clamped(max(0, mention.head - 3), mention.head)
    let clitic = before.last { reading.document.tokens[$0].kind == .clitic }
    let noun = clitic.map { $0 - 1 } ?? mention.head
    // "the same group"
    let first = reading.word(noun - 1) == "same" ? noun - 1 : noun
    guard clitic != nil || mention.tokens.upperBound - first == mention.tokens.count,
      Self.groups.contains(reading.word(noun)), reading.wordClass(first - 1).has(.definite)
    else { return nil }
    let sentence = reading.document.sentenceIndex(ofToken: noun)
    let start = reading.document.sentences[max(0, sentence - 2)].tokens.lowerBound
    return reading.actors.within(start..<noun).last {
      $0.form == .name && $0.actor.kind == .organization && $0.actor.isRebel
    }
  }

  private static let groups: WordSet = [
    "group", "movement", "gang", "militia", "cartel", "organization", "organisation", "faction",
    "front", "alliance", "coalition",
  ]
  private static let belongings: WordSet = ["of", "from", "belonging"]

  /// "a Russian guided bomb hit": whose weapon it was.
  private func owners(ofWeaponBefore verb: Int) -> [ActorMention] {
    let clause = reading.clause(of: verb)
    var end = verb
    while end > clause.lowerBound, reading.classes[end - 1].has([.adverb, .auxiliary]) { end -= 1 }
    if let operators = operators(ofWeaponIn: .clamped(clause.lowerBound, end)) { return operators }
    guard end > clause.lowerBound, let weapon = instrument(at: end - 1),
      !reading.actors.covers(end - 1)
    else { return [] }
    let start = phrases.start(ofHead: weapon.lowerBound, notBefore: clause.lowerBound)
    return reading.actors.within(.clamped(start, end)).suffix(1)
      .filter { $0.actor.inter != 7 }
  }

  /// "a drone operated by the navy hit": who is said to have sent it.
  private func operators(ofWeaponIn subject: Range<Int>) -> [ActorMention]? {
    let by = subject.dropFirst(2).last {
      reading.word($0) == "by" && Self.operations.contains(reading.word($0 - 1))
        && instrument(at: $0 - 2) != nil
    }
    return by.map { Array(reading.actors.within(.clamped($0 + 1, subject.upperBound)).prefix(1)) }
  }

  private static let operations: WordSet = [
    "operated", "launched", "fired", "flown", "piloted", "dropped", "planted", "laid", "sent",
  ]

  /// A weapon, or a tank or a warship that fires one.
  private func instrument(at index: Int) -> Range<Int>? {
    if let weapon = reading.weapons.covering(index) { return weapon.tokens }
    guard let vehicle = reading.targets.covering(index), vehicle.kind == .vehicle,
      vehicle.type == .militaryFacility
    else { return nil }
    return vehicle.tokens
  }

  /// "killed by gunmen", "an attack by gunmen".
  private func agent(after end: Int, of trigger: TriggerMention) -> [PerpetratorRole] {
    let sentence = reading.sentence(of: trigger.head)
    let limit = min(sentence.upperBound, end + 25)
    for index in Range<Int>.clamped(end, limit) {
      if index > end + 2, reading.triggers.covering(index)?.isVerb == true { break }
      guard reading.word(index) == "by", index + 1 < sentence.upperBound else { continue }
      let actors = Array(reading.actors.within(.clamped(index + 1, sentence.upperBound)))
      guard let first = actors.first, isJoined(index + 1, to: first.tokens.lowerBound) else {
        continue
      }
      var chain = [first]
      for next in actors.dropFirst() {
        let between = Range<Int>.clamped(
          chain[chain.count - 1].tokens.upperBound, next.tokens.lowerBound)
        guard between.count <= 3,
          between.contains(where: { reading.word($0) == "and" || reading.word($0) == "," }),
          between.allSatisfy(isLink),
          // "by militants, police said"
          !reading.wordClass(next.tokens.upperBound).has(.reporting)
        else { break }
        chain.append(next)
      }
      return chain.map { mention in
        var found = role(mention, "perp.by")
        // "an attack claimed by the rebels"
        if reading.wordClass(index - 1).has(.claim) { found.status = .claimed }
        return found
      }
    }
    return []
  }

  /// "by a group of 30 to 40 men", "by one of the \"Shining Path\" columns".
  private func isJoined(_ start: Int, to end: Int) -> Bool {
    guard end - start <= 10 else { return false }
    return Range<Int>.clamped(start, end).allSatisfy { index in
      phrases.isModifier(index) || reading.classes[index].has([.determiner, .to])
        || reading.word(index) == "\"" || reading.word(index) == "or"
        || reading.word(index) == "of"
          && (Self.collectives.contains(reading.word(index - 1))
            || reading.numbers.covers(index - 1))
    }
  }

  /// "an Iranian drone attack", "the guerrillas' attack".
  private func premodifiers(of trigger: TriggerMention) -> [PerpetratorRole] {
    if let leader = leader(of: trigger) { return [role(leader, "perp.led")] }
    let floor = reading.clause(of: trigger.head).lowerBound
    let start = startOfMeans(before: trigger.head, notBefore: floor)
    // The clitic belongs to the possessor, whose own words may begin before the noun group.
    let actors = reading.actors.within(.clamped(max(floor, start - 3), trigger.head))
    guard let last = actors.last, last.actor.inter != 7,
      phrases.isJoined(last.tokens.upperBound, to: trigger.head)
        || start < last.tokens.upperBound && isPairOfMeans(last.tokens.upperBound, trigger.head),
      // "the police investigate the attack"
      !Range<Int>.clamped(last.tokens.upperBound, trigger.head)
        .contains(where: { reading.classes[$0].has(.definite) })
    else { return [] }
    return joined(to: last, among: Array(actors)).map { role($0, "perp.premodifier") }
  }

  /// "a Delta Front-led attack"
  private func leader(of trigger: TriggerMention) -> ActorMention? {
    let floor = reading.clause(of: trigger.head).lowerBound
    let led = Range<Int>.clamped(max(floor + 2, trigger.head - 4), trigger.head).last {
      reading.word($0) == "led" && PhraseWords.isHyphen(reading.document.tokens[$0 - 1])
    }
    return led.flatMap { reading.actors.ending(at: $0 - 1) }
  }

  /// Where the noun group of an event begins: "a Russian missile and drone attack".
  private func startOfMeans(before head: Int, notBefore floor: Int) -> Int {
    let start = phrases.start(ofHead: head, notBefore: floor)
    guard start - 2 >= floor, reading.word(start - 1) == "and",
      reading.weapons.covers(start - 2) && reading.weapons.covers(start)
        || reading.triggers.covering(start - 2)?.isNoun == true
    else { return start }
    return phrases.start(ofHead: start - 2, notBefore: floor)
  }

  /// "missile and drone", between who attacked and the word for it.
  private func isPairOfMeans(_ start: Int, _ head: Int) -> Bool {
    Range<Int>.clamped(start, head).allSatisfy {
      phrases.isModifier($0)
        || reading.word($0) == "and"
          && (reading.weapons.covers($0 - 1) && reading.weapons.covers($0 + 1)
            || reading.triggers.covers($0 - 1))
        || reading.triggers.covers($0)
    }
  }

  /// "militias carried out attacks", "have claimed attacks on".
  private func commissioners(of trigger: TriggerMention) -> [PerpetratorRole] {
    let clause = reading.clause(of: trigger.head)
    var index = trigger.head - 1
    while index >= clause.lowerBound, trigger.head - index < 12 {
      let own = reading.classes[index]
      if own.has([.commission, .claim, .phase]) || reading.word(index) == "credit" {
        var start = index
        while start > clause.lowerBound, reading.classes[start - 1].has(.auxiliary) { start -= 1 }
        // "has not claimed the attack"
        if (start..<index).contains(where: { reading.classes[$0].has(.negation) }) { return [] }
        return subjects(before: start).map { mention in
          var found = role(mention, "perp.commission")
          if own.has(.claim) || reading.word(index) == "credit" { found.status = .claimed }
          return found
        }
      }
      index -= 1
    }
    return []
  }

  /// Nouns for several persons that "of" says more of: "a group of men".
  static let collectives: WordSet = [
    "group", "groups", "band", "bands", "gang", "gangs", "members", "member", "dozens", "hundreds",
    "column", "columns", "squad", "team", "unit", "units", "handful", "couple", "number", "crowd",
    "mob", "fighters", "supporters", "part", "most", "some",
  ]
}
