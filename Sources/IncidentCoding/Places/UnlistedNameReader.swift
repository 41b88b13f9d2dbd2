/// Reads the names in a sentence that the words around them show to be places.
struct UnlistedNameReader {
  /// Without the nouns that say what they are.
  private(set) var names: [Range<Int>] = []

  private let document: Document
  private let sentence: Range<Int>
  private var tokens: [Token] { document.tokens }

  init(document: Document, sentence: Range<Int>) {
    self.document = document
    self.sentence = sentence
    // Capitals tell nothing where most words have them.
    guard !isTitleCase else { return }
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard isCapitalized(index) else {
        index += 1
        continue
      }
      let run = index..<end(ofRunAt: index)
      if let name = name(in: run) { names.append(name) }
      index = run.upperBound
    }
  }

  /// "the Saltivka district", "the Solino neighbourhood"
  func isQuarter(_ name: Range<Int>) -> Bool {
    word(name.upperBound).map(Self.quarters.contains) ?? false
  }

  /// "the Solino neighbourhood": a part of a city and of nothing else.
  func isNeighborhood(_ name: Range<Int>) -> Bool {
    word(name.upperBound).map(PlaceWords.quarters.contains) ?? false
  }

  /// "the Jaili refinery", "Zamzam camp"
  func isFacility(_ name: Range<Int>) -> Bool {
    isReserve(endingAt: name.upperBound)
      || (word(name.upperBound).map(Self.facilities.contains) ?? false)
  }

  private var isTitleCase: Bool {
    var words = 0
    var capitals = 0
    for token in tokens[sentence] where token.isWord {
      words += 1
      if token.isCapitalized { capitals += 1 }
    }
    return words > 3 && capitals * 3 > words * 2
  }

  /// Capitalised words, hyphens and small particles between them: "Wad al-Noura", "Pont-Sondé".
  private func end(ofRunAt start: Int) -> Int {
    var end = start + 1
    var index = start + 1
    while index < sentence.upperBound {
      let token = tokens[index]
      if token.isWord, token.isCapitalized {
        end = index + 1
      } else if PhraseWords.isHyphen(token) ? token.hasSpaceBefore : !isParticle(index) {
        break
      }
      index += 1
    }
    return end
  }

  private func isParticle(_ index: Int) -> Bool {
    Self.particles.contains(tokens[index].word)
  }

  /// The name inside a run of capitals, when its context is that of a place.
  private func name(in run: Range<Int>) -> Range<Int>? {
    var start = run.lowerBound
    var end = run.upperBound
    var hasNoun = false
    while start < end, isNoun(start) || PlaceWords.directions.contains(tokens[start].word) {
      hasNoun = hasNoun || isNoun(start)
      start += 1
    }
    if isReserve(endingAt: end), isLocated(start) { return start..<end }
    while end > start, isNoun(end - 1) {
      hasNoun = true
      end -= 1
    }
    // "Guma Local Government Area"
    if hasNoun, end > start, end < run.upperBound, tokens[end - 1].word == "government" {
      // "Qorbaya community in Guma Local Government Area": the village is told.
      guard word(start - 1) != "in" || word(start - 2).map(isNounWord) != true else { return nil }
      end -= 1
      while end > start, isNoun(end - 1) { end -= 1 }
    }
    let name = start..<end
    guard !name.isEmpty, name.count <= 5, isName(name) else { return nil }
    let context = hasNoun || hasNounBehind(end) || hasNounBefore(start)
    if context, isLocated(run.lowerBound) || hasNounBefore(start) { return name }
    if isNear(run.lowerBound), !isOfStreet(end) { return name }
    if isCalled(start) { return name }
    let isDirect = word(run.lowerBound - 1).map(Self.direct.contains) ?? false
    if isDirect, isDescribed(end) || isSite(start) || isScene(start) { return name }
    return (isDirect || isInhabited(start)) && hasAreaBehind(end) ? name : nil
  }

  /// "a mosque in X"
  private func isSite(_ start: Int) -> Bool {
    word(start - 1) == "in" && (word(start - 2).map(Self.sites.contains) ?? false)
  }

  /// "The attack took place on Thursday at 9 a.m. in X"
  private func isScene(_ start: Int) -> Bool {
    Range<Int>.clamped(sentence.lowerBound, start).suffix(12).contains {
      let word = tokens[$0].word
      return word == "occurred" || word == "happened"
        || word == "took" && $0 + 1 < start && tokens[$0 + 1].word == "place"
    }
  }

  /// "Niassa Special Reserve", "Virunga National Park": what kind of land is part of the name.
  private func isReserve(endingAt end: Int) -> Bool {
    end - 3 >= sentence.lowerBound && Self.reserves.contains(tokens[end - 1].word)
      && Self.reserveKinds.contains(tokens[end - 2].word) && tokens[end - 3].isCapitalized
  }

  /// "residents of X"
  private func isInhabited(_ start: Int) -> Bool {
    word(start - 1) == "of" && (word(start - 2).map(Self.inhabitants.contains) ?? false)
  }

  /// "near Main and Third", "outside Joe's": a corner or a house.
  private func isOfStreet(_ end: Int) -> Bool {
    guard end < sentence.upperBound else { return false }
    return tokens[end].kind == .clitic || word(end) == "and" && isCapitalized(end + 1)
  }

  /// "a base known as X", "a village called X", "another village, X, …"
  private func isCalled(_ start: Int) -> Bool {
    if start - 2 >= sentence.lowerBound, tokens[start - 1].word == ",",
      PlaceWords.settlements.contains(tokens[start - 2].word),
      !tokens[start - 2].isCapitalized
    {
      return true
    }
    let called = word(start - 1) == "as" && word(start - 2) == "known" ? start - 2 : start - 1
    guard let verb = word(called), called < start - 1 || verb == "called" || verb == "named",
      let noun = word(called - 1)
    else { return false }
    return isNounWord(noun)
  }

  /// A name rather than an ordinary word with a capital, a person or an institution.
  private func isName(_ name: Range<Int>) -> Bool {
    guard
      name.allSatisfy({ index in
        let token = tokens[index]
        return !token.isAllCaps
          && (!Self.ordinary.contains(token.word) || opensName(index, name)
            || index > name.lowerBound
              && (PlaceWords.directions.contains(token.word) || isParticle(index)))
      })
    else { return false }
    if GivenNames.contains(tokens[name.lowerBound].word), name.count > 1,
      !hasNounBefore(name.lowerBound)
    {
      return false
    }
    // "Dansadau Women's Association": the name goes on.
    return word(name.upperBound).map { !PlaceWords.streets.contains($0) } ?? true
  }

  /// The "El" of "El Plateado".
  private func opensName(_ index: Int, _ name: Range<Int>) -> Bool {
    index == name.lowerBound && name.count > 1 && Self.openings.contains(tokens[index].word)
  }

  /// "the village of X", "the area of X"
  private func hasNounBefore(_ start: Int) -> Bool {
    guard word(start - 1) == "of", let noun = word(start - 2) else { return false }
    return Self.nouns.contains(noun) || PlaceWords.settlements.contains(noun)
  }

  /// "X village", "X displacement camp"
  private func hasNounBehind(_ end: Int) -> Bool {
    guard let noun = word(end), !tokens[end].isCapitalized else { return false }
    return isNounWord(noun)
      || Self.campKinds.contains(noun) && (word(end + 1).map(Self.facilities.contains) ?? false)
  }

  /// "X near the border", "X, in Memba district", "X in northern Mali", "X, Ituri": an area is told
  /// right behind.
  private func hasAreaBehind(_ end: Int) -> Bool {
    guard end + 1 < sentence.upperBound else { return false }
    let hasComma = tokens[end].word == ","
    let next = hasComma ? end + 1 : end
    if word(next) == "near" { return true }
    if word(next) == "in" {
      if word(next + 1).map(Self.neighbors.contains) ?? false { return isCapitalized(next + 2) }
      return isCapitalized(next + 1) || word(next + 1) == "the"
        || (word(next + 1).map(PlaceWords.directions.contains) ?? false)
    }
    guard hasComma, isCapitalized(next) else { return false }
    var last = next
    while last < sentence.upperBound, isCapitalized(last) { last += 1 }
    return (word(last).map(isNounWord) ?? false)
      || last < sentence.upperBound
        && tokens[last].isPunctuation
  }

  /// "in X, a farming community in the Guma area": an apposition says what it is.
  private func isDescribed(_ end: Int) -> Bool {
    guard end + 2 < sentence.upperBound, tokens[end].word == ",",
      tokens[end + 1].word == "a" || tokens[end + 1].word == "an"
    else { return false }
    return Range<Int>.clamped(end + 2, min(end + 7, sentence.upperBound)).prefix {
      tokens[$0].isWord && !tokens[$0].isCapitalized || PhraseWords.isHyphen(tokens[$0])
    }.contains {
      let word = tokens[$0].word
      return PlaceWords.settlements.contains(word) || Self.nouns.contains(word)
    }
  }

  /// Behind a preposition of place, with directions and a possessor between.
  private func isLocated(_ start: Int) -> Bool {
    var index = start - 1
    var steps = 0
    while index >= sentence.lowerBound, steps < 5 {
      let token = tokens[index]
      if Self.prepositions.contains(token.word) { return true }
      let isPassed =
        token.kind == .clitic || token.isCapitalized || token.word == "the"
        || Self.passed.contains(token.word)
      guard isPassed else { return token.word == "," && steps > 0 && index < start - 1 }
      index -= 1
      steps += 1
    }
    return false
  }

  private func isNear(_ start: Int) -> Bool {
    guard let lead = word(start - 1) else { return false }
    if Self.nearness.contains(lead) { return true }
    return ["of", "from"].contains(lead)
      && (word(start - 2).map { PlaceWords.directions.contains($0) || $0 == "vicinity" } ?? false)
  }

  // MARK: Single tokens

  private func isNoun(_ index: Int) -> Bool { isNounWord(tokens[index].word) }

  private func isNounWord(_ word: Word) -> Bool { Self.allNouns.contains(word) }

  private func isCapitalized(_ index: Int) -> Bool {
    sentence.contains(index) && tokens[index].isWord && tokens[index].isCapitalized
  }

  private func word(_ index: Int) -> Word? {
    sentence.contains(index) && tokens[index].isWord ? tokens[index].word : nil
  }
}
