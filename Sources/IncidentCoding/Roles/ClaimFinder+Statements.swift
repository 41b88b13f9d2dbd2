internal import IngestKit

// Claims of responsibility, denials and accusations.
extension ClaimFinder {
  func claims(in sentence: Range<Int>) -> [ClaimFinding] {
    var claims: [ClaimFinding] = []
    let (marks, classes, tokens) = (Self.marks, reading.classes, reading.document.tokens)
    for index in sentence
    where classes[index].has(Self.markClasses) || marks.contains(tokens[index].word) {
      claims += statements(at: index, sentence)
    }
    guard !claims.isEmpty else { return [] }
    let medium = MediumFinder(reading: reading).medium(in: sentence)
    for index in claims.indices where !(medium?.overlaps(claims[index].speaker ?? 0..<0) ?? true) {
      claims[index].via = medium
    }
    return claims
  }

  private func statements(at index: Int, _ sentence: Range<Int>) -> [ClaimFinding] {
    let own = reading.wordClass(index)
    if own.has(.claim) {
      let claimed = responsibility(at: index, sentence)
      return claimed.isEmpty ? ownership(at: index, sentence) : claimed
    }
    if own.has(.denial) { return [denial(at: index, sentence)].compactMap(\.self) }
    if own.has(.negation), let claim = dissociation(at: index, sentence) { return [claim] }
    let word = reading.word(index)
    if Self.withdrawals.contains(word) {
      return [withdrawal(at: index, sentence)].compactMap(\.self)
    }
    if Self.takings.contains(word) { return responsibility(at: index, sentence) }
    if own.has(.blame) || isSuspicion(at: index, sentence) {
      let found = accusations(at: index, sentence)
      if !found.isEmpty { return found }
    }
    if Self.avowals.contains(word) {
      return [avowal(at: index, sentence) ?? attribution(at: index, sentence)].compactMap(\.self)
    }
    if Self.reasons.contains(word) { return [reason(at: index, sentence)].compactMap(\.self) }
    if Self.deeds.contains(word) { return [deed(at: index, sentence)].compactMap(\.self) }
    if Self.likenesses.contains(word) { return [signature(at: index, sentence)].compactMap(\.self) }
    if Self.accusals.contains(word), let claim = suspicion(at: index, sentence) { return [claim] }
    return Self.pointers.contains(word) ? pointings(at: index, sentence) : []
  }

  // Words of which each statement has one.
  private static let markClasses: WordClass = [.claim, .denial, .negation, .blame]
  private static let marks = WordSet(
    [takings, suspicions, avowals, deeds, reasons, accusals, pointers, likenesses, withdrawals]
      .flatMap(\.self))

  /// What somebody does about a deed: "took responsibility", "owned up to".
  private static let takings: [Word] = [
    "admitted", "admits", "took", "taken", "takes", "accepted", "accepts", "assumed", "owned",
    "shouldered",
  ]

  /// "X claimed responsibility for", "X owned up to", "responsibility was claimed by X".
  private func responsibility(at index: Int, _ sentence: Range<Int>) -> [ClaimFinding] {
    let window = index..<min(index + 6, sentence.upperBound)
    let before = max(sentence.lowerBound, index - 5)..<index
    let isPassive = before.contains { reading.word($0) == Self.answer }
    let isAbout =
      isPassive || isAdmitted(at: index) || window.contains { reading.word($0) == Self.answer }
      || reading.word(index) == "owned" && reading.word(index + 1) == "up"
    guard isAbout, !isOfOthers(behind: index, sentence) else { return [] }
    if let negation = before.last(where: { reading.wordClass($0).has(.negation) }),
      reading.actors.within(.clamped(negation, index)).isEmpty
    {
      return []
    }
    if let of = window.first(where: { reading.word($0) == "behalf" }) {
      return PerpetratorFinder(reading: reading).agents(behind: of + 1, sentence)
        .map { ownClaim(of: $0, index..<window.upperBound) }
    }
    let actors =
      isPassive
      ? reading.actors.within(index..<sentence.upperBound).prefix(1)
      : claimants(before: index, sentence)[...]
    return actors.map { ownClaim(of: $0, index..<window.upperBound) }
  }

