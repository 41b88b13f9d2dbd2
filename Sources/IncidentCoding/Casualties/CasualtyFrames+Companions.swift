internal import IngestKit

// Those who are hit together with the one that a verb is about.
extension CasualtyFrames {
  /// "A mayor was killed along with his driver", "together with two guards".
  func accompanied(_ found: [CasualtyFinding], _ trigger: TriggerMention) -> [CasualtyFinding] {
    guard document.mayContain(anyOf: Self.links), let first = found.first,
      found.allSatisfy({ $0.count.figure > 0 && $0.rule != "casualty.none" }),
      let link = link(behind: trigger)
    else { return found }
    let sentence = sentence(of: trigger.head)
    guard let group = chains.firstGroup(from: link + 1, reach: 3, in: sentence),
      group.count.isStated
    else { return found }
    let chain = chains.chain(from: group, in: sentence)
    var all = finding(first.effect, chain, trigger, "casualty.companions")
    all.count = found.map(\.count).reduce(all.count, +)
    all.tokens = first.tokens.lowerBound..<max(first.tokens.upperBound, all.tokens.upperBound)
    all.groups = found.flatMap(\.groups) + all.groups
    for finding in found { all.categories.add(finding.categories) }
    all.isFurther = first.isFurther
    all.person = nil
    all.personHead = nil
    return [all]
  }

  /// The last word of "along with" near behind the verb.
  private func link(behind trigger: TriggerMention) -> Int? {
    let end = trigger.tokens.upperBound
    let sentence = sentence(of: trigger.head)
    let near = Range<Int>.clamped(end, min(end + Self.companionReach, sentence.upperBound - 1))
    guard let start = near.first(where: { Self.links.contains(word($0)) }) else { return nil }
    // "killed in a raid, officials said, along with reports that": another clause.
    guard !(end..<start).contains(where: { classes[$0].has([.reporting, .be, .have, .relative]) })
    else { return nil }
    if word(start) == "alongside" { return start }
    return word(start + 1) == "with" ? start + 1 : nil
  }

  private static let links: [Word] = ["along", "together", "alongside"]
  private static let companionReach = 8
}
