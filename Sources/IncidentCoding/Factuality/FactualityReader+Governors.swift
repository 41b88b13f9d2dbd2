// What the words before and behind a noun make of the event that it names.
extension FactualityReader {
  /// "threat of attacks", "prevent attacks", "will carry out attacks".
  func government(of phrase: Int, _ result: inout Factuality) {
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
      // "after three years of fighting"
      if Self.periods.contains(word(index)), word(index + 1) == "of", !result.isDefinite {
        result.reality = .history
        result.rule = "fact.span"
        return
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
      if steps <= 1, Self.preparations.contains(word(index)) {
        result.reality = .planned
        result.rule = "fact.plan"
        return
      }
      if own.has(.prospect), word(index + 1) == "of" || word(index + 1) == "for" || steps == 0,
        !isAffair(index)
      {
        result.reality = .hypothetical
        result.rule = "fact.prospect"
        return
      }
      if Self.memories.contains(word(index)), !hasDate(clause) {
        result.reality = .history
        result.rule = "fact.recalled"
        return
      }
      // "threatened a general attack", "vowed to keep up attacks"
      if own.has(.threat), steps == 0 || word(index + 1) == "to" {
        result.reality = .threatened
        result.rule = "fact.threat"
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

  /// "in the case of the priests' death": not "in case of an attack".
  private func isAffair(_ index: Int) -> Bool {
    word(index) == "case" && word(index - 1) != "in"
  }

  /// "will take part in the battle", "would mean a clash".
  private func hasModal(before phrase: Int, in clause: Range<Int>) -> Bool {
    Range<Int>.clamped(max(clause.lowerBound, phrase - 8), phrase).contains { index in
      // "could have resulted in a homicide", but "may have followed a clash"; not "a May 3 clash"
      classes[index].has(.modal) && !times.covers(index)
        && (!classes[index + 1].has(.have) || Self.counterfactual.contains(word(index)))
    }
  }

  /// "attacks could follow", "the attack was foiled", "an attack was threatened".
  func predicate(of trigger: TriggerMention, _ result: inout Factuality) {
    let clause = clauses.clause(of: trigger.head)
    var index = trigger.tokens.upperBound
    guard index < clause.upperBound else { return }
    var seen: WordClass = []
    if result.isPlural, isTrend(behind: index, in: clause) {
      result.reality = .general
      result.rule = "fact.trend"
      return
    }
    while index < clause.upperBound, index - trigger.tokens.upperBound < 5 {
      let own = classes[index]
      guard document.tokens[index].isWord else { break }
      seen.formUnion(own)
      if own.has(.foiling), seen.has(.be) {
        result.reality = .foiled
        result.rule = "fact.foiled"
        return
      }
      if own.has(.threat), seen.has(.be) {
        result.reality = .threatened
        result.rule = "fact.threat"
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

  /// "murders in the province had fallen": what became of their number.
  private func isTrend(behind noun: Int, in clause: Range<Int>) -> Bool {
    Range<Int>.clamped(noun, min(noun + 5, clause.upperBound)).contains {
      Self.trends.contains(word($0)) && classes[$0 - 1].has(.have)
    }
  }

  func hasDate(_ range: Range<Int>) -> Bool {
    times.within(range).contains {
      // In a text without a date of its own "Friday" is a day that nobody knows, but a day.
      $0.start != nil || $0.end != nil || $0.rule.hasPrefix("date.weekday")
    }
  }

  /// What becomes of numbers of events.
  private static let trends: WordSet = [
    "fallen", "risen", "dropped", "declined", "increased", "decreased", "doubled", "tripled",
    "soared", "surged", "spiked", "climbed", "grown",
  ]
  private static let preparations: WordSet = [
    "preparing", "prepares", "planning", "plans", "planned", "plotting", "plotted", "readying",
    "contemplating", "considering", "threatening",
  ]
  /// What is told of events that readers remember.
  private static let memories: WordSet = [
    "recall", "recalling", "remember", "remembering", "commemorate", "commemorates",
    "commemorated", "commemorating", "anniversary",
  ]
  private static let counterfactual: WordSet = ["could", "would"]
  private static let series: WordSet = ["series", "string", "wave", "spate", "number", "rash"]
}
