internal import IngestKit

/// Finds who is named or described in a text as somebody who may act.
///
/// Names come first, then nouns with their modifiers, then countries and capitals that stand for
/// their governments; mentions do not overlap and come in the order of the text.
package struct ActorTagger: Sendable {
  private let dictionary: ActorDictionary

  package init(dictionary: ActorDictionary) { self.dictionary = dictionary }

  package func mentions(in document: Document, places: [PlaceMention]) -> [ActorMention] {
    let states = StateMatch.all(in: document, states: dictionary.states, places: places)
    let context = ActorContext(document: document, places: places, states: states)
    let names = ActorNameTagger(dictionary: dictionary).matches(in: document, context: context)
    let named = names.filter { !$0.isCommunity && !isBacker($0, in: document) }
      .map { mention(of: $0, states, in: document) }
    var taken = TokenSet(named.lazy.map(\.tokens), in: document)
    let unlisted = UnlistedGroupTagger(dictionary: dictionary)
      .mentions(in: document, states: states, places: places, context: context)
      .filter { !taken.overlaps($0.tokens) }
    for mention in unlisted { taken.insert(mention.tokens) }
    // The town of Fano is not where "the Fano militia" is at home.
    let towns = places.filter { !taken.overlaps($0.tokens) }
    let naming = ActorDescriptionNaming(
      dictionary: dictionary,
      context: towns.count == places.count
        ? context : ActorContext(document: document, places: towns, states: states))
    let described = descriptions(in: document, states, places, names, naming, &taken)
    let standing = StateReading(document: document, places: places, naming: naming)
      .mentions(of: states.filter { !taken.overlaps($0.tokens) })
    return (named + unlisted + described + standing).sorted {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
  }

  /// The "Al Qaeda" of "Al Qaeda-affiliated militants" and of "JNIM, an Al Qaeda affiliate", which
  /// act in its stead.
  private func isBacker(_ match: ActorNameTagger.Match, in document: Document) -> Bool {
    let hyphen = match.tokens.upperBound
    if isInApposition(match, in: document) { return true }
    guard hyphen + 2 < document.tokens.count, PhraseWords.isHyphen(document.tokens[hyphen]),
      ActorDescriptionReader.isBacking(document.tokens[hyphen + 1].word)
    else { return false }
    return (hyphen + 2...hyphen + 3).contains {
      dictionary.nouns.longestMatch(in: document, at: $0) != nil
    }
  }

  /// The "Al Qaeda" of ", an Al Qaeda affiliate".
  private func isInApposition(_ match: ActorNameTagger.Match, in document: Document) -> Bool {
    let (article, noun) = (match.tokens.lowerBound - 1, match.tokens.upperBound)
    guard article > 0, noun < document.tokens.count,
      Self.affiliates.contains(document.tokens[noun].word)
    else { return false }
    return PlaceNameContext.articles.contains(document.tokens[article].word)
      && document.tokens[article - 1].word == .mark(",")
  }

  private static let affiliates: WordSet = [
    "affiliate", "offshoot", "branch", "ally", "proxy", "splinter", "faction", "wing", "rival",
  ]

  /// "Iraqi Kataib Hezbollah", "Hamas militants": the name with its country and its men.
  private func mention(
    of match: ActorNameTagger.Match, _ states: [StateMatch], in document: Document
  ) -> ActorMention {
    var tokens = match.tokens
    if let state = states.ending(at: tokens.lowerBound),
      dictionary.countries[match.actor].contains(state.name.code)
    {
      tokens = state.tokens.lowerBound..<tokens.upperBound
    }
    if let men = dictionary.nouns.longestMatch(in: document, at: tokens.upperBound),
      men.values.first?.nounClass == .group, men.tokens.count == 1,
      !NounTest.mayBeNoun(men.tokens.upperBound, in: document)
    {
      tokens = tokens.lowerBound..<men.tokens.upperBound
    }
    return ActorMention(tokens: tokens, actor: dictionary.entries[match.actor], form: .name)
  }

  private func descriptions(
    in document: Document, _ states: [StateMatch], _ places: [PlaceMention],
    _ names: [ActorNameTagger.Match], _ naming: ActorDescriptionNaming, _ taken: inout TokenSet
  ) -> [ActorMention] {
    let reader = ActorDescriptionReader(
      document: document, dictionary: dictionary, states: states, places: places, names: names)
    var found: [ActorDescription] = []
    var index = 0
    while let noun = dictionary.nouns.nextMatch(in: document, from: index, where: { $0.isWord }) {
      index = noun.tokens.lowerBound + 1
      guard !taken.contains(noun.tokens.lowerBound),
        let description = reader.description(with: noun),
        !taken.overlaps(description.tokens), !taken.contains(description.nounTokens.upperBound)
      else { continue }
      found.append(description)
      taken.insert(description.tokens)
      index = description.nounTokens.upperBound
    }
    ActorDescriptionUnifier(home: naming.context.home).unify(found)
    var mentions: [ActorMention] = []
    for description in found { add(description, in: document, naming, &taken, to: &mentions) }
    return mentions
  }

  private func add(
    _ description: ActorDescription, in document: Document, _ naming: ActorDescriptionNaming,
    _ taken: inout TokenSet, to mentions: inout [ActorMention]
  ) {
    guard let actor = naming.entry(for: description, in: document) else { return }
    mentions.append(
      ActorMention(
        tokens: description.tokens, actor: actor, head: description.head,
        form: description.isAttributive ? .adjective : .description,
        isGeneric: actor.kind == .generic,
        isAnaphoric: description.isPlain && description.noun.bare == .anaphoric
          || description.isPlain && description.isDefinite,
        isSuspected: description.isSuspected))
    for state in description.shared where !taken.overlaps(state.tokens) {
      guard
        let actor = naming.force(
          of: state.name.code, description.noun, named: description.nounTokens, in: document)
      else { continue }
      taken.insert(state.tokens)
      mentions.append(
        ActorMention(
          tokens: state.tokens, actor: actor, head: description.head, form: .description))
    }
  }
}
