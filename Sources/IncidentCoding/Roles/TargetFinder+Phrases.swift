internal import IngestKit

// The noun groups that name what is hit.
extension TargetFinder {
  /// The first noun group at or behind a token, with nothing but its modifiers before it.
  func first(
    from start: Int, reach: Int, in sentence: Range<Int>, _ rule: String
  ) -> TargetRole? {
    var index = start
    var aside = 0
    while index < sentence.upperBound, index - start - aside <= reach {
      if let end = bracketEnd(openedAt: index, in: sentence) {
        aside += end - index
        index = end
        continue
      }
      if let role = role(startingAt: index, rule) {
        return possession(of: role, in: sentence, rule) ?? role
      }
      guard
        phrases.isModifier(index) || reading.classes[index].has(.determiner)
          || reading.word(index) == "\"" || reading.word(index) == "and" && index > start
          || reading.times.covers(index) || isPartitive(index)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// The hospital of "the city's last hospital", the son of "the mayor's son": what is hit belongs
  /// to whoever stands before it.
  private func possession(
    of owner: TargetRole, in sentence: Range<Int>, _ rule: String
  ) -> TargetRole? {
    let clitic = owner.tokens.upperBound
    guard clitic < sentence.upperBound,
      reading.document.tokens[clitic].kind == .clitic
        || reading.document.isPluralPossessive(clitic)
    else { return nil }
    let owned = first(from: clitic + 1, reach: reach, in: sentence, rule)
    guard let owned else { return nil }
    return owned.isThing || owned.kind == .person && owner.kind == .person ? owned : nil
  }

  /// "a group of", "five of the": those whom the "of" names are meant.
  private func isPartitive(_ index: Int) -> Bool {
    let noun = reading.word(index) == "of" ? index - 1 : index
    return reading.word(noun + 1) == "of"
      && (PerpetratorFinder.collectives.contains(reading.word(noun))
        || reading.numbers.covers(noun))
  }

  /// The noun group that begins at a token, by the dictionaries.
  func role(startingAt index: Int, _ rule: String) -> TargetRole? {
    if let target = reading.targets.covering(index), target.tokens.lowerBound == index {
      return isWeapon(target) ? nil : role(target, rule)
    }
    if let actor = reading.actors.covering(index), actor.tokens.lowerBound == index,
      actor.form != .adjective
    {
      return actor.form == .state && isBeforeNoun(actor.tokens) ? nil : role(actor, rule)
    }
    if let group = reading.people.covering(index), !group.isBare, index >= group.tokens.lowerBound {
      return role(group, rule)
    }
    if let name = reading.names.covering(index), name.tokens.lowerBound == index {
      return role(name, rule)
    }
    if let place = reading.places.covering(index), place.tokens.lowerBound == index,
      !place.isDemonym, !isHyphenated(place.tokens.upperBound),
      place.feature != .country || !isBeforeNoun(place.tokens)
    {
      return area(place, rule)
    }
    return nil
  }

  /// "an explosives-laden car", "a dynamite charge": the means, whatever else the noun may mean.
  private func isWeapon(_ target: TargetMention) -> Bool {
    reading.weapons.covering(target.tokens.lowerBound).map {
      (target.kind == .person || [.vbied, .uav, .ied].contains($0.type))
        && $0.tokens.contains(target.head)
    } ?? false
  }

  /// "Palau-flagged", "54-year-old": what ends before the token only describes.
  func isHyphenated(_ index: Int) -> Bool {
    guard index < reading.document.tokens.count else { return false }
    let token = reading.document.tokens[index]
    return PhraseWords.isHyphen(token) && !token.hasSpaceBefore
  }

  /// "a US diplomatic facility": the country only describes what is hit.
  private func isBeforeNoun(_ country: Range<Int>) -> Bool {
    let next = country.upperBound
    guard next < reading.document.tokens.count, reading.document.tokens[next].isWord,
      phrases.isModifier(next)
    else { return false }
    return reading.targets.within(.clamped(next, next + 6)).contains {
      Range<Int>.clamped(next, $0.tokens.lowerBound).allSatisfy {
        phrases.isModifier($0) || reading.word($0) == "and"
      }
    }
  }
}
