internal import IngestKit

// What stands where something went off.
extension TargetFinder {
  static let explosions: [EventFamily] = [.bombing, .arson]

  /// "a bomb exploded in front of the bank": what stands where it went off.
  func scene(of trigger: TriggerMention) -> [TargetRole] {
    let clause = reading.clause(of: trigger.head)
    let end = min(clause.upperBound, trigger.tokens.upperBound + 16)
    for index in Range<Int>.clamped(trigger.tokens.upperBound, end)
    where Self.locations.contains(reading.word(index)) {
      let things = chain(after: index + 1, reach: 5, "target.scene").filter {
        $0.kind == .facility || $0.kind == .vehicle || $0.kind == .infrastructure
      }
      if !things.isEmpty { return things }
    }
    return []
  }

  private static let locations: WordSet = [
    "at", "in", "inside", "outside", "under", "against", "on", "of", "near", "to", "into", "beside",
  ]
}
