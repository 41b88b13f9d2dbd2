internal import IngestKit

/// Tells events that took place from plans, threats, conditions, denials, habits and history.
struct FactualityReader {
  let document: Document
  let classes: [WordClass]
  let clauses: ClauseMap
  let numbers: [NumberMention]
  let times: [TimeExpression]
  let signs: FactualitySigns
  /// True when the text is a headline or a list of such.
  let isHeadline: (Int) -> Bool
  /// True for event words.
  let isEvent: (Int) -> Bool

  func factuality(of trigger: TriggerMention) -> Factuality {
    var result: Factuality
    if let group = trigger.verbGroup {
      result = factuality(of: trigger, group)
    } else if trigger.isNoun {
      result = nominal(trigger)
    } else {
      result = Factuality(.occurred, "fact.adjective")
    }
    if isRecalled(trigger) { result.isFurther = true }
    if result.isAccepted, let rejection = context(of: trigger, result) {
      result.reality = rejection.0
      result.rule = rejection.1
    }
    return result
  }

  @inline(__always)
  func word(_ index: Int) -> Word {
    document.tokens.indices.contains(index) ? document.tokens[index].word : Word(hash: 0)
  }

  func sentence(of token: Int) -> Range<Int> {
    document.sentences[document.sentenceIndex(ofToken: token)].tokens
  }
}

// MARK: Verbs

extension FactualityReader {
  private func factuality(of trigger: TriggerMention, _ group: VerbGroup) -> Factuality {
    var result = mood(of: group, at: trigger)
    result.isHedged = group.isHedged
    result.isFurther = group.isFurther
    if result.reality == .occurred, isAsked(trigger) {
      result.reality = .hypothetical
      result.rule = "fact.question"
    }
    if result.reality == .occurred, isMissed(group) {
      result.reality = .denied
      result.rule = "fact.missed"
    }
    if group.isNegated, result.reality == .occurred {
      result.reality = .denied
      result.rule = "fact.negated"
    }
    return result
  }

  /// "Would gunmen kill six people?"
  private func isAsked(_ trigger: TriggerMention) -> Bool {
    let sentence = sentence(of: trigger.head)
    return document.tokens[sentence.upperBound - 1].word == "?"
      && classes[sentence.lowerBound].has([.modal, .doing, .be, .have])
  }

  /// "almost lost her life", "was nearly killed", "left without a shot".
  private func isMissed(_ group: VerbGroup) -> Bool {
    let before = group.tokens.lowerBound - 1
    if before > 0, classes[before].has(.article), word(before - 1) == "without" { return true }
    return Range<Int>.clamped(max(0, group.tokens.lowerBound - 1), group.tokens.upperBound).contains
    {
      word($0) == "almost" || word($0) == "nearly" && numbers.covering($0) == nil
    }
  }

  private func mood(of group: VerbGroup, at trigger: TriggerMention) -> Factuality {
    switch group.mood {
    case .past: return Factuality(.occurred, "fact.past")
    case .presentPerfect:
      if isOngoing(group, trigger) { return Factuality(.general, "fact.ongoing") }
      var result = Factuality(.occurred, "fact.perfect")
      result.isFresh = true
      return result
    case .perfectInfinitive: return Factuality(.occurred, "fact.perfect")
    case .modal: return Factuality(.hypothetical, "fact.modal")
    case .infinitive:
      if isDispersal(trigger, group) { return Factuality(.occurred, "fact.dispersal") }
      return infinitive(group)
    case .gerund: return gerund(group)
    case .progressive:
      if isOngoing(group, trigger) { return Factuality(.general, "fact.ongoing") }
      return Factuality(.occurred, "fact.progressive")
    case .present:
      if isHeadline(trigger.head) { return Factuality(.occurred, "fact.headline-present") }
      if isTallied(behind: group) { return Factuality(.occurred, "fact.present-tallied") }
      return Factuality(.general, "fact.present-habit")
    }
  }

  /// "The army strikes a camp, killing ten": what has its count took place, in whatever tense.
  private func isTallied(behind group: VerbGroup) -> Bool {
    let sentence = sentence(of: group.tokens.lowerBound)
    let opening = Range<Int>.clamped(group.tokens.upperBound, sentence.upperBound - 2).first {
      word($0) == "," && document.token(document.tokens[$0 + 1], hasSuffix: "ing")
    }
    guard let opening, let count = numbers.covering(opening + 2), !count.isApproximate else {
      return false
    }
    return Range<Int>.clamped(opening + 1, min(opening + 7, sentence.upperBound)).contains(
      where: isEvent)
  }

