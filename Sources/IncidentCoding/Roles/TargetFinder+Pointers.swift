internal import IngestKit

// Whom a possessive, a relative pronoun or an address points to.
extension TargetFinder {
  /// "Senator Ann Smith's murder": whom the killing or the abduction befell.
  func owner(of trigger: TriggerMention) -> [TargetRole] {
    let floor = reading.clause(of: trigger.head).lowerBound
    let start = phrases.start(ofHead: trigger.tokens.lowerBound, notBefore: floor)
    if start > floor, Self.owners.contains(reading.word(start - 1)) {
      return namedPerson(before: start - 1, "target.possessor").map { [$0] } ?? []
    }
    guard
      let clitic = Range<Int>.clamped(start, trigger.tokens.lowerBound).last(where: {
        reading.document.tokens[$0].kind == .clitic
      }), clitic > floor, let role = role(endingAt: clitic - 1, "target.possessor"),
      role.kind == .person, !role.isArmed || role.name != nil
    else { return [] }
    return [described(role)]
  }

  /// "the priests, who were killed", "the engineers, who work for a mine, were kidnapped": whom the
  /// relative pronoun stands for.
  func antecedent(
    before end: Int, _ clause: Range<Int>, _ rule: String
  ) -> [TargetRole]? {
    let pronoun = clause.lowerBound
    guard reading.wordClass(pronoun).has(.relative), pronoun > 0,
      end == pronoun + 1 || reading.word(end - 1) == "," && end - 1 > pronoun
    else { return nil }
    let before = reading.word(pronoun - 1) == "," ? pronoun - 1 : pronoun
    let sentence = reading.sentence(of: pronoun)
    guard before > sentence.lowerBound else { return nil }
    let found = chainBackwards(before: before, rule)
    return found.isEmpty ? nil : found
  }

  /// "Senator Smith was at home. He was shot": who was named last.
  func pronoun(before end: Int, _ rule: String) -> TargetRole? {
    guard end > 0, reading.word(end - 1) == "he" || reading.word(end - 1) == "she" else {
      return nil
    }
    return namedPerson(before: end - 1, rule)
  }

  private static let owners: WordSet = ["his", "her"]

  /// The last name of the sentence so far, or the first of the sentence before.
  private func namedPerson(before end: Int, _ rule: String) -> TargetRole? {
    let sentence = reading.document.sentenceIndex(ofToken: end)
    let own = reading.document.sentences[sentence].tokens
    if let name = reading.names.within(.clamped(own.lowerBound, end)).last {
      return described(role(name, rule))
    }
    guard sentence > 0,
      let name = reading.names.within(reading.document.sentences[sentence - 1].tokens).first
    else { return nil }
    return described(role(name, rule))
  }

  /// "attacked the home of Senator Ann Smith": who is meant by it.
  func resident(of role: TargetRole) -> TargetRole? {
    guard role.kind == .facility,
      role.type == .civilianResidence || role.type == .governmentOfficeOrResidence,
      let name = reading.names.within(.clamped(role.head + 1, role.tokens.upperBound)).first
    else { return nil }
    return described(self.role(name, "target.resident"))
  }

  /// "captured Arden, the region's largest city": what is said of a place.
  func isApposed(_ start: Int, to role: TargetRole, behind end: Int) -> Bool {
    role.kind == .area && start == end + 1 && reading.word(end) == ","
      && reading.wordClass(start).has(.article)
  }

  /// "killing two teachers, a spokesman for the National Unity Government said": who tells of it.
  ///
  /// There may be two of them, and more where the first are sources: "two officials and a local man
  /// said".
  func isSpeaker(from start: Int, in sentence: Range<Int>) -> Bool {
    var isSource = false
    var hasSecond = false
    for index in Range<Int>.clamped(start, min(start + 14, sentence.upperBound)) {
      if reading.classes[index].has(.reporting) { return true }
      // ", a resistance group and local media said"
      if reading.word(index) == "and", isSource || !hasSecond {
        hasSecond = true
        continue
      }
      if SpeakerFinder.isSource(reading.word(index)) { isSource = true }
      guard reading.document.tokens[index].isWord || reading.document.tokens[index].kind == .clitic,
        !reading.classes[index].has([.coordinator, .relative, .be, .have]),
        !reading.triggers.covers(index)
      else { return false }
    }
    return false
  }
}
