/// What comes first where day and month are both numbers, as in `03/04/2024`.
package enum DayOrder: Sendable {
  case dayFirst, monthFirst

  /// The order that writers of a language keep; nil where they do not agree.
  package init?(language tag: String) {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    switch (parts.first ?? "", parts.dropFirst().last ?? "") {
    case ("en", "us"), ("en", "ph"): self = .monthFirst
    case ("en", ""): return nil
    case ("", _): return nil
    default: self = .dayFirst
    }
  }
}
