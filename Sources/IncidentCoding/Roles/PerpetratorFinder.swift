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
    // "The city fell to the rebels"
    if trigger.entry.word == "fall to" {
      return agents(behind: trigger.tokens.upperBound - 1, reading.sentence(of: trigger.head))
        .map { role($0, "perp.object") }
    }
    if trigger.entry.word == "fall under control" { return holders(behind: trigger) }
    if Self.receptive.contains(trigger.entry.word) { return assailants(behind: trigger) }
    if let group = trigger.verbGroup {
      if group.isPassive {
        let agents = agent(after: trigger.tokens.upperBound, of: trigger)
        if agents.isEmpty, trigger.entry.strength == .weapon {
          return owners(ofWeaponBefore: group.tokens.lowerBound).map { role($0, "perp.instrument") }
        }
        return agents.isEmpty ? intruders(behind: trigger) : agents
      }
      if trigger.entry.strength == .effect { return [] }
      let start = group.tokens.lowerBound
      let owners = self.owners(ofWeaponBefore: start)
      if !owners.isEmpty { return owners.map { role($0, "perp.instrument") } }
      if let event = eventSubject(before: start) { return perpetrators(of: event) }
      let subjects = subjects(before: start)
      if !subjects.isEmpty { return subjects.map { role($0, "perp.subject") } }
      if let name = namedSubject(of: trigger, before: start) { return [role(name, "perp.named")] }
      return AccusedFinder(finder: self).accused(of: trigger)
    }
    guard trigger.isNoun, trigger.entry.strength != .effect else {
      return trigger.isNoun ? agent(after: trigger.tokens.upperBound, of: trigger) : []
    }
    let named = premodifiers(of: trigger) + agent(after: trigger.tokens.upperBound, of: trigger)
    if !named.isEmpty { return named }
    let commissioners = commissioners(of: trigger)
    return commissioners.isEmpty ? AccusedFinder(finder: self).accused(of: trigger) : commissioners
  }

  /// "The town fell under the control of the gang"
  private func holders(behind trigger: TriggerMention) -> [PerpetratorRole] {
    let sentence = reading.sentence(of: trigger.head)
    let behind = Range<Int>.clamped(trigger.head, min(trigger.head + 9, sentence.upperBound))
    return behind.first { reading.word($0) == "control" && reading.word($0 + 1) == "of" }
      .map { agents(behind: $0 + 1, sentence).map { role($0, "perp.object") } } ?? []
  }

  /// "were killed when suspected herders invaded a village": who came, whatever the verb is.
  private func intruders(behind trigger: TriggerMention) -> [PerpetratorRole] {
    let sentence = reading.sentence(of: trigger.head)
    let own = reading.clause(of: trigger.head)
    guard trigger.entry.effect == .killed, own.upperBound < sentence.upperBound,
      reading.word(own.upperBound) == "when"
    else { return [] }
    let clause = reading.clause(of: own.upperBound)
    guard let actor = reading.actors.within(clause).first else { return [] }
    // "when an Iranian missile ripped through a house"
    if actor.form == .adjective || actor.form == .state {
      return instrument(behind: actor) == nil || actor.actor.inter == 7
        ? [] : [role(actor, "perp.instrument")]
    }
    guard actor.isSuspected || actor.actor.isIrregular,
      phrases.start(ofHead: actor.tokens.lowerBound, notBefore: clause.lowerBound)
        <= clause.lowerBound + 2,
      !reading.triggers.within(clause).contains(where: { $0.isVerb && $0.isPassive })
    else { return [] }
    return [role(actor, "perp.when")]
  }

  /// The missile of "an Iranian ballistic missile": right behind whose it is.
  private func instrument(behind actor: ActorMention) -> Range<Int>? {
    let end = actor.tokens.upperBound
    let behind = Range<Int>.clamped(end, min(end + 3, reading.document.tokens.count))
    return behind.lazy.prefix { $0 == end || self.phrases.isModifier($0 - 1) }
      .compactMap { self.instrument(at: $0) }.first
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
  static let receptive = treading.union([
    "come under fire", "come under attack", "die", "perish", "fall to",
  ])
  /// What is done on a mine.
  static let treading: WordSet = [
    "drive over", "drive onto", "pass over", "run over", "step on", "tread on", "walk over",
  ]

  func role(_ mention: ActorMention, _ rule: String) -> PerpetratorRole {
    let membership = MembershipReader(reading: reading).membership(of: mention)
    let isSuspected =
      mention.isSuspected || membership?.isHedged ?? false || isOfSuspected(mention)
    let status: Actor.ClaimStatus = isSuspected ? .suspected : .reported
    guard let group = membership?.group ?? owner(of: mention) else {
      return PerpetratorRole(mention: mention, status: status, by: nil, rule: rule)
    }
    return PerpetratorRole(
      mention: group, status: status, by: nil, rule: rule, members: mention)
  }

  /// "suspected members of the front"
  private func isOfSuspected(_ group: ActorMention) -> Bool {
    let before = group.tokens.lowerBound - 1
    let of = reading.wordClass(before).has(.determiner) ? before - 1 : before
    return of > 1 && reading.word(of) == "of" && Self.collectives.contains(reading.word(of - 1))
      && reading.wordClass(of - 2).has(.hedge)
  }

  /// "killed by gunmen", "an attack by gunmen".
  private func agent(after end: Int, of trigger: TriggerMention) -> [PerpetratorRole] {
    let sentence = reading.sentence(of: trigger.head)
    let limit = min(sentence.upperBound, end + 25)
    for index in Range<Int>.clamped(end, limit)
    where reading.word(index) == "by" && index + 1 < sentence.upperBound {
      if hasVerb(in: .clamped(end + 3, index + 1)) { break }
      let agents = agents(behind: index, sentence)
      if agents.isEmpty {
        if trigger.entry.family.isViolent, isAgency(end, to: index),
          let person = person(from: index + 1, in: sentence)
        {
          return [role(person, "perp.by-person")]
        }
        continue
      }
      let isClaimed = isClaimed(.clamped(max(end, index - 4), index))
      return agents.map { mention in
        var found = role(mention, "perp.by")
        // "an attack claimed by the rebels"
        if isClaimed { found.status = .claimed }
        return found
      }
    }
    return []
  }

  private func hasVerb(in words: Range<Int>) -> Bool {
    words.contains { reading.triggers.covering($0)?.isVerb == true }
  }

  /// "claimed on Tuesday", before "by"; not "not claimed".
  private func isClaimed(_ words: Range<Int>) -> Bool {
    words.contains { reading.classes[$0].has(.claim) }
      && !words.contains { reading.classes[$0].has(.negation) }
  }

  /// Those whom a preposition leads to: "by the Delta Front and the Coast Army".
  func agents(behind preposition: Int, _ sentence: Range<Int>) -> [ActorMention] {
    let actors = Array(reading.actors.within(.clamped(preposition + 1, sentence.upperBound)))
    guard let first = actors.first, isJoined(preposition + 1, to: first.tokens.lowerBound) else {
      return []
    }
    return chain(
      actors.count > 1 && isOwner(first, of: actors[1]) ? Array(actors.dropFirst()) : actors)
  }

  /// "by Sudan's paramilitary Rapid Support Forces": the land of those who are meant.
  private func isOwner(_ state: ActorMention, of group: ActorMention) -> Bool {
    guard state.actor.kind == .state, group.actor.kind != .state else { return false }
    let between = Range<Int>.clamped(state.tokens.lowerBound + 1, group.tokens.lowerBound)
    return between.count <= 4 && between.contains { reading.document.tokens[$0].kind == .clitic }
  }

  /// The first of some actors and those that are joined to it.
  func chain(_ actors: [ActorMention]) -> [ActorMention] {
    var chain = Array(actors.prefix(1))
    for next in actors.dropFirst() {
      let between = Range<Int>.clamped(
        chain[chain.count - 1].tokens.upperBound, next.tokens.lowerBound)
      guard between.count <= 3,
        between.contains(where: { reading.word($0) == "and" || reading.word($0) == "," }),
        between.allSatisfy(isLink), !isApposition(between),
        // "by militants, police said"
        !reading.wordClass(next.tokens.upperBound).has(.reporting)
      else { break }
      chain.append(next)
    }
    return chain
  }

  /// "by a group of 30 to 40 men", "by one of the \"Shining Path\" columns".
  private func isJoined(_ start: Int, to end: Int) -> Bool {
    guard end - start <= 10 else { return false }
    return Range<Int>.clamped(start, end).allSatisfy { index in
      phrases.isModifier(index) || reading.classes[index].has([.determiner, .to])
        || reading.word(index) == "\"" || reading.word(index) == "or"
        || reading.word(index) == "of"
          && (Self.collectives.contains(reading.word(index - 1))
            || Self.branches.contains(reading.word(index - 1))
            || reading.numbers.covers(index - 1))
    }
  }

  /// ", an" of "by the Delta Front, an offshoot of the Coast Army"
  private func isApposition(_ between: Range<Int>) -> Bool {
    between.count == 2 && reading.word(between.lowerBound) == ","
      && reading.wordClass(between.lowerBound + 1).has(.article)
  }

  /// "militias carried out attacks", "have claimed attacks on".
  private func commissioners(of trigger: TriggerMention) -> [PerpetratorRole] {
    let clause = reading.clause(of: trigger.head)
    var index = trigger.head - 1
    while index >= clause.lowerBound, trigger.head - index < 12 {
      let own = reading.classes[index]
      if own.has([.commission, .claim, .phase]) || reading.word(index) == "credit"
        || TriggerScope.isAnswer(index, in: reading)
      {
        var start = index
        while start > clause.lowerBound, reading.classes[start - 1].has(.auxiliary) { start -= 1 }
        // "has not claimed the attack"
        if (start..<index).contains(where: { reading.classes[$0].has(.negation) }) { return [] }
        if own.has(.claim), isOfLosses(behind: index, before: trigger.head) { return [] }
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

  /// "acknowledged the death of seven soldiers in a raid": what was done to those who tell of it.
  private func isOfLosses(behind claim: Int, before end: Int) -> Bool {
    Range<Int>.clamped(claim + 1, min(claim + 4, end)).contains {
      Self.losses.contains(reading.word($0))
    }
  }

  private static let losses: WordSet = [
    "loss", "losses", "death", "deaths", "casualties", "losing",
  ]

  /// Parts of a group that stand for it: "by the local branch of the front".
  private static let branches: WordSet = [
    "branch", "affiliate", "wing", "chapter", "offshoot", "department", "directorate", "bureau",
    "division", "command",
  ]
  /// Nouns for several persons that "of" says more of: "a group of men".
  static let collectives: WordSet = [
    "group", "groups", "band", "bands", "gang", "gangs", "members", "member", "dozens", "hundreds",
    "column", "columns", "squad", "team", "unit", "units", "handful", "couple", "number", "crowd",
    "mob", "fighters", "elements", "supporters", "part", "most", "some",
  ]
}
