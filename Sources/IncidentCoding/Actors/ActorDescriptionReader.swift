/// Reads the noun group around an actor noun, word by word to the left and a little to the right.
struct ActorDescriptionReader {
  let document: Document
  let dictionary: ActorDictionary
  private let states: [StateMatch]
  /// Those of one country, no demonyms.
  private let places: [PlaceMention]
  private let names: [ActorNameTagger.Match]
  private var qualifiers: [QualifierMatch] = []

  private struct QualifierMatch: TokenSpanning {
    let tokens: Range<Int>
    let qualifier: ActorQualifier
  }

  init(
    document: Document, dictionary: ActorDictionary, states: [StateMatch], places: [PlaceMention],
    names: [ActorNameTagger.Match]
  ) {
    self.document = document
    self.dictionary = dictionary
    self.states = states
    self.places = places.filter { !$0.isDemonym && $0.hasCountry }
    self.names = names
    var index = 0
    while let match = dictionary.qualifiers.nextMatch(in: document, from: index) {
      qualifiers.append(QualifierMatch(tokens: match.tokens, qualifier: match.values[0]))
      index = match.tokens.upperBound
    }
  }

  /// The description with a noun; nil when a name stands before the noun, since then the name says
  /// it all ("Hamas militants").
  func description(with match: Lexicon<ActorNoun>.Match) -> ActorDescription? {
    guard !isNoun(match.tokens.upperBound) else { return nil }
    let description = ActorDescription(noun: match.values[0], nounTokens: match.tokens)
    while extendLeft(description) {}
    if let name = names.ending(at: description.start), !name.isCommunity { return nil }
    readDeterminer(description)
    readRight(description)
    description.isAttributive = isAttributive(match.tokens)
    return description
  }

  /// "Militia leaders", "police station"; a plural such as "forces" is no modifier.
  private func isAttributive(_ noun: Range<Int>) -> Bool {
    let head = document.tokens[noun.upperBound - 1]
    let isPlural = document.token(head, hasSuffix: "s") || document.token(head, hasSuffix: "men")
    let next = noun.upperBound
    if next < document.tokens.count, PhraseWords.isHyphen(document.tokens[next]),
      !document.tokens[next].hasSpaceBefore
    {
      return true
    }
    // "a \"terrorist\" attack"
    let isQuoted = next < document.tokens.count && document.tokens[next].word == .mark("\"")
    return !isPlural && NounTest.mayBeNoun(isQuoted ? next + 1 : next, in: document)
  }

  /// True where a noun of its own follows: the "Islamist" of "Islamist militants" is an adjective.
  private func isNoun(_ index: Int) -> Bool {
    index < document.tokens.count
      && dictionary.nouns.longestMatch(in: document, at: index) != nil
  }

  /// Takes one more modifier; false when what stands before is none.
  private func extendLeft(_ description: ActorDescription) -> Bool {
    let end = description.start
    guard end > 0, !document.tokens[end].isFirstOfSentence else { return false }
    if let start = readAffiliation(endingAt: end, description)
      ?? readState(endingAt: end, description) ?? readCommunity(endingAt: end, description)
      ?? readQualifier(endingAt: end, description) ?? readPlace(endingAt: end, description)
    {
      description.start = start
      return true
    }
    return false
  }

  /// "Iran-backed", "Tehran-aligned", "Iraq-based".
  private func readAffiliation(endingAt end: Int, _ description: ActorDescription) -> Int? {
    guard end >= 3, PhraseWords.isHyphen(document.tokens[end - 2]) else { return nil }
    let participle = document.tokens[end - 1].word
    if Self.backing.contains(participle) {
      if let state = states.ending(at: end - 2) {
        description.sponsor = dictionary.states.name(of: state.name.code)
        description.sponsorCountry = state.name.code
        return state.tokens.lowerBound
      }
      if let name = names.ending(at: end - 2) {
        let actor = dictionary.entries[name.actor]
        description.sponsor = actor.canonical
        return name.tokens.lowerBound
      }
    }
    if Self.basing.contains(participle) {
      if let state = states.ending(at: end - 2) {
        description.country = state.name.code
        return state.tokens.lowerBound
      }
      if let place = places.ending(at: end - 2) {
        description.country = place.country
        return place.tokens.lowerBound
      }
    }
    return nil
  }

