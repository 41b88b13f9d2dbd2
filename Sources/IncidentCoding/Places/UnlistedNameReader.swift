/// Reads the names in a sentence that the words around them show to be places.
struct UnlistedNameReader {
  /// Without the nouns that say what they are.
  private(set) var names: [Range<Int>] = []

  let tokens: [Token]
  let sentence: Range<Int>

  init(document: Document, sentence: Range<Int>) {
    tokens = document.tokens
    self.sentence = sentence
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard tokens[index].isWord, tokens[index].isCapitalized else {
        index += 1
        continue
      }
      let run = index..<end(ofRunAt: index)
      if let name = name(in: run) { names.append(name) }
      index = run.upperBound
    }
    // Capitals tell nothing where most words have them.
    if !names.isEmpty, isTitleCase { names = [] }
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
    guard !name.isEmpty, name.count <= 5, isSituated(name, in: run, hasNoun: hasNoun), isName(name)
    else { return nil }
    return name
  }

  /// "Niassa Special Reserve", "Virunga National Park": what kind of land is part of the name.
  private func isReserve(endingAt end: Int) -> Bool {
    end - 3 >= sentence.lowerBound && Self.isReserveNoun(tokens[end - 1].word)
      && Self.reserveKinds.contains(tokens[end - 2].word) && tokens[end - 3].isCapitalized
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

  // MARK: Single tokens

  func isNoun(_ index: Int) -> Bool { isNounWord(tokens[index].word) }

  func isNounWord(_ word: Word) -> Bool { Self.allNouns.contains(word) }

  func isCapitalized(_ index: Int) -> Bool {
    sentence.contains(index) && tokens[index].isWord && tokens[index].isCapitalized
  }

  func word(_ index: Int) -> Word? {
    sentence.contains(index) && tokens[index].isWord ? tokens[index].word : nil
  }
}
