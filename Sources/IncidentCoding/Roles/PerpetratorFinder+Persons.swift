internal import IngestKit

// Persons whom no dictionary of actors knows: by their names, or as the text describes them.
extension PerpetratorFinder {
  /// "was stabbed late on Monday by", "the attack was carried out by": nothing but the deed, its
  /// manner and its time stand before the "by".
  func isAgency(_ end: Int, to by: Int) -> Bool {
    Range<Int>.clamped(end, by).allSatisfy {
      reading.wordClass($0).has([.be, .have, .adverb, .hedge, .commission])
        || reading.times.covers($0)
        || reading.word($0) == "out"
    }
  }

  /// "shot by three students", "by a couple": whoever the noun tells of, here it is who did it.
  func person(from start: Int, in sentence: Range<Int>) -> ActorMention? {
    if let name = reading.names.starting(at: start), name.tokens.count > 1 {
      return named(name.tokens)
    }
    let end = min(start + 6, sentence.upperBound)
    guard
      let index = Range<Int>.clamped(start, end).first(where: { reading.people.covers($0) }),
      phrases.isJoined(start, to: index) || start == index,
      let group = reading.people.covering(index), group.tokens.lowerBound >= start
    else { return nil }
    if group.count == .one, let name = reading.names.starting(at: group.head + 1) {
      return named(name.tokens)
    }
    return described(group)
  }

  /// "Ann Smith shot two neighbours": somebody by name right before a verb of killing.
  func namedSubject(of trigger: TriggerMention, before start: Int) -> ActorMention? {
    guard Self.crimes.contains(trigger.entry.family), trigger.entry.strength == .strong else {
      return nil
    }
    let floor = reading.clause(of: trigger.head).lowerBound
    var end = start
    while end > floor, reading.wordClass(end - 1).has(.adverb) { end -= 1 }
    return reading.names.ending(at: end).map { named($0.tokens) }
  }

  private static let crimes: [EventFamily] = [
    .kill, .shooting, .stabbing, .bombing, .abduction, .arson, .ramming,
  ]

  /// Anybody of a group of persons.
  func described(_ group: PersonGroup) -> ActorMention? {
    guard !group.isBare, group.count != .none else { return nil }
    var start = min(group.head, group.tokens.lowerBound)
    if let number = reading.numbers.covering(start) { start = number.tokens.upperBound }
    while start < group.head,
      reading.wordClass(start).has(.determiner) || reading.word(start) == "of"
    {
      start += 1
    }
    return ActorMention(
      tokens: min(start, group.head)..<group.head + 1, actor: Self.anybody, head: group.head,
      form: .description, isGeneric: true)
  }

  /// Somebody by name.
  func named(_ name: Range<Int>) -> ActorMention {
    let words = reading.document.words(ofTokens: fullName(of: name))
    return ActorMention(
      tokens: name,
      actor: ActorEntry(id: "person:\(words.lowercased())", canonical: words, kind: .individual),
      form: .name)
  }

  /// The "Ann Smith" of the text, where a mention is only "Smith".
  private func fullName(of name: Range<Int>) -> Range<Int> {
    guard name.count == 1 else { return name }
    let surname = reading.word(name.lowerBound)
    return reading.names.first {
      $0.tokens.count > 1 && reading.word($0.tokens.upperBound - 1) == surname
    }?.tokens ?? name
  }

  private static let anybody = ActorEntry(
    id: "described:unidentified-persons", canonical: "Unidentified persons", kind: .generic)
}
