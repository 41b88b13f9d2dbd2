internal import IngestKit

// Who a verb is about whose subject stands far from it.
extension CasualtyFrames {
  /// "A man is in a hospital after being shot": the subject of the sentence.
  func mainSubject(
    of trigger: TriggerMention, _ effect: Casualties.Effect, before start: Int,
    in sentence: Range<Int>
  ) -> CasualtyFinding? {
    guard start > sentence.lowerBound, classes[start - 1].has([.subordinator, .preposition]) else {
      return nil
    }
    var lead = opening(of: sentence)
    guard lead < start else { return nil }
    // "According to two officers, a man died after being shot"
    if word(lead) == "according",
      let comma = Range<Int>.clamped(lead, start).first(where: { word($0) == "," })
    {
      lead = comma + 1
    }
    // "Police say a man is in a hospital after being shot"
    lead = statement(in: lead..<start)
    if let group = chains.firstGroup(from: lead, reach: 5, in: lead..<start) {
      let chain = chains.chain(from: group, in: lead..<start)
      return finding(effect, chain, trigger, "casualty.passive-main")
    }
    guard let name = chains.name(from: lead, reach: 1, in: lead..<start),
      name.upperBound < start,
      word(name.upperBound) == "," || classes[name.upperBound].has([.be, .have])
        || word(name.upperBound) == "died"
    else { return nil }
    return one(effect, name, trigger.tokens, "casualty.passive-main")
  }

  /// "Nine men were pulled from a bus and shot dead": who the verb before is about.
  func joinedSubject(
    before start: Int, _ trigger: TriggerMention, _ group: VerbGroup, in sentence: Range<Int>
  ) -> PersonGroup? {
    guard group.tokens.lowerBound == trigger.tokens.lowerBound, start - 3 > sentence.lowerBound,
      classes[start - 1].has(.coordinator),
      let be = Range<Int>.clamped(max(sentence.lowerBound + 1, start - 16), start - 2).last(
        where: { word($0) == "was" || word($0) == "were" }),
      !Range<Int>.clamped(be, start).contains(where: {
        classes[$0].has([.relative, .subordinator, .reporting])
      }),
      let number = VerbNumber(of: be..<be + 1, in: document),
      let subject = chains.subject(before: be, number, in: sentence), subject.count.isStated
    else { return nil }
    return subject
  }

  /// Where the words behind "Police say" begin; the range's own beginning without them.
  private func statement(in range: Range<Int>) -> Int {
    let verb = range.last { classes[$0].has(.reporting) && !classes[max(0, $0 - 1)].has(.be) }
    return verb.map { $0 + 1 < range.upperBound ? $0 + 1 : range.lowerBound } ?? range.lowerBound
  }

  /// The subject of a verb that stands far from it or behind another verb.
  func single(
    before start: Int, _ number: VerbNumber?, _ trigger: TriggerMention,
    _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    guard number != .plural else { return [] }
    if number == .singular, effect == .killed, Self.personal.contains(trigger.entry.word) {
      return [one(effect, trigger.tokens, trigger.tokens, "casualty.passive-one")]
    }
    // "A boy who was shot at his home has died": the subject of the sentence.
    // "The coroner said Ann Smith died": not the coroner.
    let lead = statement(in: .clamped(opening(of: sentence), start))
    let opening = Range<Int>.clamped(lead, min(lead + Self.opening, start))
    if trigger.entry.strength == .effect, effect == .killed, !opening.isEmpty,
      let person = chains.firstPerson(in: opening)
    {
      return [one(effect, person, trigger.tokens, "casualty.passive-far")]
    }
    // "…, sustained wounds and was pronounced dead": the subject of the verb before.
    guard start > sentence.lowerBound, classes[start - 1].has(.coordinator),
      let person = chains.firstPerson(
        in: statement(in: sentence.lowerBound..<start - 1)..<start - 1)
    else { return [] }
    return [one(effect, person, trigger.tokens, "casualty.passive-joined")]
  }

  /// What befalls nobody but persons, whatever the subject's name.
  private static let personal: WordSet = [
    "pronounce dead", "pronounce deceased", "assassinate", "gun down", "shoot dead", "behead",
    "stab to death", "shoot to death", "lynch",
  ]

  /// How many tokens a sentence's subject may stand behind its beginning.
  private static let opening = 6

  /// Behind the place line: "TOWN, State (Agency) - A man".
  private func opening(of sentence: Range<Int>) -> Int {
    let line = sentence.prefix(12).last {
      PhraseWords.isHyphen(document.tokens[$0]) && document.tokens[$0].hasSpaceBefore
    }
    return line.map { $0 + 1 } ?? sentence.lowerBound
  }
}
