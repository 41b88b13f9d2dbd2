internal import IngestKit

/// Finds in the story around an event where it happened, where its own sentences do not say so.
///
/// A class, so that each of its places is looked for once, and only when an event lacks its own.
final class StoryPlaces {
  private struct Town {
    let mention: PlaceMention
    /// How often the story names it, areas counting less.
    var weight: Int
    /// Something is told to be in it somewhere: "in X", "near X".
    var isScene: Bool
  }

  private let reading: ArticleReading
  private lazy var countries = StoryCountries(reading: reading)
  /// Each town once, at its first mention.
  private lazy var towns = Self.towns(reading)
  /// The town whose police tell of it, or that the report was sent from.
  private lazy var home = Self.home(reading)

  init(reading: ArticleReading) { self.reading = reading }

  /// - Parameter isDominant: true when the story is about this event alone.
  func complete(_ event: EventCandidate, isDominant: Bool) {
    event.toldPlace = event.place
    if isDominant, event.place.map({ isWide($0.mention) }) ?? true,
      let town = town(inside: event.place?.mention)
    {
      event.place = PlaceRole(mention: town.mention, source: .paragraph, rule: "where.story")
    }
    if isDominant, let county = event.place?.mention, county.feature == .admin2,
      let town = town(inside: county, where: { $0.isScene && $0.mention.feature == .city })
    {
      event.place = PlaceRole(mention: town.mention, source: .paragraph, rule: "where.story")
    }
    if event.place == nil, let town = prevailingTown {
      event.place = PlaceRole(
        mention: town.mention, source: .narrative, rule: "where.narrative-town")
    }
    if event.place == nil, let home {
      event.place = PlaceRole(mention: home, source: .narrative, rule: "where.home")
    }
    if event.place == nil, let country = countries.country(of: event) {
      event.place = PlaceRole(
        mention: country, source: .narrative, isCountryOnly: country.feature != .country,
        rule: "where.narrative")
    }
    if let role = event.place { event.rules.append(role.rule) }
  }

  /// A country or a state of one, which a town inside says more exactly; not where strikes killed
  /// people "across" it.
  private func isWide(_ mention: PlaceMention) -> Bool {
    (mention.feature == .country || mention.feature == .admin1)
      && !Self.spread.contains(reading.word(mention.tokens.lowerBound - 1))
      && !Self.spread.contains(reading.word(mention.tokens.lowerBound - 2))
  }

  private static let spread: WordSet = ["across", "throughout"]

  /// The town that the story names most often, of equals the first.
  private func town(
    inside area: PlaceMention?, where isWanted: (Town) -> Bool = { _ in true }
  ) -> Town? {
    let candidates = towns.filter { town in
      isWanted(town) && area.map { isInside(town.mention, $0) } ?? true
    }
    guard let most = candidates.map(\.weight).max() else { return nil }
    return candidates.first { $0.weight == most }
  }

  /// The town that at least half of all mentions of towns are of.
  private var prevailingTown: Town? {
    let total = towns.map(\.weight).reduce(0, +)
    return towns.first { 2 * $0.weight >= total }
  }

  private func isInside(_ mention: PlaceMention, _ area: PlaceMention) -> Bool {
    guard area.isInCountry(of: mention) else { return false }
    return area.feature == .country || mention.isInside(area)
  }

  private static func towns(_ reading: ArticleReading) -> [Town] {
    let finder = PlaceFinder(reading: reading)
    var towns: [Town] = []
    for mention in reading.places where isTown(mention) {
      guard !reading.isDateline(mention.tokens.lowerBound),
        !reading.actors.covers(mention.tokens.lowerBound)
          || finder.isOfLocalPolice(mention),
        !finder.isOfHospitalName(mention)
      else { continue }
      let weight = mention.feature == .admin1 ? 1 : 3
      if let known = towns.firstIndex(where: { $0.mention.isSamePlace(as: mention) }) {
        towns[known].weight += weight
        towns[known].isScene = towns[known].isScene || finder.mayBeScene(mention)
      } else {
        towns.append(
          Town(
            mention: mention, weight: weight + (towns.isEmpty ? 2 : 0),
            isScene: finder.mayBeScene(mention)))
      }
    }
    return towns
  }

  /// "Springfield police said", "SPRINGFIELD, Ill. -"; agencies write from capitals.
  private static func home(_ reading: ArticleReading) -> PlaceMention? {
    let finder = PlaceFinder(reading: reading)
    return reading.places.first { mention in
      mention.feature == .city && !mention.isDemonym && !mention.entry.isCapital
        && (finder.isOfLocalPolice(mention) || reading.isDateline(mention.tokens.lowerBound))
    }
  }

  private static func isTown(_ mention: PlaceMention) -> Bool {
    switch mention.feature {
    case .country, .water, .region: false
    case .city, .facility, .admin1, .admin2: !mention.isDemonym
    }
  }
}
