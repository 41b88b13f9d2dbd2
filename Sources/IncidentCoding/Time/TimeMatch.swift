/// Where a pattern ended and what it read.
struct TimeMatch {
  /// The token behind the expression.
  var end: Int
  var meaning: Meaning
  /// Id of the rule, such as `date.weekday`.
  var rule: String

  init(_ end: Int, _ meaning: Meaning, _ rule: String) {
    self.end = end
    self.meaning = meaning
    self.rule = rule
  }
}
