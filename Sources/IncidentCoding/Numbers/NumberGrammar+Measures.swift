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
    if isInListOfAges(core.start) { return true }
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
