internal import IngestKit

/// Reads who was hit from the frames of an event word: active, passive, adjective, noun.
struct CasualtyFrames {
  let document: Document
  let classes: [WordClass]
  let clauses: ClauseMap
  let people: [PersonGroup]
  /// True for tokens of a proper name, such as that of a victim.
  let isName: (Int) -> Bool

  func findings(of trigger: TriggerMention, effect: Casualties.Effect) -> [CasualtyFinding] {
    if let group = trigger.verbGroup {
      if group.isPassive { return passive(trigger, group, effect) }
      let objects = active(trigger, effect)
      // "died", "suffered gunshot wounds": the subject is the one who is hit.
      return objects.isEmpty && trigger.entry.strength == .effect
        ? passive(trigger, group, effect) : objects
    }
    if trigger.form.contains(.adjective) { return adjective(trigger, effect) }
    return nominal(trigger, effect)
  }
}

// MARK: Frames

extension CasualtyFrames {
  /// "killed two soldiers and three civilians", "killing several fighters".
  private func active(_ trigger: TriggerMention, _ effect: Casualties.Effect) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    guard let first = firstGroup(from: trigger.tokens.upperBound, reach: 4, in: sentence) else {
      return named(after: trigger, effect, in: sentence)
    }
    let chain = chain(from: first, in: sentence)
    return [finding(effect, chain, trigger, "casualty.active")]
  }

  /// "three people were killed", "two killed and five wounded".
  private func passive(
    _ trigger: TriggerMention, _ group: VerbGroup, _ effect: Casualties.Effect
  ) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    if let negative = noOne(before: group.tokens.lowerBound, in: sentence) {
      return [none(effect, .clamped(negative, trigger.tokens.upperBound))]
    }
    if group.isNegated { return [] }
    if let subject = subject(before: group.tokens.lowerBound, in: sentence) {
      return [
        finding(effect, chainBackwards(from: subject, in: sentence), trigger, "casualty.passive")
      ]
    }
    // "killed were two soldiers", "injured in the gunfire was a boy"
    if trigger.head == sentence.lowerBound,
      let be = Range<Int>.clamped(trigger.tokens.upperBound, sentence.upperBound).prefix(8).first(
        where: {
          classes[$0].has(.be)
        }), let first = firstGroup(from: be + 1, reach: 3, in: sentence)
    {
      return [finding(effect, chain(from: first, in: sentence), trigger, "casualty.inverted")]
    }
    return single(before: group.tokens.lowerBound, trigger, effect, in: sentence)
  }

  /// "leaving three dead", "34 dead", "two injured".
  private func adjective(
    _ trigger: TriggerMention, _ effect: Casualties.Effect
  ) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    var start = trigger.head
    while start > sentence.lowerBound, classes[start - 1].has([.adverb, .be]) { start -= 1 }
    guard let group = people.covering(start - 1), group.head == start - 1,
      group.tokens.lowerBound >= sentence.lowerBound
    else { return [] }
    return [
      finding(effect, chainBackwards(from: group, in: sentence), trigger, "casualty.adjective")
    ]
  }

  /// "the deaths of three", "the death toll rose to 34", "12 deaths", "no injuries".
  private func nominal(_ trigger: TriggerMention, _ effect: Casualties.Effect) -> [CasualtyFinding]
  {
    let sentence = sentence(of: trigger.head)
    let next = trigger.tokens.upperBound
    if next < sentence.upperBound, document.tokens[next].word == "of" {
      if let first = firstGroup(from: next + 1, reach: 5, in: sentence) {
        return [finding(effect, chain(from: first, in: sentence), trigger, "casualty.noun-of")]
      }
      if startsName(next + 1, in: sentence) {
        return [
          one(
            effect, .clamped(trigger.head, nameEnd(next + 1, in: sentence)), "casualty.noun-of-name"
          )
        ]
      }
    }
    if trigger.entry.lemma.hasSuffix("toll") { return toll(trigger, effect, in: sentence) }
    // "34 deaths": the number stands before the word itself.
    if trigger.form.contains(.plural), trigger.head > sentence.lowerBound,
      let number = people.covering(trigger.head - 1), number.isBare, number.head == trigger.head - 1
    {
      return [finding(effect, [number], trigger, "casualty.count-noun")]
    }
    return []
  }

  /// "rose to 34", "stands at 34".
  private func toll(
    _ trigger: TriggerMention, _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    let clause = Range<Int>.clamped(trigger.tokens.upperBound, sentence.upperBound)
    for index in clause.prefix(24) {
      // Far from the word itself, "to" and "at" belong to a verb of its own: "has risen to".
      let isNear = index < clause.lowerBound + 12
      guard isNear || Self.tollVerbs.contains(document.tokens[index - 1].word),
        Self.tollPrepositions.contains(document.tokens[index].word),
        let group = firstGroup(from: index + 1, reach: 2, in: sentence)
      else { continue }
      return [finding(effect, [group], trigger, "casualty.toll")]
    }
    return []
  }

  private static let tollVerbs: WordSet = [
    "risen", "rose", "rises", "climbed", "climbs", "increased", "jumped", "grown", "grew", "stands",
    "stood", "revised",
  ]
  private static let tollPrepositions: WordSet = ["to", "at", "of", "reached", "past", "above"]
}

