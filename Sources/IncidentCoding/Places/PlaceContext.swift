/// The countries and areas that a text is about, as far as it names them.
struct PlaceContext {
  /// What a name brought to the weight of the country of its place.
  struct Share {
    let name: Int
    let country: CountryCode
    let weight: Double
  }

  // Lists, since a text names few countries and every sense of every name asks for them.
  private var countries: [(code: CountryCode, weight: Double)] = []
  /// Those that are named themselves, or by a large area or city of theirs.
  private var named: [(code: CountryCode, weight: Double)] = []
  private var areas: [(number: Int, namer: Int?)] = []
  private var total = 0.0
  /// By the numbers of the names.
  private var shares: [Share] = []

  mutating func add(_ country: CountryCode, weight: Double, for name: Int? = nil) {
    guard country != .none else { return }
    total += weight
    if let name { addShare(of: name, country, weight) }
    if let index = countries.firstIndex(where: { $0.code == country }) {
      countries[index].weight += weight
    } else {
      countries.append((country, weight))
    }
  }

  private mutating func addShare(of name: Int, _ country: CountryCode, _ weight: Double) {
    while shares.count <= name {
      shares.append(Share(name: shares.count, country: .none, weight: 0))
    }
    // A name means one place, and so one country.
    shares[name] = Share(name: name, country: country, weight: shares[name].weight + weight)
  }

  func share(of name: Int) -> Share {
    shares.indices.contains(name)
      ? shares[name] : Share(name: name, country: .none, weight: 0)
  }

  /// Takes in an area that holds a place of the name of this number; of several names, or of the
  /// title, there is none that alone speaks for it.
  mutating func add(area: Int, for name: Int? = nil) {
    guard let index = areas.firstIndex(where: { $0.number == area }) else {
      areas.append((area, name))
      return
    }
    if areas[index].namer != name { areas[index].namer = nil }
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

  /// How much the text speaks for a place in this country and area, besides the name of the place:
  /// however often a name stands there, it does not tell which of its places it means.
  func weight(
    of entry: GazetteerEntry, besides share: Share, in gazetteer: Gazetteer
  ) -> Double {
    guard let country = countries.first(where: { $0.code == entry.country }) else { return 0 }
    let own = share.country == entry.country ? share.weight : 0
    let others = country.weight - own
    guard others > Self.negligible else { return 0 }
    let isNamed =
      !areas.isEmpty
      && gazetteer.ancestors(of: entry).contains { ancestor in
        areas.contains { $0.number == ancestor && $0.namer != share.name }
      }
    return 1.4 + 2.8 * others / (total - own) + (isNamed ? 1.4 : 0)
  }

  /// Less than any name brings; what rounding leaves of a difference.
  private static let negligible = 1e-6
}
