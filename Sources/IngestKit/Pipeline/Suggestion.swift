/// Finds what somebody probably meant to write.
package enum Suggestion {
  /// The name nearest to a misspelt one; nil when none is near.
  package static func nearest(to name: String, among names: some Sequence<String>) -> String? {
    let limit = max(1, name.count / 3)
    return names.filter { $0 != name }
      .map { (name: $0, distance: distance(name.lowercased(), $0.lowercased())) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// The end of a message: "; did you mean 'x'?", or the names there are when these are few.
  package static func hint(for name: String, among names: some Sequence<String>) -> String {
    let names = names.sorted()
    if let nearest = nearest(to: name, among: names) { return "; did you mean '\(nearest)'?" }
    guard !names.isEmpty, names.count <= 12 else { return "" }
    return "; there is " + names.map { "'\($0)'" }.joined(separator: ", ")
  }

  /// Counts insertions, deletions, replacements and swaps of neighbours (Damerau, restricted).
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var best = min(
          previous[column + 1] + 1, current[column] + 1, previous[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
