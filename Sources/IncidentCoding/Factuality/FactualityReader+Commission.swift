// Light verbs whose object names the event.
extension FactualityReader {
  /// Reads the mood of "carry out" before its object.
  func commission(at index: Int, _ clause: Range<Int>, _ result: inout Factuality) {
    var seen: WordClass = []
    var before = index - 1
    while before >= clause.lowerBound, index - before < 5 {
      let token = document.tokens[before]
      guard token.isWord, classes[before].has(.auxiliary) else { break }
      seen.formUnion(classes[before])
      before -= 1
    }
    if seen.has(.negation) {
      result.reality = .denied
      result.rule = "fact.negated"
    } else if seen.has(.modal) {
      result.reality = .hypothetical
      result.rule = "fact.modal"
    } else if seen.has(.to), !seen.has(.have) {
      let governor: WordClass = before >= clause.lowerBound ? classes[before] : []
      let further: WordClass = before > clause.lowerBound ? classes[before - 1] : []
      let all = governor.union(further)
      if all.has(.attempt) {
        result.reality = .attempted
      } else if all.has(.threat) {
        result.reality = .threatened
      } else if all.has(.plan) {
        result.reality = .planned
      } else if !all.has(.phase), !hasDate(.clamped(index, min(clause.upperBound, index + 12))) {
        result.reality = .hypothetical
      }
      result.rule = "fact.infinitive"
    } else if seen.has(.have) {
      result.isFresh = true
    }
    if seen.has(.also) { result.isFurther = true }
  }
}
