internal import IngestKit

/// Finds who and what was hit: the object, the passive subject, what follows "attack on".
struct TargetFinder {
  let reading: ArticleReading
  let phrases: NounPhraseReader

  init(reading: ArticleReading) {
    self.reading = reading
    phrases = NounPhraseReader(reading: reading)
  }

  private static let openFire: Word = "open fire"

  func targets(
    of trigger: TriggerMention, findings: [CasualtyFinding], listsFigures: Bool = false
  ) -> [TargetRole] {
    var found = direct(trigger, findings: findings)
    if !Self.hitsAreas(trigger) { found.removeAll { $0.kind == .area } }
    found += included(of: trigger).filter { one in
      !found.contains { $0.tokens.overlaps(one.tokens) }
    }
    if listsFigures {
      found += figures(findings).filter { one in
        !found.contains { $0.tokens.overlaps(one.tokens) }
      }
    }
    guard found.isEmpty, isBlast(trigger) || trigger.entry.word == Self.openFire else {
      return found
    }
    return scene(of: trigger)
  }

  /// A town is bombed or attacked; it is not murdered or kidnapped.
  private static func hitsAreas(_ trigger: TriggerMention) -> Bool {
    trigger.entry.effect == nil && trigger.entry.family != .kill
      && trigger.entry.family != .abduction
  }

  private func direct(_ trigger: TriggerMention, findings: [CasualtyFinding]) -> [TargetRole] {
    if let group = trigger.verbGroup {
      let isReceptive = PerpetratorFinder.receptive.contains(trigger.entry.word)
      if trigger.entry.family == .clash, !isReceptive { return [] }
      if trigger.entry.word == "explode", !group.isPassive {
        return craft(before: group.tokens.lowerBound)
      }
      if isOfBomb(group), isBlast(trigger) { return [] }
      let struck = craft(onMineOf: trigger)
      if !struck.isEmpty { return struck }
      if group.isPassive, reading.weapons.covers(group.tokens.lowerBound - 1) {
        return aimed(at: trigger.tokens.upperBound)
      }
      if group.isPassive || isReceptive {
        return chainBackwards(before: group.tokens.lowerBound, "target.passive")
      }
      let rammed = rammed(by: trigger)
      if !rammed.isEmpty { return rammed }
      let objects = chain(after: end(ofVerbs: trigger), reach: reach, "target.object")
      return objects.isEmpty ? aimed(behind: trigger) : objects
    }
    guard trigger.isNoun else {
      return findings.flatMap(\.groups).filter { !$0.isBare }.map { role($0, "target.casualty") }
    }
    let sentence = reading.sentence(of: trigger.head)
    let reach = isCommissioned(trigger) ? 16 : 6
    let limit = min(sentence.upperBound, trigger.tokens.upperBound + reach)
    for index in Range<Int>.clamped(trigger.tokens.upperBound, limit) {
      if Self.objectPrepositions.contains(reading.word(index)) {
        if reading.word(index) == "of", !isOfHit(trigger) { continue }
        let found = chain(after: index + 1, reach: self.reach, "target.preposition")
        if !found.isEmpty { return found }
      }
      if reading.triggers.covering(index)?.isVerb == true { break }
    }
    let survivors = survivors(of: trigger)
    if !survivors.isEmpty { return survivors }
    return trigger.entry.effect == nil ? body(of: trigger).map { [$0] } ?? [] : owner(of: trigger)
  }

  /// "the attack staged on Monday by rebels on a town": who did it stands between.
  private func isCommissioned(_ noun: TriggerMention) -> Bool {
    reading.wordClass(noun.tokens.upperBound).has(.commission)
  }

  /// "robbed and burned three shops": behind the last of the verbs that share an object.
  private func end(ofVerbs trigger: TriggerMention) -> Int {
    let end = trigger.tokens.upperBound
    guard reading.word(end) == "and" || reading.word(end) == "or",
      let next = reading.triggers.covering(end + 1), next.tokens.lowerBound == end + 1,
      next.verbGroup?.tokens.count == 1
    else { return end }
    return next.tokens.upperBound
  }

  /// "the murder of a judge", "the shelling of a hospital"; the "attack of the guerrillas" is theirs.
  private func isOfHit(_ noun: TriggerMention) -> Bool {
    noun.entry.effect != nil || noun.entry.family == .shelling
  }

  /// How many modifiers may stand before a noun; among capitals dashes stand apart.
  private var reach: Int { reading.document.isUpperCase ? 8 : 5 }

  private static let objectPrepositions: WordSet = [
    "on", "against", "of", "targeting", "at", "upon", "toward", "towards",
  ]

  /// The noun groups from a token on, joined by commas and "and".
  func chain(after start: Int, reach: Int, _ rule: String) -> [TargetRole] {
    let sentence = reading.sentence(of: min(start, reading.document.tokens.count - 1))
    var roles: [TargetRole] = []
    var index = start
    while index < sentence.upperBound,
      let role = first(from: index, reach: reach, in: sentence, rule)
    {
      let role = described(role)
      index = max(role.tokens.upperBound, role.name?.upperBound ?? 0)
      index = appositionEnd(behind: index, of: role)
      let listed = named(behind: role)
      roles += listed.isEmpty ? [role] : listed
      if let resident = resident(of: role) { roles.append(resident) }
      index = listed.last?.name?.upperBound ?? index
      var next = index
      while next < sentence.upperBound, isJoint(next) { next += 1 }
      guard next > index, roles.count < 6, !isTaken(next, in: sentence),
        !isApposed(next, to: role, behind: index)
      else { break }
      index = next
    }
    return roles
  }

