/// How long a source may give nothing new: the option `freshness` of every source.
struct Freshness: NestedOptions {
  var warnAfter: Duration?
  var errorAfter: Duration?

  static let declarations: [OptionDeclaration<Self>] = [
    .init("warn_after", \.warnAfter, "say so when nothing new has come for longer"),
    .init("error_after", \.errorAfter, "end runs with code 3 when nothing new has come for longer"),
  ]

  /// What a silence of a length means, with the limit that it is beyond; nil when all is well.
  func verdict(on silence: Duration) -> (level: StaleSource.Level, limit: String)? {
    let limits: [(StaleSource.Level, String, Duration?)] = [
      (.error, "error_after", errorAfter), (.warning, "warn_after", warnAfter),
    ]
    for case (let level, let name, let limit?) in limits where silence > limit {
      return (level, "'\(name): \(limit.optionText ?? "")'")
    }
    return nil
  }
}
