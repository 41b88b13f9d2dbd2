internal import IngestKit

/// The countries that a story names, and which of them it is about.
struct StoryCountries {
  private struct Standing {
    /// 0 for the country of people only: "Iraqi officials".
    var weight = 0
    /// How much of the weight is that of a place, and not of one that acts: "the US struck".
    var weightAsPlace = 0

    var acts: Bool { 3 * weightAsPlace < weight }
  }

  private let reading: ArticleReading
  private var standings: [CountryCode: Standing] = [:]

  init(reading: ArticleReading) {
    self.reading = reading
    let finder = PlaceFinder(reading: reading)
    for mention in reading.places where mention.hasCountry && !finder.isNoScene(mention) {
      let form =
        mention.feature == .country
        ? reading.actors.covering(mention.tokens.lowerBound)?.form : nil
      var standing = standings[mention.entry.country, default: Standing()]
      if !mention.isDemonym {
        // A country that acts is not always where things happen.
        standing.weight += form == .state ? 1 : 2
        if form != .state, form != .adjective { standing.weightAsPlace += 2 }
      }
      standings[mention.entry.country] = standing
    }
  }

  /// The country of an event whose place is nowhere told: that which most of the story's places lie
  /// in, and of headlines that name none, most of its people.
  func country(of event: EventCandidate) -> PlaceMention? {
    guard let main else {
      return reading.blocks.isHeadlinesOnly ? countryOfOrigin : nil
    }
    // "Iraqi officials say multiple US air strikes have hit militia leaders"
    if standings[main]?.acts == true, isAttacker(main, in: event),
      let other = weightiest(where: { $0.key != main })
    {
      return mention(of: other)
    }
    if isHistory(event), !prevails(main) { return nil }
    return mention(of: main)
  }

  private var main: CountryCode? { weightiest { $0.value.weight > 0 } }

  /// The country that weighs most, of equals the first by its code.
  private func weightiest(
    where isWanted: ((key: CountryCode, value: Standing)) -> Bool
  ) -> CountryCode? {
    standings.filter(isWanted)
      .max { ($0.value.weight, $1.key.rawValue) < ($1.value.weight, $0.key.rawValue) }?.key
  }

  private func isAttacker(_ country: CountryCode, in event: EventCandidate) -> Bool {
    event.perpetrators.contains {
      $0.mention.actor.kind == .state && $0.mention.actor.country == country.text
    }
  }

  /// True when it was over a year before the story, which may be about somewhere else by now.
  private func isHistory(_ event: EventCandidate) -> Bool {
    guard let end = event.time?.end, let publication = reading.publication else { return false }
    return publication - end > Self.year
  }

  private static let year = 366

  /// True when hardly anything is told of other countries.
  private func prevails(_ country: CountryCode) -> Bool {
    let all = standings.values.reduce(0) { $0 + $1.weight }
    return 4 * (standings[country]?.weight ?? 0) >= 3 * all
  }

  private func mention(of country: CountryCode) -> PlaceMention? {
    let mentions = reading.places.filter { $0.entry.country == country }
    return mentions.first { $0.feature == .country && !$0.isDemonym }
      ?? mentions.first { !$0.isDemonym } ?? mentions.first?.asCountry
  }

  /// "60 Syrians killed": headlines that name no place leave it to the people.
  private var countryOfOrigin: PlaceMention? {
    let origins = reading.places.filter { $0.isDemonym && $0.hasCountry }
    var counts: [CountryCode: Int] = [:]
    for origin in origins { counts[origin.entry.country, default: 0] += 1 }
    guard let most = counts.values.max() else { return nil }
    return origins.first { counts[$0.entry.country] == most }?.asCountry
  }
}
