internal import IngestKit

/// Brings together what the mentions of an event say of one target.
struct TargetUnifier {
  let reading: ArticleReading

  func unify(_ event: EventCandidate) {
    guard event.targets.count > 1 else { return }
    var targets: [TargetRole] = []
    for target in event.targets {
      let known = targets.indices.suffix(EventCandidate.memory)
      if let index = known.first(where: { areOne(targets[$0], target) }) {
        targets[index] = merged(targets[index], target)
      } else {
        targets.append(target)
      }
    }
    event.targets = withoutAnaphors(targets)
  }

  /// "Senator Smith was shot dead … The politician": the one person of name is meant again.
  private func withoutAnaphors(_ targets: [TargetRole]) -> [TargetRole] {
    // By their numbers: a target that is taken out of the array is copied.
    let named = targets.indices.filter {
      targets[$0].kind == .person && targets[$0].name != nil && !targets[$0].effects.isEmpty
    }
    guard named.count == 1, targets.count > 1 else { return targets }
    let person = targets[named[0]]
    return targets.filter { !isAnaphor($0, of: person) }
  }

  private func isAnaphor(_ target: TargetRole, of person: TargetRole) -> Bool {
    target.kind == .person && target.name == nil && target.head > person.head
      && isSingular(target.head)
      && reading.word(target.tokens.lowerBound - 1) == "the"
      && reading.word(target.tokens.lowerBound - 2) != "of"
      && target.effects.allSatisfy(person.effects.contains)
      && (person.type == nil || person.name == person.tokens || target.type == person.type
        || target.type == .civilian)
      && !Self.companions.contains(reading.word(target.head))
  }

  private func isSingular(_ head: Int) -> Bool {
    reading.targets.covering(head).map { !$0.isPlural }
      ?? (reading.people.covering(head)?.count == .one)
  }

  /// Those who come along with others.
  private static let companions: WordSet = [
    "driver", "chauffeur", "bodyguard", "guard", "escort", "companion", "maid", "cook", "pilot",
    "passenger", "wife", "husband", "son", "daughter", "brother", "sister", "mother", "father",
    "child", "boy", "girl", "baby", "attacker", "assailant", "gunman", "suspect", "victim",
  ]

  private func areOne(_ one: TargetRole, _ other: TargetRole) -> Bool {
    guard one.isThing == other.isThing, one.kind != .area, other.kind != .area else { return false }
    switch (one.name, other.name) {
    case (let first?, let second?) where !one.isThing: return areOneName(first, second)
    case (nil, nil): return areOneNoun(one, other)
    default: return one.isThing && areOneNoun(one, other) && one.name == other.name
    }
  }

  /// "Smith" and "Ann Mary Smith Jones".
  private func areOneName(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let (first, second) = (words(one), words(other))
    guard let shorter = [first, second].min(by: { $0.count < $1.count }), !shorter.isEmpty else {
      return false
    }
    return shorter.allSatisfy { first.contains($0) && second.contains($0) }
  }

  /// "six Jesuit priests", "the priests"; not "a bus", "another bus".
  private func areOneNoun(_ one: TargetRole, _ other: TargetRole) -> Bool {
    guard reading.word(one.head) == reading.word(other.head), !isFurther(other) else {
      return false
    }
    guard let first = one.count, let second = other.count else { return true }
    return first == second
  }

  private func isFurther(_ target: TargetRole) -> Bool {
    let start = min(target.countTokens?.lowerBound ?? .max, target.tokens.lowerBound)
    return [start - 1, start].contains { reading.wordClass($0).has(.another) }
  }

  private func merged(_ one: TargetRole, _ other: TargetRole) -> TargetRole {
    var target = one
    if let name = other.name, words(name).count > words(one.name ?? 0..<0).count {
      if one.name == one.tokens { target.tokens = other.tokens }
      target.name = name
    } else if isDescribed(other), !isDescribed(one) || other.tokens.count > one.tokens.count {
      target.tokens = other.tokens
      target.head = other.head
    }
    if one.type == nil || one.type == .civilian {
      target.type = other.type ?? one.type
      target.gtd = other.gtd ?? one.gtd
    }
    target.count = one.count ?? other.count
    target.countTokens = one.countTokens ?? other.countTokens
    target.nationality = one.nationality ?? other.nationality
    for effect in other.effects where !target.effects.contains(effect) {
      target.effects.append(effect)
    }
    return target
  }

  private func isDescribed(_ target: TargetRole) -> Bool { target.name != target.tokens }

  private func words(_ range: Range<Int>) -> [Word] {
    range.compactMap { reading.document.tokens[$0].isWord ? reading.word($0) : nil }
  }
}
