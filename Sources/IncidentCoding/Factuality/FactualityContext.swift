internal import IngestKit

// What the clause around an event says of its reality.
extension FactualityReader {
  /// Conditions, habits and history; nil when nothing speaks against the event.
  func context(
    of trigger: TriggerMention, _ result: Factuality
  ) -> (Factuality.Reality, StaticString)? {
    let clause = clauses.clause(of: trigger.head)
    if isDenied(clause) || isUnfounded(trigger) { return (.denied, "fact.denied") }
    if isStaged(trigger) { return (.hypothetical, "fact.staged") }
    if isPeriodTotal(trigger) { return (.history, "fact.period-total") }
    if isBeginning(trigger, clause) { return (.history, "fact.since") }
    if isControlled(trigger, clause) { return (.general, "fact.controlled") }
    if isOfWords(trigger, clause) { return (.general, "fact.words") }
    if isConditional(clause) { return (.hypothetical, "fact.condition") }
    if result.count == nil, !hasDate(clause) {
      if hasHabit(clause, of: trigger) { return (.general, "fact.habit") }
      if hasHistory(near: trigger.head) {
        return (.history, "fact.history")
      }
    }
    if isPurpose(clause, before: trigger.head) { return (.hypothetical, "fact.purpose") }
    return nil
  }

  /// "denied that the army is bombing villages"
  private func isDenied(_ clause: Range<Int>) -> Bool {
    let first = clause.lowerBound
    guard first > 0, word(first) == "that" else { return false }
    if classes[first - 1].has(.denial) { return true }
    guard Self.hearsay.contains(word(first - 1)) else { return false }
    return Range<Int>.clamped(max(0, first - 4), first - 1).contains { classes[$0].has(.denial) }
  }

  /// "The report that a camp was bombed is baseless": told only to be called untrue.
  private func isUnfounded(_ trigger: TriggerMention) -> Bool {
    guard signs.contains(.falsity) else { return false }
    return sentence(of: trigger.head).contains { Self.falsities.contains(word($0)) }
  }

  static let falsities: [Word] = ["unfounded", "groundless", "baseless", "untrue"]

  /// What is denied: "has denied reports that a unit was attacked".
  private static let hearsay: WordSet = [
    "reports", "report", "rumors", "rumours", "claims", "allegations", "charges", "accusations",
    "versions", "news",
  ]

  /// "was detonated in a controlled manner", "a controlled explosion": by those who defuse it.
  private func isControlled(_ trigger: TriggerMention, _ clause: Range<Int>) -> Bool {
    guard trigger.entry.family == .bombing, document.mayContain("controlled") else { return false }
    return clause.contains {
      word($0) == "controlled" && Self.defusals.contains(word($0 + 1))
    }
  }

  private static let defusals: WordSet = [
    "explosion", "explosions", "detonation", "detonations", "blast", "manner", "way", "demolition",
  ]

  /// "harshly attacked the president", "attacks on the opposition" in a speech.
  private func isOfWords(_ trigger: TriggerMention, _ clause: Range<Int>) -> Bool {
    guard trigger.entry.family == .attack, trigger.entry.effect == nil else { return false }
    return clause.contains {
      Self.speech.contains(word($0))
    }
  }

  private static let speech: WordSet = [
    "verbal", "verbally", "harshly", "criticism", "criticisms", "criticized", "rhetoric",
    "editorial", "speech", "slander", "insults", "rhetorical",
  ]

  /// "Since January, 231 people have been killed", "15 were killed during the same period": a count
  /// of many events.
  private func isPeriodTotal(_ trigger: TriggerMention) -> Bool {
    let range = sentence(of: trigger.head)
    if isSeriesSince(trigger, in: range) { return true }
    guard trigger.entry.effect != nil || trigger.form.contains(.plural) else { return false }
    if isOfCampaign(trigger, in: range) || isOverYears(clauses.clause(of: trigger.head)) {
      return true
    }
    if document.mayContain("period"), range.contains(where: { isPeriod($0) }) { return true }
    guard document.mayContain("since"),
      trigger.verbGroup?.mood == .presentPerfect || !trigger.isVerb && isLeftBehind(in: range)
    else { return false }
    return range.contains {
      word($0) == "since" && isLongAgo(behind: $0, in: range) && !isAside($0, before: trigger)
    }
  }

  /// "In the east, where rebels have been active since 2009, a group said it had shot": the words
  /// of an aside say nothing of the clause behind it.
  private func isAside(_ since: Int, before trigger: TriggerMention) -> Bool {
    guard let group = trigger.verbGroup, group.tokens.contains(where: { word($0) == "had" }) else {
      return false
    }
    return Range<Int>.clamped(since, trigger.tokens.lowerBound).contains { word($0) == "," }
  }

  /// "140 people have disappeared over the past nine years"
  private func isOverYears(_ clause: Range<Int>) -> Bool {
    guard signs.contains(.era) else { return false }
    return clause.contains { index in
      Self.eras.contains(word(index))
        && Range<Int>.clamped(max(clause.lowerBound, index - 4), index).contains {
          word($0) == "past" && Self.throughout.contains(word($0 - 2))
        }
    }
  }

  static let eras: [Word] = ["years", "decades", "decade"]
  private static let throughout: WordSet = ["over", "in", "during", "for", "within", "throughout"]

