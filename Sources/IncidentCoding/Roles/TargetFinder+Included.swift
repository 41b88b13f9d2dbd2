internal import IngestKit

// Those whom an event word only counts, or counts in by "including", and what stands aside.
extension TargetFinder {
  /// "killing three people and wounding 264": the wounded, told by their number alone.
  func figures(_ findings: [CasualtyFinding]) -> [TargetRole] {
    findings.filter { $0.effect == .killed || $0.effect == .wounded }.flatMap(\.groups)
      .filter { $0.isBare && $0.count.isStated && $0.count.figure > 1 }
      .map { group in
        var role = TargetRole(
          tokens: group.tokens, head: group.head, canonical: nil, name: nil, kind: .group,
          type: nil, gtd: nil, nationality: nil, rule: "target.figure")
        role.count = group.count
        role.countTokens = group.tokens
        return role
      }
  }

  /// "killed twelve miners, including a union leader", "The wounded include a child": some of those
  /// who were hit, told one by one.
  func included(of trigger: TriggerMention) -> [TargetRole] {
    guard trigger.entry.effect != nil, reading.document.mayContain(anyOf: Self.inclusions)
    else { return [] }
    let sentence = reading.sentence(of: trigger.head)
    let next = reading.triggers.within(.clamped(trigger.tokens.upperBound, sentence.upperBound))
      .first { $0.entry.effect != nil }
    let end = min(
      next?.tokens.lowerBound ?? sentence.upperBound, trigger.tokens.upperBound + Self.distance)
    let word = Range<Int>.clamped(trigger.tokens.upperBound, end).first {
      Self.inclusions.contains(reading.word($0)) && opensList($0, behind: trigger)
    }
    guard let word else { return [] }
    return chain(after: word + 1, reach: 8, "target.included").filter {
      !$0.isThing && $0.kind != .area
    }
  }

  /// "including" goes with a noun before it, unless that has a clause of its own; "include" has the
  /// wounded for its subject.
  private func opensList(_ index: Int, behind trigger: TriggerMention) -> Bool {
    let end = trigger.tokens.upperBound
    guard reading.word(index) == "including" else { return index == end && !trigger.isVerb }
    return Range<Int>.clamped(end, index).allSatisfy {
      !reading.wordClass($0).has([.be, .have, .relative, .reporting, .modal])
    }
  }

  /// Behind the brackets of "the NPC [National Power Company] offices": they only explain a name.
  func bracketEnd(openedAt index: Int, in sentence: Range<Int>) -> Int? {
    guard index > sentence.lowerBound, Self.brackets.contains(reading.word(index)) else {
      return nil
    }
    return Range<Int>.clamped(index + 1, min(index + 14, sentence.upperBound))
      .first { Self.closings.contains(reading.word($0)) }.map { $0 + 1 }
  }

  private static let closings: WordSet = ["]", ")"]
  private static let distance = 16
  private static let inclusions: [Word] = ["including", "include", "included", "includes"]
}