// MARK: Fatal shots

extension CasualtyFrames {
  /// "four people were shot, one fatally".
  func fatally(after trigger: TriggerMention) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    for index in Range<Int>.clamped(trigger.tokens.upperBound, sentence.upperBound)
    where document.tokens[index].word == "fatally" {
      guard let group = people.covering(index - 1), group.isBare, group.count.isStated else {
        continue
      }
      return [
        CasualtyFinding(
          effect: .killed, count: group.count, tokens: group.tokens.lowerBound..<index + 1,
          categories: [:], groups: [], isFurther: false, rule: "casualty.fatally")
      ]
    }
    return []
  }
}

// MARK: Groups

extension CasualtyFrames {
  func sentence(of token: Int) -> Range<Int> {
    document.sentences[document.sentenceIndex(ofToken: token)].tokens
  }

  /// The group that starts within a few tokens, with nothing but its own modifiers before it.
  private func firstGroup(from start: Int, reach: Int, in sentence: Range<Int>) -> PersonGroup? {
    for index in Range<Int>.clamped(start, min(start + reach, sentence.upperBound)) {
      if let group = people.covering(index), group.tokens.lowerBound >= start { return group }
      guard document.tokens[index].isWord,
        !classes[index].has([
          .preposition, .subordinator, .relative, .be, .have, .modal, .coordinator,
        ])
      else { return nil }
    }
    return nil
  }

  /// The groups joined to one by commas and "and".
  private func chain(from first: PersonGroup, in sentence: Range<Int>) -> [PersonGroup] {
    var chain = [first]
    var index = first.tokens.upperBound
    while index < sentence.upperBound {
      var next = index
      while next < sentence.upperBound, isJoint(next) { next += 1 }
      guard next > index, let group = people.covering(next), group.tokens.lowerBound == next,
        !isTaken(group, in: sentence)
      else { break }
      chain.append(group)
      index = group.tokens.upperBound
    }
    return chain
  }

  /// True when a group behind "and" belongs to a verb of its own: "and 12 wounded".
  private func isTaken(_ group: PersonGroup, in sentence: Range<Int>) -> Bool {
    let next = group.tokens.upperBound
    guard next < sentence.upperBound else { return false }
    if classes[next].has([.be, .have]) { return true }
    return Self.conditions.contains(document.tokens[next].word)
  }

  private func isJoint(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.word == "and" || token.word == "," || token.word == "as" || token.word == "well"
      || token.word == "plus"
  }

  /// The group that a passive verb agrees with.
  private func subject(before start: Int, in sentence: Range<Int>) -> PersonGroup? {
    var index = start - 1
    // "who were killed": the group before the pronoun.
    while index > sentence.lowerBound,
      classes[index].has(.relative) || document.tokens[index].word == ","
    {
      index -= 1
    }
    var candidate: PersonGroup?
    var steps = 0
    while index >= sentence.lowerBound, steps < 14 {
      if let group = people.covering(index), group.tokens.upperBound == index + 1 {
        if isIncluded(group, in: sentence) {
          candidate = nil
        } else if isInsidePhrase(group, in: sentence) {
          candidate = candidate ?? group
        } else {
          return group
        }
        index = group.tokens.lowerBound - 1
        continue
      }
      let own = classes[index]
      if own.has([.be, .have, .modal, .subordinator, .reporting])
        || document.tokens[index].word == ";"
        || document.tokens[index].word == "\""
      {
        break
      }
      index -= 1
      steps += 1
    }
    return candidate
  }

  /// "including a child": part of a group told before.
  private func isIncluded(_ group: PersonGroup, in sentence: Range<Int>) -> Bool {
    let before = group.tokens.lowerBound - 1
    guard before >= sentence.lowerBound else { return false }
    if classes[before].has(.inclusion) { return true }
    // "including a child and two women"
    guard document.tokens[before].word == "and", before > sentence.lowerBound,
      let earlier = people.covering(before - 1)
    else { return false }
    return isIncluded(earlier, in: sentence)
  }

  /// "members of the family": the group before "of" is the one meant.
  private func isInsidePhrase(_ group: PersonGroup, in sentence: Range<Int>) -> Bool {
    let before = group.tokens.lowerBound - 1
    guard before >= sentence.lowerBound else { return false }
    return classes[before].has(.preposition)
  }

