internal import IngestKit

// A name and a description beside it are of one target.
extension TargetFinder {
  /// Adds the apposition behind a target: "Ann Smith, the mayor of Leeds", "the mayor, Ann Smith".
  func described(_ role: TargetRole) -> TargetRole {
    let end = max(role.tokens.upperBound, role.name?.upperBound ?? 0)
    guard role.kind == .person, reading.word(end) == "," else { return role }
    if role.name == role.tokens { return describing(role, behind: end + 1) }
    guard role.name == nil, let name = reading.names.covering(end + 1),
      name.tokens.lowerBound == end + 1
    else { return role }
    var named = role
    named.name = name.tokens
    return named
  }

  private func describing(_ role: TargetRole, behind start: Int) -> TargetRole {
    let sentence = reading.sentence(of: role.head)
    var index = start
    while index < min(start + 5, sentence.upperBound) {
      if let description = description(at: index) {
        var found = role
        found.tokens = description.tokens
        found.type = description.type ?? role.type
        found.gtd = description.gtd
        found.nationality = description.nationality ?? role.nationality
        return found
      }
      guard reading.document.tokens[index].isWord,
        !reading.classes[index].has([.be, .have, .preposition, .coordinator, .relative])
      else { return role }
      index += 1
    }
    return role
  }

  /// A noun for one person, with what "of" adds to it.
  private func description(at index: Int) -> TargetRole? {
    if let target = reading.targets.covering(index), target.tokens.lowerBound == index,
      target.kind == .person, !target.isPlural
    {
      var role = role(target, "target.apposition")
      role.tokens = role.tokens.lowerBound..<phraseEnd(role.tokens.upperBound)
      return role
    }
    if let group = reading.people.covering(index), !group.isBare, group.count == .one,
      reading.names.covering(index) == nil
    {
      var role = role(group, "target.apposition")
      role.tokens = role.tokens.lowerBound..<phraseEnd(role.tokens.upperBound)
      return role
    }
    return nil
  }

  /// Behind "of the city of X": the end of the phrase that "of" opens.
  func phraseEnd(_ end: Int) -> Int {
    let sentence = reading.sentence(of: max(0, end - 1))
    guard reading.word(end) == "of", end + 1 < sentence.upperBound else { return end }
    var index = end + 1
    while index < min(end + 8, sentence.upperBound), isPhraseWord(index) { index += 1 }
    return index > end + 1 ? index : end
  }

  private func isPhraseWord(_ index: Int) -> Bool {
    let token = reading.document.tokens[index]
    guard
      token.isWord || token.isNumber || token.kind == .clitic
        || PhraseWords.isHyphen(token) && !token.hasSpaceBefore
    else { return false }
    if reading.word(index) == "of" || reading.classes[index].has([.article, .possessive]) {
      return true
    }
    return reading.classes[index].isEmpty && reading.triggers.covering(index)?.isVerb != true
      && reading.times.covering(index) == nil
  }
}
