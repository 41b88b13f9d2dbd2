// Numbers that count nothing.
extension NumberGrammar {
  /// True for ages, measures, money, clock times, street numbers and numbers of years.
  func isMeasure(_ core: Core) -> Bool {
    var next = core.end
    let hyphenated =
      next < document.tokens.count && PhraseWords.isHyphen(document.tokens[next])
      && !document.tokens[next].hasSpaceBefore
    if hyphenated { next += 1 }
    let following = word(next)
    if NumberWords.units.contains(following) { return true }
    // "9mm", "7.62mm", "M-16", "G7".
    if next < document.tokens.count, document.tokens[core.end - 1].isNumber,
      document.tokens[next].isWord, !document.tokens[next].hasSpaceBefore, !hyphenated
    {
      return true
    }
    if hyphenated, document.tokens[core.start].isNumber { return true }
    let before = core.start - 1
    guard before >= 0 else { return false }
    let previous = document.tokens[before]
    if NumberWords.leaders.contains(previous.word) { return true }
    let glued = !document.tokens[core.start].hasSpaceBefore
    if glued, previous.isWord || PhraseWords.isHyphen(previous),
      document.tokens[core.start].isNumber
    {
      return true
    }
    return isAge(core) || isYear(core) || isAddress(core) || isEmergencyCall(core)
  }

  /// "neighbors called 911 and", "911 dispatchers".
  private func isEmergencyCall(_ core: Core) -> Bool {
    guard document.tokens[core.start].isNumber, core.best == 911 else { return false }
    return Self.calling.contains(word(core.start - 1)) || Self.answering.contains(word(core.end))
  }

  private static let calling: WordSet = [
    "call", "called", "calls", "calling", "dial", "dialed", "dialled", "phoned", "to", "a", "the",
  ]
  private static let answering: WordSet = [
    "call", "calls", "caller", "callers", "dispatcher", "dispatchers", "dispatch", "operator",
    "operators", "center",
  ]

  /// "Watson, 22, of Sebring".
  private func isAge(_ core: Core) -> Bool {
    guard document.tokens[core.start].isNumber, let value = core.best, value < 110,
      core.start >= 2
    else { return false }
    // "both 23", "all in their 20's"
    if word(core.start - 1) == "both" || isDecade(core) { return true }
    if isInListOfAges(core.start) || isBehindPersons(core) || isBehindFullName(core) { return true }
    let mark = word(core.end)
    let isSetOff =
      mark == "all" || mark == "both" || core.end >= document.tokens.count
      || PhraseWords.isHyphen(document.tokens[core.end])
      || mark == "," || mark == "." || mark == ";" || mark == ")"
    let isListed =
      mark == "and" && core.end + 1 < document.tokens.count
      && document.tokens[core.end + 1].isNumber
    guard isSetOff || isListed, word(core.start - 1) == "," || word(core.start - 1) == "(" else {
      return false
    }
    let name = document.tokens[core.start - 2]
    return name.isWord || name.word == "."
  }

  /// "in their 20's"
  private func isDecade(_ core: Core) -> Bool {
    word(core.end) == "'" && word(core.end + 1) == "s"
      && !document.tokens[core.end].hasSpaceBefore
  }

  /// "two boys, 12 and 16,", "three men, 25, 27 and 29,", "two others 37": the last of a list
  /// that a word and a comma open.
  private func isBehindPersons(_ core: Core) -> Bool {
    if word(core.start - 1) == "others", isMarkOrEnd(core.end) { return true }
    guard isMarkOrEnd(core.end), word(core.start - 1) == "and" || word(core.start - 1) == ",",
      document.tokens[core.start - 2].isNumber || word(core.start - 2) == ","
    else { return false }
    var index = core.start - 1
    var comma = index
    while index > 0, core.start - index < Self.longestList {
      let token = document.tokens[index]
      guard
        token.isNumber && (0..<110).contains(token.value) || token.word == ","
          || token.word == "and"
      else { break }
      if token.word == "," { comma = index }
      index -= 1
    }
    return comma == index + 1 && document.tokens[index].isWord
  }

  private func isMarkOrEnd(_ index: Int) -> Bool {
    index >= document.tokens.count || document.tokens[index].isPunctuation
      || PhraseWords.isHyphen(document.tokens[index])
  }

  /// "Ann Smith, 64 were found", "Ann Smith, 66 and Bob Smith, 64": a comma is left out.
  private func isBehindFullName(_ core: Core) -> Bool {
    let name = core.start - 2
    guard word(core.start - 1) == ",", name > 1, document.tokens[name].isCapitalized,
      document.tokens[name - 1].isCapitalized, core.end < document.tokens.count
    else { return false }
    let next = word(core.end)
    if next == "and" {
      return core.end + 1 < document.tokens.count && document.tokens[core.end + 1].isCapitalized
        && !isOfPlace(name)
    }
    // A number of several does not take "was".
    if core.best ?? 0 > 1, Self.singularVerbs.contains(next) { return true }
    return Self.copulas.contains(next) && !isOfPlace(name, inList: next == "were")
  }

  /// "In the West Bank, 12 were killed", "In Kaya, Burkina Faso, 12 were".
  ///
  /// - Parameters:
  ///   - end: the last token of the name.
  ///   - isInList: whether a comma may stand inside the name.
  private func isOfPlace(_ end: Int, inList isInList: Bool = false) -> Bool {
    let start = document.sentences[document.sentenceIndex(ofToken: end)].tokens.lowerBound
    for index in (max(start, end - Self.longestPlace)...end).reversed() {
      let token = document.tokens[index]
      if PlaceWords.locative.contains(token.word) || Self.locatives.contains(token.word) {
        return true
      }
      guard
        token.isCapitalized || token.word == "the" || token.word == "and"
          || PlaceWords.directions.contains(token.word) || isInList && token.word == ","
      else { return false }
    }
    return false
  }

  private static let longestPlace = 8
  private static let singularVerbs: WordSet = ["was", "is", "has"]
  private static let copulas: WordSet = ["was", "were", "is", "of", "died", "has", "had"]
  private static let locatives: WordSet = ["at", "from", "of", "to", "over", "within"]

  /// In tokens, the commas between the ages included.
  private static let longestList = 12

  /// "ages 54, 33 and 26", "between the ages of 18 and 22".
  private func isInListOfAges(_ start: Int) -> Bool {
    var index = start - 1
    while index > 0, start - index < Self.longestList {
      let token = document.tokens[index]
      if NumberWords.ages.contains(token.word) { return true }
      guard token.isNumber || token.word == "," || Self.betweenAges.contains(token.word) else {
        return false
      }
      index -= 1
    }
    return false
  }

  private static let betweenAges: WordSet = ["and", "&", "of", "from", "to"]

  private func isYear(_ core: Core) -> Bool {
    guard document.tokens[core.start].isNumber, core.end == core.start + 1, let value = core.best,
      (1900...2100).contains(value), document.tokens[core.start].bytes.count == 4
    else { return false }
    let previous = word(core.start - 1)
    return NumberWords.yearLeaders.contains(previous)
      || core.end >= document.tokens.count || document.tokens[core.end].isPunctuation
  }

  /// "1200 block of", "14 North Street".
  private func isAddress(_ core: Core) -> Bool {
    guard document.tokens[core.start].isNumber else { return false }
    for offset in 0..<4 {
      let following = word(core.end + offset)
      if following == "block" { return true }
      if PlaceWords.streets.contains(following) { return offset > 0 }
      guard core.end + offset < document.tokens.count,
        document.tokens[core.end + offset].isCapitalized
      else { return false }
    }
    return false
  }
}
