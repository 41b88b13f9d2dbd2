internal import IngestKit

/// Finds noun groups of persons: "two Iraqi soldiers", "a 12-year-old girl", "three others".
struct PersonGroupFinder {
  let document: Document
  let classes: [WordClass]
  let numbers: [NumberMention]
  let lexicon: PersonLexicon
  /// First words of event words: "soldier killed" is no compound.
  let verbs: WordSet
  /// True for tokens of a date or a time.
  let isTime: (Int) -> Bool

  func groups() -> [PersonGroup] {
    var groups: [PersonGroup] = []
    var nextNumber = 0
    var index = 0
    while index < document.tokens.count {
      if mayBeNoun(index), let match = noun(at: index) {
        let group = group(match, notBefore: groups.last?.tokens.upperBound ?? 0)
        dropBareNumbers(inside: group, from: &groups)
        groups.append(group)
        index = match.tokens.upperBound
      } else {
        while nextNumber < numbers.count, numbers[nextNumber].tokens.upperBound <= index {
          nextNumber += 1
        }
        if nextNumber < numbers.count, numbers[nextNumber].tokens.upperBound == index + 1,
          !countsThings(numbers[nextNumber]), !isOfParent(numbers[nextNumber]),
          !isOfAges(numbers[nextNumber]), !isOneByOne(numbers[nextNumber])
        {
          if let person = groups.last, isAge(numbers[nextNumber], of: person) {
            groups[groups.count - 1] = person.extended(to: index + 1)
          } else {
            groups.append(bare(numbers[nextNumber]))
          }
        } else if classes[index].has(.another), isAnotherOne(index) {
          groups.append(
            PersonGroup(
              tokens: index..<index + 1, head: index, count: .one, category: .unknown,
              isBare: true, isFurther: true))
        }
        index += 1
      }
    }
    return groups
  }

  /// False for most words.
  private func mayBeNoun(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return (token.isWord || token.isNumber) && lexicon.lexicon.mayBegin(with: token.word)
  }

  private func noun(at index: Int) -> Lexicon<PersonLexicon.Noun>.Match? {
    guard let match = lexicon.lexicon.longestMatch(in: document, at: index) else { return nil }
    return isModifier(match) ? nil : match
  }

  /// The "police" of "police station": a noun before another one.
  private func isModifier(_ match: Lexicon<PersonLexicon.Noun>.Match) -> Bool {
    let next = match.tokens.upperBound
    guard next < document.tokens.count, !match.values[0].isPlural else { return false }
    let token = document.tokens[next]
    guard token.isWord, classes[next].isEmpty, document.isUpperCase || !token.isCapitalized,
      !verbs.contains(token.word), !Self.adverbials.contains(token.word),
      !document.token(token, hasSuffix: "ed"),
      !document.token(token, hasSuffix: "ing"), !document.token(token, hasSuffix: "ly")
    else { return false }
    // In texts of capitals a name may follow: "PRIEST ADOU QORBA".
    return !document.isUpperCase || document.token(token, hasSuffix: "s")
      || lexicon.starters.contains(token.word) || Self.compounds.contains(token.word)
  }

  /// What may follow a person without being a part of the phrase: "shot the victim several times".
  private static let adverbials: WordSet = [
    "several", "multiple", "numerous", "many", "once", "twice", "one", "two", "three", "four",
    "known", "thought", "seen", "held", "found", "taken", "early", "late", "again", "nearby",
    "overnight", "here", "there", "downtown", "home",
  ]

  private static let compounds: WordSet = [
    "station", "group", "post", "base", "camp", "patrol", "convoy", "unit", "attack", "force",
    "command", "house", "home", "office", "union", "leader", "movement", "headquarters", "report",
    "car", "vehicle", "column", "organization", "squad", "barracks", "chief", "department",
  ]

  /// "a father of three": his children, and nobody else.
  private func isOfParent(_ number: NumberMention) -> Bool {
    let before = number.tokens.lowerBound - 1
    return before > 0 && document.tokens[before].word == "of"
      && Self.parents.contains(document.tokens[before - 1].word)
  }

  /// "shot them one after the other", "one by one"
  private func isOneByOne(_ number: NumberMention) -> Bool {
    let next = number.tokens.upperBound
    guard number.figure == 1, next + 1 < document.tokens.count else { return false }
    let link = document.tokens[next].word
    return link == "by" && document.tokens[next + 1].word == "one"
      || link == "after" && ["the", "another"].contains(document.tokens[next + 1].word)
  }

  private static let parents: WordSet = [
    "father", "mother", "dad", "mom", "mum", "parent", "grandfather", "grandmother",
  ]

  /// "three shots", "two vehicles": a noun that is none for a person follows.
  private func countsThings(_ number: NumberMention) -> Bool {
    // "shot him three more times"
    let end = number.tokens.upperBound
    let next = isMore(end) ? end + 1 : end
    guard next < document.tokens.count, !document.tokens[next].isFirstOfSentence else {
      return false
    }
    let token = document.tokens[next]
    if Self.munitions.contains(token.word) { return true }
    // "both the pilot and his guard", "both from one village": no two of their own.
    if document.tokens[next - 1].word == "both",
      classes[next].has([.determiner, .preposition]) || token.isCapitalized
    {
      return true
    }
    // "one of the deadliest strikes"
    if token.word == "of", next + 2 < document.tokens.count,
      Self.ranks.contains(document.tokens[next + 2].word)
    {
      return true
    }
    // "fired one shot", "fired a single shot"
    if token.word == "shot", number.tokens.lowerBound > 1 {
      let before = number.tokens.lowerBound - 1
      let verb = classes[before].has(.article) ? before - 1 : before
      if Self.firing.contains(document.tokens[verb].word) { return true }
    }
    guard token.isWord, classes[next].isEmpty, !isTime(next), !verbs.contains(token.word),
      !document.token(token, hasSuffix: "ly"), !document.token(token, hasSuffix: "ed")
    else { return false }
    return !Self.leftovers.contains(token.word) && !token.isCapitalized
  }

