internal import IngestKit

// Who and what an attack is told of beside its own words.
extension TargetFinder {
  /// "Smith was unharmed following an attack", "who survived the attack", "received death threats":
  /// who was or is to be hit.
  func survivors(of trigger: TriggerMention) -> [TargetRole] {
    let isThreat = FactualityReader.threats.contains(trigger.entry.word)
    let sentence = reading.sentence(of: trigger.head)
    let start = max(sentence.lowerBound, trigger.tokens.lowerBound - Self.reach)
    guard
      let word = Range<Int>.clamped(start, trigger.tokens.lowerBound)
        .last(where: { Self.sparing.contains(reading.word($0)) || isThreat && isReceipt($0) })
    else { return [] }
    var verb = word
    while verb > sentence.lowerBound, reading.classes[verb - 1].has([.be, .have, .adverb]) {
      verb -= 1
    }
    return chainBackwards(before: verb, "target.survivor").filter {
      !$0.isThing && $0.kind != .area
    }
    .map { role in
      var role = role
      if !isThreat, reading.word(word) != "survived", role.effects.isEmpty {
        role.effects = [.unharmed]
      }
      return role
    }
  }

  /// "received death threats"
  private func isReceipt(_ index: Int) -> Bool { Self.receipts.contains(reading.word(index)) }

  private static let receipts: WordSet = ["received", "receiving", "receives"]
  private static let reach = 8
  private static let sparing: WordSet = [
    "unharmed", "unhurt", "uninjured", "unscathed", "survived", "escaped",
  ]

  /// "the attack on NFU [National Farmers Union]": a body by its short name.
  func body(of trigger: TriggerMention) -> TargetRole? {
    let preposition = trigger.tokens.upperBound
    guard reading.word(preposition) == "against" || reading.word(preposition) == "on" else {
      return nil
    }
    let name = reading.wordClass(preposition + 1).has(.definite) ? preposition + 2 : preposition + 1
    let open = name + 1
    guard open < reading.document.tokens.count, reading.document.tokens[name].isAllCaps,
      reading.classes[name].isEmpty, Self.brackets.contains(reading.word(open)),
      Range<Int>.clamped(open + 1, min(open + 10, reading.document.tokens.count))
        .contains(where: { Self.bodies.contains(reading.word($0)) })
    else { return nil }
    return TargetRole(
      tokens: name..<open, head: name, canonical: nil, name: name..<open, kind: .facility,
      type: .organizationOffice, gtd: nil, nationality: nil, rule: "target.body")
  }

  static let brackets: WordSet = ["[", "("]
  private static let bodies: WordSet = [
    "federation", "union", "unions", "confederation", "association", "committee", "company",
    "party", "council", "corporation", "cooperative", "institute", "league", "commission",
  ]
}
