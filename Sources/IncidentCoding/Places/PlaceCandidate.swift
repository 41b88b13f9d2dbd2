/// Words of a document that may name a place.
struct PlaceCandidate {
  /// What the words around a name say of its kind.
  enum Kind {
    case any
    /// "X Province", "the state of X"
    case admin1
    /// "X region": a first-order area, but "the Chicago region" is no county
    case region
    /// "X District", "X County"
    case admin2
    /// "X City", "the village of X"
    case settlement
  }

  /// How well the words around it show that it is a place at all.
  enum Cue: Int, Comparable {
    /// It may as well be a word, a person or a firm.
    case doubtful
    case none
    /// "near X", "X, Iraq", a dateline
    case place

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  let tokens: Range<Int>
  /// Number of its name among the document's names.
  let name: Int
  var isDemonym = false
  var isNear = false
  /// "southern X", "central X"
  var isPart = false
  var isDateline = false
  /// "X police", "X Police Department"
  var hasPolice = false
  /// A part of a longer name, such as a firm's; a place only if it is one elsewhere in the text.
  var isEmbedded = false
  /// "the X neighborhood": a quarter of a city, which towns elsewhere share their names with.
  var isQuarter = false
  /// The X of "X Elementary School", "X Apartments".
  var isOfBuilding = false
  var kind = Kind.any
  var cue = Cue.none
}
