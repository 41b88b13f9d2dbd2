/// Finds names of the dictionary, in any spelling, and acronyms that the text itself explains.
struct ActorNameTagger: Sendable {
  struct Match: Sendable {
    let tokens: Range<Int>
    let actor: Int
    let isCommunity: Bool
  }

  let dictionary: ActorDictionary

  func matches(in document: Document, context: ActorContext) -> [Match] {
    var keys = TransliterationCache()
    var defined: [Word: Int] = [:]
    var matches: [Match] = []
    var index = 0
    while index < document.tokens.count {
      guard mayStart(at: index, in: document),
        let match = match(in: document, at: index, context, &keys)
          ?? acronym(in: document, at: index, defined)
      else {
        index += 1
        continue
      }
      index = match.tokens.upperBound
      if let explained = ParenthesisedAcronym(in: document, behind: match.tokens) {
        defined[explained.word] = match.actor
      }
      matches.append(match)
    }
    return Self.mergingParentheses(matches, in: document)
  }

  /// False for most words: no name of the dictionary begins with them, nor are they capitals.
  @inline(__always)
  private func mayStart(at index: Int, in document: Document) -> Bool {
    document.isUpperCase || dictionary.names.mayBegin(with: document.tokens[index].word)
      || dictionary.transliterated.mayStart(at: index, in: document)
  }

  private func match(
    in document: Document, at index: Int, _ context: ActorContext,
    _ keys: inout TransliterationCache
  ) -> Match? {
    let token = document.tokens[index]
    guard token.isWord || token.isNumber else { return nil }
    var best: (tokens: Range<Int>, names: [ActorName])?
    if let match = dictionary.names.longestMatch(in: document, at: index) {
      best = (match.tokens, match.values)
    }
    if !document.isUpperCase,
      let match = dictionary.transliterated.longestMatch(in: document, at: index, keys: &keys),
      match.tokens.count > best?.tokens.count ?? 0
    {
      best = (match.tokens, match.names)
    }
    guard let best, let actor = choose(best.names, best.tokens, in: document, context),
      !isPartOfPersonName(best.tokens, in: document)
    else { return nil }
    return Match(
      tokens: best.tokens, actor: actor, isCommunity: dictionary.communities.contains(actor))
  }

  /// Of several bearers of a name, one whose country the text speaks of, else the first.
  private func choose(
    _ names: [ActorName], _ range: Range<Int>, in document: Document, _ context: ActorContext
  ) -> Int? {
    let written = names.filter { $0.isWritten(in: document, at: range) }
    let atHome = written.filter { name in
      dictionary.countries[name.actor].contains(where: context.countries.contains)
    }
    if let home = context.home,
      let name = atHome.first(where: { dictionary.countries[$0.actor].contains(home) })
    {
      return name.actor
    }
    return (atHome.first ?? written.first { !$0.needsCountry })?.actor
  }

  private func acronym(
    in document: Document, at index: Int, _ defined: [Word: Int]
  ) -> Match? {
    let token = document.tokens[index]
    guard token.isWord, token.isAllCaps || document.isUpperCase, let actor = defined[token.word]
    else { return nil }
    return Match(tokens: index..<index + 1, actor: actor, isCommunity: false)
  }

  /// "Abdul-Malik al-Houthi": one word with an article behind a first name is a person.
  private func isPartOfPersonName(_ range: Range<Int>, in document: Document) -> Bool {
    if isBetweenNames(range, in: document) { return true }
    let start = articleStart(before: range.lowerBound, in: document) ?? range.lowerBound
    guard start > 0, !document.isUpperCase, range.upperBound - start <= 3,
      ArabicArticle.contains(document.tokens[start].word)
    else { return false }
    let previous = document.tokens[start - 1]
    return previous.isWord && previous.isCapitalized && !previous.isFirstOfSentence
      && !previous.isAllCaps && !isQualifier(start - 1, in: document)
  }

  /// "Ann Fateh Smith": one word between two capitalised ones that are no part of a description.
  private func isBetweenNames(_ range: Range<Int>, in document: Document) -> Bool {
    guard range.count == 1, range.lowerBound > 0, range.upperBound < document.tokens.count,
      !document.isShouted(atToken: range.lowerBound)
    else { return false }
    let neighbours = [range.lowerBound - 1, range.upperBound]
    return !document.tokens[range.lowerBound].isAllCaps
      && neighbours.allSatisfy { index in
        let token = document.tokens[index]
        return token.isWord && token.isCapitalized && !token.isFirstOfSentence
          && !isQualifier(index, in: document)
          && dictionary.nouns.longestMatch(in: document, at: index) == nil
      }
  }

  private func isQualifier(_ index: Int, in document: Document) -> Bool {
    dictionary.states.lexicon.longestMatch(in: document, at: index) != nil
      || dictionary.qualifiers.longestMatch(in: document, at: index) != nil
  }

  /// The "al" of "al-Houthi", for a name that was found without its article.
  private func articleStart(before index: Int, in document: Document) -> Int? {
    guard index >= 2, PhraseWords.isHyphen(document.tokens[index - 1]),
      ArabicArticle.contains(document.tokens[index - 2].word)
    else { return nil }
    return index - 2
  }

  /// "Hezbollah Brigades (Kataeb Hezbollah)" is one mention; "… Corps (IRGC)" stays two.
  private static func mergingParentheses(_ matches: [Match], in document: Document) -> [Match] {
    var merged: [Match] = []
    for match in matches {
      let open = match.tokens.lowerBound - 1
      let close = match.tokens.upperBound
      guard let last = merged.last, last.actor == match.actor, last.tokens.upperBound == open,
        document.tokens[open].word == "(", close < document.tokens.count,
        document.tokens[close].word == ")", match.tokens.count > 1
      else {
        merged.append(match)
        continue
      }
      merged[merged.count - 1] = Match(
        tokens: last.tokens.lowerBound..<close + 1, actor: match.actor,
        isCommunity: match.isCommunity)
    }
    return merged
  }
}

/// "(IRGC)" or "[FMLN]" behind a full name.
struct ParenthesisedAcronym {
  let word: Word
  let token: Int

  init?(in document: Document, behind range: Range<Int>) {
    let open = range.upperBound
    guard range.count > 1, open + 2 < document.tokens.count else { return nil }
    let (mark, acronym, end) = (
      document.tokens[open], document.tokens[open + 1], document.tokens[open + 2]
    )
    let isBracketed =
      (mark.word == "(" && end.word == ")") || (mark.word == "[" && end.word == "]")
    guard isBracketed, acronym.isWord, acronym.isAllCaps else { return nil }
    word = acronym.word
    token = open + 1
  }
}
