internal import IngestKit

extension CasualtyFrames {
  /// "he had sustained a single gunshot wound", "a woman with head injuries", "his injuries".
  func wound(_ trigger: TriggerMention, _ effect: Casualties.Effect) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    let start = phraseStart(before: trigger.head, in: sentence)
    guard start > sentence.lowerBound else { return [] }
    if let owner = singleOwner(start, in: sentence) {
      return [one(effect, owner, owner.lowerBound..<trigger.tokens.upperBound, "casualty.wound-of")]
    }
    var governor = start - 1
    if word(governor) == "from", governor > sentence.lowerBound { governor -= 1 }
    // "were treated for bullet wounds"
    if word(governor) == "for", Self.treatments.contains(word(governor - 1)) {
      return bearers(before: governor - 1, trigger, effect, in: sentence)
    }
    if Self.bearing.contains(word(governor)) {
      return bearers(before: governor, trigger, effect, in: sentence)
    }
    guard word(start - 1) == "with" else { return [] }
    return companion(before: start - 1, trigger, effect, in: sentence)
  }

  /// The first word of the noun phrase, its determiner excepted where that tells the owner.
  private func phraseStart(before head: Int, in sentence: Range<Int>) -> Int {
    var start = head
    while start > sentence.lowerBound, head - start < 9 {
      let token = document.tokens[start - 1]
      let isPart =
        token.isNumber || classes[start - 1].has([.article, .adverb, .hedge, .hypothetical])
        || token.isWord && classes[start - 1].isEmpty && !Self.bearing.contains(token.word)
          && chains.people.covering(start - 1).map(\.isBare) ?? true
        || PhraseWords.isHyphen(token) && !token.hasSpaceBefore || isThreat(start - 1)
      guard isPart else { break }
      start -= 1
    }
    return start
  }

  /// The "threatening" of "life-threatening injuries".
  private func isThreat(_ index: Int) -> Bool {
    word(index) == "threatening" && (word(index - 1) == "life" || word(index - 2) == "life")
  }

  /// "his injuries", "the victim's injuries": of one person.
  private func singleOwner(_ start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let before = start - 1
    if Self.singlePossessives.contains(word(before)) { return before..<start }
    guard document.tokens[before].kind == .clitic, before > sentence.lowerBound,
      let group = chains.people.covering(before - 1), group.head == before - 1, group.count == .one
    else { return nil }
    return group.tokens
  }

  /// Who "sustained" it: the subject of that verb.
  private func bearers(
    before verb: Int, _ trigger: TriggerMention, _ effect: Casualties.Effect,
    in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    var start = verb
    while start > sentence.lowerBound, classes[start - 1].has(.auxiliary) { start -= 1 }
    if (start..<verb).contains(where: { classes[$0].has(.negation) }) { return [] }
    let singles = singles(before: start, trigger, effect, "casualty.wound-borne", in: sentence)
    if !singles.isEmpty { return singles }
    guard let subject = chains.subject(before: start, nil, in: sentence) else { return [] }
    let chain = chains.chainBackwards(from: subject, in: sentence)
    return [finding(effect, chain, trigger, "casualty.wound-borne")]
  }

  /// "found a man with a gunshot wound", "a boy, 7, with head injuries".
  private func companion(
    before preposition: Int, _ trigger: TriggerMention, _ effect: Casualties.Effect,
    in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    var last = preposition - 1
    while last > sentence.lowerBound,
      document.tokens[last].word == ","
        || document.tokens[last].isNumber && !chains.people.covers(last)
    {
      last -= 1
    }
    if let group = chains.group(endingAt: last, in: sentence) {
      let chain = chains.chainBackwards(from: group, in: sentence)
      return [finding(effect, chain, trigger, "casualty.wound-with")]
    }
    // "Six others escaped with injuries"
    if Self.outlivings.contains(word(last)),
      let subject = chains.subject(before: last, nil, in: sentence),
      subject.count.isStated
    {
      return [finding(effect, [subject], trigger, "casualty.wound-with")]
    }
    guard last >= sentence.lowerBound, let name = chains.names.covering(last) else { return [] }
    return [
      one(
        effect, name.tokens, name.tokens.lowerBound..<trigger.tokens.upperBound,
        "casualty.wound-with")
    ]
  }

  private static let bearing: WordSet = [
    "sustain", "sustained", "sustains", "sustaining", "suffer", "suffered", "suffers", "suffering",
    "receive", "received", "receiving", "nursing", "nurse", "had", "has", "have", "having",
    "incurred",
  ]
  private static let treatments: WordSet = [
    "treated", "hospitalised", "hospitalized", "admitted",
  ]
  private static let outlivings: WordSet = ["escaped", "survived", "hospitalized", "hospitalised"]
  static let singlePossessives: WordSet = ["his", "her"]
}
