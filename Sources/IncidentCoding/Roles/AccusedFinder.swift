internal import IngestKit

/// Finds those whom justice holds for an event: "charged with the murder", "suspects in the attack".
struct AccusedFinder {
  let reading: ArticleReading
  private let finder: PerpetratorFinder

  init(finder: PerpetratorFinder) {
    reading = finder.reading
    self.finder = finder
  }

  func accused(of trigger: TriggerMention) -> [PerpetratorRole] {
    guard trigger.entry.family.isViolent,
      reading.document.mayContain(anyOf: Self.charges)
    else { return [] }
    let sentence = reading.sentence(of: trigger.head)
    let persons = suspect(behind: trigger) ?? persons(before: trigger, in: sentence)
    let named = names(behind: trigger, in: sentence, of: persons)
    return (named.isEmpty ? persons : named).map { mention in
      PerpetratorRole(mention: mention, status: .suspected, by: nil, rule: "perp.accused")
    }
  }

  /// "the bombing suspect Dale Smith"
  private func suspect(behind noun: TriggerMention) -> [ActorMention]? {
    guard noun.isNoun, Self.accusedNouns.contains(reading.word(noun.tokens.upperBound)),
      let name = reading.names.starting(at: noun.tokens.upperBound + 1)
    else { return nil }
    return [finder.named(name.tokens)]
  }

  private func persons(before trigger: TriggerMention, in sentence: Range<Int>) -> [ActorMention] {
    guard let link = preposition(before: trigger, in: sentence) else { return [] }
    let charge = charges(before: link, in: sentence)
    if charge.count > 0 { return subjects(before: charge.lowerBound, in: sentence) }
    let objects = list(endingAt: link, in: sentence)
    guard let first = objects.first, isCharged(first, in: sentence) else { return [] }
    return objects
  }

  /// The "in" of "involved in the murder", behind which nothing but the event's noun group stands.
  private func preposition(before trigger: TriggerMention, in sentence: Range<Int>) -> Int? {
    var index = trigger.tokens.lowerBound
    if trigger.isNoun {
      index = finder.phrases.start(ofHead: index, notBefore: sentence.lowerBound)
      while index > sentence.lowerBound, reading.wordClass(index - 1).has(.determiner) {
        index -= 1
      }
    } else if !trigger.form.contains(.gerund) {
      return nil
    }
    guard index - 2 > sentence.lowerBound, Self.links.contains(reading.word(index - 1)) else {
      return nil
    }
    // "in connection with the attack"
    let noun = index - 2
    return Self.connections.contains(reading.word(noun)) && noun - 1 > sentence.lowerBound
      ? noun - 1 : index - 1
  }

  /// "suspected of being involved", "charged": the words of justice right before a preposition.
  private func charges(before link: Int, in sentence: Range<Int>) -> Range<Int> {
    var first = link
    var index = link - 1
    while index > sentence.lowerBound, link - index < 10 {
      if Self.charges.contains(reading.word(index)) {
        first = index
      } else if !reading.wordClass(index).has([.preposition, .be, .hedge, .to, .also]) {
        break
      }
      index -= 1
    }
    return first..<link
  }

  /// Those before "who are apparently involved", "have been charged", "suspected".
  private func subjects(before charge: Int, in sentence: Range<Int>) -> [ActorMention] {
    var end = charge
    // "suspects in the attack" names them itself.
    if Self.accusedNouns.contains(reading.word(charge)) { end = charge + 1 }
    while end > sentence.lowerBound,
      reading.wordClass(end - 1).has([.be, .have, .adverb, .hedge, .relative, .also])
    {
      if reading.wordClass(end - 1).has(.negation) { return [] }
      end -= 1
    }
    // "Ann Smith, who is accused of"
    if reading.word(end - 1) == ",", reading.wordClass(end).has(.relative) { end -= 1 }
    return list(endingAt: end, in: sentence)
  }

  /// True where "charged", "the arrest of" stands before those who are charged.
  private func isCharged(_ first: ActorMention, in sentence: Range<Int>) -> Bool {
    var index = first.tokens.lowerBound - 1
    while index > sentence.lowerBound, first.tokens.lowerBound - index < 6,
      reading.wordClass(index).has(.determiner) || reading.numbers.covers(index)
        || reading.word(index) == "of"
    {
      index -= 1
    }
    return index >= sentence.lowerBound && Self.arrests.contains(reading.word(index))
  }

  /// "45 soldiers and two officers": the persons of a list, by its end.
  private func list(endingAt end: Int, in sentence: Range<Int>) -> [ActorMention] {
    var persons: [ActorMention] = []
    var index = end
    while persons.count < 4, let one = person(endingAt: index, in: sentence) {
      persons.insert(one, at: 0)
      var start = one.tokens.lowerBound
      while start > sentence.lowerBound,
        reading.wordClass(start - 1).has(.determiner) || reading.numbers.covers(start - 1)
      {
        start -= 1
      }
      guard start > sentence.lowerBound, reading.word(start - 1) == "and" else { break }
      index = start - 1
    }
    return persons
  }

  private func person(endingAt end: Int, in sentence: Range<Int>) -> ActorMention? {
    guard end > sentence.lowerBound else { return nil }
    if let actor = reading.actors.ending(at: end), actor.form != .adjective, actor.form != .state {
      return actor
    }
    if let name = reading.names.ending(at: end) { return finder.named(name.tokens) }
    guard let group = reading.people.covering(end - 1), group.head == end - 1 else { return nil }
    return finder.described(group)
  }

  /// "two men suspected of the murder: Ann Smith and Bob Jones": who the described are.
  private func names(
    behind trigger: TriggerMention, in sentence: Range<Int>, of persons: [ActorMention]
  ) -> [ActorMention] {
    guard !persons.isEmpty, persons.allSatisfy(\.isGeneric),
      let colon = Range<Int>.clamped(trigger.tokens.upperBound, sentence.upperBound)
        .first(where: { reading.word($0) == ":" }),
      let first = reading.names.starting(at: colon + 1)
    else { return [] }
    let chains = PersonChains(
      document: reading.document, classes: reading.classes, people: reading.people,
      names: reading.names)
    let names = chains.names(listedBehind: first.tokens.upperBound, in: sentence)
    return ([first.tokens] + names).map(finder.named)
  }

  private static let charges: [Word] = [
    "accused", "suspected", "charged", "involved", "participating", "participated", "convicted",
    "guilty", "indicted", "implicated", "arrested", "detained", "held", "wanted", "jailed",
    "imprisoned", "sentenced", "tried", "suspects", "suspect", "arrest", "arrests", "arraigned",
    "prosecuted", "sought", "responsible",
  ]
  private static let arrests: WordSet = [
    "arrest", "arrests", "arrested", "charged", "accused", "convicted", "indicted", "sentenced",
    "detained", "jailed", "imprisoned", "prosecuted", "suspected", "capture", "captured", "for",
    "indictment", "conviction", "detention", "arraigned",
  ]
  private static let accusedNouns: WordSet = ["suspect", "suspects"]
  private static let links: WordSet = ["of", "with", "in", "for", "over", "to"]
  private static let connections: WordSet = ["connection", "relation"]
}
