/// Where a pattern ended and what it read.
struct TimeMatch {
  /// The token behind the expression.
  var end: Int
  var meaning: Meaning
  /// Id of the rule, such as `date.weekday`.
  var rule: String
  /// The words for the first and the last time of a range.
  var ends: [Range<Int>]

  init(_ end: Int, _ meaning: Meaning, _ rule: String, ends: [Range<Int>] = []) {
    self.end = end
    self.meaning = meaning
    self.rule = rule
    self.ends = ends
  }
}
