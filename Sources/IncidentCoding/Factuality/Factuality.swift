internal import IngestKit

/// Whether the text says that an event took place.
struct Factuality: Sendable {
  enum Reality: Sendable, Equatable {
    case occurred, attempted, foiled, planned, threatened
    /// "did not attack"
    case denied
    /// If, could, would: nothing that happened.
    case hypothetical
    /// "have attacked for years", "attacks": a habit or a kind.
    case general
    /// Long before the news of the day: "in recent years", "a history of".
    case history
  }

  var reality: Reality
  /// "reportedly", "suspected".
  var isHedged = false
  /// Several events told as one.
  var isPlural = false
  var count: NumberMention?
  /// Figures of several events at once, however short the time.
  var isOfSeveral = false
  /// "another", "also": not the event told before.
  var isFurther = false
  /// "the attack": an event known already.
  var isDefinite = false
  /// "This was an attack": says what another event was.
  var isStatement = false
  /// "the murder of X": told to readers who have heard of it.
  var isKnown = false
  /// Told as news of the day: simple past in the lead, present perfect.
  var isFresh = false
  /// No `String`, so that nothing of a copy needs counting.
  var rule: StaticString

  init(_ reality: Reality, _ rule: StaticString) {
    self.reality = reality
    self.rule = rule
  }

  var isAccepted: Bool { reality == .occurred || reality == .attempted || reality == .foiled }

  var status: IncidentValues.Status {
    switch reality {
    case .attempted: .attempted
    case .foiled: .foiled
    case .planned: .planned
    case .threatened: .threatened
    case .denied: .denied
    case .occurred, .hypothetical, .general, .history: .occurred
    }
  }
}
