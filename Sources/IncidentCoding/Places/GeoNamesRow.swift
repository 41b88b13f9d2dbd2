internal import IngestKit

/// A row of a GeoNames dump, as its readme describes it.
package struct GeoNamesRow {
  package static let columnCount = 19

  /// The place; nil for mountains, rivers, hotels and all else that news hardly tell events of.
  package let place: ImportedPlace?

  package init(_ line: String) throws(DictionaryProblem) {
    let cells = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard cells.count >= Self.columnCount else {
      throw DictionaryProblem("\(cells.count) columns, but a GeoNames row has \(Self.columnCount)")
    }
    guard let feature = Self.feature(cells[6], cells[7]), !cells[8].isEmpty else {
      place = nil
      return
    }
    guard let latitude = Double(cells[4]), let longitude = Double(cells[5]) else {
      throw DictionaryProblem("'\(cells[4])', '\(cells[5])' are no coordinates")
    }
    let aliases = cells[3].split(separator: ",").map(String.init).filter { $0.utf8.count > 2 }
    place = try ImportedPlace(
      id: "geonames:\(cells[0])", name: cells[1], feature: feature, country: cells[8],
      admin1: cells[10], latitude: latitude, longitude: longitude,
      population: Int(cells[14]) ?? 0,
      aliases: ([cells[2]] + aliases).filter { $0 != cells[1] && !$0.isEmpty }
    ).checked()
  }

  private static func feature(_ featureClass: String, _ code: String) -> Place.Feature? {
    switch featureClass {
    // Populated places, but not those of the past.
    case "P": abandoned.contains(code) ? nil : .city
    case "S": facilities.contains(code) ? .facility : nil
    default: nil
    }
  }

  private static let abandoned: Set<String> = ["PPLH", "PPLQ", "PPLW", "PPLCH"]
  private static let facilities: Set<String> = [
    "AIRB", "AIRF", "AIRP", "AIRH", "INSM", "MILB", "NVB", "PRT", "PRN", "OILR", "OILT", "DAM",
    "CMPRF", "CMPR", "DIP", "BDG", "CTRA", "PS", "BCN", "STNB", "FY", "CSTM", "PSTB",
  ]
}
