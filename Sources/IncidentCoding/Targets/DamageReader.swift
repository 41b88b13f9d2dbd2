internal import IngestKit

/// Reads what a blast or a fire did to the things it hit from the sentences around it.
struct DamageReader {
  let reading: ArticleReading

  /// Things whose state no verb of their own tells: "A bomb exploded at the bank. The damage was
  /// heavy."
  ///
  /// - Parameter sentences: those of its mentions and of the story around them, in their order.
  func complete(_ event: EventCandidate, among events: [EventCandidate], in sentences: [Int]) {
    guard [.bombing, .arson, .airstrike, .shelling].contains(event.family),
      event.factuality.status == .occurred
    else { return }
    addDamaged(to: event, among: events, sentences)
    guard event.targets.contains(where: { $0.isThing && $0.effects.isEmpty }) else { return }
    for sentence in sentences {
      guard let effect = effect(in: reading.document.sentences[sentence].tokens) else { continue }
      for index in event.targets.indices
      where event.targets[index].isThing && event.targets[index].effects.isEmpty {
        event.targets[index].effects = [effect]
      }
      return
    }
  }

  /// "The blast destroyed a bank and damaged 20 shops", "Several houses were destroyed": what else
  /// it hit, told by verbs that are no events of their own.
  private func addDamaged(
    to event: EventCandidate, among events: [EventCandidate], _ sentences: [Int]
  ) {
    guard reading.document.mayContain(anyOf: Self.damagers) else { return }
    for sentence in sentences {
      let verbs = reading.triggers.within(reading.document.sentences[sentence].tokens)
      for verb in verbs where tellsOfDamage(verb) && !isTold(verb, by: events) {
        adopt(TargetFinder(reading: reading).targets(of: verb, findings: []), of: verb, into: event)
      }
    }
  }

  private func adopt(
    _ things: [TargetRole], of verb: TriggerMention, into event: EventCandidate
  ) {
    guard let effect = CandidateBuilder.damages[verb.entry.word] else { return }
    for var thing in things where thing.isThing {
      if event.targets.contains(where: { $0.tokens.overlaps(thing.tokens) }) { continue }
      thing.effects = [effect]
      thing.rule = "target.damaged"
      event.targets.append(thing)
    }
  }

  private func tellsOfDamage(_ verb: TriggerMention) -> Bool {
    guard verb.entry.strength == .weak, CandidateBuilder.damages[verb.entry.word] != nil,
      let group = verb.verbGroup, !group.isNegated
    else { return false }
    return !group.tokens.contains { reading.wordClass($0).has([.modal, .to]) }
  }

  private func isTold(_ verb: TriggerMention, by events: [EventCandidate]) -> Bool {
    events.contains { $0.triggers.contains { $0.tokens == verb.tokens } }
  }

  private static let damagers: [Word] = [
    "destroyed", "destroying", "damaged", "damaging", "destroy", "wrecked", "wrecking",
    "demolished", "burned", "burnt",
  ]

  private func effect(in sentence: Range<Int>) -> Target.Effect? {
    guard let word = sentence.first(where: { Self.damages.contains(reading.word($0)) }) else {
      return sentence.contains { Self.destructions.contains(reading.word($0)) } ? .destroyed : nil
    }
    let before = Range<Int>.clamped(max(sentence.lowerBound, word - 4), word)
    let isNone = before.contains { reading.word($0) == "no" || reading.word($0) == "without" }
    return isNone ? .undamaged : .damaged
  }

  private static let damages: WordSet = ["damage", "damages", "damaged", "damaging"]
  private static let destructions: WordSet = [
    "destroyed", "destroying", "destruction", "demolished", "gutted",
  ]
}