  /// "Iraqi", "Iraq's", "pro-Iran", "U.S. and Iraqi".
  private func readState(endingAt end: Int, _ description: ActorDescription) -> Int? {
    let stateEnd = document.tokens[end - 1].kind == .clitic ? end - 1 : end
    guard let state = states.ending(at: stateEnd) else { return nil }
    let start = state.tokens.lowerBound
    if StateReading.isBehindParticle(start, in: document) { return nil }
    if start >= 2, PhraseWords.isHyphen(document.tokens[start - 1]),
      !document.tokens[start - 1].hasSpaceBefore
    {
      let prefix = document.tokens[start - 2].word
      if prefix == "pro" {
        description.sponsor = dictionary.states.name(of: state.name.code)
        description.sponsorCountry = state.name.code
        return start - 2
      }
      if prefix == "anti" {
        description.opponent = dictionary.states.name(of: state.name.code)
        return start - 2
      }
      return nil
    }
    guard description.country == nil else { return nil }
    description.country = state.name.code
    readShared(before: start, description)
    return start
  }

  private func readShared(before start: Int, _ description: ActorDescription) {
    guard start >= 2 else { return }
    let link = document.tokens[start - 1].word
    guard link == "and" || link == "," || link == "-" || link == "or",
      let other = states.ending(at: start - 1)
    else { return }
    description.shared.append(other)
    readShared(before: other.tokens.lowerBound, description)
  }

  private func readCommunity(endingAt end: Int, _ description: ActorDescription) -> Int? {
    guard let name = names.ending(at: end), name.isCommunity, description.identities.isEmpty else {
      return nil
    }
    description.identities = [dictionary.entries[name.actor].canonical]
    if description.country == nil {
      description.country = dictionary.entries[name.actor].country
    }
    return name.tokens.lowerBound
  }

  private func readQualifier(endingAt end: Int, _ description: ActorDescription) -> Int? {
    guard let match = qualifiers.ending(at: end) else {
      // "militant-linked", "heavily" and other adverbs before "armed".
      let isAdverb = document.token(document.tokens[end - 1], hasSuffix: "ly")
      return isAdverb && description.isArmed ? end - 1 : nil
    }
    // "police suspect separatists": a verb.
    let start = match.tokens.lowerBound
    if match.qualifier.kind == .suspected, start > 0, document.tokens[start].word == "suspect",
      SpeakerFinder.isSource(document.tokens[start - 1].word)
    {
      return nil
    }
    description.add(match.qualifier)
    return start
  }

  /// "Baghdad police", "Gaza militants".
  private func readPlace(endingAt end: Int, _ description: ActorDescription) -> Int? {
    // A "Milwaukee man" lives there; he is no force of the place.
    guard description.country == nil, description.noun.nounClass != .attacker,
      let place = places.ending(at: end)
    else { return nil }
    description.country = place.country
    return place.tokens.lowerBound
  }

  private func readDeterminer(_ description: ActorDescription) {
    var index = description.start - 1
    while index >= 0, document.tokens[index].isNumber || Self.numbers.contains(word(index)) {
      index -= 1
    }
    // "its missile forces"
    if index > 0, Self.arms.contains(word(index)) { index -= 1 }
    guard index >= 0 else { return }
    description.isDefinite = Self.definite.contains(word(index))
    description.isPossessed = Self.possessive.contains(word(index))
  }

  /// "backed by Iran", "loyal to Tehran", "in Syria".
  private func readRight(_ description: ActorDescription) {
    var index = description.nounTokens.upperBound
    guard index + 1 < document.tokens.count else { return }
    if Self.backing.contains(word(index)) || Self.loyal.contains(word(index)),
      Self.backingPrepositions.contains(word(index + 1))
    {
      index += 2
      if index < document.tokens.count, word(index) == "the" { index += 1 }
      if description.sponsor == nil, let state = states.starting(at: index) {
        description.sponsor = dictionary.states.name(of: state.name.code)
        description.sponsorCountry = state.name.code
      }
    } else if description.country == nil,
      word(index) == "of" || description.noun.isOrigin(behind: word(index))
    {
      if let state = states.starting(at: index + 1), state.name.form == .country {
        description.country = state.name.code
      } else if let place = places.starting(at: index + 1) {
        description.country = place.country
      }
    }
  }

  /// "backed", "affiliated"
  static func isBacking(_ word: Word) -> Bool { backing.contains(word) }

  private func word(_ index: Int) -> Word { document.tokens[index].word }

  private static let backing: WordSet = [
    "backed", "aligned", "supported", "sponsored", "affiliated", "linked", "allied", "trained",
    "armed", "funded", "controlled", "inspired", "friendly", "leaning", "directed", "financed",
  ]
  private static let basing: WordSet = ["based", "born", "ruled"]
  private static let loyal: WordSet = ["loyal", "close", "tied"]
  private static let backingPrepositions: WordSet = ["by", "to", "with"]
  private static let definite: WordSet = ["the", "these", "those", "this", "that", "both", "its"]
  private static let possessive: WordSet = [
    "its", "their", "our", "his", "her", "my", "your", "whose",
  ]
  private static let arms: WordSet = [
    "missile", "rocket", "drone", "artillery", "naval", "ground", "own", "elite", "allied",
  ]
  private static let numbers: WordSet = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "other", "same",
  ]
}
