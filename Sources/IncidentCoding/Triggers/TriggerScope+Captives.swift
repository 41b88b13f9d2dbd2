// Who and what is taken: captives, and ground.
extension TriggerScope {
  /// "rescued 20 kidnapped guards": of an abduction that was told before.
  func isOfCaptives(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.family == .abduction, trigger.form.contains(.participle),
      let group = reading.people.covering(trigger.head)
    else { return false }
    return group.tokens.lowerBound < trigger.tokens.lowerBound
  }

  /// "the rebel-occupied town": what it is, and nothing that happened.
  func isCompound(_ trigger: TriggerMention) -> Bool {
    let start = trigger.tokens.lowerBound
    guard trigger.entry.family == .territory, start > 0 else { return false }
    return PhraseWords.isHyphen(reading.document.tokens[start - 1])
      && !reading.document.tokens[start].hasSpaceBefore
  }

  /// "pledged to hand back abducted children"
  func isReturned(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.family == .abduction, trigger.form.contains(.participle) else {
      return false
    }
    let start = trigger.tokens.lowerBound
    return reading.word(start - 1) == "back" || Self.returns.contains(reading.word(start - 1))
  }

  private static let returns: WordSet = ["return", "returning", "release", "releasing", "free"]

  /// "freed four soldiers", "the hostages, two of them nurses, were freed": no town.
  func isRelease(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.word == "free" || trigger.entry.word == "liberate",
      let group = trigger.verbGroup
    else { return false }
    let before = group.tokens.lowerBound - 1
    return group.isPassive
      ? isPerson(reading.word(before) == "," ? before - 1 : before)
      : reading.persons(takenBy: trigger) != nil
        || isPerson(before) && hasNoObject(trigger)
  }

  /// "wants its leader freed, and": nothing but a mark follows.
  private func hasNoObject(_ trigger: TriggerMention) -> Bool {
    let next = trigger.tokens.upperBound
    return next < reading.document.tokens.count && reading.document.tokens[next].isPunctuation
  }

  private func isPerson(_ index: Int) -> Bool {
    reading.people.covers(index) || reading.names.covers(index)
  }

  /// "The militants said that they had taken control of the town"
  func hasFighters(near trigger: TriggerMention) -> Bool {
    if hasArmedActor(near: trigger) { return true }
    guard let verb = trigger.verbGroup?.tokens.lowerBound,
      reading.wordClass(verb - 1).has(.subjectPronoun)
    else { return false }
    return reading.actors.within(reading.sentence(of: trigger.head)).contains(
      where: \.actor.isArmed)
  }
}
