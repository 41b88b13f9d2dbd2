internal import IngestKit

/// Which column of a CSV file of places holds what.
package struct PlaceColumns: Sendable {
  private let positions: [String: Int]

  /// - Throws: what is wrong with the header.
  package init(_ header: [String]) throws(DictionaryProblem) {
    let names = header.map { $0.lowercased() }.map { Self.synonyms[$0] ?? $0 }
    for name in names where !Self.known.contains(name) {
      throw DictionaryProblem(
        "unknown column '\(name)'" + Suggestion.hint(for: name, among: Self.known))
    }
    for required in ["name", "lat", "lon", "country"] where !names.contains(required) {
      throw DictionaryProblem("column '\(required)' is missing")
    }
    positions = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter line: stands for an id where there is none.
  package func place(
    _ fields: [String], line: Int
  ) throws(DictionaryProblem) -> ImportedPlace {
    let name = self["name", fields]
    let featureName = self["feature", fields]
    guard let feature = Place.Feature(rawValue: featureName.isEmpty ? "city" : featureName),
      feature == .city || feature == .facility
    else { throw DictionaryProblem("'feature' must be city or facility, found '\(featureName)'") }
    guard let latitude = Double(self["lat", fields]), let longitude = Double(self["lon", fields])
    else {
      throw DictionaryProblem(
        "'\(self["lat", fields])', '\(self["lon", fields])' are no coordinates in degrees")
    }
    let population = self["population", fields]
    guard let number = Int(population.isEmpty ? "0" : population), number >= 0 else {
      throw DictionaryProblem("'population' must be a whole number, found '\(population)'")
    }
    let id = self["id", fields]
    return try ImportedPlace(
      id: id.isEmpty ? "imported:\(line)" : id.contains(":") ? id : "imported:\(id)", name: name,
      feature: feature, country: self["country", fields].uppercased(),
      admin1: self["admin1", fields], latitude: latitude, longitude: longitude,
      population: number,
      aliases: self["aliases", fields].split(separator: ";").map {
        String(DictionaryTable.trim($0))
      }.filter { !$0.isEmpty }
    ).checked()
  }

  private subscript(column: String, fields: [String]) -> String {
    guard let position = positions[column], position < fields.count else { return "" }
    return String(DictionaryTable.trim(Substring(fields[position])))
  }

  private static let known = ImportedPlace.columns
  private static let synonyms = [
    "latitude": "lat", "longitude": "lon", "lng": "lon", "long": "lon", "country_code": "country",
    "alternatenames": "aliases", "geonameid": "id",
  ]
}
