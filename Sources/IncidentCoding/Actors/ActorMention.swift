internal import IngestKit

/// Words that name or describe somebody who may have done something.
///
/// A class, since rules hand mentions on far more often than taggers make them.
package final class ActorMention: Sendable {
  package enum Form: Sendable {
    /// A name of the dictionary.
    case name
    /// A noun with what stands before it: "Iraqi police", "masked gunmen".
    case description
    /// A country or a capital in its government's stead: "Washington".
    case state
    /// Words before some other noun: the "Iranian" of "Iranian drone attack", the "militia" of
    /// "militia leaders".
    case adjective
  }

  /// Without determiners and numbers.
  package let tokens: Range<Int>
  package let actor: ActorEntry
  /// The token that verbs agree with.
  package let head: Int
  package let form: Form
  /// True for a description that anybody might fit.
  package let isGeneric: Bool
  /// True for "the group", "these militias": somebody named elsewhere in the text.
  package let isAnaphoric: Bool
  /// True for "suspected", "alleged" before the noun.
  package let isSuspected: Bool

  init(
    tokens: Range<Int>, actor: ActorEntry, head: Int? = nil, form: Form, isGeneric: Bool = false,
    isAnaphoric: Bool = false, isSuspected: Bool = false
  ) {
    self.tokens = tokens
    self.actor = actor
    self.head = head ?? max(tokens.lowerBound, tokens.upperBound - 1)
    self.form = form
    self.isGeneric = isGeneric
    self.isAnaphoric = isAnaphoric
    self.isSuspected = isSuspected
  }

  /// True for a dictionary's name of an armed group.
  var isNameOfGroup: Bool { form == .name && actor.kind == .organization && actor.isRebel }
}
