/// Finds what a misspelt name was probably meant to be.
package enum SpellingSuggestion {
  /// The nearest candidate, when it is near enough to be what was meant; the first of equals.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(name.lowercased().utf8)
    var limit = max(1, letters.count / 3)
    var nearest: String?
    for candidate in candidates {
      let distance = distance(letters, Array(candidate.lowercased().utf8))
      guard distance < limit || (nearest == nil && distance == limit) else { continue }
      nearest = candidate
      limit = distance
    }
    return nearest
  }

  /// `; did you mean 'urls'?`, or nothing.
  package static func hint(for name: String, among candidates: some Sequence<String>) -> String {
    nearest(to: name, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }

  // Optimal string alignment: insertions, deletions, substitutions and swapped neighbours.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var row = [i + 1]
      for (j, other) in b.enumerated() {
        var cost = min(previous[j] + (letter == other ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        row.append(cost)
      }
      beforePrevious = previous
      previous = row
    }
    return previous[b.count]
  }
}
