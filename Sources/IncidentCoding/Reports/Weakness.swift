internal import IngestKit

/// What makes a record less sure than others; its weight is in quarters of log odds.
enum Weakness {
  /// No date but the article's own.
  case dayOfNews
  case undated
  /// The date is a week, a month or wider.
  case wideDate
  /// The date stands elsewhere in the story.
  case dateOfStory
  /// No town: a district, a state, a country.
  case widePlace
  /// The place stands elsewhere in the story, or nowhere.
  case placeOfStory
  /// The article tells of another day too, which may be the right one.
  case otherDay
  /// The article tells of another place too.
  case otherPlace
  /// The article tells of others who died.
  case otherDead
  /// First told behind the article's first sentence.
  case toldBehind
  /// First told behind the article's opening.
  case toldLate
  case severalDead
  /// Each figure may be read wrongly.
  case oneDead
  case wounded
  /// A death that only the event word tells.
  case impliedDeath
  case aggregate

  var weight: Int {
    switch self {
    case .undated: 11
    case .dayOfNews, .wideDate: 6
    case .impliedDeath: 4
    case .widePlace, .severalDead, .otherDay: 3
    case .otherPlace, .toldLate, .aggregate: 2
    case .dateOfStory, .placeOfStory, .otherDead, .toldBehind, .oneDead, .wounded: 1
    }
  }

  /// The weights of all that makes an event's record less sure.
  ///
  /// - Parameter events: all that the article tells.
  static func weight(of event: EventCandidate, among events: [EventCandidate]) -> Int {
    date(event) + place(event) + figures(event) + neighbours(of: event, events)
      + weight(.toldBehind, if: event.sentence >= 1) + weight(.toldLate, if: event.sentence >= 3)
      + weight(.aggregate, if: event.isAggregate)
  }

  private static func weight(_ weakness: Weakness, if isPresent: Bool) -> Int {
    isPresent ? weakness.weight : 0
  }

  private static func date(_ event: EventCandidate) -> Int {
    guard let time = event.time, time.start != nil else { return undated.weight }
    if time.expression == nil { return dayOfNews.weight }
    return weight(.wideDate, if: time.precision > .day)
      + weight(.dateOfStory, if: time.source < .sentence)
  }

  private static func place(_ event: EventCandidate) -> Int {
    guard let place = event.place else { return widePlace.weight + placeOfStory.weight }
    let isTown = place.mention.feature == .facility || place.mention.feature == .city
    return weight(.widePlace, if: !isTown || place.isCountryOnly)
      + weight(.placeOfStory, if: place.source < .sentence)
  }

  private static func figures(_ event: EventCandidate) -> Int {
    let most = event.figure(of: .killed)
    return weight(.severalDead, if: most > 1) + weight(.oneDead, if: most == 1)
      + weight(
        .impliedDeath, if: most > 0 && event.findings(.killed).allSatisfy(\.isImplied))
      + weight(.wounded, if: event.figure(of: .wounded) > 0)
  }

  private static func neighbours(
    of event: EventCandidate, _ events: [EventCandidate]
  ) -> Int {
    weight(.otherDay, if: events.contains { $0.time?.start != event.time?.start })
      + weight(.otherPlace, if: events.contains { isElsewhere($0, event) })
      + weight(.otherDead, if: events.contains { $0 !== event && hasDead($0) })
  }

  private static func hasDead(_ event: EventCandidate) -> Bool {
    event.figure(of: .killed) > 0
  }

  private static func isElsewhere(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard let first = one.place, let second = other.place else {
      return one.place != nil || other.place != nil
    }
    return !first.mention.isSamePlace(as: second.mention)
  }
}
