/// What a text may have that speaks against its events, asked once for all of them.
struct FactualitySigns: OptionSet, Sendable {
  let rawValue: UInt8

  /// "baseless"
  static let falsity = Self(rawValue: 1)
  /// "simulated", "fictional"
  static let play = Self(rawValue: 2)
  /// "for years", "a history of"
  static let past = Self(rawValue: 4)
  /// "over the past nine years"
  static let era = Self(rawValue: 8)
}

extension FactualitySigns {
  init(_ document: Document) {
    let lists: [(sign: Self, words: [Word])] = [
      (.falsity, FactualityReader.falsities), (.play, FactualityReader.plays),
      (.past, FactualityReader.pasts), (.era, FactualityReader.eras),
    ]
    self.init(lists.lazy.filter { document.mayContain(anyOf: $0.words) }.map(\.sign))
  }
}
