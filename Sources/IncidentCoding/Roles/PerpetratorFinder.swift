internal import IngestKit

/// Finds who did it: the active subject, the by-phrase, the words before an event noun.
struct PerpetratorFinder {
  let reading: ArticleReading
  private let phrases: NounPhraseReader

  init(reading: ArticleReading) {
    self.reading = reading
    phrases = NounPhraseReader(reading: reading)
  }

  func perpetrators(of trigger: TriggerMention) -> [PerpetratorRole] {
    if Self.receptive.contains(trigger.entry.word) { return [] }
    if let group = trigger.verbGroup {
      if group.isPassive { return agent(after: trigger.tokens.upperBound, of: trigger) }
      if trigger.entry.strength == .effect { return [] }
      let start = group.tokens.lowerBound
      let owners = owners(ofWeaponBefore: start)
      if !owners.isEmpty { return owners.map { role($0, "perp.instrument") } }
      return subjects(before: start).map { role($0, "perp.subject") }
    }
    guard trigger.isNoun, trigger.entry.strength != .effect else {
      return trigger.isNoun ? agent(after: trigger.tokens.upperBound, of: trigger) : []
    }
    let named = premodifiers(of: trigger) + agent(after: trigger.tokens.upperBound, of: trigger)
    if !named.isEmpty { return named }
    return commissioners(of: trigger)
  }

  /// "came under fire": the subject is the one who is hit.
  static let receptive: WordSet = ["come under fire", "come under attack", "die", "perish"]

