internal import IngestKit

// Who a verb says did it: its subject, near or far.
extension PerpetratorFinder {
  /// The actors that a verb agrees with, joined ones included.
  func subjects(before start: Int) -> [ActorMention] {
    if let accused = accused(before: start) { return accused }
    if let host = host(ofAsideBefore: start) { return [host] }
    let clause = reading.clause(of: start)
    let candidates = reading.actors.within(.clamped(clause.lowerBound, start)).filter {
      isSubject($0) && !isInAside($0, before: start) && !isBorne($0)
        || isForce($0, rightBefore: start)
    }
    guard let last = candidates.last(where: { !isAfterPreposition($0) }) else {
      return (pronoun(in: clause, before: start) ?? owner(in: clause, before: start)).map { [$0] }
        ?? []
    }
    if let bearer = bearer(of: last) { return [bearer] }
    if let name = named(before: last) { return [name] }
    return joined(to: last, among: Array(candidates))
  }

  /// "The party accused soldiers of burning the town": not who accuses them.
  private func accused(before start: Int) -> [ActorMention]? {
    guard ["of", "for"].contains(reading.word(start - 1)),
      reading.document.token(reading.document.tokens[start], hasSuffix: "ing"),
      let verb = Range<Int>.clamped(max(reading.sentence(of: start).lowerBound, start - 12), start)
        .last(where: { reading.wordClass($0).has(.blame) })
    else { return nil }
    let objects = reading.actors.within(.clamped(verb + 1, start)).filter(isSubject)
    return objects.first.map { joined(to: $0, among: Array(objects)) } ?? []
  }

  /// "the Delta Front (DF), a group of separatists, said": the name that the description stands
  /// behind.
  private func named(before mention: ActorMention) -> ActorMention? {
    guard mention.form == .description || isBehindOf(mention) else {
      return nil
    }
    let floor = max(reading.sentence(of: mention.head).lowerBound, mention.tokens.lowerBound - 8)
    var index = mention.tokens.lowerBound - 1
    while index > floor,
      phrases.isModifier(index) || reading.wordClass(index).has(.determiner)
        || reading.word(index) == "of" || Self.collectives.contains(reading.word(index))
    {
      index -= 1
    }
    guard index > floor, reading.word(index) == ",",
      reading.wordClass(index + 1).has(.article)
    else { return nil }
    let actor = reading.actors.covering(index - 1) ?? reading.actors.covering(index - 2)
    guard let actor, actor.form == .name,
      actor.tokens.upperBound == index || reading.word(index - 1) == ")"
    else { return nil }
    return actor
  }

  /// "an offshoot of the Coast Army"
  private func isBehindOf(_ mention: ActorMention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return reading.word(reading.wordClass(before).has(.determiner) ? before - 1 : before) == "of"
  }

  /// The raid of "Hezbollah says an Israeli raid killed two": who tells of it has not done it.
  func eventSubject(before verb: Int) -> TriggerMention? {
    let start = mainVerb(ofGerund: verb) ?? verb
    let clause = reading.clause(of: start)
    let before = reading.triggers.within(.clamped(clause.lowerBound, start))
    guard let event = before.last, event.isNoun, event.entry.effect == nil,
      [.strong, .air, .labour].contains(event.entry.strength)
    else { return nil }
    let behind = Range<Int>.clamped(event.tokens.upperBound, start)
    guard !behind.contains(where: { isVerbal($0) }) else { return nil }
    var first = phrases.start(
      ofHead: event.tokens.lowerBound, notBefore: clause.lowerBound)
    while first > clause.lowerBound, reading.wordClass(first - 1).has(.determiner) { first -= 1 }
    // "gunmen in a raid killed two"
    guard isBehindSpeech(first),
      // "the army said its raid killed two"
      !reading.wordClass(first).has(.possessive)
    else { return nil }
    return event
  }

  private func isVerbal(_ index: Int) -> Bool {
    reading.wordClass(index).has([.reporting, .be, .have, .modal, .relative, .coordinator])
  }

  /// "the US and Israel": actors with nothing but a conjunction between them.
  func joined(to last: ActorMention, among candidates: [ActorMention]) -> [ActorMention] {
    var chain = [last]
    for candidate in candidates.reversed()
    where candidate.tokens.upperBound <= chain[0].tokens.lowerBound {
      let between = Range<Int>.clamped(
        candidate.tokens.upperBound, chain[0].tokens.lowerBound)
      guard !between.isEmpty, between.allSatisfy(isLink) || isWithAllies(between) else { break }
      chain.insert(candidate, at: 0)
    }
    return chain
  }

  /// The "members of the" of "Soldiers and members of the front"
  private func isMembership(_ index: Int) -> Bool {
    Self.collectives.contains(reading.word(index)) || reading.word(index) == "of"
      || reading.wordClass(index).has(.determiner)
  }

  /// The "and allied clan" of "Soldiers and allied clan militiamen"
  private func isWithAllies(_ between: Range<Int>) -> Bool {
    between.count <= 4 && reading.word(between.lowerBound) == "and"
      && between.dropFirst().allSatisfy {
        isLink($0) || phrases.isModifier($0) || isMembership($0)
      }
  }

  /// Stands between two actors of a list.
  func isLink(_ index: Int) -> Bool {
    reading.word(index) == "and" || reading.word(index) == ","
      || reading.classes[index].has(.determiner)
  }

