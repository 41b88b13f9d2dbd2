package import Foundation
internal import IngestKit

/// The places of the world and their names.
///
/// A built index is memory-mapped; the curated list and users' own lists lie over it in memory.
package final class Gazetteer: Sendable {
  private let index: GazetteerIndex
  private let overlay: PlaceOverlay
  private let countries: [CountryCode: GazetteerEntry]
  private let recentNames = RecentNames()

  /// Opens the index of a directory's tables, which is built first when the cache has none.
  ///
  /// Of two lists that say something of the same place, the later one counts.
  /// - Parameter imports: tables of places that `ingest gazetteer import` has made.
  package init(
    directory: URL, cacheDirectory: URL, lists: [URL] = [], imports: [URL] = []
  ) throws {
    index = try GazetteerCache(directory: cacheDirectory).index(of: directory, imports: imports)
    overlay = try PlaceOverlay(lists, over: index)
    countries = Dictionary(
      index.entries(of: .country).compactMap(index.entry).map { ($0.country, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Opens the tables and the curated list of a configuration directory.
  package convenience init(
    configuration: URL, cacheDirectory: URL, lists: [URL] = [], imports: [URL] = []
  ) throws {
    try self.init(
      directory: configuration.appending(component: "gazetteer"), cacheDirectory: cacheDirectory,
      lists: [configuration.appending(component: "places.tsv")] + lists, imports: imports)
  }

  /// False when no name has this key.
  @inline(__always)
  func mayHold(_ key: UInt64) -> Bool { index.mayHold(key) || overlay.mayHold(key) }

  /// False when no longer name begins with the words of this key.
  @inline(__always)
  func mayContinue(_ key: UInt64) -> Bool { index.mayContinue(key) || overlay.mayContinue(key) }

  /// What a name may mean: curated places first, then by size.
  func names(_ key: UInt64) -> [GazetteerName] {
    let curated = overlay.names(key)
    let listed = index.names(key)
    guard !curated.isEmpty else { return listed }
    return curated + listed.filter { name in !curated.contains { $0.entry == name.entry } }
  }

  /// The places that a name may mean, in the same order, without the last of very many.
  func senses(_ key: UInt64) -> [PlaceName.Sense] {
    recentNames.senses(key) {
      let names = names(key).prefix(Self.senseLimit)
      var senses: [PlaceName.Sense] = []
      senses.reserveCapacity(names.count)
      for name in names {
        guard let entry = entry(name.entry) else { continue }
        senses.append(PlaceName.Sense(entry: entry, kind: name.kind))
      }
      return senses
    }
  }

  private static let senseLimit = 100

  func names(of phrase: String) -> [GazetteerName] {
    names(PlacePhrase.key(of: phrase))
  }

  func entry(_ number: Int) -> GazetteerEntry? {
    guard let entry = index.entry(number) else { return overlay.entry(number) }
    return overlay.point(number).map { entry.moved(to: $0) } ?? entry
  }

  func name(_ number: Int) -> String { overlay.name(number) ?? index.name(number) }

  /// Such as `geonames:95446`, `ourairports:ORAA`, `curated:tower-22` or `country:IQ`.
  func id(_ entry: GazetteerEntry) -> String {
    switch entry.origin {
    case .country: "country:\(index.code(entry.number))"
    case .admin1: "geonames-admin1:\(index.code(entry.number))"
    case .admin2: "geonames-admin2:\(index.code(entry.number))"
    case .geonames: "geonames:\(index.code(entry.number))"
    case .airfield: "ourairports:\(index.code(entry.number))"
    case .imported: index.code(entry.number)
    case .curated: overlay.id(entry.number)
    }
  }

  /// The code of a first-order area, such as `IQ.01`.
  func code(_ entry: GazetteerEntry) -> String { index.code(entry.number) }

  /// The entries from the country down to the place itself.
  func path(of entry: GazetteerEntry) -> [GazetteerEntry] {
    var path = [entry]
    while let parent = path[path.count - 1].parent.flatMap({ self.entry($0) }), path.count < 6 {
      path.append(parent)
    }
    return path.reversed()
  }

  /// True when the area contains the entry; an area is not inside itself.
  func isInside(_ entry: GazetteerEntry, area: Int) -> Bool {
    ancestors(of: entry).contains(area)
  }

  /// True also for all that lies in a country, whether or not its areas are known.
  func isInside(_ entry: GazetteerEntry, of area: GazetteerEntry) -> Bool {
    guard area.number != entry.number, area.country == entry.country else { return false }
    return area.feature == .country || isInside(entry, area: area.number)
  }

  /// The numbers of the areas around an entry, the smallest first.
  func ancestors(of entry: GazetteerEntry) -> some Sequence<Int> {
    sequence(state: entry.parent) { parent in
      defer { parent = parent.flatMap(self.parent) }
      return parent
    }
  }

  private func parent(_ number: Int) -> Int? {
    number < index.entryCount ? index.parent(number) : overlay.entry(number)?.parent
  }

  func country(_ code: CountryCode) -> GazetteerEntry? { countries[code] }

  /// The country that a name, an alias or an ISO code means.
  func country(named text: String) -> CountryCode? {
    let code = CountryCode(text)
    if code != .none, country(code) != nil { return code }
    // "DR Congo (Zaire)", "Yemen (North Yemen)": the note names what it once was.
    let plain = text.split(separator: "(").first.map(String.init) ?? text
    for name in [text, plain] {
      for name in names(of: name) where name.kind != .demonym {
        if let entry = entry(name.entry), entry.feature == .country { return entry.country }
      }
    }
    return nil
  }
}
