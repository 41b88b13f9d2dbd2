internal import IngestKit

// Who may be the subject of a verb.
extension PerpetratorFinder {
  func isSubject(_ mention: ActorMention) -> Bool {
    // "the Civilian Joint Task Force (CJTF)": the short form says nothing more.
    mention.form != .adjective && mention.actor.inter != 7
      // "No group claimed the attack"
      && !reading.wordClass(mention.tokens.lowerBound - 1).has(.negation)
      && reading.word(mention.tokens.lowerBound - 1) != "("
      && !isOfPlace(mention) && !isOfFacility(mention) && !isOfHelpers(mention)
  }

  /// "two suspected Delta Front collaborators": who is taken for one of its people.
  private func isOfHelpers(_ mention: ActorMention) -> Bool {
    mention.form == .name && Self.helpers.contains(reading.word(mention.tokens.upperBound))
  }

  private static let helpers: WordSet = [
    "collaborator", "collaborators", "informant", "informants", "informer", "informers",
    "sympathizer", "sympathizers", "sympathiser", "sympathisers", "hostage", "hostages",
    "defector", "defectors", "deserter", "deserters", "prisoner", "prisoners", "captive",
    "captives",
  ]

  /// The army of "the army strikes rebels", which reads like that of "the army strikes on rebels".
  func isForce(_ mention: ActorMention, rightBefore verb: Int) -> Bool {
    mention.form == .adjective && mention.actor.isForce && mention.tokens.upperBound == verb
  }

  /// The front of "on Hill 12, a Delta Front stronghold, killed": whose the place is.
  func isOfFacility(_ mention: ActorMention) -> Bool {
    guard let target = reading.targets.covering(mention.head) else { return false }
    let end = target.tokens.upperBound
    return target.kind == .facility && end > mention.tokens.upperBound && reading.word(end) == ","
  }

  /// The country of "in Oaxaca, Mexico, and fired": it says where the place before it lies.
  func isOfPlace(_ mention: ActorMention) -> Bool {
    let (before, end) = (mention.tokens.lowerBound - 2, mention.tokens.upperBound)
    guard mention.form == .state, before >= 0, end < reading.document.tokens.count,
      reading.word(before + 1) == ",", reading.word(end) == ","
    else { return false }
    let place = reading.document.tokens[before]
    return place.isWord && place.isCapitalized && !reading.actors.covers(before)
  }

  /// "near the town, where the front rules, killed": the front is no subject of what follows.
  func isInAside(_ mention: ActorMention, before verb: Int) -> Bool {
    let opening = reading.clause(of: mention.head).lowerBound
    return reading.word(opening) == "where" && reading.word(opening - 1) == ","
      && Range<Int>.clamped(mention.tokens.upperBound, verb).contains { reading.word($0) == "," }
  }

  func isAfterPreposition(_ mention: ActorMention) -> Bool {
    var index = mention.tokens.lowerBound - 1
    let floor = reading.clause(of: mention.head).lowerBound
    while index >= floor, phrases.isModifier(index) || reading.classes[index].has(.determiner) {
      // "On Monday gunmen attacked", "at least one man fired": the words before belong to the date
      // and the number.
      if reading.times.covers(index) { return false }
      index = (reading.numbers.covering(index)?.tokens.lowerBound ?? index) - 1
    }
    guard index >= floor, !reading.times.covers(index) else { return false }
    // "one of the groups": the groups are meant.
    if reading.word(index) == "of", index > floor,
      reading.numbers.covers(index - 1)
        || Self.collectives.contains(reading.word(index - 1))
    {
      return false
    }
    // "backed by militias known as the Hunters"
    return reading.classes[index].has([.preposition, .to]) || reading.word(index) == "as"
  }
}