  private static let ranks = Superlatives.ofEvents.union(["first"])
  private static let munitions: WordSet = [
    "round", "rounds", "bullet", "bullets", "shots", "gunshots",
  ]
  private static let firing: WordSet = [
    "fired", "fire", "fires", "firing", "heard", "hearing", "squeezed",
  ]

  /// What may follow a number of persons without naming them.
  static let leftovers: WordSet = [
    "dead", "missing", "more", "fatally", "alive", "critical", "critically", "shot", "hurt", "as",
    "so", "survived", "lay", "fell", "remain", "remained", "suffered", "sustained", "victims",
    "here", "there", "outside", "overnight", "hospitalized", "transported", "lives",
  ]

  private func bare(_ number: NumberMention) -> PersonGroup {
    let next = number.tokens.upperBound
    let hasPeople =
      next < document.tokens.count && NamesOfPeople.mayName(next, in: document)
      && !isBeforeNoun(next)
    let isMore = !hasPeople && isMore(next)
    let isJoined = !hasPeople && !isMore && isOfJoinedNoun(next)
    return PersonGroup(
      tokens: number.tokens.lowerBound..<(hasPeople || isMore || isJoined ? next + 1 : next),
      head: hasPeople || isJoined ? next : next - 1, count: PersonCount(number), category: .unknown,
      isBare: !hasPeople, isFurther: isMore || isFurther(number.tokens.lowerBound))
  }

  /// The "Lebanese" of "two Lebanese soldiers", "three Chinese railway engineers".
  private func isBeforeNoun(_ people: Int) -> Bool {
    for index in people + 1..<max(people + 1, min(people + 4, document.tokens.count)) {
      let token = document.tokens[index]
      guard token.isWord, !token.isCapitalized, classes[index].isEmpty,
        !verbs.contains(token.word), !Self.adverbials.contains(token.word),
        !document.token(token, hasSuffix: "ed"), !document.token(token, hasSuffix: "ly")
      else { return false }
      if let noun = lexicon.lexicon.longestMatch(in: document, at: index) {
        return noun.values[0].isPlural
      }
    }
    return false
  }

  /// The "US" of "four US and five Nigerien soldiers", whose noun comes behind the second number.
  private func isOfJoinedNoun(_ index: Int) -> Bool {
    guard index + 2 < document.tokens.count, document.tokens[index].isCapitalized,
      document.tokens[index + 1].word == "and"
    else { return false }
    return numbers.covering(index + 2)?.tokens.lowerBound == index + 2
  }

  /// "two more died", but not "two more than".
  private func isMore(_ index: Int) -> Bool {
    index + 1 < document.tokens.count && document.tokens[index].word == "more"
      && document.tokens[index + 1].word != "than"
  }

  private func dropBareNumbers(inside group: PersonGroup, from groups: inout [PersonGroup]) {
    while let last = groups.last, last.isBare, last.tokens.lowerBound >= group.tokens.lowerBound {
      groups.removeLast()
    }
  }

  private func group(
    _ match: Lexicon<PersonLexicon.Noun>.Match, notBefore floor: Int
  ) -> PersonGroup {
    let noun = match.values[0]
    let head = match.tokens.upperBound - 1
    var (start, count, isBound, isFurther) = opening(of: match, notBefore: floor)
    if !count.isStated, let ages = countOfAges(behind: head) { count = ages }
    if isCouple(head) { count = PersonCount(min: 2, max: 2, best: 2) }
    // A child that is not born yet is counted nowhere.
    if (start..<head).contains(where: { document.tokens[$0].word == "unborn" }) {
      count = .unstated
    }
    // "Man kills wife": without determiner or number, a word for an event is the verb.
    let verb = (start..<match.tokens.lowerBound).last { verbs.contains(document.tokens[$0].word) }
    if !isBound, let verb { start = verb + 1 }
    let word = document.tokens[head].word
    if word == "others" || word == "other" { isFurther = true }
    return PersonGroup(
      tokens: start..<head + 1, head: head, count: count,
      category: isOfFamily(head) ? .civilian : noun.category, isBare: false,
      isFurther: isFurther || self.isFurther(start))
  }

  /// "a couple out walking their dogs", not "a couple of men".
  private func isCouple(_ head: Int) -> Bool {
    document.tokens[head].word == "couple"
      && (head + 1 == document.tokens.count || document.tokens[head + 1].word != "of")
  }

  /// "four members of one family": no members of an armed group.
  private func isOfFamily(_ head: Int) -> Bool {
    let tokens = document.tokens
    guard head + 1 < tokens.count, tokens[head + 1].word == "of" else { return false }
    return tokens[head + 2..<max(head + 2, min(head + 6, tokens.count))].contains {
      $0.word == "family"
    }
  }

  /// A mark that may stand before a noun: the "#" of "20 #Taliban fighters".
  static func isPassedMark(_ token: Token) -> Bool { token.word == "#" || token.word == "@" }

  private func isFurther(_ start: Int) -> Bool {
    let first = classes[start]
    return first.has(.another) || start > 0 && classes[start - 1].has(.another)
  }
}
