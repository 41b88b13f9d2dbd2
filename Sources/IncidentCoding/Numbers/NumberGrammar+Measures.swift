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
    return isAge(core) || isYear(core) || isAddress(core)
  }

  /// "Watson, 22, of Sebring".
  private func isAge(_ core: Core) -> Bool {
    guard document.tokens[core.start].isNumber, let value = core.best, value < 110,
      core.start >= 2
    else { return false }
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

  /// "two boys, 12 and 16,", "three men, 25, 27 and 29,", "two others 37".
  private func isBehindPersons(_ core: Core) -> Bool {
    if word(core.start - 1) == "others", isMarkOrEnd(core.end) { return true }
    guard isMarkOrEnd(core.end), word(core.start - 1) == "and" || word(core.start - 1) == ",",
      document.tokens[core.start - 2].isNumber || word(core.start - 2) == ","
    else { return false }
    var index = core.start - 1
    var comma = index
    while index > 0 {
      let token = document.tokens[index]
      guard token.isNumber && token.value < 110 || token.word == "," || token.word == "and" else {
        break
      }
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
    let next = document.tokens[core.end]
    if next.word == "and" {
      return core.end + 1 < document.tokens.count && document.tokens[core.end + 1].isCapitalized
    }
    // "In New York, 12 were killed"
    return Self.copulas.contains(next.word) && !Self.locatives.contains(word(name - 2))
      && !Self.locatives.contains(word(name - 1))
  }

  private static let copulas: WordSet = ["was", "were", "is", "of", "died", "has", "had"]
  private static let locatives: WordSet = ["in", "at", "near", "outside", "from", "of", "to"]

  /// "ages 54, 33 and 26".
  private func isInListOfAges(_ start: Int) -> Bool {
    var index = start - 1
    while index > 0, start - index < 12 {
      let token = document.tokens[index]
      if NumberWords.ages.contains(token.word) { return true }
      guard token.isNumber || token.word == "," || token.word == "and" || token.word == "&" else {
        return false
      }
      index -= 1
    }
    return false
  }

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
      if NumberWords.streets.contains(following) { return offset > 0 || following == "block" }
      guard core.end + offset < document.tokens.count,
        document.tokens[core.end + offset].isCapitalized || following == "block"
      else { return false }
    }
    return false
  }
}