  /// "it targeted": the speaker of the sentence.
  private func pronoun(in clause: Range<Int>, before start: Int) -> ActorMention? {
    let hasPronoun = clause.prefix(while: { $0 < start }).contains {
      reading.classes[$0].has(.subjectPronoun) && reading.word($0) != "i"
        && reading.word($0) != "you" || isOwnMen($0)
    }
    let isBare =
      clause.lowerBound == start || reading.classes[clause.lowerBound].has(.coordinator)
      || reading.classes[clause.lowerBound].has(.relative)
    guard hasPronoun || isBare else { return nil }
    let sentence = reading.sentence(of: start)
    if reading.word(clause.lowerBound) == "who",
      let men = men(dressedBefore: clause.lowerBound - 1, from: sentence.lowerBound)
    {
      return men
    }
    if hasPronoun, isStrike(spokenOfBefore: start, in: sentence) { return nil }
    // "a bombing that killed four and wounded 50": both verbs have the subject "that".
    var opening = clause.lowerBound
    if reading.classes[opening].has(.coordinator), opening > sentence.lowerBound {
      opening = reading.clause(of: opening - 1).lowerBound
    }
    if !hasPronoun, let speech = spokenOf(in: .clamped(opening, clause.lowerBound)) {
      return speech
    }
    if !hasPronoun, let verb = mainVerb(ofGerund: start),
      let subject = subjects(before: verb).last
    {
      return subject
    }
    // The "that" of "said that it targeted" points to nobody.
    if reading.classes[opening].has(.relative), !hasPronoun {
      return antecedent(of: opening, from: sentence.lowerBound)
    }
    let earlier = reading.actors.within(.clamped(sentence.lowerBound, clause.lowerBound)).filter(
      isSubject)
    // "freed soldiers whom they had seized": those who were seized seized nobody.
    if reading.word(clause.lowerBound) == "whom" {
      return earlier.first { !isAfterPreposition($0) }
    }
    let subject =
      earlier.last { !isAfterPreposition($0) && (hasPronoun || !isObject($0)) }
      ?? (hasPronoun ? earlier.last : nil)
    return subject.map { bearer(of: $0) ?? named(before: $0) ?? $0 }
      ?? (hasPronoun ? speakingState(before: start) : nil)
  }

  /// "A strike hit a well. The front says that it killed seven": those who have no aircraft speak of
  /// the strike.
  private func isStrike(spokenOfBefore start: Int, in sentence: Range<Int>) -> Bool {
    guard reading.word(start - 1) == "it", sentence.lowerBound > 0,
      let speaker = reading.actors.within(.clamped(sentence.lowerBound, start)).last,
      speaker.actor.isIrregular,
      let told = reading.triggers.within(reading.sentence(of: sentence.lowerBound - 1)).first
    else { return false }
    return told.isNoun && told.entry.family == .airstrike
  }

  /// "Gunmen ambushed a patrol in Guerrero, Mexico, killing two": that they ambushed it; where the
  /// words for that begin.
  private func mainVerb(ofGerund start: Int) -> Int? {
    let sentence = reading.sentence(of: start)
    guard reading.clause(of: start).lowerBound == start,
      reading.document.token(reading.document.tokens[start], hasSuffix: "ing"),
      let verb = reading.triggers.within(.clamped(sentence.lowerBound, start)).last(where: {
        $0.isVerb && !$0.form.contains(.gerund)
      }), !verb.isPassive
    else { return nil }
    return verb.verbGroup?.tokens.lowerBound
  }

  /// "said the gunmen came by night and opened fire": of whom the speaker tells.
  private func spokenOf(in clause: Range<Int>) -> ActorMention? {
    reading.actors.within(clause).last { mention in
      let start = start(of: mention, notBefore: clause.lowerBound)
      return isSubject(mention) && start > clause.lowerBound
        && reading.wordClass(start - 1).has(.reporting)
    }
  }

  /// "killed three sailors and seized a ship": those who were killed seized nothing.
  private func isObject(_ mention: ActorMention) -> Bool {
    let floor = reading.sentence(of: mention.head).lowerBound
    var index = mention.tokens.lowerBound - 1
    while index > floor {
      // Before the noun group is stepped over: the "attacked" of "attacked soldiers" looks like the
      // "wounded" of "wounded soldiers".
      if let verb = reading.triggers.covering(index), verb.isVerb, !verb.isPassive { return true }
      guard isInNounGroup(index) else { return Self.bearers.contains(reading.word(index)) }
      index -= 1
    }
    return false
  }

  /// "A truck carrying soldiers struck a mine": who is in it.
  private func isBorne(_ mention: ActorMention) -> Bool {
    Self.bearers.contains(reading.word(start(of: mention, notBefore: 0) - 1))
  }

  /// "a vehicle carrying soldiers"
  private static let bearers: WordSet = [
    "carrying", "transporting", "ferrying", "escorting", "targeting", "housing", "hosting",
  ]

  /// Stands before a noun and belongs to it: "a group of", "five of the", "heavily armed".
  private func isInNounGroup(_ index: Int) -> Bool {
    phrases.isModifier(index) || reading.wordClass(index).has(.determiner)
      || reading.numbers.covers(index) || reading.word(index) == "of"
      || Self.collectives.contains(reading.word(index))
  }

  /// Where the noun group of an actor begins, with its article.
  private func start(of mention: ActorMention, notBefore floor: Int) -> Int {
    let start = phrases.start(ofHead: mention.tokens.lowerBound, notBefore: floor)
    return start > floor && reading.wordClass(start - 1).has(.determiner) ? start - 1 : start
  }

  /// The actor right before a relative pronoun; "exactly who" has none.
  /// The gunmen of "gunmen in military uniforms who".
  private func men(dressedBefore end: Int, from floor: Int) -> ActorMention? {
    guard
      let link = Range<Int>.clamped(max(floor, end - 4), end).last(where: {
        reading.word($0) == "in" || reading.word($0) == "with" || reading.word($0) == "on"
      })
    else { return nil }
    return reading.actors.ending(at: link).flatMap { $0.isGeneric ? $0 : nil }
  }

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
}