  /// "The insurgency has killed more than 6,000 people": a count of many events.
  private func isOfCampaign(_ trigger: TriggerMention, in sentence: Range<Int>) -> Bool {
    guard trigger.verbGroup?.mood == .presentPerfect else { return false }
    return sentence.prefix(4).contains { Self.campaigns.contains(word($0)) }
  }

  private static let campaigns: WordSet = [
    "insurgency", "war", "conflict", "rebellion", "uprising",
  ]

  /// "have left more than 500 dead since 2021"
  private func isLeftBehind(in sentence: Range<Int>) -> Bool {
    sentence.dropLast().contains { classes[$0].has(.have) && classes[$0 + 1].has(.result) }
  }

  /// "has staged several attacks in Kenya since 2011"
  private func isSeriesSince(_ trigger: TriggerMention, in sentence: Range<Int>) -> Bool {
    guard document.mayContain("since"), trigger.isNoun, trigger.form.contains(.plural) else {
      return false
    }
    let behind = Range<Int>.clamped(
      trigger.tokens.upperBound, min(sentence.upperBound, trigger.tokens.upperBound + 8))
    guard let since = behind.first(where: { word($0) == "since" }) else { return false }
    return times.within(.clamped(since + 1, sentence.upperBound)).first.map {
      $0.precision >= .year && $0.tokens.lowerBound <= since + 2
    } ?? false
  }

  /// "since Moscow launched its invasion": when something else began, not "since the attack".
  private func isBeginning(_ trigger: TriggerMention, _ clause: Range<Int>) -> Bool {
    guard word(clause.lowerBound) == "since", !isConcrete(trigger, clause),
      !isBehindDate(trigger, since: clause.lowerBound)
    else { return false }
    return trigger.verbGroup != nil
      || Range<Int>.clamped(clause.lowerBound + 1, trigger.head)
        .contains { classes[$0].has(.commission) }
  }

  /// "since 2009, rebels attacked": the date alone belongs to "since".
  private func isBehindDate(_ trigger: TriggerMention, since: Int) -> Bool {
    guard let time = times.covering(since + 1) else { return false }
    return time.tokens.upperBound < trigger.tokens.lowerBound && word(time.tokens.upperBound) == ","
  }

  /// "the deadliest attack since a bomb killed 30 people in 2015": another event, dated and with
  /// its dead; "since its leader was killed in March 2019".
  private func isConcrete(_ trigger: TriggerMention, _ clause: Range<Int>) -> Bool {
    guard trigger.entry.effect != nil, hasDate(clause) else { return false }
    return !numbers.within(clause).isEmpty || isOfOne(trigger)
  }

  /// "was killed", "was abducted": the verb has a single victim.
  private func isOfOne(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.effect == .killed || trigger.entry.effect == .abducted,
      let group = trigger.verbGroup
    else { return false }
    return group.isPassive && group.tokens.contains { word($0) == "was" }
  }

  /// The first event word of a clause that looks back ("since a raid …") names an event before.
  func isRecalled(_ trigger: TriggerMention) -> Bool {
    let clause = clauses.clause(of: trigger.head)
    guard Recollection(document: document).opens(clause) else { return false }
    let between = Range<Int>.clamped(clause.lowerBound + 1, trigger.tokens.lowerBound)
    guard !between.contains(where: isEvent) else { return false }
    return trigger.verbGroup != nil || classes[clause.lowerBound + 1].has(.indefinite)
  }

  /// "since January", "since May 3", "since the war broke out in 2022", not "since Friday".
  private func isLongAgo(behind since: Int, in sentence: Range<Int>) -> Bool {
    guard let first = times.within(since + 1..<sentence.upperBound).first else { return false }
    return first.precision >= .month || first.rule.hasPrefix("date.month-day")
      || first.tokens.contains { document.tokens[$0].isNumber && document.tokens[$0].value > 1900 }
  }

  /// "the same period", "the reporting period".
  private func isPeriod(_ index: Int) -> Bool {
    word(index) == "period"
      && (word(index - 1) == "same" || word(index - 1) == "reporting")
  }

  private func isConditional(_ clause: Range<Int>) -> Bool {
    let first = classes[clause.lowerBound]
    if first.has(.conditional) { return true }
    return first.has(.coordinator) && clause.count > 1
      && classes[clause.lowerBound + 1].has(.conditional)
  }

  private func hasHabit(_ clause: Range<Int>, of trigger: TriggerMention) -> Bool {
    clause.contains { index in
      let token = document.tokens[index]
      // The "Daily" of a newspaper's name is no habit.
      return classes[index].has(.habit)
        && (!token.isCapitalized || token.isFirstOfSentence || document.isUpperCase)
        && !isOfAnother(index, than: trigger)
    }
  }

  /// "those who constantly threaten the town attacked a bus": the habit of another verb.
  private func isOfAnother(_ index: Int, than trigger: TriggerMention) -> Bool {
    index < trigger.tokens.lowerBound
      && Range<Int>.clamped(index + 1, trigger.tokens.lowerBound).contains(where: isEvent)
  }

  private func isPurpose(_ clause: Range<Int>, before head: Int) -> Bool {
    document.mayContain("order")
      && (clause.lowerBound..<max(clause.lowerBound, head - 1)).contains {
        word($0) == "in" && word($0 + 1) == "order" && word($0 + 2) == "to"
      }
  }
}
