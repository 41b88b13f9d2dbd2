internal import IngestKit

/// Turns a description into an actor with a canonical name.
struct ActorDescriptionNaming {
  let dictionary: ActorDictionary
  let context: ActorContext
  private let described = DescribedActors()

  /// The actor described; nil when the words are too weak to be one.
  func entry(for description: ActorDescription, in document: Document) -> ActorEntry? {
    switch description.noun.nounClass {
    case .force, .government: description.isFormer ? nil : force(description, in: document)
    case .group: group(description)
    case .attacker: attacker(description)
    case .crowd: crowd(description, in: document)
    case .civilian: description.isPlain ? nil : crowd(description, in: document)
    }
  }

  /// The state itself: "Iraq".
  func state(_ code: String) -> ActorEntry? {
    dictionary.states.name(of: code).map {
      ActorEntry(id: "state:\(code)", canonical: $0, kind: .state, inter: 1, country: code)
    }
  }

  /// A force of a state: "Iraq (police)"; the state for what is no force.
  func force(
    of code: String, _ noun: ActorNoun, named tokens: Range<Int>, in document: Document
  ) -> ActorEntry? {
    guard noun.nounClass == .force, let country = dictionary.states.name(of: code) else {
      return state(code)
    }
    let words = document.bytes[document.byteRange(ofTokens: tokens)]
    return described.actor(.force, noun.label, of: code, spelled: words) {
      let word = document.words(ofTokens: tokens).lowercased()
      let canonical = "\(country) (\(noun.label))"
      return dictionary.entry(forComposedName: "\(country) (\(word))")
        ?? dictionary.entry(forComposedName: canonical)
        ?? ActorEntry(
          id: "state:\(code).\(noun.label.hyphenated)", canonical: canonical,
          kind: .state, inter: 1, country: code, associates: [country])
    }
  }

  private func force(_ description: ActorDescription, in document: Document) -> ActorEntry? {
    if description.country == nil {
      if description.isForeign || description.isUnidentified {
        guard description.noun.nounClass == .force, description.noun.label != "intelligence" else {
          return nil
        }
        let words = ["Unidentified"] + (description.isForeign ? ["foreign"] : []) + ["forces"]
        return generic(words.joined(separator: " "), inter: 8, country: nil)
      }
      // "paramilitary drones": whose they are, the words do not say.
      if description.isMilitant, description.isPlain { return nil }
      if !description.identities.isEmpty || !description.ideologies.isEmpty
        || description.sponsor != nil
      {
        return named(description, [description.noun.nounClass == .force ? "forces" : "government"])
      }
      guard description.noun.bare == .context, isAtHome(description) else { return nil }
    }
    let code =
      description.country
      ?? context.country(at: description.head, in: document).map {
        description.noun.label == "military" ? Self.occupiers[$0] ?? $0 : $0
      }
    return code.flatMap {
      force(of: $0, description.noun, named: description.nounTokens, in: document)
    }
  }

  /// Lands whose soldiers are those of another state.
  private static let occupiers = ["PS": "IL"]

  /// "A new government" is none that acts; "the government" is that of the country at hand.
  private func isAtHome(_ description: ActorDescription) -> Bool {
    !description.isPossessed
      && (description.noun.nounClass == .force || description.isDefinite)
  }

  /// "Groups" are of all sorts: they must be armed, have a cause or a backer, or have been named.
  private func isArmedGroup(_ description: ActorDescription) -> Bool {
    description.noun.bare != .no || description.isArmed || description.isMilitant
      || description.sponsor != nil || description.isDefinite || !description.identities.isEmpty
      || !description.ideologies.isEmpty
  }

  private func group(_ description: ActorDescription) -> ActorEntry? {
    guard description.noun.bare != .member, isArmedGroup(description) else { return nil }
    var label = description.noun.label
    // What a state keeps abroad is a militia, whatever it is called.
    if description.sponsorCountry != nil, label == "militants" || label == "fighters" {
      label = "militias"
    }
    if description.isPlain {
      return unidentified(label, inter: description.noun.inter)
    }
    return named(description, [label])
  }

  /// "Two men", "a Palestinian man": whoever they are, as the agents of an attack they count.
  private func attacker(_ description: ActorDescription) -> ActorEntry? {
    let isMarked =
      description.isArmed || description.isUnidentified || description.isSuspected
    if description.noun.bare == .no, !isMarked { return nil }
    let isArmedAttacker = description.isArmed && description.noun.label == "attackers"
    let label = isArmedAttacker ? "armed men" : description.noun.label
    guard description.isPlain else { return named(description, [label]) }
    return unidentified(label, inter: description.noun.inter)
  }

  private func unidentified(_ label: String, inter: Int) -> ActorEntry {
    described.actor(.unidentified, label, inter: inter) {
      generic("Unidentified \(label)", inter: inter, country: nil)
    }
  }

  private func crowd(_ description: ActorDescription, in document: Document) -> ActorEntry {
    let code = description.country ?? context.country(at: description.head, in: document)
    let (label, inter) = (description.noun.label, description.noun.inter)
    let associates = description.identities + description.ideologies
    func crowd() -> ActorEntry {
      let country = code.flatMap(dictionary.states.name(of:))
      return generic(
        country.map { "\(label) (\($0))" } ?? label, inter: inter, country: code,
        associates: associates)
    }
    return associates.isEmpty
      ? described.actor(.crowd, label, of: code, inter: inter, crowd) : crowd()
  }

  /// "Iran-backed Iraqi militias": backer, country, then people or creed, then the noun.
  private func named(_ description: ActorDescription, _ noun: [String]) -> ActorEntry {
    var words: [String] = []
    if description.isForeign { words.append("Foreign") }
    if let opponent = description.opponent { words.append("anti-\(opponent)") }
    if let sponsor = description.sponsor { words.append("\(sponsor)-backed") }
    if let country = description.country, let adjective = dictionary.states.adjective(of: country),
      description.identities.isEmpty || description.sponsor != nil
    {
      words.append(adjective)
    }
    if description.sponsor == nil {
      words += description.identities.isEmpty ? description.ideologies : description.identities
    }
    if description.isDrugRelated, noun == ["gangs"] { words.append("drug") }
    return generic(
      (words + noun).joined(separator: " ").capitalizingFirst, inter: description.noun.inter,
      country: description.country,
      associates: [description.sponsor].compactMap(\.self))
  }

  private func generic(
    _ canonical: String, inter: Int, country: String?, associates: [String] = []
  ) -> ActorEntry {
    dictionary.entry(forComposedName: canonical)
      ?? ActorEntry(
        id: "described:\(canonical.lowercased().hyphenated)", canonical: canonical,
        kind: .generic, inter: inter, country: country, associates: associates)
  }
}

extension String {
  fileprivate var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }

  /// As part of an id.
  fileprivate var hyphenated: String {
    String(decoding: utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }
}
