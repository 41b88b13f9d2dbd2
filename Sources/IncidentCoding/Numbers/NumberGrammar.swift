/// Reads counts in words and digits: cardinals, ranges, vague numbers and their qualifiers.
///
/// Ages, years, dates, money, measures, calibres and ordinals are no counts.
package struct NumberGrammar {
  let document: Document
  /// Tokens that belong to a date or a time.
  let isTime: (Int) -> Bool

  package init(document: Document, isTime: @escaping (Int) -> Bool = { _ in false }) {
    self.document = document
    self.isTime = isTime
  }

  package func mentions() -> [NumberMention] {
    var mentions: [NumberMention] = []
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      guard token.isNumber || token.isWord && NumberWords.starters.contains(token.word),
        !isTime(index), let core = core(at: index)
      else {
        index += 1
        continue
      }
      if let mention = mention(core, notBefore: mentions.last?.tokens.upperBound ?? 0) {
        mentions.append(mention)
      }
      index = core.end
    }
    return mentions
  }

  private func mention(_ core: Core, notBefore floor: Int) -> NumberMention? {
    guard !isMeasure(core) else { return nil }
    let (start, qualifier) = qualifier(before: core.start, notBefore: floor)
    let bounds = qualifier.apply(to: core)
    return NumberMention(
      tokens: start..<core.end, min: bounds.min, max: bounds.max, best: bounds.best,
      isApproximate: core.isApproximate || qualifier == .around)
  }
}

extension NumberGrammar {
  /// A number without its qualifier.
  struct Core {
    let start: Int
    var end: Int
    var min: Int?
    var max: Int?
    var best: Int?
    var isApproximate = false
    var isVague = false

    init(_ range: Range<Int>, _ value: Int) {
      start = range.lowerBound
      end = range.upperBound
      min = value
      max = value
      best = value
    }
  }

  private func core(at index: Int) -> Core? {
    guard var first = vague(at: index) ?? cardinal(at: index) else { return nil }
    if first.isVague { return first }
    // "two to four", "10-15", "two or three".
    if first.end < document.tokens.count {
      let joint = document.tokens[first.end]
      let isJoint = joint.word == "to" || joint.word == "or" || PhraseWords.isHyphen(joint)
      let isBetween = joint.word == "and" && word(first.start - 1) == "between"
      if isJoint || isBetween, let second = cardinal(at: first.end + 1),
        let low = first.max, let high = second.max, low < high, isJoint ? high < low * 20 : true
      {
        first.max = high
        first.end = second.end
      }
    }
    return first
  }

  /// A single exact number.
  private func cardinal(at index: Int) -> Core? {
    guard index < document.tokens.count else { return nil }
    let token = document.tokens[index]
    if token.isNumber { return digits(token, at: index) }
    guard token.isWord, let value = NumberWords.value(of: token.word),
      value > 0 || !Self.comparisons.contains(word(index + 1))
    else { return nil }
    return words(from: index, value)
  }

  /// "no more than", "no longer": no number.
  private static let comparisons: WordSet = ["more", "less", "fewer", "longer", "later"]

  private func digits(_ token: Token, at index: Int) -> Core? {
    guard !token.isOrdinal, token.value >= 0 else { return nil }
    var core = Core(index..<index + 1, Int(token.value))
    if let multiplier = NumberWords.multiplier(of: word(index + 1)) {
      let value = token.isDecimal ? nil : Int(token.value) * multiplier
      guard let value, value < 1_000_000_000 else { return nil }
      core = Core(index..<index + 2, value)
    } else if token.isDecimal {
      return nil
    }
    return core
  }

  /// "twenty-one", "three hundred and twelve", "a hundred".
  private func words(from start: Int, _ first: Int) -> Core {
    var total = 0
    var group = first
    var index = start + 1
    while index < document.tokens.count {
      var next = index
      if PhraseWords.isHyphen(document.tokens[next]) || (word(next) == "and" && group >= 100) {
        next += 1
      }
      let following = word(next)
      if let multiplier = NumberWords.multiplier(of: following) {
        if multiplier >= 1000 {
          total += Swift.max(group, 1) * multiplier
          group = 0
        } else {
          group = Swift.max(group, 1) * multiplier
        }
      } else if let value = NumberWords.value(of: following), value < 100,
        group >= 100
          ? true
          : group >= 20 && group % 10 == 0 && value < 10 && next != index
            || group >= 20 && group < 100 && group % 10 == 0 && value < 10
      {
        group += value
      } else {
        break
      }
      index = next + 1
    }
    return Core(start..<index, total + group)
  }