  /// "they are killing people", "have been fighting rebels": no single event, unless it is told
  /// with its day.
  private func isOngoing(_ group: VerbGroup, _ trigger: TriggerMention) -> Bool {
    guard trigger.entry.family.isViolent, !group.isPassive, !isHeadline(trigger.head) else {
      return false
    }
    let isProgressive = group.tokens.contains { word($0) == "is" || word($0) == "are" }
    let isPerfect =
      trigger.form.contains(.gerund) && group.tokens.contains { word($0) == "been" }
      && group.tokens.contains { word($0) == "have" || word($0) == "has" }
    return (isProgressive || isPerfect)
      && !times.within(clauses.clause(of: trigger.head)).contains { $0.precision == .day }
  }

  /// "used batons to disperse the crowd": what force is used for against a crowd is done.
  private func isDispersal(_ trigger: TriggerMention, _ group: VerbGroup) -> Bool {
    guard trigger.entry.family == .dispersal else { return false }
    let start = group.tokens.lowerBound
    return Range<Int>.clamped(clauses.clause(of: start).lowerBound, start).contains {
      Self.forces.contains(word($0)) && !classes[max(0, $0 - 1)].has([.modal, .to])
    }
  }

  private static let forces: WordSet = [
    "used", "uses", "using", "fired", "fires", "firing", "deployed", "deploying", "threw",
    "launched", "resorted", "charged", "intervened", "shot", "lobbed",
  ]

  /// "tried to kill", "began to attack", "poised to launch"; a purpose where nothing governs it.
  private func infinitive(_ group: VerbGroup) -> Factuality {
    let clause = clauses.clause(of: group.tokens.lowerBound)
    var index = group.tokens.lowerBound - 1
    var steps = 0
    while index >= clause.lowerBound, steps < 6 {
      if let governed = governed(by: classes[index], adjacent: steps == 0) {
        return supposed(index, governed)
      }
      index -= 1
      steps += 1
    }
    return Factuality(.hypothetical, "fact.purpose")
  }

  /// "might try to kidnap", "will try to kidnap": nobody has tried.
  private func supposed(_ index: Int, _ governed: Factuality) -> Factuality {
    guard governed.reality == .attempted, index > 0, classes[index - 1].has(.modal) else {
      return governed
    }
    return word(index - 1) == "will" || word(index - 1) == "would"
      ? Factuality(.planned, "fact.plan") : Factuality(.hypothetical, "fact.modal")
  }

  private func governed(by classes: WordClass, adjacent: Bool) -> Factuality? {
    if classes.has(.attempt) { return Factuality(.attempted, "fact.attempt") }
    if classes.has(.threat) { return Factuality(.threatened, "fact.threat") }
    if classes.has(.plan) { return Factuality(.planned, "fact.plan") }
    if classes.has(.prevention) { return Factuality(.hypothetical, "fact.prevention") }
    if adjacent, classes.has(.phase) { return Factuality(.occurred, "fact.phase") }
    if adjacent, classes.has(.claim) { return Factuality(.occurred, "fact.claim") }
    return nil
  }

  /// "poised to launch an operation targeting": part of the plan.
  private func isPlanned(before start: Int) -> Bool {
    let clause = clauses.clause(of: start)
    guard
      let to = Range<Int>.clamped(clause.lowerBound, start).last(where: { classes[$0].has(.to) }),
      to > clause.lowerBound
    else { return false }
    return classes[to - 1].has([.plan, .threat])
  }

  private func gerund(_ group: VerbGroup) -> Factuality {
    let before = group.tokens.lowerBound - 1
    let previous: WordClass = before >= 0 ? classes[before] : []
    if previous.has(.phase) {
      // "began attacking": the first of several.
      var result = Factuality(.occurred, "fact.phase")
      result.isPlural = true
      return result
    }
    // "denies targeting civilians"
    if previous.has(.denial) { return Factuality(.denied, "fact.denied") }
    if isPlanned(before: group.tokens.lowerBound) { return Factuality(.planned, "fact.plan") }
    if previous.has(.attempt) { return Factuality(.attempted, "fact.attempt") }
    if previous.has(.prevention) { return Factuality(.hypothetical, "fact.prevention") }
    if previous.has(.plan) || previous.has(.threat) { return Factuality(.planned, "fact.plan") }
    if word(before) == "of" || word(before) == "for" || word(before) == "from" {
      if before > 0, classes[before - 1].has([.blame, .prospect, .hedge]) {
        var result = Factuality(
          classes[before - 1].has(.prospect) ? .hypothetical : .occurred, "fact.accusation")
        result.isHedged = true
        return result
      }
      if word(before) == "from" { return Factuality(.hypothetical, "fact.prevention") }
    }
    return Factuality(.occurred, "fact.gerund")
  }
}

extension NumberMention {
  var figure: Int { best ?? min ?? max ?? 0 }
}
