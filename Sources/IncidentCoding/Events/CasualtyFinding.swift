internal import IngestKit

/// A casualty figure that one event word states.
struct CasualtyFinding: Sendable {
  let effect: Casualties.Effect
  var count: PersonCount
  /// Words that carry the figure, the event word included.
  var tokens: Range<Int>
  var categories: [CasualtyCount.Category: Int]
  /// The persons, as they stand in the text.
  var groups: [PersonGroup]
  /// "another two": to be added to what was told before.
  let isFurther: Bool
  let rule: String
  /// Told by those who say that they did it, and by nobody else.
  var isOwnClaim = false
  /// "shot", "stabbed": hit, and nothing said yet of the outcome.
  var isHit = false
}
