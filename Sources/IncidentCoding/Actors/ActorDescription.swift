/// A noun and what the words around it say of the actor.
///
/// A class, so that one rule after the other adds what it reads.
final class ActorDescription {
  let noun: ActorNoun
  let nounTokens: Range<Int>
  /// First token of the description, without determiner and number.
  var start: Int
  /// Where it comes from, as the words say.
  var country: String?
  /// The state or group that backs it: "Iran".
  var sponsor: String?
  var sponsorCountry: String?
  /// What it is against: "government".
  var opponent: String?
  var identities: [String] = []
  var ideologies: [String] = []
  var isUnidentified = false
  var isForeign = false
  var isSuspected = false
  var isArmed = false
  var isMilitant = false
  var isDrugRelated = false
  var isFormer = false
  /// Stands behind "the", "these", "those".
  var isDefinite = false
  /// Stands behind "its", "our": whose, only the text around tells.
  var isPossessed = false
  /// Stands before another noun: the "militia" of "militia leaders".
  var isAttributive = false
  /// Further states that share the noun: "U.S. and Iraqi forces".
  var shared: [StateMatch] = []

  init(noun: ActorNoun, nounTokens: Range<Int>) {
    self.noun = noun
    self.nounTokens = nounTokens
    start = nounTokens.lowerBound
  }

  var tokens: Range<Int> { start..<nounTokens.upperBound }
  var head: Int { nounTokens.upperBound - 1 }

  /// True when nothing tells it from others of its kind.
  var isPlain: Bool {
    country == nil && sponsor == nil && identities.isEmpty && ideologies.isEmpty && !isForeign
      && !isDrugRelated
  }

  func add(_ qualifier: ActorQualifier) {
    switch qualifier.kind {
    case .identity: identities.insert(contentsOf: [qualifier.label].compactMap(\.self), at: 0)
    case .ideology: ideologies.insert(contentsOf: [qualifier.label].compactMap(\.self), at: 0)
    case .unidentified:
      isUnidentified = true
      isForeign = isForeign || qualifier.label != nil
    case .suspected: isSuspected = true
    case .armed: isArmed = true
    case .militancy: isMilitant = true
    case .drug: isDrugRelated = true
    case .former: isFormer = true
    case .filler: break
    }
  }
}
