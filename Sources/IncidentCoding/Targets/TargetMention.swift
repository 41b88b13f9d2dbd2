package import IngestKit

/// A noun group for somebody or something that may be hit.
package struct TargetMention: Sendable {
  package enum Determiner: Sendable {
    /// "the", "this", "his".
    case definite
    /// "a", "some", "another".
    case indefinite
    case none
  }

  /// The noun with its adjectives, without determiner and number.
  package let tokens: Range<Int>
  package let head: Int
  package let kind: Target.Kind
  package let type: Target.TargetType
  /// GTD target type, 1–22.
  package let gtd: Int?
  /// In which casualties of this kind are counted; nil where the noun does not say.
  package let category: CasualtyCount.Category?
  package let isPlural: Bool
  package let determiner: Determiner
  /// ISO 3166-1 alpha-2 of the nationality before it: "American soldiers".
  package let nationality: String?
  /// Token of the number word before it, if there is one.
  package let number: Int?
  /// The capitalised words of a proper name: the "Las Canas" of "Las Canas bridge".
  package let name: Range<Int>?
}
