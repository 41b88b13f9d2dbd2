/// How many, as far as it is said.
enum Amount: Sendable, Equatable {
  case exact(Int)
  /// "half an hour".
  case half
  case vague

  var count: Int? {
    if case .exact(let count) = self { count } else { nil }
  }
}