  /// "several", "dozens", "a dozen", "a few hundred".
  private func vague(at index: Int) -> Core? {
    let token = document.tokens[index]
    guard token.isWord else { return nil }
    var start = index
    var factor = 1
    if let value = NumberWords.value(of: token.word) ?? (token.word == "a" ? 1 : nil) {
      factor = value
      start = index + 1
      guard start < document.tokens.count else { return nil }
      if token.word == "a", word(start) == "few" {
        return open(index..<start + 1, 3)
      }
      if word(start) == "dozen" { return Core(index..<start + 1, factor * 12) }
      if token.word == "a", let multiplier = NumberWords.multiplier(of: word(start)) {
        return Core(index..<start + 1, multiplier)
      }
      if token.word == "a", word(start) == "couple" || word(start) == "pair" {
        return Core(index..<start + 1, 2)
      }
      return nil
    }
    if token.word == "half", word(index + 1) == "a", word(index + 2) == "dozen" {
      return Core(index..<index + 3, 6)
    }
    if token.word == "several", let multiplier = NumberWords.vaguePlural(of: word(index + 1)) {
      return open(index..<index + 2, multiplier)
    }
    // "as many as 30", "so many"
    if token.word == "many", word(index + 1) == "as" || word(index - 1) == "so" { return nil }
    if let minimum = NumberWords.vague(of: token.word) ?? NumberWords.vaguePlural(of: token.word) {
      // "hundreds of thousands"
      if word(index + 1) == "of", NumberWords.vaguePlural(of: word(index + 2)) != nil {
        return open(index..<index + 3, minimum * 1000)
      }
      return open(index..<index + 1, minimum)
    }
    return nil
  }

  private func open(_ range: Range<Int>, _ minimum: Int) -> Core {
    var core = Core(range, minimum)
    core.max = nil
    core.best = nil
    core.isApproximate = true
    core.isVague = true
    return core
  }

  func word(_ index: Int) -> Word {
    document.tokens.indices.contains(index) ? document.tokens[index].word : Word(hash: 0)
  }
}

extension NumberGrammar {
  /// What stands before a number and changes it.
  enum Qualifier {
    case none, atLeast, moreThan, atMost, lessThan, around, another

    func apply(to core: Core) -> (min: Int?, max: Int?, best: Int?) {
      switch self {
      case .none, .around, .another: (core.min, core.max, core.best)
      case .atLeast: (core.min, nil, core.best ?? core.min)
      case .moreThan: (core.min.map { $0 + 1 }, nil, core.best.map { $0 + 1 })
      case .atMost: (nil, core.max, core.best)
      case .lessThan: (nil, core.max.map { $0 - 1 }, core.best.map { Swift.max($0 - 1, 0) })
      }
    }
  }

  private func qualifier(before start: Int, notBefore floor: Int) -> (Int, Qualifier) {
    for (words, qualifier) in Self.qualifiers {
      let from = start - words.count
      guard from >= floor, (0..<words.count).allSatisfy({ word(from + $0) == words[$0] }) else {
        continue
      }
      // "no more than" is no "more than".
      if qualifier == .moreThan, word(from - 1) == "no" || word(from - 1) == "not" {
        return (from - 1, .atMost)
      }
      if qualifier == .lessThan, word(from - 1) == "no" || word(from - 1) == "not" {
        return (from - 1, .atLeast)
      }
      return (from, qualifier)
    }
    return (start, .none)
  }

  private static let qualifiers: [([Word], Qualifier)] = [
    (["at", "least"], .atLeast), (["a", "minimum", "of"], .atLeast), (["minimum", "of"], .atLeast),
    (["more", "than"], .moreThan), (["upwards", "of"], .moreThan),
    (["in", "excess", "of"], .moreThan),
    (["as", "many", "as"], .atMost), (["up", "to"], .atMost), (["at", "most"], .atMost),
    (["fewer", "than"], .lessThan), (["less", "than"], .lessThan), (["an", "estimated"], .around),
    (["a", "total", "of"], .none), (["over"], .moreThan), (["about"], .around),
    (["around"], .around), (["approximately"], .around), (["some"], .around),
    (["nearly"], .around), (["almost"], .around), (["roughly"], .around), (["estimated"], .around),
    (["another"], .another), (["an", "additional"], .another),
  ]
}

extension NumberGrammar {
  /// True for ages, measures, money, clock times, street numbers and numbers of years.
  private func isMeasure(_ core: Core) -> Bool {
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
