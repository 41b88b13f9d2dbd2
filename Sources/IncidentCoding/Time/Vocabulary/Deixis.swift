/// Words that point from one time to another.
enum Deixis: String, Sendable {
  case last, past, previous, this, current, that, same, next, coming, following
}

extension Deixis {
  /// Units from the present one; nil for words that point into the narrative.
  var offset: Int? {
    switch self {
    case .last, .past, .previous: -1
    case .this, .current: 0
    case .next, .coming: 1
    case .that, .same, .following: nil
    }
  }

  /// Units from the one that the narrative named last.
  var narrativeOffset: Int? {
    switch self {
    case .that, .same: 0
    case .following, .next: 1
    case .previous: -1
    case .last, .past, .this, .current, .coming: nil
    }
  }
}
