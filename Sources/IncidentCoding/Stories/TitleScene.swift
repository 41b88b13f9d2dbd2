internal import IngestKit

/// Where an article's title says that its main event was: "Two shot in Mosul", "Mosul blast kills
/// two".
struct TitleScene {
  private let title: ArticleReading
  private let text: ArticleReading

  /// - Parameter title: read as a text of its own.
  init(title: ArticleReading, text: ArticleReading) {
    self.title = title
    self.text = text
  }

  /// Puts the event into the town of the title when its own words name none, or only a wide area, and
  /// the title has nothing of what others around them name.
  func apply(to event: EventCandidate) {
    if lacksPlace(event), town == nil, let scene {
      event.place = PlaceRole(
        mention: scene, source: .narrative, isOfTitle: true, rule: Self.rule)
      event.rules.append(Self.rule)
      return
    }
    guard event.place.map(isDoubtful) ?? true, let town,
      event.place.map({ isElsewhere($0.mention, than: town) }) ?? true
    else { return }
    event.place = PlaceRole(mention: town, source: .paragraph, rule: Self.rule)
    event.rules.append(Self.rule)
  }

  private static let rule = "where.title"

  private func isDoubtful(_ place: PlaceRole) -> Bool {
    place.mention.isWide || place.source < .clause && starts(of: place.mention).isEmpty
  }

  private func isElsewhere(_ mention: PlaceMention, than town: PlaceMention) -> Bool {
    mention.isWide ? town.isInside(mention) : town.distance(to: mention) > Self.reach
  }

  private func lacksPlace(_ event: EventCandidate) -> Bool {
    event.place.map { $0.source == .narrative && $0.mention.feature == .country } ?? true
  }

  /// The only town that the title itself puts an event in.
  private var scene: PlaceMention? {
    let towns = title.places.filter {
      $0.feature == .city && !$0.isDemonym && isScene($0.tokens)
    }
    return towns.count == 1 ? towns[0] : nil
  }

  /// In kilometres.
  private static let reach = 60.0

  /// The only town of the text that the title puts an event in.
  private var town: PlaceMention? {
    var towns: [PlaceMention] = []
    for place in text.places where place.feature == .city && !place.isDemonym {
      guard !towns.contains(where: place.isSamePlace),
        starts(of: place).contains(where: {
          isScene($0..<$0 + place.tokens.count)
        })
      else { continue }
      towns.append(place)
    }
    return towns.count == 1 ? towns[0] : nil
  }

  /// Where the title has the words of a place.
  private func starts(of place: PlaceMention) -> [Int] {
    let words = text.document.tokens[place.tokens].map(\.word)
    let tokens = title.document.tokens
    guard title.document.mayContain(words[0]), tokens.count >= words.count else { return [] }
    return (0...tokens.count - words.count).filter { start in
      tokens[start].isCapitalized
        && tokens[start..<start + words.count].lazy.map(\.word).elementsEqual(words)
    }
  }

  private func isScene(_ name: Range<Int>) -> Bool {
    if Self.prepositions.contains(title.word(name.lowerBound - 1))
      || Self.scenes.contains(title.word(name.upperBound))
    {
      return true
    }
    var next = name.upperBound
    while Self.kinds.contains(title.word(next)) { next += 1 }
    return title.triggers.contains {
      $0.tokens.lowerBound == next && ($0.isNoun || $0.form == .gerund)
    }
  }

  /// "Springfield accidental shooting"
  private static let kinds: WordSet = [
    "accidental", "apparent", "fatal", "deadly", "double", "triple", "quadruple", "overnight",
  ]

  private static let prepositions: WordSet = ["in", "near", "outside", "at"]
  private static let scenes: WordSet = [
    "home", "house", "apartment", "bar", "nightclub", "club", "park", "party", "school", "mosque",
    "church", "market", "hotel", "police", "pd",
  ]
}
