internal import IngestKit

/// Reads what a blast or a fire did to the things it hit from the sentences around it.
struct DamageReader {
  let reading: ArticleReading

  /// Things whose state no verb of their own tells: "A bomb exploded at the bank. The damage was
  /// heavy."
  func complete(_ event: EventCandidate, story: [Int]) {
    guard [.bombing, .arson, .airstrike, .shelling].contains(event.family),
      event.factuality.status == .occurred,
      event.targets.contains(where: { $0.isThing && $0.effects.isEmpty })
    else { return }
    for sentence in (event.sentences(in: reading.document) + story).uniqueSorted {
      guard let effect = effect(in: reading.document.sentences[sentence].tokens) else { continue }
      for index in event.targets.indices
      where event.targets[index].isThing && event.targets[index].effects.isEmpty {
        event.targets[index].effects = [effect]
      }
      return
    }
  }

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
