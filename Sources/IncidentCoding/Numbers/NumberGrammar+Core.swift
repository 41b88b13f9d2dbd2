// A number without the words that change it.
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

  func core(at index: Int) -> Core? {
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

  /// No number of persons or things is as large.
  private static let limit = 1_000_000_000

  private func digits(_ token: Token, at index: Int) -> Core? {
    guard !token.isOrdinal, token.value >= 0 else { return nil }
    var core = Core(index..<index + 1, Int(token.value))
    if let multiplier = NumberWords.multiplier(of: word(index + 1)) {
      let value = token.isDecimal ? nil : Int(token.value) * multiplier
      guard let value, value < Self.limit else { return nil }
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
        let product = Swift.max(group, 1) * multiplier
        guard total + product < Self.limit else { break }
        if multiplier >= 1000 {
          total += product
          group = 0
        } else {
          group = product
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
    if token.word == "many",
      word(index + 1) == "as" || word(index - 1) == "so" || word(index - 1) == "how"
    {
      return nil
    }
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
