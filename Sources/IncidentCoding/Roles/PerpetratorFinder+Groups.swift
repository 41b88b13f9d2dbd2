internal import IngestKit

// Whose men they are who did it, and whose weapon it was.
extension PerpetratorFinder {
  /// The "gunmen" of "gunmen believed to be bandits" and "gunmen of the front".
  func bearer(of mention: ActorMention) -> ActorMention? {
    let floor = max(reading.sentence(of: mention.head).lowerBound, mention.tokens.lowerBound - 14)
    guard let before = reading.actors.within(.clamped(floor, mention.tokens.lowerBound)).last,
      let membership = MembershipReader(reading: reading).membership(of: before)
    else { return nil }
    return membership.group.tokens == mention.tokens ? before : nil
  }

  /// "Al-Shabaab, which has fought the government for years, claimed": who stands before the aside.
  func host(ofAsideBefore start: Int) -> ActorMention? {
    guard start > 1, reading.word(start - 1) == "," else { return nil }
    let opening = reading.clause(of: start - 2).lowerBound
    guard opening > 1, reading.wordClass(opening).has(.relative), reading.word(opening - 1) == ",",
      let host = reading.actors.ending(at: opening - 1), host.form != .adjective
    else { return nil }
    return host
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
    return reading.actors.within(start..<noun).last(where: \.isNameOfGroup)
  }

  /// "The country's general staff said its forces had struck": whose forces they are.
  func owner(in clause: Range<Int>, before start: Int) -> ActorMention? {
    guard
      let its = Range<Int>.clamped(clause.lowerBound, start).first(where: {
        Self.owners.contains(reading.word($0))
      }), Range<Int>.clamped(its + 1, start).contains(where: { isForce($0) }),
      !Range<Int>.clamped(its + 1, start).contains(where: {
        reading.wordClass($0).has(.preposition)
      })
    else { return nil }
    return speakingState(before: its)
  }

  /// "Ukraine's air force said it": the state in whose name is spoken.
  func speakingState(before start: Int) -> ActorMention? {
    let floor = max(reading.sentence(of: start).lowerBound, start - 14)
    guard
      let verb = Range<Int>.clamped(floor, start).last(where: {
        reading.wordClass($0).has(.reporting)
      }), case let speaker = speaker(before: verb),
      SpeakerFinder.isSource(reading.word(speaker)) || isForce(speaker),
      let state = reading.actors.within(.clamped(max(floor, verb - 8), verb)).last,
      state.actor.kind == .state
    else { return nil }
    return state
  }

  /// The last word of those who "said", "have disclosed".
  private func speaker(before verb: Int) -> Int {
    var index = verb - 1
    while index > 0, reading.wordClass(index).has(.auxiliary) { index -= 1 }
    return index
  }

  /// Behind "said", "said that", "said on Tuesday that".
  func isBehindSpeech(_ index: Int) -> Bool {
    let floor = reading.sentence(of: index).lowerBound
    var opening = index
    if opening > floor, reading.word(opening - 1) == "that" { opening -= 1 }
    if opening > floor, let time = reading.times.covering(opening - 1) {
      opening = time.tokens.lowerBound
      if opening > floor, reading.word(opening - 1) == "on" { opening -= 1 }
    }
    return opening > floor && reading.wordClass(opening - 1).has(.reporting)
  }

  /// "The front admitted that one of its units laid a mine": men of those who speak.
  func isOwnMen(_ index: Int) -> Bool {
    Self.owners.contains(reading.word(index)) && isForce(index + 1)
  }

  private func isForce(_ index: Int) -> Bool { Self.forces.contains(reading.word(index)) }

  private static let owners: WordSet = ["its", "their", "our"]
  private static let forces: WordSet = [
    "forces", "force", "troops", "soldiers", "army", "military", "navy", "units", "fighters", "men",
    "members", "militants", "warplanes", "jets", "aircraft", "planes", "drones", "drone",
    "missiles", "artillery", "helicopters", "commandos", "paratroopers", "staff", "gunmen",
    "bombers", "warships",
  ]
  private static let groups: WordSet = [
    "group", "movement", "gang", "militia", "cartel", "organization", "organisation", "faction",
    "front", "alliance", "coalition",
  ]

  /// "a Russian guided bomb hit": whose weapon it was.
  func owners(ofWeaponBefore verb: Int) -> [ActorMention] {
    let clause = reading.clause(of: verb)
    var end = verb
    while end > clause.lowerBound, reading.wordClass(end - 1).has([.adverb, .auxiliary]) {
      end -= 1
    }
    if let operators = operators(ofWeaponIn: .clamped(clause.lowerBound, end)) { return operators }
    guard end > clause.lowerBound, let weapon = instrument(at: end - 1),
      !reading.actors.covers(end - 1)
    else { return [] }
    let start = phrases.start(ofHead: weapon.lowerBound, notBefore: clause.lowerBound)
    return reading.actors.within(.clamped(start, end)).suffix(1)
      .filter { $0.actor.inter != 7 }
  }

  /// "a drone operated by the navy hit", "jets of the coalition bombed": who is said to have sent it.
  private func operators(ofWeaponIn subject: Range<Int>) -> [ActorMention]? {
    if let of = subject.dropFirst().last(where: { reading.word($0) == "of" }),
      instrument(at: of - 1) != nil, !reading.actors.covers(of - 1)
    {
      return agents(behind: of, subject)
    }
    let by = subject.dropFirst(2).last {
      reading.word($0) == "by" && Self.operations.contains(reading.word($0 - 1))
        && instrument(at: $0 - 2) != nil
    }
    return by.map { agents(behind: $0, subject) }
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
