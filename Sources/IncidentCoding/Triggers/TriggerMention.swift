internal import IngestKit

/// A word of the text that names an event.
struct TriggerMention: TokenSpanning, Sendable {
  let tokens: Range<Int>
  let entry: TriggerEntry
  let form: TriggerForm
  /// The auxiliaries and adverbs before a verb.
  let verbGroup: VerbGroup?

  var isVerb: Bool { verbGroup != nil }
  var isNoun: Bool { !form.isDisjoint(with: .noun) }
  var isPassive: Bool { verbGroup?.isPassive ?? false }
  var head: Int { tokens.lowerBound }
}
