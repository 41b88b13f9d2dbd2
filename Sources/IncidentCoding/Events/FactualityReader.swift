/// Tells events that took place from plans, threats, conditions, denials, habits and history.
struct FactualityReader {
  let document: Document
  let classes: [WordClass]
  let clauses: ClauseMap
  let numbers: [NumberMention]
  let times: [TimeExpression]
  /// True when the text is a headline or a list of such.
  let isHeadline: (Int) -> Bool

  func factuality(of trigger: TriggerMention) -> Factuality {
    var result: Factuality
    if let group = trigger.verbGroup {
      result = factuality(of: trigger, group)
    } else if trigger.isNoun {
      result = nominal(trigger)
    } else {
      result = Factuality(.occurred, "fact.adjective")
    }
    if result.isAccepted, let rejection = context(of: trigger, result) {
      result.reality = rejection.0
      result.rule = rejection.1
    }
    return result
  }

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
    if group.isNegated, result.reality == .occurred {
      result.reality = .denied
      result.rule = "fact.negated"
    }
    return result
  }

  private func mood(of group: VerbGroup, at trigger: TriggerMention) -> Factuality {
    switch group.mood {
    case .past: return Factuality(.occurred, "fact.past")
    case .presentPerfect:
      var result = Factuality(.occurred, "fact.perfect")
      result.isFresh = true
      return result
    case .pastPerfect, .perfectInfinitive: return Factuality(.occurred, "fact.perfect")
    case .modal: return Factuality(.hypothetical, "fact.modal")
    case .infinitive: return infinitive(group)
    case .gerund: return gerund(group)
    case .progressive: return Factuality(.occurred, "fact.progressive")
    case .present:
      if isHeadline(trigger.head) { return Factuality(.occurred, "fact.headline-present") }
      return Factuality(.general, "fact.present-habit")
    }
  }

  /// "tried to kill", "began to attack", "poised to launch"; a purpose where nothing governs it.
  private func infinitive(_ group: VerbGroup) -> Factuality {
    let clause = clauses.clause(of: group.tokens.lowerBound)
    var index = group.tokens.lowerBound - 1
    var steps = 0
    while index >= clause.lowerBound, steps < 6 {
      if let governed = governed(by: classes[index], adjacent: steps == 0) { return governed }
      index -= 1
      steps += 1
    }
    return Factuality(.hypothetical, "fact.purpose")
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

// MARK: Nouns

extension FactualityReader {
  private func nominal(_ trigger: TriggerMention) -> Factuality {
    var result = Factuality(.occurred, "fact.noun")
    // "deaths" are of one event or of several; the persons tell.
    result.isPlural = trigger.form.contains(.plural) && trigger.entry.strength != .effect
    let phrase = modifiers(before: trigger.head, &result)
    if trigger.entry.effect != nil, word(trigger.tokens.upperBound) == "of" {
      // "the killing of X" tells of it, "the killing" points back.
      result.isDefinite = false
    }
    if result.reality == .occurred { government(of: phrase, &result) }
    if result.reality == .occurred { predicate(of: trigger, &result) }
    if result.reality == .occurred, result.isPlural, result.count == nil, !result.isDefinite {
      result.rule = "fact.plural"
    }
    return result
  }

  /// Reads the words between determiner and noun; gives the first token of the noun group.
  private func modifiers(before head: Int, _ result: inout Factuality) -> Int {
    var index = head - 1
    let floor = clauses.clause(of: head).lowerBound
    while index >= floor, head - index < 8 {
      if let number = numbers.covering(index), number.tokens.upperBound == index + 1 {
        if number.max == 0 {
          result.reality = .denied
          result.rule = "fact.none"
        } else if number.figure != 1, result.isPlural {
          result.count = number
        }
        return number.tokens.lowerBound
      }
      let own = classes[index]
      let token = document.tokens[index]
      if Self.descriptions.contains(token.word) {
        result.reality = .general
        result.rule = "fact.description"
        return index + 1
      }
      if own.has(.determiner) {
        result.isDefinite = own.has([.definite, .possessive])
        return index
      }
      if token.kind == .clitic {
        result.isDefinite = true
      } else if token.isPunctuation {
        guard PhraseWords.isHyphen(token), !token.hasSpaceBefore else { return index + 1 }
      }
      if own.has(.attempt) {
        result.reality = .attempted
        result.rule = "fact.attempt"
      } else if own.has(.foiling) {
        result.reality = .foiled
        result.rule = "fact.foiled"
      } else if own.has(.hypothetical), !own.has(.hedge) {
        result.reality = .hypothetical
        result.rule = "fact.possible"
      }
      if own.has(.hedge) { result.isHedged = true }
      if own.has(.another) { result.isFurther = true }
      if own.has(.habit) {
        result.reality = .general
        result.rule = "fact.habit"
      }
      if own.has([
        .preposition, .be, .have, .modal, .to, .doing, .subordinator, .coordinator, .relative,
        .subjectPronoun, .reporting, .commission, .claim, .prevention,
      ]) {
        return index + 1
      }
      index -= 1
    }
    return index + 1
  }

  /// "threat of attacks", "prevent attacks", "will carry out attacks".
  private func government(of phrase: Int, _ result: inout Factuality) {
    let clause = clauses.clause(of: min(phrase, document.tokens.count - 1))
    var index = phrase - 1
    var steps = 0
    if !result.isDefinite, hasModal(before: phrase, in: clause) {
      result.reality = .hypothetical
      result.rule = "fact.modal"
      return
    }
    while index >= clause.lowerBound, steps < 4 {
      let own = classes[index]
      if Self.series.contains(word(index)), word(index + 1) == "of" {
        result.isPlural = true
        result.isDefinite = false
      }
      if Self.descriptions.contains(word(index)), !result.isDefinite {
        result.reality = .general
        result.rule = "fact.description"
        return
      }
      if own.has(.foiling) {
        result.reality = .foiled
        result.rule = "fact.foiled"
        return
      }
      if own.has(.prevention), !own.has(.preposition) || word(index) != "against" || steps == 0 {
        result.reality = .hypothetical
        result.rule = "fact.prevention"
        return
      }
      if own.has(.prospect), word(index + 1) == "of" || word(index + 1) == "for" || steps == 0 {
        result.reality = .hypothetical
        result.rule = "fact.prospect"
        return
      }
      if own.has(.attempt), steps <= 1 {
        result.reality = .attempted
        result.rule = "fact.attempt"
        return
      }
      if own.has(.commission) {
        commission(at: index, clause, &result)
        return
      }
      if own.has(.condemnation) { result.isDefinite = true }
      index -= 1
      steps += 1
    }
  }

  /// "will take part in the battle", "would mean a clash".
  private func hasModal(before phrase: Int, in clause: Range<Int>) -> Bool {
    Range<Int>.clamped(max(clause.lowerBound, phrase - 8), phrase).contains { index in
      classes[index].has(.modal) && !classes[index + 1].has(.have)
    }
  }

  /// Reads the mood of "carry out" before its object.
  private func commission(at index: Int, _ clause: Range<Int>, _ result: inout Factuality) {
    var seen: WordClass = []
    var before = index - 1
    while before >= clause.lowerBound, index - before < 5 {
      let token = document.tokens[before]
      guard token.isWord, classes[before].has(.auxiliary) else { break }
      seen.formUnion(classes[before])
      before -= 1
    }
    if seen.has(.negation) {
      result.reality = .denied
      result.rule = "fact.negated"
    } else if seen.has(.modal) {
      result.reality = .hypothetical
      result.rule = "fact.modal"
    } else if seen.has(.to), !seen.has(.have) {
      let governor: WordClass = before >= clause.lowerBound ? classes[before] : []
      let further: WordClass = before > clause.lowerBound ? classes[before - 1] : []
      let all = governor.union(further)
      if all.has(.attempt) {
        result.reality = .attempted
      } else if all.has(.threat) {
        result.reality = .threatened
      } else if all.has(.plan) {
        result.reality = .planned
      } else if !all.has(.phase), !hasDate(.clamped(index, min(clause.upperBound, index + 12))) {
        result.reality = .hypothetical
      }
      result.rule = "fact.infinitive"
    } else if seen.has(.have) {
      result.isFresh = true
    }
    if seen.has(.also) { result.isFurther = true }
  }

  /// "attacks could follow", "the attack was foiled".
  private func predicate(of trigger: TriggerMention, _ result: inout Factuality) {
    let clause = clauses.clause(of: trigger.head)
    var index = trigger.tokens.upperBound
    guard index < clause.upperBound else { return }
    var seen: WordClass = []
    while index < clause.upperBound, index - trigger.tokens.upperBound < 5 {
      let own = classes[index]
      guard document.tokens[index].isWord else { break }
      seen.formUnion(own)
      if own.has(.foiling), seen.has(.be) {
        result.reality = .foiled
        result.rule = "fact.foiled"
        return
      }
      guard own.has([.auxiliary]) else { break }
      index += 1
    }
    if seen.has(.modal), !seen.has(.have), !result.isDefinite {
      result.reality = .hypothetical
      result.rule = "fact.modal"
    }
  }

  func hasDate(_ range: Range<Int>) -> Bool {
    times.within(range).contains { $0.start != nil || $0.end != nil }
  }

  /// Verbs that say what something consists of or needs.
  private static let descriptions: WordSet = [
    "involves", "involve", "include", "includes", "means", "requires", "entails", "faces", "face",
    "envisages", "comprises", "describe", "describes", "justify", "justifies",
  ]
  private static let series: WordSet = ["series", "string", "wave", "spate", "number", "rash"]
}

extension NumberMention {
  var figure: Int { best ?? min ?? max ?? 0 }
}
