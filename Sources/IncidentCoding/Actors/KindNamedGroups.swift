/// Finds names of groups by the nouns beside them: "the Red Valley gang", "a rebel group called Sons
/// of the Valley", "a little-known group, Sons of the Valley,".
struct KindNamedGroups {
  let document: Document
  let dictionary: ActorDictionary
  /// True for tokens of places and states, which name no group.
  let isForeign: (Int) -> Bool

  struct Match {
    let tokens: Range<Int>
    let name: Range<Int>
  }

  func matches() -> [Match] {
    guard Self.kinds.contains(where: document.mayContain) else { return [] }
    return document.tokens.indices.compactMap { index in
      let word = document.tokens[index].word
      guard Self.kindWords.contains(word), !document.tokens[index].isCapitalized else { return nil }
      return named(before: index) ?? named(behind: index)
    }
  }

  /// "the Red Valley gang"
  private func named(before noun: Int) -> Match? {
    guard !Self.plain.contains(document.tokens[noun].word) else { return nil }
    var start = noun
    while start > 0, noun - start < 6, isNamePart(start - 1) { start -= 1 }
    while start < noun, !isCapital(start) { start += 1 }
    guard start < noun, start > 0, !document.tokens[start].isFirstOfSentence,
      Self.articles.contains(document.tokens[start - 1].word), isName(start..<noun)
    else { return nil }
    // "the Delta gang leader"
    guard !NounTest.mayBeNoun(noun + 1, in: document) else { return nil }
    return Match(
      tokens: start..<noun + 1,
      name: Self.parts.contains(document.tokens[noun].word) ? start..<noun + 1 : start..<noun)
  }

  /// "the rebel group Sons of the Valley", "a militia called", "a little-known group,"
  private func named(behind noun: Int) -> Match? {
    let isArmed =
      !Self.plain.contains(document.tokens[noun].word)
      || Range<Int>.clamped(max(0, noun - 4), noun).reversed()
        .prefix { document.tokens[$0].isWord || PhraseWords.isHyphen(document.tokens[$0]) }
        .contains { Self.armed.contains(document.tokens[$0].word) }
    guard isArmed else { return nil }
    var start = noun + 1
    let isAside = start < document.tokens.count && document.tokens[start].word == ","
    if isAside { start += 1 }
    let isCalled =
      start < document.tokens.count && Self.namings.contains(document.tokens[start].word)
    if isCalled {
      start += 1
      while start < document.tokens.count, Self.links.contains(document.tokens[start].word) {
        start += 1
      }
    }
    guard start < document.tokens.count, isCapital(start) else { return nil }
    var end = start + 1
    while end < document.tokens.count, end - start < 7, isNamePart(end) { end += 1 }
    while !isCapital(end - 1) { end -= 1 }
    guard isName(start..<end), isCalled || end - start > 1 else { return nil }
    // Only what a comma closes is an aside.
    if isAside, !isCalled, end >= document.tokens.count || document.tokens[end].word != "," {
      return nil
    }
    return Match(tokens: start..<end, name: start..<end)
  }

  private func isName(_ range: Range<Int>) -> Bool {
    !range.contains {
      isForeign($0) || Self.foreign.contains(document.tokens[$0].word)
        || dictionary.qualifiers.longestMatch(in: document, at: $0) != nil
        || dictionary.nouns.longestMatch(in: document, at: $0) != nil
    }
  }

  private func isCapital(_ index: Int) -> Bool {
    document.tokens[index].isWord && document.tokens[index].isCapitalized
      && !document.tokens[index].isFirstOfSentence
  }

  private func isNamePart(_ index: Int) -> Bool {
    isCapital(index) || Self.links.contains(document.tokens[index].word)
  }

  /// Nouns that are part of the name: "the Jaime Diaz front".
  private static let parts: WordSet = ["front", "cartel", "faction", "column"]
  private static let kinds: [Word] = [
    "gang", "cartel", "militia", "front", "faction", "rebels", "guerrillas", "militiamen", "group",
    "organisation", "organization", "outfit", "movement", "network", "column", "syndicate",
  ]
  private static let kindWords = WordSet(kinds)
  /// Nouns for all sorts of bodies, which must be said to be armed.
  private static let plain: WordSet = [
    "group", "organisation", "organization", "outfit", "movement", "network",
  ]
  private static let armed: WordSet = [
    "armed", "militant", "rebel", "insurgent", "extremist", "jihadist", "islamist", "separatist",
    "guerrilla", "terrorist", "terror", "militia", "anarchist", "paramilitary", "criminal",
    "vigilante", "resistance", "left", "right", "unknown", "little-known", "known", "shadowy",
    "obscure",
  ]
  private static let namings: WordSet = ["called", "named", "dubbed"]
  private static let articles: WordSet = ["the", "a", "an", "and", "by", "of"]
  private static let links: WordSet = ["al", "el", "ul", "-", "de", "del", "la", "of", "the"]
  private static let foreign: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "reuters", "afp", "ap", "un", "human", "rights", "telegram", "he",
    "she", "it", "they", "i", "we",
  ]
}
