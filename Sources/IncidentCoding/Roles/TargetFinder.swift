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
    let commission = commission(of: trigger)
    let reach = commission == nil ? 6 : 16
    let limit = min(sentence.upperBound, trigger.tokens.upperBound + reach)
    for index in Range<Int>.clamped(trigger.tokens.upperBound, limit) {
      if Self.objectPrepositions.contains(reading.word(index)) {
        if reading.word(index) == "of", !isOfHit(trigger) { continue }
        let found = chain(after: index + 1, reach: self.reach, "target.preposition")
        if !found.isEmpty { return found }
      }
      if index != commission, reading.triggers.covering(index)?.isVerb == true { break }
    }
    let survivors = survivors(of: trigger)
    if !survivors.isEmpty { return survivors }
    return trigger.entry.effect == nil ? body(of: trigger).map { [$0] } ?? [] : owner(of: trigger)
  }

  /// "the attack staged on Monday by rebels on a town", "strikes were then launched on positions":
  /// the verb for carrying it out, behind which stands who did it or what was hit.
  private func commission(of noun: TriggerMention) -> Int? {
    var index = noun.tokens.upperBound
    while reading.wordClass(index).has([.be, .have, .adverb]) || reading.word(index) == "then" {
      index += 1
    }
    return reading.wordClass(index).has(.commission) ? index : nil
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
  var reach: Int { reading.document.isUpperCase ? 8 : 5 }

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
}
