internal import IngestKit

/// How many of those hit are of each category.
///
/// A few pairs in place of a dictionary, which would hash the names of the categories.
struct CategoryFigures: Sendable {
  private struct Entry: Sendable {
    let category: CasualtyCount.Category
    var figure: Int
  }

  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  subscript(category: CasualtyCount.Category) -> Int? {
    entries.first { $0.category == category }?.figure
  }

  mutating func add(_ figure: Int, of category: CasualtyCount.Category) {
    if let index = entries.firstIndex(where: { $0.category == category }) {
      entries[index].figure += figure
    } else {
      entries.append(Entry(category: category, figure: figure))
    }
  }

  mutating func add(_ other: Self) {
    for entry in other.entries { add(entry.figure, of: entry.category) }
  }

  /// True where all are of one category, and so many.
  func isOnly(_ figure: Int, of category: CasualtyCount.Category) -> Bool {
    entries.count == 1 && self[category] == figure
  }

  var byCategory: [CasualtyCount.Category: Int] {
    Dictionary(uniqueKeysWithValues: entries.lazy.map { ($0.category, $0.figure) })
  }
}
