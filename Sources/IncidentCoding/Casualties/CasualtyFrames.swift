internal import IngestKit

/// Reads who was hit from the frames of an event word: active, passive, adjective, noun.
struct CasualtyFrames {
  let document: Document
  let classes: [WordClass]
  let chains: PersonChains
  let identities: PersonIdentityReader

  init(
    document: Document, classes: [WordClass], people: [PersonGroup], names: [PersonName],
    isHeadline: Bool = false
  ) {
    self.document = document
    self.classes = classes
    chains = PersonChains(
      document: document, classes: classes, people: people, names: names, isHeadline: isHeadline)
    identities = PersonIdentityReader(document: document, names: names, people: people)
  }

  /// - Parameter isTelegraphic: headlines leave out the "be" of a passive.
  func findings(
    of trigger: TriggerMention, effect: Casualties.Effect, isTelegraphic: Bool = false
  ) -> [CasualtyFinding] {
    let told = told(by: trigger, effect, isTelegraphic: isTelegraphic)
    return addDeathInHospital(to: markLate(markSequel(told, of: trigger), of: trigger), of: trigger)
  }

  private func told(
    by trigger: TriggerMention, _ effect: Casualties.Effect, isTelegraphic: Bool
  ) -> [CasualtyFinding] {
    if isCounted(trigger) { return toll(trigger, effect, in: sentence(of: trigger.head)) }
    if let listed = listed(behind: trigger, effect) { return [listed] }
    if trigger.entry.lemma.hasSuffix(" bodies") { return bodies(of: trigger, effect) }
    if effect == .killed, trigger.entry.strength == .care {
      let dead = bodies(of: trigger, effect)
      guard dead.isEmpty else { return dead }
    }
    if effect == .wounded, let group = attributed(to: trigger) {
      return [finding(effect, [group], trigger, "casualty.attribute")]
    }
    if let group = trigger.verbGroup {
      if group.isPassive || isBetweenFigures(trigger) { return passive(trigger, group, effect) }
      let objects = active(trigger, effect)
      guard objects.isEmpty else { return objects }
      // "died", "suffered gunshot wounds": the subject is the one who is hit.
      let isSubjectHit =
        (trigger.entry.strength == .effect || trigger.entry.lemma.hasPrefix("recover ")
          || trigger.entry.lemma.hasPrefix("fall in "))
        && !(trigger.form == .gerund && Self.transitives.contains(trigger.entry.word))
      // "a teenager shot and killed by an officer"
      let isReduced =
        trigger.form.contains(.participle) && word(trigger.tokens.upperBound) == "by"
      return isSubjectHit || isReduced || isTelegraphic && mayLackBe(trigger)
        ? passive(trigger, group, effect) : []
    }
    if trigger.form.contains(.adjective) {
      let told = adjective(trigger, effect)
      return told.isEmpty ? bearer(of: trigger, effect) : told
    }
    let objects = nominal(trigger, effect)
    return objects.isEmpty && trigger.entry.isWound ? wound(trigger, effect) : objects
  }

  /// "Six injured persons were taken to a clinic": those whose number stands before the participle.
  private func attributed(to trigger: TriggerMention) -> PersonGroup? {
    guard trigger.form.contains(.participle), trigger.tokens.count == 1,
      let group = chains.people.covering(trigger.head + 1),
      group.tokens.lowerBound < trigger.head, group.count.isStated, !group.isBare,
      group.count != .one
    else { return nil }
    return group
  }

  /// "1 killed 3 injured": the figure behind has a word of its own.
  private func isBetweenFigures(_ trigger: TriggerMention) -> Bool {
    guard let behind = chains.people.covering(trigger.tokens.upperBound), behind.isBare,
      chains.isTaken(behind, in: sentence(of: trigger.head))
    else { return false }
    return chains.people.covering(trigger.head - 1)?.isBare ?? false
  }

  /// "hurting animals": the subject is not the one who is hit.
  private static let transitives: WordSet = ["wound", "injure", "hurt", "maim"]

  /// "Man shot in Leeds", but neither "man shoots" nor "man shot, killed wife".
  private func mayLackBe(_ trigger: TriggerMention) -> Bool {
    // "Six militias kill during clashes": who has no object is the one who is hit.
    guard trigger.form.contains(.participle) || trigger.form.contains(.base) else { return false }
    let next = trigger.tokens.upperBound
    guard word(next) == "," || word(next) == "and", next + 1 < document.tokens.count,
      document.token(document.tokens[next + 1], hasSuffix: "ed")
    else { return true }
    return chains.firstGroup(from: next + 2, reach: 3, in: sentence(of: trigger.head)) == nil
  }

