internal import IngestKit

// Whether a noun for an event tells of one that took place.
extension FactualityReader {
  func nominal(_ trigger: TriggerMention) -> Factuality {
    var result = Factuality(.occurred, "fact.noun")
    // "deaths", "rioters" are of one event or of several; the persons tell.
    result.isPlural =
      trigger.form.contains(.plural) && trigger.entry.strength != .effect
      && !Self.doers.contains(trigger.entry.word)
    let phrase = modifiers(before: trigger.head, &result)
    result.isStatement = isStatement(before: phrase)
    if isOneOfThem(phrase) {
      result.isPlural = false
      result.isDefinite = false
    }
    if trigger.entry.effect != nil, word(trigger.tokens.upperBound) == "of" {
      // "the killing of X" tells of it, "the killing" points back.
      result.isKnown = result.isDefinite && trigger.entry.strength == .strong
      result.isDefinite = false
    }
    if result.reality == .occurred, Self.threats.contains(trigger.entry.word) {
      result.reality = .threatened
      result.rule = "fact.threat"
    }
    if result.reality == .occurred, isCause(trigger) {
      result.reality = .general
      result.rule = "fact.cause"
    }
    if phrase > 0, word(phrase - 1) == "without" {
      result.reality = .denied
      result.rule = "fact.without"
    }
    if result.reality == .occurred { government(of: phrase, &result) }
    if result.reality == .occurred, trigger.entry.effect == .killed, isEscaped(phrase) {
      result.reality = .attempted
      result.rule = "fact.escaped"
    }
    if result.reality == .occurred, result.isPlural, isReputed(phrase) {
      result.reality = .general
      result.rule = "fact.reputation"
    }
    if result.reality == .occurred { predicate(of: trigger, &result) }
    if result.reality == .occurred, result.isPlural, result.count == nil, !result.isDefinite {
      result.rule = "fact.plural"
    }
    return result
  }

  /// "one of its strikes"
  private func isOneOfThem(_ phrase: Int) -> Bool {
    phrase > 1 && word(phrase - 1) == "of" && word(phrase - 2) == "one"
      && classes[phrase].has([.definite, .possessive])
  }

  /// "The group has been blamed for several attacks": what it is known for.
  private func isReputed(_ phrase: Int) -> Bool {
    guard Self.vague.contains(word(phrase)) else { return false }
    // "accused of carrying out many attacks"
    let link = word(phrase - 1) == "out" ? phrase - 3 : phrase - 1
    return link > 1 && (word(link) == "for" || word(link) == "of")
      && classes[link - 1].has(.blame) && classes[link - 2].has(.be)
  }

  private static let vague: WordSet = ["several", "many", "numerous", "various", "multiple"]

  /// "narrowly escaped lynching", "escaped an assassination"
  private func isEscaped(_ phrase: Int) -> Bool {
    phrase > 0 && (word(phrase - 1) == "escaped" || word(phrase - 1) == "escape")
  }

  /// "This was a terrorist attack": says of an event that was told what it was.
  private func isStatement(before phrase: Int) -> Bool {
    phrase > 1 && classes[phrase].has(.article) && classes[phrase - 1].has(.be)
      && Self.pointers.contains(word(phrase - 2))
  }

  private static let pointers: WordSet = ["this", "that", "it"]
  private static let doers: WordSet = [
    "suicide bomber", "suicide attacker", "rioter", "armed robber",
  ]

  /// "the fight against drugs", "a battle for independence": no fight that took place.
  private func isCause(_ trigger: TriggerMention) -> Bool {
    guard Self.struggles.contains(trigger.entry.word) else {
      return false
    }
    let next = trigger.tokens.upperBound
    guard word(next) == "against" || word(next) == "for" || word(next) == "over" else {
      return false
    }
    let following = next + 1
    return following < document.tokens.count
      && (document.isUpperCase || !document.tokens[following].isCapitalized)
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
      } else if own.has(.hypothetical), !own.has(.hedge), word(index - 2) != "long" {
        result.reality = .hypothetical
        result.rule = "fact.possible"
      }
      // "condemns all attacks on civilians"
      if token.word == "all", result.isPlural, result.count == nil {
        result.reality = .general
        result.rule = "fact.generic"
      }
      if own.has(.hedge) { result.isHedged = true }
      // "a second shooting victim": one more victim of the same.
      if own.has(.another), !Self.victims.contains(word(head + 1)) { result.isFurther = true }
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

  /// What is said, and not yet done.
  static let threats: WordSet = ["death threat", "assassination threat", "bomb threat"]
  /// Nouns for a fight that may be none: "the fight against drugs".
  private static let struggles: WordSet = ["fight", "battle", "struggle", "crusade"]
  /// Verbs that say what something consists of or needs.
  static let descriptions: WordSet = [
    "involves", "involve", "include", "includes", "means", "requires", "entails", "faces", "face",
    "envisages", "comprises", "describe", "describes", "justify", "justifies",
  ]
  private static let victims: WordSet = ["victim", "victims"]
}
