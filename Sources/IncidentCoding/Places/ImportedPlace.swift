package import IngestKit

/// A place that a user adds to the gazetteer.
package struct ImportedPlace: Sendable, Equatable {
  /// Such as `geonames:95446`.
  package var id: String
  package var name: String
  /// A town or a facility.
  package var feature: Place.Feature
  /// ISO 3166-1 alpha-2.
  package var country: String
  /// GeoNames' code of the first-order area, such as `07`; empty when unknown.
  package var admin1: String
  package var latitude: Double
  package var longitude: Double
  package var population: Int
  package var aliases: [String]

  /// The columns of a table of imported places.
  static let columns = [
    "id", "name", "feature", "country", "admin1", "lat", "lon", "population", "aliases",
  ]

  /// The row of the table, with a line feed.
  var row: String {
    let cells = [
      id, name, feature.rawValue, country, admin1, String(latitude), String(longitude),
      String(population), aliases.joined(separator: "; "),
    ]
    return cells.map { String(decoding: $0.utf8.filter { $0 >= 0x20 }, as: UTF8.self) }
      .joined(separator: "\t") + "\n"
  }

  /// Checks what the gazetteer relies on.
  func checked() throws(DictionaryProblem) -> Self {
    guard !name.isEmpty else { throw DictionaryProblem("'name' is empty") }
    guard CountryCode(country) != .none else {
      throw DictionaryProblem(
        "'country' must be an ISO 3166-1 code of two letters, found '\(country)'")
    }
    guard abs(latitude) <= 90, abs(longitude) <= 180 else {
      throw DictionaryProblem("no place at latitude \(latitude), longitude \(longitude)")
    }
    return self
  }
}