  func sentence(of token: Int) -> Range<Int> {
    document.sentences[document.sentenceIndex(ofToken: token)].tokens
  }

  func word(_ index: Int) -> Word {
    document.tokens.indices.contains(index) ? document.tokens[index].word : Word(hash: 0)
  }
}

// MARK: What a frame states

extension CasualtyFrames {
  func finding(
    _ effect: Casualties.Effect, _ chain: [PersonGroup], _ trigger: TriggerMention, _ rule: String
  ) -> CasualtyFinding {
    let groups = counted(chain)
    var categories = CategoryFigures()
    for group in groups where group.category != .unknown && group.count.isStated {
      categories.add(group.count.figure, of: group.category)
    }
    let count = groups.map(\.count).reduce(.unstated, +)
    let start = min(groups.first?.tokens.lowerBound ?? trigger.head, trigger.head)
    let end = max(groups.last?.tokens.upperBound ?? 0, trigger.tokens.upperBound)
    return CasualtyFinding(
      effect: effect, count: count, tokens: start..<end, categories: categories, groups: groups,
      isFurther: groups.first?.isFurther ?? false,
      ordinal: groups.count == 1 ? ordinal(of: groups[0]) : nil, rule: rule,
      person: count == .one && groups.count == 1 ? identities.identity(of: groups[0].tokens) : nil,
      personHead: count == .one && groups.count == 1 ? groups[0].head : nil,
      isDefinite: groups.count == 1 && isDefinite(groups[0].tokens.lowerBound))
  }

  /// "a fourth victim", but not "a third-grade pupil".
  private func ordinal(of group: PersonGroup) -> Int? {
    guard group.isFurther, !group.isBare, group.count == .one,
      !group.tokens.contains(where: { PhraseWords.isHyphen(document.tokens[$0]) })
    else { return nil }
    return group.tokens.lazy.compactMap { NumberWords.ordinal(of: word($0)) }.first
  }

  /// "three victims, a woman and two men": the whole is not counted beside its parts.
  private func counted(_ chain: [PersonGroup]) -> [PersonGroup] {
    guard chain.count > 1, let first = chain.first, let whole = first.count.best, whole > 1 else {
      return chain
    }
    if Self.anybody.contains(word(first.head)), word(first.tokens.upperBound) == "," {
      return [first]
    }
    guard chain.count > 2 else { return chain }
    let parts = chain.dropFirst()
    // "three men, two women and a child" are six.
    guard parts.map(\.count).reduce(.unstated, +).best == whole,
      !parts.contains(where: { isOfAnotherKind($0, than: first) })
    else { return chain }
    return Array(parts)
  }

  /// Men and women, soldiers and policemen: neither can be some of the others.
  private func isOfAnotherKind(_ part: PersonGroup, than whole: PersonGroup) -> Bool {
    guard let all = kind(of: whole), let own = kind(of: part) else { return false }
    return own != all
  }

  private func kind(of group: PersonGroup) -> Int? {
    Self.kinds.firstIndex { $0.contains(word(group.head)) }
  }

  private static let kinds: [WordSet] = [
    ["man", "men"], ["woman", "women"], ["child", "children", "baby", "babies"],
    ["soldier", "soldiers"], ["policeman", "policemen", "guard", "guards"],
    ["civilian", "civilians"],
  ]

  /// What a list of those meant explains: "three others, two men and a woman".
  private static let anybody: WordSet = ["others", "people", "victims", "persons", "individuals"]

  /// One person told by a name, a pronoun or the number of the verb.
  func one(
    _ effect: Casualties.Effect, _ person: Range<Int>, _ tokens: Range<Int>, _ rule: String
  ) -> CasualtyFinding {
    CasualtyFinding(
      effect: effect, count: .one, tokens: tokens, rule: rule,
      person: identities.identity(of: person), isDefinite: isDefinite(person.lowerBound))
  }

  /// Those that names or a pronoun tell one by one before a verb.
  func singles(
    before start: Int, _ trigger: TriggerMention, _ effect: Casualties.Effect, _ rule: String,
    in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    guard !chains.people.covers(start - 1) else { return [] }
    return chains.singleSubjects(before: start, in: sentence).map {
      one(effect, $0, $0.lowerBound..<trigger.tokens.upperBound, rule)
    }
  }

  /// "the boy", "he", "his injuries".
  private func isDefinite(_ index: Int) -> Bool {
    word(index) == "the"
      || classes.indices.contains(index) && classes[index].has([.singularPronoun, .possessive])
  }

  func none(_ effect: Casualties.Effect, _ tokens: Range<Int>) -> CasualtyFinding {
    CasualtyFinding(effect: effect, count: .none, tokens: tokens, rule: "casualty.none")
  }
}
