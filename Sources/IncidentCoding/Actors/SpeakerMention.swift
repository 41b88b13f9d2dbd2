package import IngestKit

/// Words for somebody who may be cited as a source.
package struct SpeakerMention: Sendable {
  /// With adjectives and nationality, without the determiner: "senior U.S. intelligence official".
  package let tokens: Range<Int>
  package let head: Int
  package let type: Claim.SpeakerType
  /// True for "Reuters", "the Pentagon"; false for "officials".
  package let isName: Bool
}