  /// "admitted that attack", "admitted carrying out the attack", not "admitted 12 wounded"
  private func isAdmitted(at index: Int) -> Bool {
    guard Self.admissions.contains(reading.word(index)) else { return false }
    if reading.wordClass(index + 1).has(.commission) { return true }
    return reading.wordClass(index + 1).has(.definite)
      && reading.triggers.covering(index + 2)?.isNoun ?? false
  }

  private static let admissions: WordSet = ["admitted", "admits"]
  private static let answer: Word = "responsibility"

  /// "the attack was claimed on Tuesday by X"
  private func ownership(at index: Int, _ sentence: Range<Int>) -> [ClaimFinding] {
    let end = min(index + 6, sentence.upperBound)
    guard index - 1 > sentence.lowerBound, reading.word(index) == "claimed",
      // "was quickly claimed by", "an attack claimed by"
      reading.wordClass(index - 1).has(.be) || reading.wordClass(index - 2).has(.be)
        || reading.triggers.covers(index - 1),
      !Range<Int>.clamped(max(sentence.lowerBound, index - 4), index)
        .contains(where: { reading.wordClass($0).has(.negation) }),
      let by = Range<Int>.clamped(index, end).first(where: { reading.word($0) == "by" })
    else { return [] }
    return PerpetratorFinder(reading: reading).agents(behind: by, sentence)
      .map { ownClaim(of: $0, index..<by) }
  }

  private func ownClaim(of actor: ActorMention, _ words: Range<Int>) -> ClaimFinding {
    ClaimFinding(
      speaker: actor.tokens, speakerType: .perpetrator, stance: .claims, about: actor,
      tokens: min(
        actor.tokens.lowerBound, words.lowerBound)..<max(words.upperBound, actor.tokens.upperBound),
      rule: Self.responsibility)
  }

  /// "Both the Delta Front and the Coast Army claimed": all who stand before the verb.
  private func claimants(before verb: Int, _ sentence: Range<Int>) -> [ActorMention] {
    guard let last = claimant(before: verb, sentence) else { return [] }
    let before = reading.actors.within(.clamped(sentence.lowerBound, last.tokens.upperBound))
    guard last.form == .name else { return [last] }
    return PerpetratorFinder(reading: reading).joined(
      to: last, among: before.filter { $0.form == .name })
  }

  /// "The front said it was behind the attack", "that its men were"
  private func avowal(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    guard reading.wordClass(index - 1).has(.be) else { return nil }
    return confession(before: index - 1, through: index, sentence)
  }

  /// "The front said its men carried it out", "that it had fired them"
  private func deed(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    // "said it had aimed at a base"
    let isAim = reading.word(index) == "aimed" && reading.word(index + 1) == "at"
    guard isAim || Self.deedObjects.contains(reading.word(index + 1)) || isOfTold(index + 1) else {
      return nil
    }
    var start = index
    while start > sentence.lowerBound, reading.wordClass(start - 1).has([.auxiliary, .adverb]) {
      start -= 1
    }
    return confession(before: start, through: index + 1, sentence)
  }

  /// "The front said the salvo answered an attack on a village", "the army described the raid as
  /// payback": who gives a reason for an attack makes it his own.
  private func reason(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    let before = Range<Int>.clamped(max(sentence.lowerBound, index - 12), index)
    guard
      let speech = before.last(where: {
        reading.wordClass($0).has(.reporting) || Self.descriptions.contains(reading.word($0))
      }),
      let actor = claimant(before: speech, sentence), mayGiveReasons(actor),
      reading.wordClass(actor.tokens.upperBound).has([.reporting, .auxiliary])
        || actor.tokens.upperBound == speech || reading.word(actor.tokens.upperBound) == ")"
    else { return nil }
    let told = Range<Int>.clamped(speech + 1, index)
    let isOfDeed = told.contains { word in
      Self.selves.contains(reading.word(word))
        || reading.wordClass(word).has(.definite)
          && (reading.triggers.covering(word + 1)?.isNoun ?? false
            || Self.attacks.contains(reading.word(word + 1)))
    }
    guard isOfDeed, !told.contains(where: { reading.wordClass($0).has(.negation) }) else {
      return nil
    }
    return ClaimFinding(
      speaker: actor.tokens, speakerType: .perpetrator, stance: .claims, about: actor,
      tokens: actor.tokens.lowerBound..<index + 1, rule: Self.responsibility)
  }

