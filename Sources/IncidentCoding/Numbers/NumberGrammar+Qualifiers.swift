// What stands before a number and changes it.
extension NumberGrammar {
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

  func qualifier(before start: Int, notBefore floor: Int) -> (Int, Qualifier) {
    guard Self.lastWords.contains(word(start - 1)) else { return (start, .none) }
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

  private static let lastWords = WordSet(qualifiers.compactMap(\.0.last))
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
