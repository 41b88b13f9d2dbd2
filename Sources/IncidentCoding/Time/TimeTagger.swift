package import IngestKit

/// Finds the words that say when, and works out the days they mean.
///
/// Words told from the report's day keep no days when that day is not known; nothing is ever read
/// from the clock.
package struct TimeTagger: Sendable {
  package init() {}

  /// The expressions of a document in their order; they do not overlap.
  package func expressions(in document: Document, publication: CalendarDay?) -> [TimeExpression] {
    let text = TimeText(document)
    var anchors = AnchorTracker(publication: publication)
    var expressions: [TimeExpression] = []
    var index = 0
    while index < text.count {
      // As most are.
      if text.isOther(index) {
        index += 1
      } else if let (match, reading) = read(text, at: index, &anchors) {
        expressions.append(expression(index..<match.end, match, reading, match.ends))
        index = match.end
      } else {
        index += 1
      }
    }
    return expressions
  }

  private func read(
    _ text: TimeText, at index: Int, _ anchors: inout AnchorTracker
  ) -> (TimeMatch, TimeReading)? {
    guard text.mayStart(at: index), let match = TimeGrammar.expression(text, at: index) else {
      return nil
    }
    let place = NarrativePlace(ofToken: index, in: text.document)
    let resolver = TimeResolver(
      anchors: anchors, tense: tense(index..<match.end, text), place: place)
    guard let reading = resolver.resolve(match.meaning) else { return nil }
    anchors.note(reading, at: place)
    return (match, reading)
  }

  /// The limit in "by 15 December", "extended to 16 November" may lie ahead of a past verb.
  private func tense(_ tokens: Range<Int>, _ text: TimeText) -> Tense {
    let tense = Tense.near(tokens, in: text.document)
    if tense == .future, isOfPastEvent(tokens, text) { return .past }
    guard tense == .past else { return tense }
    switch text[tokens.lowerBound - 1] {
    case .glue(.by), .glue(.until), .glue(.to), .glue(.through): return .unknown
    default: return .past
    }
  }

  /// "would appeal Wednesday's ruling": what a day possesses so has happened on it.
  private func isOfPastEvent(_ tokens: Range<Int>, _ text: TimeText) -> Bool {
    guard text.token(tokens.upperBound)?.kind == .clitic else { return false }
    return (tokens.upperBound + 1...tokens.upperBound + 2).contains {
      text.token($0).map { Self.pastEvents.contains($0.word) } ?? false
    }
  }

  private static let pastEvents: WordSet = [
    "ruling", "verdict", "incident", "incidents", "statement", "announcement", "remarks",
    "comments", "attack", "attacks", "bombing", "bombings", "explosion", "explosions", "blast",
    "blasts", "shooting", "shootings", "killing", "killings", "murder", "murders", "assault",
    "assaults", "raid", "raids", "strike", "strikes", "airstrike", "airstrikes", "crash",
    "violence", "clash", "clashes", "massacre", "death", "deaths", "kidnapping", "ambush",
    "assassination", "riot", "riots", "victims",
  ]

  /// - Parameter ends: the words for the two ends of a range.
  private func expression(
    _ tokens: Range<Int>, _ match: TimeMatch, _ reading: TimeReading, _ ends: [Range<Int>] = []
  ) -> TimeExpression {
    TimeExpression(
      tokens: tokens, kind: reading.kind, value: reading.value, start: reading.days?.first,
      end: reading.days?.last,
      precision: reading.precision ?? reading.days?.precision ?? .open,
      timeOfDay: reading.timeOfDay,
      anchor: IncidentTime.Anchor(date: reading.anchorDate, how: reading.origin),
      rule: reading.ruleSuffix.map { "\(match.rule).\($0)" } ?? match.rule,
      ends: zip(ends, reading.ends).map { expression($0, match, $1) })
  }
}