  /// A group or an army, and no police, who tell of others' reasons.
  private func mayGiveReasons(_ actor: ActorMention) -> Bool {
    guard actor.form != .adjective else { return false }
    if actor.actor.kind == .organization || actor.isAnaphoric { return true }
    return actor.actor.kind == .state
      && actor.tokens.contains { Self.armies.contains(reading.word($0)) }
  }

  static let armies: WordSet = ["army", "military", "forces", "idf", "navy"]
  private static let descriptions: WordSet = ["described", "called", "presented", "justified"]
  private static let attacks: WordSet = ["salvo", "barrage", "volley", "operation", "fire"]
  private static let reasons: [Word] = [
    "retaliation", "response", "revenge", "payback", "reprisal", "answered", "avenge", "avenged",
  ]

  /// "that missile", "those attacks": of which was told before.
  private func isOfTold(_ demonstrative: Int) -> Bool {
    Self.demonstratives.contains(reading.word(demonstrative))
      && (reading.weapons.covers(demonstrative + 1) || reading.triggers.covers(demonstrative + 1))
  }

  private static let demonstratives: WordSet = ["that", "those", "this", "these"]

  /// What a group says of itself or of its men.
  private func confession(
    before verb: Int, through last: Int, _ sentence: Range<Int>
  ) -> ClaimFinding? {
    let owner = Range<Int>.clamped(max(sentence.lowerBound, verb - 3), verb).first {
      Self.owners.contains(reading.word($0))
    }
    let isSelf =
      Self.selves.contains(reading.word(verb - 1))
      || Self.bodies.contains(reading.word(verb - 1)) && reading.word(verb - 2) == "the"
    guard let own = isSelf ? verb - 1 : owner,
      let speech = Range<Int>.clamped(max(sentence.lowerBound, own - 14), own)
        .last(where: { reading.wordClass($0).has(.reporting) }),
      let actor = claimant(before: speech, sentence), actor.form == .name || actor.isAnaphoric,
      !Range<Int>.clamped(speech, last).contains(where: { reading.wordClass($0).has(.negation) })
    else { return nil }
    return ClaimFinding(
      speaker: actor.tokens, speakerType: .perpetrator, stance: .claims, about: actor,
      tokens: actor.tokens.lowerBound..<last + 1, rule: Self.responsibility)
  }

  /// Who claims: the actor before the verb, or before an aside that the verb stands behind, as in
  /// "the Delta Front, an offshoot of the Coast Army, claimed".
  func claimant(before verb: Int, _ sentence: Range<Int>) -> ActorMention? {
    let actors = reading.actors.within(.clamped(sentence.lowerBound, verb))
      .filter { $0.form != .adjective }
    var end = verb
    while end > sentence.lowerBound, reading.wordClass(end - 1).has([.auxiliary, .adverb, .habit]) {
      end -= 1
    }
    guard reading.word(end - 1) == "," else { return actors.last }
    return actors.first { $0.form == .name && isBeforeAside($0, closedAt: end - 1) } ?? actors.last
  }

  /// "the Delta Front (DF), an offshoot of the Coast Army,"
  private func isBeforeAside(_ actor: ActorMention, closedAt comma: Int) -> Bool {
    var next = actor.tokens.upperBound
    if reading.word(next) == ")" { next += 1 }
    return next < comma && reading.word(next) == ","
      && reading.wordClass(next + 1).has([.article, .relative])
  }

  /// What somebody says to be: "behind the attack", "responsible for it".
  static let avowals: [Word] = ["behind", "responsible"]
  static let selves: WordSet = ["it", "they", "we"]
  /// What a party that was named before is called: "said the agency was behind it".
  private static let bodies: WordSet = [
    "agency", "group", "organisation", "organization", "movement", "service", "militia",
  ]
  private static let owners: WordSet = ["its", "their", "his", "our"]
  /// What is done about an attack: "carried it out", "fired them".
  private static let deeds: [Word] = [
    "aimed", "carried", "conducted", "detonated", "did", "done", "executed", "fired", "launched",
    "mounted",
    "planted", "staged",
  ]
  private static let deedObjects: WordSet = ["it", "them"]

  static let responsibility = "claim.responsibility"
}
