internal import IngestKit

/// One row of an actor dictionary.
struct ActorRow: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case organization, state, individual
    /// A people or a clan.
    case community
  }

  enum Script: String, CaseIterable, Sendable {
    /// Written in many ways in Latin letters; found by rule.
    case arabic
  }

  static let optionalColumns = [
    "kind", "inter", "country", "aliases", "local", "script", "parents", "start", "end",
  ]

  let id: String
  let countries: [String]
  let isTransliterated: Bool
  /// Names that are enough by themselves.
  let names: [String]
  /// Names that say who is meant only where the text speaks of the country.
  let localNames: [String]
  private let name: String?
  private let kind: Kind?
  private let inter: Int?
  private let parents: [String]

  init(_ row: DictionaryTable.Row, states: StateNames) throws(DictionaryProblem) {
    id = try row.text("id")
    name = row["name"]
    kind = try row.choice("kind")
    inter = try row.integer("inter", in: 1...8)
    countries = row.list("country")
    for code in countries where states.name(of: code) == nil {
      throw DictionaryProblem("unknown country '\(code)'; states.tsv has the codes")
    }
    parents = row.list("parents")
    isTransliterated = try row.choice("script", Script.self) == .arabic
    localNames = row.list("local")
    let local = Set(localNames)
    names = ((name.map { [$0] } ?? []) + row.list("aliases")).filter { !local.contains($0) }
  }

  var isCommunity: Bool { kind == .community }

  func entry(extending known: ActorEntry?) -> ActorEntry {
    ActorEntry(
      id: id, canonical: name ?? known?.canonical ?? id,
      kind: kind.map(\.actorKind) ?? known?.kind ?? .organization,
      inter: inter ?? known?.inter, country: countries.first ?? known?.country,
      associates: (known?.associates ?? []) + parents)
  }
}

extension ActorRow.Kind {
  fileprivate var actorKind: Actor.Kind {
    switch self {
    case .organization, .community: .organization
    case .state: .state
    case .individual: .individual
    }
  }
}
