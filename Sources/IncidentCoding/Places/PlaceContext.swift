/// The countries and areas that a text is about, as far as it names them.
struct PlaceContext {
  // Lists, since a text names few countries and every sense of every name asks for them.
  private var countries: [(code: CountryCode, weight: Double)] = []
  /// Those that are named themselves, or by a large area or city of theirs.
  private var named: [(code: CountryCode, weight: Double)] = []
  private var areas: [Int] = []
  private var total = 0.0

  mutating func add(_ country: CountryCode, weight: Double) {
    guard country != .none else { return }
    total += weight
    if let index = countries.firstIndex(where: { $0.code == country }) {
      countries[index].weight += weight
    } else {
      countries.append((country, weight))
    }
  }

  mutating func add(area: Int) {
    if !areas.contains(area) { areas.append(area) }
  }

  func names(_ country: CountryCode) -> Bool { countries.contains { $0.code == country } }

  /// True for the country that the text is most about, and others that it names about as often.
  func isCentral(_ country: CountryCode) -> Bool {
    guard let most = countries.map(\.weight).max() else { return false }
    return countries.contains { $0.code == country && 2 * $0.weight >= most }
  }

  mutating func addNamed(_ country: CountryCode, weight: Double = 1) {
    guard country != .none else { return }
    if let index = named.firstIndex(where: { $0.code == country }) {
      named[index].weight += weight
    } else {
      named.append((country, weight))
    }
  }

  /// True when the text speaks of other countries and of this one in no other way than by names of
  /// small places that may lie elsewhere.
  func excludes(_ country: CountryCode) -> Bool {
    guard !named.contains(where: { $0.code == country }) else { return false }
    let small = countries.first { $0.code == country }?.weight ?? 0
    return named.contains { $0.weight >= 2 && $0.weight > small }
  }

  /// How much the text speaks for a place in this country and area.
  func weight(of entry: GazetteerEntry, in gazetteer: Gazetteer) -> Double {
    guard let country = countries.first(where: { $0.code == entry.country }) else { return 0 }
    let isNamed = !areas.isEmpty && gazetteer.ancestors(of: entry).contains(where: areas.contains)
    return 1 + 2 * country.weight / total + (isNamed ? 0.8 : 0)
  }
}
