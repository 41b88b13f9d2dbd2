/// Finds names of persons in a text of capitals, where only the words themselves tell.
///
/// A name begins with a common given name, or behind a title or a noun for a person, and goes on as
/// long as no function word, verb form or dictionary word follows.
struct CapitalNames {
  let document: Document
  let classes: [WordClass]
  let people: [PersonGroup]
  /// True for tokens of actors and dates.
  let isTaken: (Int) -> Bool
  /// True for words that begin an event word.
  let isEventWord: (Word) -> Bool

  func names() -> [PersonName] {
    let named = fullNames()
    let surnames = surnames(of: named)
    guard !surnames.isEmpty else { return named }
    let alone = document.tokens.indices.filter { index in
      surnames.contains(document.tokens[index].word) && !named.covers(index)
        && isNamePart(index) && !isWhere(index)
    }
    guard !alone.isEmpty else { return named }
    return (named + alone.map { PersonName(tokens: $0..<$0 + 1) })
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func fullNames() -> [PersonName] {
    var names: [PersonName] = []
    for sentence in document.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard let name = name(at: index, in: sentence.tokens) else {
          index += 1
          continue
        }
        names.append(PersonName(tokens: name))
        index = name.upperBound
      }
    }
    return names
  }

  private func name(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard isNamePart(index), !Self.titles.contains(document.tokens[index].word) else { return nil }
    let isIntroduced = isIntroduced(index, in: sentence)
    guard
      isIntroduced || GivenNames.contains(document.tokens[index].word)
        || isVictim(index, in: sentence)
    else { return nil }
    let end = end(ofNameAt: index, from: index + 1, in: sentence)
    // A given name alone may be a word or a place.
    return isIntroduced || end - index > 1 ? index..<end : nil
  }

  /// True behind "DR", "COLONEL", "MAYOR": a title or a singular noun for a person.
  private func isIntroduced(_ index: Int, in sentence: Range<Int>) -> Bool {
    var before = index - 1
    guard before >= sentence.lowerBound else { return false }
    if document.tokens[before].word == ".", before > sentence.lowerBound { before -= 1 }
    if Self.titles.contains(document.tokens[before].word) { return true }
    guard let group = people.covering(before), !group.isBare, group.head == before else {
      return false
    }
    return group.count == .one
  }

  /// "THE MURDER OF QORBAY TAZAWAL, SPOKESMAN OF": words that no dictionary knows.
  private func isVictim(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index - 2 >= sentence.lowerBound, document.tokens[index - 1].word == "of",
      Self.crimes.contains(document.tokens[index - 2].word), index + 1 < sentence.upperBound,
      isNamePart(index + 1)
    else { return false }
    let end = end(ofNameAt: index, from: index + 2, in: sentence)
    guard end < sentence.upperBound else { return true }
    return document.tokens[end].isPunctuation || !classes[end].isEmpty
  }

  private static let crimes: WordSet = [
    "murder", "assassination", "kidnapping", "abduction", "killing", "slaying", "execution",
    "death",
  ]

  private func end(ofNameAt start: Int, from next: Int, in sentence: Range<Int>) -> Int {
    var end = next
    while end < sentence.upperBound, end - start < Self.longestName, isContinued(end, sentence) {
      end += 1
    }
    return end
  }

  private func isContinued(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if Self.particles.contains(document.tokens[index].word) {
      return index + 1 < sentence.upperBound && isNamePart(index + 1)
    }
    let token = document.tokens[index]
    if PhraseWords.isHyphen(token) {
      return !token.hasSpaceBefore && index + 1 < sentence.upperBound && isNamePart(index + 1)
    }
    return isNamePart(index)
  }

  private func isNamePart(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.isWord, classes[index].isEmpty, !isTaken(index), token.bytes.count > 1,
      people.covering(index)?.isBare ?? true, !isEventWord(token.word),
      !Self.commonWords.contains(token.word)
    else { return false }
    return !Self.verbEndings.contains { document.token(token, hasSuffix: $0) }
  }

  private static let longestName = 6
  private static let verbEndings: [StaticString] = ["ed", "ing", "ly", "tion", "ment"]
  private static let particles: WordSet = [
    "de", "la", "las", "los", "del", "y", "da", "dos", "van", "von", "bin", "al", "el",
  ]
  private static let titles: WordSet = [
    "dr", "mr", "mrs", "ms", "miss", "col", "gen", "lt", "capt", "sgt", "maj", "rev", "fr", "don",
    "dona", "father", "reverend", "monsignor", "msgr", "engineer", "attorney", "comrade",
    "justice", "congressman", "congresswoman", "hopeful", "ideologue", "sister", "brother", "agent",
  ]
  /// Words that follow titles and given names without being part of one.
  private static let commonWords: WordSet = [
    "today", "yesterday", "command", "staff", "forces", "force", "party", "movement", "committee",
    "office", "headquarters", "house", "home", "group", "groups", "sources", "leader", "leaders",
    "candidate", "president", "minister", "government", "army", "city", "town", "department",
    "municipality", "national", "international", "general", "front", "union", "unions", "news",
    "newspaper", "radio", "television", "station", "embassy", "church", "university", "hospital",
    "street", "avenue", "airport", "province", "state", "press", "new", "old", "former", "last",
    "first", "two", "three", "four", "five", "people", "members", "member", "law", "left", "right",
    "went", "came", "told", "took", "gave", "saw", "made", "fled", "met", "spoke", "held",
    "according", "together", "alone", "alias", "aka", "jr", "too", "here", "there", "only",
  ]
}
