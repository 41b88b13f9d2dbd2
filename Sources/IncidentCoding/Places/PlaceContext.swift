/// The countries and areas that a text is about, as far as it names them.
struct PlaceContext {
  private var countries: [CountryCode: Double] = [:]
  private var areas: [Int: Double] = [:]
  private var total = 0.0

  mutating func add(_ country: CountryCode, weight: Double) {
    guard country != .none else { return }
    countries[country, default: 0] += weight
    total += weight
  }

  mutating func add(area: Int, weight: Double) {
    areas[area, default: 0] += weight
  }

  func names(_ country: CountryCode) -> Bool { countries[country] != nil }

  /// How much the text speaks for a place in this country and area.
  func weight(of entry: GazetteerEntry, in gazetteer: Gazetteer) -> Double {
    guard let share = countries[entry.country] else { return 0 }
    let isNamed = areas.keys.contains { gazetteer.isInside(entry, area: $0) }
    return 1 + 2 * share / total + (isNamed ? 0.8 : 0)
  }
}