  private func role(_ mention: ActorMention, _ rule: String) -> PerpetratorRole {
    let status: Actor.ClaimStatus = mention.isSuspected ? .suspected : .reported
    guard let group = group(of: mention) else {
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

  private static let belongings: WordSet = ["of", "from", "belonging"]

  /// "a Russian guided bomb hit": whose weapon it was.
  private func owners(ofWeaponBefore verb: Int) -> [ActorMention] {
    let clause = reading.clause(of: verb)
    var end = verb
    while end > clause.lowerBound, reading.classes[end - 1].has([.adverb, .auxiliary]) { end -= 1 }
    guard end > clause.lowerBound, let weapon = reading.weapons.covering(end - 1),
      !reading.actors.covers(end - 1)
    else { return [] }
    let start = phrases.start(ofHead: weapon.tokens.lowerBound, notBefore: clause.lowerBound)
    return reading.actors.within(.clamped(start, weapon.tokens.lowerBound)).suffix(1)
      .filter { $0.actor.inter != 7 }
  }

  /// The actors that a verb agrees with, joined ones included.
  func subjects(before start: Int) -> [ActorMention] {
    let clause = reading.clause(of: start)
    let candidates = reading.actors.within(.clamped(clause.lowerBound, start)).filter(isSubject)
    guard let last = candidates.last(where: { !isAfterPreposition($0) }) else {
      return pronoun(in: clause, before: start).map { [$0] } ?? []
    }
    return joined(to: last, among: Array(candidates))
  }

  private func isSubject(_ mention: ActorMention) -> Bool {
    // "the Civilian Joint Task Force (CJTF)": the short form says nothing more.
    mention.form != .adjective && mention.actor.inter != 7
      && reading.word(mention.tokens.lowerBound - 1) != "("
  }

  private func isAfterPreposition(_ mention: ActorMention) -> Bool {
    var index = mention.tokens.lowerBound - 1
    let floor = reading.clause(of: mention.head).lowerBound
    while index >= floor, phrases.isModifier(index) || reading.classes[index].has(.determiner) {
      // "On Monday gunmen attacked", "at least one man fired": the words before belong to the date
      // and the number.
      if reading.times.covers(index) { return false }
      index = (reading.numbers.covering(index)?.tokens.lowerBound ?? index) - 1
    }
    guard index >= floor, !reading.times.covers(index) else { return false }
    // "one of the groups": the groups are meant.
    if reading.word(index) == "of", index > floor,
      reading.numbers.covers(index - 1)
        || Self.collectives.contains(reading.word(index - 1))
    {
      return false
    }
    return reading.classes[index].has(.preposition)
  }

  private static let collectives: WordSet = [
    "group", "groups", "band", "bands", "gang", "gangs", "members", "member", "dozens", "hundreds",
    "column", "columns", "squad", "team", "unit", "units", "handful", "couple", "number", "crowd",
    "mob", "fighters", "supporters", "part", "most", "some",
  ]

  /// "the US and Israel": actors with nothing but a conjunction between them.
  private func joined(to last: ActorMention, among candidates: [ActorMention]) -> [ActorMention] {
    var chain = [last]
    for candidate in candidates.reversed()
    where candidate.tokens.upperBound <= chain[0].tokens.lowerBound {
      let between = Range<Int>.clamped(
        candidate.tokens.upperBound, chain[0].tokens.lowerBound)
      let isJoined = between.allSatisfy {
        reading.word($0) == "and" || reading.word($0) == "," || reading.classes[$0].has(.determiner)
      }
      guard isJoined, !between.isEmpty else { break }
      chain.insert(candidate, at: 0)
    }
    return chain
  }

  /// "it targeted": the speaker of the sentence.
  private func pronoun(in clause: Range<Int>, before start: Int) -> ActorMention? {
    let hasPronoun = clause.prefix(while: { $0 < start }).contains {
      reading.classes[$0].has(.subjectPronoun) && reading.word($0) != "i"
        && reading.word($0) != "you"
    }
    let isBare =
      clause.lowerBound == start || reading.classes[clause.lowerBound].has(.coordinator)
      || reading.classes[clause.lowerBound].has(.relative)
    guard hasPronoun || isBare else { return nil }
    let sentence = reading.sentence(of: start)
    // "a bombing that killed four and wounded 50": both verbs have the subject "that".
    var opening = clause.lowerBound
    if reading.classes[opening].has(.coordinator), opening > sentence.lowerBound {
      opening = reading.clause(of: opening - 1).lowerBound
    }
    // The "that" of "said that it targeted" points to nobody.
    if reading.classes[opening].has(.relative), !hasPronoun {
      return antecedent(of: opening, from: sentence.lowerBound)
    }
    let earlier = reading.actors.within(.clamped(sentence.lowerBound, clause.lowerBound)).filter(
      isSubject)
    return earlier.last { !isAfterPreposition($0) } ?? (hasPronoun ? earlier.last : nil)
  }

  /// The actor right before a relative pronoun; "exactly who" has none.
  private func antecedent(of pronoun: Int, from floor: Int) -> ActorMention? {
    let before = reading.word(pronoun - 1) == "," ? pronoun - 2 : pronoun - 1
    guard before >= floor else { return nil }
    if let actor = reading.actors.covering(before) { return actor }
    return reading.word(pronoun) == "which"
      ? reading.actors.within(.clamped(floor, pronoun)).first {
        isSubject($0) && !isAfterPreposition($0)
      }
      : nil
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
          between.allSatisfy({
            reading.word($0) == "and" || reading.word($0) == ","
              || reading.classes[$0].has(.determiner)
          })
        else { break }
        chain.append(next)
      }
      return chain.map { role($0, "perp.by") }
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
            || reading.numbers.covering(index - 1) != nil)
    }
  }

  /// "an Iranian drone attack", "the guerrillas' attack".
  private func premodifiers(of trigger: TriggerMention) -> [PerpetratorRole] {
    let floor = reading.clause(of: trigger.head).lowerBound
    let start = phrases.start(ofHead: trigger.head, notBefore: floor)
    // The clitic belongs to the possessor, whose own words may begin before the noun group.
    let actors = reading.actors.within(.clamped(max(floor, start - 3), trigger.head))
    guard let last = actors.last, last.actor.inter != 7,
      phrases.isJoined(last.tokens.upperBound, to: trigger.head),
      // "the police investigate the attack"
      !Range<Int>.clamped(last.tokens.upperBound, trigger.head)
        .contains(where: { reading.classes[$0].has(.definite) })
    else { return [] }
    return joined(to: last, among: Array(actors)).map { role($0, "perp.premodifier") }
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
}
