internal import IngestKit

/// Takes the names of victims, and what they are, from the sentences around an event.
struct VictimNames {
  let reading: ArticleReading

  /// - Parameter sentences: those of its mentions and of the story around them, in their order.
  func complete(_ event: EventCandidate, in sentences: [Int]) {
    guard event.targets.contains(where: { $0.kind == .person || $0.kind == .group }) else { return }
    for sentence in sentences {
      guard let nameless = namelessTarget(of: event) else { break }
      adopt(names(in: reading.document.sentences[sentence].tokens), for: nameless, into: event)
    }
    describe(event)
    for index in event.targets.indices where event.targets[index].kind == .person {
      if let name = event.targets[index].name.flatMap(fullName) {
        if event.targets[index].name == event.targets[index].tokens {
          event.targets[index].tokens = name
          event.targets[index].head = name.upperBound - 1
        }
        event.targets[index].name = name
      }
    }
  }

  /// "Smith" where the text has one "Ann Mary Smith".
  private func fullName(of name: Range<Int>) -> Range<Int>? {
    let own = name.map { reading.word($0) }
    var best: Range<Int>?
    for mention in reading.names where mention.tokens.count > (best ?? name).count {
      func holds(_ word: Word) -> Bool { mention.tokens.contains { reading.word($0) == word } }
      guard own.allSatisfy(holds) else { continue }
      if let best, !best.allSatisfy({ holds(reading.word($0)) }) { return nil }
      best = mention.tokens
    }
    return best
  }

  // MARK: Names

  /// "The victims were identified as Ann Smith and Bob Jones", "The dead were Ann Smith, 42; …".
  private func names(in sentence: Range<Int>) -> [Range<Int>] {
    guard let victim = sentence.first(where: { Self.victims.contains(reading.word($0)) }),
      let start = introduction(in: sentence, of: victim)
    else { return [] }
    var names: [Range<Int>] = []
    var end = start
    for name in reading.names.within(start..<sentence.upperBound) {
      guard isList(.clamped(end, name.tokens.lowerBound)) else { break }
      names.append(name.tokens)
      end = name.tokens.upperBound
    }
    return names
  }

  /// Where the names begin: behind "identified as" or "the victims were".
  private func introduction(in sentence: Range<Int>, of victim: Int) -> Int? {
    if let verb = sentence.first(where: { Self.identifications.contains(reading.word($0)) }) {
      return Range<Int>.clamped(verb + 1, min(verb + 8, sentence.upperBound))
        .first { reading.word($0) == "as" }.map { $0 + 1 }
    }
    let next = victim + 1
    guard next < sentence.upperBound, reading.classes[next].has(.be),
      reading.classes[max(0, victim - 1)].has(.definite)
    else { return nil }
    return next + 1
  }

  /// Commas, ages, nouns: what may stand between two names of a list.
  private func isList(_ range: Range<Int>) -> Bool {
    range.count <= 8
      && range.allSatisfy {
        !reading.classes[$0].has([.be, .have, .modal, .reporting, .relative, .subordinator])
          && reading.triggers.covering($0)?.isVerb != true
      }
  }

  /// The victims that a list of names can tell of; nil where the event names its own.
  private func namelessTarget(of event: EventCandidate) -> Int? {
    // By their numbers: a target that is taken out of the array is copied.
    let isNamed = event.targets.indices.contains {
      event.targets[$0].name != nil && !event.targets[$0].isThing
    }
    if isNamed { return nil }
    return event.targets.indices.first { index in
      let kind = event.targets[index].kind
      return (kind == .person || kind == .group) && !event.targets[index].effects.isEmpty
    }
  }

  private func adopt(_ names: [Range<Int>], for index: Int, into event: EventCandidate) {
    guard !names.isEmpty else { return }
    let group = event.targets[index]
    if names.count == 1, group.kind == .person, group.count.map({ $0 == .one }) ?? true {
      event.targets[index].name = names[0]
      return
    }
    event.targets += names.map { name in
      var one = group
      one.tokens = name
      one.head = name.upperBound - 1
      one.name = name
      one.kind = .person
      one.count = .one
      one.countTokens = nil
      return one
    }
  }

  // MARK: Descriptions

  /// "Senator Ann Smith … Smith was shot": what any mention of the name says that the person is.
  private func describe(_ event: EventCandidate) {
    let finder = TargetFinder(reading: reading)
    for index in event.targets.indices {
      let target = event.targets[index]
      guard target.kind == .person, let name = target.name, name == target.tokens else { continue }
      let last = reading.word(name.upperBound - 1)
      for mention in reading.names where reading.word(mention.tokens.upperBound - 1) == last {
        let described = finder.described(finder.role(mention, target.rule))
        guard described.tokens != mention.tokens else { continue }
        event.targets[index] = target.described(by: described)
        break
      }
    }
  }

  private static let identifications: WordSet = ["identified", "named"]
  private static let victims: WordSet = [
    "victim", "victims", "dead", "wounded", "injured", "slain", "deceased", "killed", "bodies",
    "body", "casualties", "kidnapped", "hostages",
  ]
}
