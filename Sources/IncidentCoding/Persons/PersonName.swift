/// A run of words that looks like a person's name.
struct PersonName: TokenSpanning, Sendable {
  let tokens: Range<Int>
}

/// Finds names of persons: capitalised words that are no place, no actor and no function word.
struct PersonNameFinder {
  let document: Document
  let classes: [WordClass]
  /// True for tokens of places, actors, dates and dictionary words.
  let isTaken: (Int) -> Bool

  func names() -> [PersonName] {
    var names: [PersonName] = []
    var known = WordSet(minimumCapacity: Self.usualWords)
    var alone: [Int] = []
    for sentence in document.sentences where !isTitleCase(sentence) {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard isFirstPart(index) else {
          index += 1
          continue
        }
        var end = index + 1
        while end < sentence.tokens.upperBound, isFurtherPart(end) { end += 1 }
        if isName(index..<end) {
          names.append(PersonName(tokens: index..<end))
          if end - index > 1 {
            for token in document.tokens[index..<end] { known.insert(token.word) }
          }
        } else if !document.tokens[index].isAllCaps {
          alone.append(index)
        }
        index = end
      }
    }
    // "Smith died": a word at the start of a sentence that is part of a full name elsewhere.
    alone.removeAll { !known.contains(document.tokens[$0].word) }
    guard !alone.isEmpty else { return names }
    names += alone.lazy.map { PersonName(tokens: $0..<$0 + 1) }
    return names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// How many words the full names of a text have.
  private static let usualWords = 30

  private func isFirstPart(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.isWord && token.isCapitalized && classes[index].isEmpty && isFree(index)
  }

  private func isFree(_ index: Int) -> Bool {
    let word = document.tokens[index].word
    return !isTaken(index) && !Self.titles.contains(word) && !Self.quantities.contains(word)
  }

  private func isFurtherPart(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if Self.particles.contains(token.word) {
      return index + 1 < document.tokens.count && document.tokens[index + 1].isCapitalized
    }
    if PhraseWords.isHyphen(token) || token.word == "." {
      return !token.hasSpaceBefore && index + 1 < document.tokens.count
        && document.tokens[index + 1].isCapitalized && (token.word != "." || isInitial(index - 1))
    }
    return isFirstPart(index)
  }

  private func isInitial(_ index: Int) -> Bool { document.tokens[index].bytes.count <= 2 }

  /// One word at the start of a sentence is no name, nor are "the Tutor" and "the Sikin clan".
  private func isName(_ range: Range<Int>) -> Bool {
    let first = document.tokens[range.lowerBound]
    if range.lowerBound > 0, document.tokens[range.lowerBound - 1].word == "the" { return false }
    if isClan(range.upperBound) { return false }
    guard range.count == 1 else { return true }
    return !first.isFirstOfSentence && !first.isAllCaps
  }

  /// "clan", "and Sikin clans"
  private func isClan(_ index: Int) -> Bool {
    guard index + 2 < document.tokens.count else { return false }
    let noun =
      document.tokens[index].word == "and" && document.tokens[index + 1].isCapitalized
      ? index + 2 : index
    return Self.clans.contains(document.tokens[noun].word)
  }

  private static let clans: WordSet = ["clan", "clans", "tribe", "tribes", "tribesmen", "clansmen"]

  private func isTitleCase(_ sentence: Sentence) -> Bool {
    var words = 0
    for index in sentence.tokens where document.tokens[index].isWord && classes[index].isEmpty {
      guard document.tokens[index].isCapitalized else { return false }
      words += 1
    }
    return words > 3
  }

  private static let particles: WordSet = [
    "de", "la", "al", "el", "bin", "ibn", "van", "von", "del", "y", "abu", "da", "dos",
  ]
  /// With a capital where a quotation begins.
  private static let quantities: WordSet = [
    "more", "most", "many", "several", "some", "few", "dozens", "scores", "hundreds", "thousands",
  ]
  private static let titles: WordSet = [
    "president", "minister", "general", "colonel", "captain", "major", "lieutenant", "sergeant",
    "police", "sheriff", "chief", "mr", "mrs", "ms", "dr", "officer", "judge", "senator",
    "governor", "mayor", "prime", "foreign", "officials", "street", "avenue", "county", "hospital",
    "university", "church", "school", "department", "park", "road", "center", "district", "posted",
    "updated", "published", "photo", "video", "high", "elementary",
  ]
}
