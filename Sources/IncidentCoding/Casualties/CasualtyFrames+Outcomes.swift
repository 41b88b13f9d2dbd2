internal import IngestKit

// Outcomes told without a verb of their own.
extension CasualtyFrames {
  /// "leaving three dead", "34 dead", "two injured", "she was dead".
  func adjective(_ trigger: TriggerMention, _ effect: Casualties.Effect) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    var start = trigger.head
    while start > sentence.lowerBound,
      classes[start - 1].has([.adverb, .be]) || Self.links.contains(word(start - 1))
    {
      start -= 1
    }
    guard start > sentence.lowerBound else { return [] }
    if let group = chains.group(endingAt: start - 1, in: sentence) {
      let chain = chains.chainBackwards(from: group, in: sentence)
      return [finding(effect, chain, trigger, "casualty.adjective")]
    }
    if chains.isPerson(start - 1) {
      return [
        one(
          effect, start - 1..<start, start - 1..<trigger.tokens.upperBound,
          "casualty.adjective-single")
      ]
    }
    return []
  }

  private static let links: WordSet = ["listed", "reported", "remains", "remained", "remain"]

  /// "four people were shot, one fatally".
  func fatally(after trigger: TriggerMention) -> [CasualtyFinding] {
    guard document.mayContain("fatally") else { return [] }
    let sentence = sentence(of: trigger.head)
    for index in Range<Int>.clamped(trigger.tokens.upperBound, sentence.upperBound)
    where word(index) == "fatally" {
      guard let group = chains.people.covering(index - 1), group.isBare, group.count.isStated
      else { continue }
      return [
        CasualtyFinding(
          effect: .killed, count: group.count, tokens: group.tokens.lowerBound..<index + 1,
          rule: "casualty.fatally")
      ]
    }
    return []
  }
}
