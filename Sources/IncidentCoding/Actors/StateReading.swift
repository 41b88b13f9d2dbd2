/// Reads countries and capitals as the governments that they stand for.
struct StateReading {
  let document: Document
  let places: [PlaceMention]
  let naming: ActorDescriptionNaming

  func mentions(of states: [StateMatch]) -> [ActorMention] {
    states.compactMap { state in
      guard !isPartOfLongerName(state), let form = form(of: state),
        let actor = naming.state(state.name.code)
      else { return nil }
      return ActorMention(tokens: state.tokens, actor: actor, form: form)
    }
  }

  private func form(of state: StateMatch) -> ActorMention.Form? {
    let before = state.tokens.lowerBound - 1
    let after = state.tokens.upperBound
    if after < document.tokens.count, PhraseWords.isHyphen(document.tokens[after]),
      !document.tokens[after].hasSpaceBefore
    {
      // "US-led coalition" is led by the US; "Iran-backed", "Iran-Iraq" say nothing of a doer.
      return after + 1 < document.tokens.count && document.tokens[after + 1].word == "led"
        ? .adjective : nil
    }
    if before >= 0, PhraseWords.isHyphen(document.tokens[before]),
      !document.tokens[before].hasSpaceBefore
    {
      return nil
    }
    switch state.name.form {
    // "British air strikes", while "the British" attack nobody by themselves
    case .people where !state.isAdjectiveToo: return nil
    case .people, .adjective: return isBeforeNoun(after) ? .adjective : nil
    case .country where state.isAdjectiveToo && NounTest.mayBeNoun(after, in: document):
      return .adjective
    case .country, .metonym:
      let isPlace =
        before >= 0 && Self.locative.contains(document.tokens[before].word)
        || precededByDirection(before)
      let isPossessive = after < document.tokens.count && document.tokens[after].kind == .clitic
      if isPlace { return nil }
      // "Iran's attack", "Iran's general staff": whose it is, before a noun that is no name.
      if isPossessive { return isOwner(behind: after) ? .adjective : nil }
      return isBeforeName(after) ? nil : .state
    }
  }

  /// "Russian drones", "a Russian guided bomb".
  private func isBeforeNoun(_ index: Int) -> Bool {
    if NounTest.mayBeNoun(index, in: document) { return true }
    return index < document.tokens.count && Self.participles.contains(document.tokens[index].word)
      && NounTest.mayBeNoun(index + 1, in: document)
  }

  /// Before the deeds, arms and offices of a state.
  private func isOwner(behind clitic: Int) -> Bool {
    guard clitic + 1 < document.tokens.count, !document.isUpperCase,
      !isBeforeName(clitic + 1) || isOffice(clitic + 1)
    else {
      return false
    }
    return NounTest.mayBeNoun(clitic + 1, in: document)
  }

  /// "General Staff", "Ministry of Defence"
  private func isOffice(_ index: Int) -> Bool {
    Self.offices.contains(document.tokens[index].word)
  }

  private static let offices: WordSet = ["general", "ministry", "defence", "defense", "air"]

  /// Those that modify forces and arms rather than tell what was done.
  private static let participles: WordSet = [
    "guided", "armed", "armored", "armoured", "manned", "unmanned", "uncrewed", "mechanized",
    "mechanised", "combined", "occupied",
  ]

  /// "in northern Iraq", "from western Iran".
  private func precededByDirection(_ before: Int) -> Bool {
    guard before >= 1 else { return false }
    let token = document.tokens[before]
    return document.token(token, hasSuffix: "ern") || token.word == "central"
  }

  /// The "Washington" of "Washington Street".
  private func isBeforeName(_ index: Int) -> Bool {
    guard index < document.tokens.count, !document.isUpperCase else { return false }
    let token = document.tokens[index]
    return token.isWord && token.isCapitalized && !token.isFirstOfSentence
  }

  private func isPartOfLongerName(_ state: StateMatch) -> Bool {
    places.contains {
      $0.tokens.overlaps(state.tokens) && $0.tokens.count > state.tokens.count && !$0.isDemonym
    } || Self.isBehindParticle(state.tokens.lowerBound, in: document)
  }

  /// The "Lima" of "the Santa Rosa de Lima gang".
  static func isBehindParticle(_ index: Int, in document: Document) -> Bool {
    index >= 2 && particles.contains(document.tokens[index - 1].word)
      && document.tokens[index - 2].isCapitalized
  }

  private static let particles: WordSet = ["de", "del", "da", "do", "di"]

  private static let locative: WordSet = [
    "in", "at", "near", "inside", "across", "throughout", "into", "outside", "around", "within",
    "from", "to", "of", "through", "toward", "towards", "via", "over", "above",
  ]
}
