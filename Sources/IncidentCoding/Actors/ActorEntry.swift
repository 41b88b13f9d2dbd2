package import IngestKit

/// Who somebody is: a group of the dictionary, or one put together from a description.
package struct ActorEntry: Sendable, Hashable {
  /// Such as `ucdp:123`, `kataib-hezbollah` or `composed:IQ.military`.
  package let id: String
  package let canonical: String
  package let kind: Actor.Kind
  /// ACLED inter code at home.
  package let inter: Int?
  /// ISO 3166-1 alpha-2 of the country that it comes from.
  package let country: String?
  package let associates: [String]

  package init(
    id: String, canonical: String, kind: Actor.Kind, inter: Int? = nil, country: String? = nil,
    associates: [String] = []
  ) {
    self.id = id
    self.canonical = canonical
    self.kind = kind
    self.inter = inter
    self.country = country
    self.associates = associates
  }

  /// The inter codes of forces, rebels and militias.
  static let armed = [1, 2, 3, 4, 8]

  /// A rebel group, or a militia with political aims.
  var isRebel: Bool { inter == 2 || inter == 3 }
  /// A rebel group or a militia of any kind.
  var isIrregular: Bool { isRebel || inter == 4 }
  /// Forces of a state, its own or another's.
  var isForce: Bool { inter == 1 || inter == 8 }
  /// Forces, rebels and militias.
  var isArmed: Bool { inter.map(Self.armed.contains) ?? false }

  /// "Unidentified gunmen": whoever they are.
  var isUnidentified: Bool { kind == .generic && canonical.hasPrefix("Unidentified ") }

  /// The same actor, or a state and one of its forces.
  func isSameParty(as other: Self) -> Bool {
    if id == other.id { return true }
    guard kind == .state, other.kind == .state, let country, country == other.country else {
      return false
    }
    let state = "state:" + country
    return id == state || other.id == state
  }

  /// ACLED inter code in a country: forces of a state are external (8) outside their own.
  package func inter(in place: String?) -> Int? {
    guard inter == 1, let country, let place, !place.isEmpty, place != country else { return inter }
    return 8
  }
}