  /// "killing Ann Smith, 42; Bob Jones, 19, and a guard".
  private func isJoint(_ index: Int) -> Bool {
    let token = reading.document.tokens[index]
    return token.word == "," || token.word == ";" || token.word == "and"
      || token.isNumber && reading.word(index - 1) == "," && !reading.people.covers(index)
  }

  /// True when a verb of its own follows the next noun group.
  private func isTaken(_ start: Int, in sentence: Range<Int>) -> Bool {
    if isSpeaker(from: start, in: sentence) { return true }
    for index in Range<Int>.clamped(start, min(start + 5, sentence.upperBound)) {
      if reading.triggers.covering(index)?.isVerb == true
        || reading.classes[index].has([
          .be, .have, .reporting, .blame, .claim, .denial, .condemnation,
        ])
      {
        return true
      }
    }
    return isTold(by: start, in: sentence)
  }

  /// "killing one man, the state-run Daily News Agency reports"
  private func isTold(by start: Int, in sentence: Range<Int>) -> Bool {
    Range<Int>.clamped(start, min(start + 10, sentence.upperBound)).prefix {
      reading.document.tokens[$0].isWord || PhraseWords.isHyphen(reading.document.tokens[$0])
    }.contains {
      reading.classes[$0].has(.reporting) && reading.document.tokens[$0 - 1].isCapitalized
    }
  }

  private func first(
    from start: Int, reach: Int, in sentence: Range<Int>, _ rule: String
  ) -> TargetRole? {
    var index = start
    var aside = 0
    while index < sentence.upperBound, index - start - aside <= reach {
      if let end = bracketEnd(openedAt: index, in: sentence) {
        aside += end - index
        index = end
        continue
      }
      if let role = role(startingAt: index, rule) {
        return possession(of: role, in: sentence, rule) ?? role
      }
      guard
        phrases.isModifier(index) || reading.classes[index].has(.determiner)
          || reading.word(index) == "\"" || reading.word(index) == "and" && index > start
          || reading.times.covers(index) || isPartitive(index)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// The hospital of "the city's last hospital", the son of "the mayor's son": what is hit belongs
  /// to whoever stands before it.
  private func possession(
    of owner: TargetRole, in sentence: Range<Int>, _ rule: String
  ) -> TargetRole? {
    let clitic = owner.tokens.upperBound
    guard clitic < sentence.upperBound,
      reading.document.tokens[clitic].kind == .clitic
        || reading.document.isPluralPossessive(clitic)
    else { return nil }
    let owned = first(from: clitic + 1, reach: reach, in: sentence, rule)
    guard let owned else { return nil }
    return owned.isThing || owned.kind == .person && owner.kind == .person ? owned : nil
  }

  /// "a group of", "five of the": those whom the "of" names are meant.
  private func isPartitive(_ index: Int) -> Bool {
    let noun = reading.word(index) == "of" ? index - 1 : index
    return reading.word(noun + 1) == "of"
      && (PerpetratorFinder.collectives.contains(reading.word(noun))
        || reading.numbers.covers(noun))
  }

  /// The noun group that begins at a token, by the dictionaries.
  func role(startingAt index: Int, _ rule: String) -> TargetRole? {
    if let target = reading.targets.covering(index), target.tokens.lowerBound == index {
      return isWeapon(target) ? nil : role(target, rule)
    }
    if let actor = reading.actors.covering(index), actor.tokens.lowerBound == index,
      actor.form != .adjective
    {
      return actor.form == .state && isBeforeNoun(actor) ? nil : role(actor, rule)
    }
    if let group = reading.people.covering(index), !group.isBare, index >= group.tokens.lowerBound {
      return role(group, rule)
    }
    if let name = reading.names.covering(index), name.tokens.lowerBound == index {
      return role(name, rule)
    }
    if let place = reading.places.covering(index), place.tokens.lowerBound == index,
      !place.isDemonym, !isHyphenated(place.tokens.upperBound)
    {
      return area(place, rule)
    }
    return nil
  }

  /// "an explosives-laden car", "a dynamite charge": the means, whatever else the noun may mean.
  private func isWeapon(_ target: TargetMention) -> Bool {
    reading.weapons.covering(target.tokens.lowerBound).map {
      (target.kind == .person || [.vbied, .uav, .ied].contains($0.type))
        && $0.tokens.contains(target.head)
    } ?? false
  }

  /// "Palau-flagged", "54-year-old": what ends before the token only describes.
  func isHyphenated(_ index: Int) -> Bool {
    guard index < reading.document.tokens.count else { return false }
    let token = reading.document.tokens[index]
    return PhraseWords.isHyphen(token) && !token.hasSpaceBefore
  }

  /// "a US diplomatic facility": the country only describes what is hit.
  private func isBeforeNoun(_ actor: ActorMention) -> Bool {
    let next = actor.tokens.upperBound
    guard next < reading.document.tokens.count, reading.document.tokens[next].isWord,
      phrases.isModifier(next)
    else { return false }
    return reading.targets.within(.clamped(next, next + 6)).contains {
      Range<Int>.clamped(next, $0.tokens.lowerBound).allSatisfy {
        phrases.isModifier($0) || reading.word($0) == "and"
      }
    }
  }
}
