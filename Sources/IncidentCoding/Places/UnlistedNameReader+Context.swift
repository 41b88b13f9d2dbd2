// The words around a name that show it to be a place.
extension UnlistedNameReader {
  /// True for a name whose context is that of a place.
  ///
  /// - Parameter hasNoun: whether a noun for a place stands beside it in its run of capitals.
  func isSituated(_ name: Range<Int>, in run: Range<Int>, hasNoun: Bool) -> Bool {
    let (start, end) = (name.lowerBound, name.upperBound)
    let isBehindNoun = hasNounBefore(start)
    if isBehindNoun || (hasNoun || hasNounBehind(end)) && isLocated(run.lowerBound) { return true }
    guard isLed(start) || isLed(run.lowerBound) else { return false }
    if isNear(run.lowerBound), !isOfStreet(end) { return true }
    if isCalled(start) { return true }
    let isDirect =
      word(run.lowerBound - 1).map(Self.isDirectPreposition) ?? false || isLeft(run.lowerBound)
    if isDirect, isDescribed(end) || isSite(start) || isScene(start) || isOfEvent(start) {
      return true
    }
    return (isDirect || isInhabited(start)) && hasAreaBehind(end)
  }

  /// False behind a word that leads to no place.
  private func isLed(_ start: Int) -> Bool {
    start > sentence.lowerBound && Self.leads.contains(tokens[start - 1].word)
  }

  /// "driven out of X", "sent helicopters against X"
  private func isLeft(_ start: Int) -> Bool {
    word(start - 1) == "against" || word(start - 1) == "of" && word(start - 2) == "out"
  }

  /// "a mosque in X", "a camp at X"
  private func isSite(_ start: Int) -> Bool {
    guard let site = word(start - 2) else { return false }
    return word(start - 1) == "in" && Self.sites.contains(site)
      || word(start - 1) == "at" && Self.grounds.contains(site)
  }

  /// "an ambush at X"
  private func isOfEvent(_ start: Int) -> Bool {
    word(start - 1) == "at" && (word(start - 2).map(Self.events.contains) ?? false)
  }

  /// "The attack took place on Thursday at 9 a.m. in X"
  private func isScene(_ start: Int) -> Bool {
    Range<Int>.clamped(sentence.lowerBound, start).suffix(12).contains {
      let word = tokens[$0].word
      return word == "occurred" || word == "happened"
        || word == "took" && $0 + 1 < start && tokens[$0 + 1].word == "place"
    }
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

  /// "the village of X", "the area of X"
  func hasNounBefore(_ start: Int) -> Bool {
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
  func isLocated(_ start: Int) -> Bool {
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
    if Self.tellsNearness(lead) { return true }
    return (lead == "of" || lead == "from")
      && (word(start - 2).map { PlaceWords.directions.contains($0) || $0 == "vicinity" } ?? false)
  }
}