  private func chainBackwards(from last: PersonGroup, in sentence: Range<Int>) -> [PersonGroup] {
    var chain = [last]
    var index = last.tokens.lowerBound - 1
    while index > sentence.lowerBound {
      var before = index
      while before > sentence.lowerBound, isJoint(before) { before -= 1 }
      guard before < index, let group = people.covering(before), group.head == before,
        !isIncluded(group, in: sentence)
      else { break }
      chain.insert(group, at: 0)
      index = group.tokens.lowerBound - 1
    }
    if let one = single(joinedTo: chain[0], in: sentence) { chain.insert(one, at: 0) }
    return chain
  }

  /// "he and three others", "Smith and two friends".
  private func single(joinedTo group: PersonGroup, in sentence: Range<Int>) -> PersonGroup? {
    let joint = group.tokens.lowerBound - 1
    guard joint > sentence.lowerBound, document.tokens[joint].word == "and" else { return nil }
    let before = joint - 1
    guard classes[before].has(.singularPronoun) || isName(before) else { return nil }
    return PersonGroup(
      tokens: before..<before + 1, head: before, count: .one, category: .unknown, isBare: false,
      isFurther: false)
  }

  private static let conditions: WordSet = [
    "wounded", "injured", "hurt", "dead", "killed", "missing", "died", "arrested", "unharmed",
    "captured", "kidnapped", "abducted", "shot", "stabbed", "suffered", "sustained",
  ]
}

// MARK: One person and no one

extension CasualtyFrames {
  /// "killed Carlos Castaño": a name without a noun.
  private func named(
    after trigger: TriggerMention, _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    let next = trigger.tokens.upperBound
    guard
      let start = Range<Int>.clamped(next, min(next + 4, sentence.upperBound)).first(where: {
        startsName($0, in: sentence)
      }),
      Range<Int>.clamped(next, start).allSatisfy({
        document.tokens[$0].isWord && !classes[$0].has(.preposition)
      })
    else { return [] }
    return [
      one(effect, .clamped(trigger.head, nameEnd(start, in: sentence)), "casualty.active-name")
    ]
  }

  /// "Smith was killed", "he died".
  private func single(
    before start: Int, _ trigger: TriggerMention, _ effect: Casualties.Effect,
    in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    var index = start - 1
    while index > sentence.lowerBound,
      classes[index].has(.relative) || document.tokens[index].word == ","
        || document.tokens[index].isNumber
    {
      index -= 1
    }
    guard index >= sentence.lowerBound else { return [] }
    if classes[index].has(.singularPronoun) || isName(index) {
      return [one(effect, .clamped(index, trigger.tokens.upperBound), "casualty.passive-single")]
    }
    return []
  }

  private func startsName(_ index: Int, in sentence: Range<Int>) -> Bool {
    sentence.contains(index) && isName(index)
  }

  private func nameEnd(_ start: Int, in sentence: Range<Int>) -> Int {
    var end = start
    while end < sentence.upperBound, isName(end) { end += 1 }
    return max(end, start + 1)
  }

  /// "no one was hurt", "nobody was killed".
  private func noOne(before start: Int, in sentence: Range<Int>) -> Int? {
    let before = start - 1
    guard before >= sentence.lowerBound else { return nil }
    if document.tokens[before].word == "nobody" || document.tokens[before].word == "none" {
      return before
    }
    guard before > sentence.lowerBound, document.tokens[before - 1].word == "no" else { return nil }
    return before - 1
  }

  private func one(
    _ effect: Casualties.Effect, _ tokens: Range<Int>, _ rule: String
  ) -> CasualtyFinding {
    CasualtyFinding(
      effect: effect, count: .one, tokens: tokens, categories: [:], groups: [], isFurther: false,
      rule: rule)
  }

  func none(_ effect: Casualties.Effect, _ tokens: Range<Int>) -> CasualtyFinding {
    CasualtyFinding(
      effect: effect, count: .none, tokens: tokens, categories: [:], groups: [], isFurther: false,
      rule: "casualty.none")
  }

  private func finding(
    _ effect: Casualties.Effect, _ groups: [PersonGroup], _ trigger: TriggerMention, _ rule: String
  ) -> CasualtyFinding {
    var categories: [CasualtyCount.Category: Int] = [:]
    for group in groups where group.category != .unknown && group.count.isStated {
      categories[group.category, default: 0] += group.count.figure
    }
    let count = groups.map(\.count).reduce(.unstated, +)
    let start = min(groups.first?.tokens.lowerBound ?? trigger.head, trigger.head)
    let end = max(groups.last?.tokens.upperBound ?? 0, trigger.tokens.upperBound)
    return CasualtyFinding(
      effect: effect, count: count, tokens: start..<end, categories: categories, groups: groups,
      isFurther: groups.first?.isFurther ?? false, rule: rule)
  }
}
