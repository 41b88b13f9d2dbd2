internal import IngestKit

// Whose men they are who did it, and whose weapon it was.
extension PerpetratorFinder {
  /// "terrorists of the FMLN", "gunmen belonging to the cartel": the group whose men they are.
  func group(of mention: ActorMention) -> ActorMention? {
    guard mention.isGeneric, mention.form == .description else { return nil }
    let sentence = reading.sentence(of: mention.head)
    var index = mention.tokens.upperBound
    guard index + 1 < sentence.upperBound, Self.belongings.contains(reading.word(index)) else {
      return nil
    }
    if reading.word(index) == "belonging", reading.word(index + 1) == "to" { index += 1 }
    let start = index + 1
    guard
      let group = reading.actors.within(.clamped(start, min(start + 5, sentence.upperBound))).first,
      group.form == .name, !group.isGeneric, group.actor.inter.map({ $0 != 7 }) ?? false,
      phrases.isJoined(start, to: group.tokens.lowerBound)
    else { return nil }
    return group
  }

  /// "the group", "the gang's gunmen": the group that was named last, or its men.
  func owner(of mention: ActorMention) -> ActorMention? {
    guard mention.form == .description, !mention.actor.isForce else { return nil }
    let before = Range<Int>.clamped(max(0, mention.head - 3), mention.head)
    let clitic = before.last { reading.document.tokens[$0].kind == .clitic }
    let noun = clitic.map { $0 - 1 } ?? mention.head
    // "the same group"
    let first = reading.word(noun - 1) == "same" ? noun - 1 : noun
    guard clitic != nil || mention.tokens.upperBound - first == mention.tokens.count,
      Self.groups.contains(reading.word(noun)), reading.wordClass(first - 1).has(.definite)
    else { return nil }
    let sentence = reading.document.sentenceIndex(ofToken: noun)
    let start = reading.document.sentences[max(0, sentence - 2)].tokens.lowerBound
    return reading.actors.within(start..<noun).last {
      $0.form == .name && $0.actor.kind == .organization && $0.actor.isRebel
    }
  }

  private static let groups: WordSet = [
    "group", "movement", "gang", "militia", "cartel", "organization", "organisation", "faction",
    "front", "alliance", "coalition",
  ]
  private static let belongings: WordSet = ["of", "from", "belonging"]

  /// "a Russian guided bomb hit": whose weapon it was.
  func owners(ofWeaponBefore verb: Int) -> [ActorMention] {
    let clause = reading.clause(of: verb)
    var end = verb
    while end > clause.lowerBound, reading.classes[end - 1].has([.adverb, .auxiliary]) { end -= 1 }
    if let operators = operators(ofWeaponIn: .clamped(clause.lowerBound, end)) { return operators }
    guard end > clause.lowerBound, let weapon = instrument(at: end - 1),
      !reading.actors.covers(end - 1)
    else { return [] }
    let start = phrases.start(ofHead: weapon.lowerBound, notBefore: clause.lowerBound)
    return reading.actors.within(.clamped(start, end)).suffix(1)
      .filter { $0.actor.inter != 7 }
  }

  /// "a drone operated by the navy hit": who is said to have sent it.
  private func operators(ofWeaponIn subject: Range<Int>) -> [ActorMention]? {
    let by = subject.dropFirst(2).last {
      reading.word($0) == "by" && Self.operations.contains(reading.word($0 - 1))
        && instrument(at: $0 - 2) != nil
    }
    return by.map { Array(reading.actors.within(.clamped($0 + 1, subject.upperBound)).prefix(1)) }
  }

  private static let operations: WordSet = [
    "operated", "launched", "fired", "flown", "piloted", "dropped", "planted", "laid", "sent",
  ]

  /// A weapon, or a tank or a warship that fires one.
  func instrument(at index: Int) -> Range<Int>? {
    if let weapon = reading.weapons.covering(index) { return weapon.tokens }
    guard let vehicle = reading.targets.covering(index), vehicle.kind == .vehicle,
      vehicle.type == .militaryFacility
    else { return nil }
    return vehicle.tokens
  }
}
