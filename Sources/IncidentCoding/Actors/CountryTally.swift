/// How much a text speaks of each of a few countries.
struct CountryTally {
  /// In the order in which they came.
  private(set) var countries: [String] = []
  private var weights: [Int] = []

  mutating func add(_ weight: Int, to country: String) {
    if let index = countries.firstIndex(of: country) {
      weights[index] += weight
    } else {
      countries.append(country)
      weights.append(weight)
    }
  }

  /// The one of the greatest weight, of several the first by its code; nil where none weighs.
  var heaviest: String? {
    countries.indices.lazy.filter { weights[$0] > 0 }
      .max { (weights[$0], countries[$1]) < (weights[$1], countries[$0]) }
      .map { countries[$0] }
  }
}
