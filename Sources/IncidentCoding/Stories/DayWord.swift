/// What a word beside a date says of what happened on it.
enum DayWord {
  /// "shot", "the killing".
  case event
  /// "responded", "happened": how an event is found out and told.
  case occurrence
  /// "said", "according".
  case statement
  /// "charged", "hospitalized", "vigil": what is done when an event is over.
  case aftermath
  /// Any other verb in the past.
  case other

  init?(at index: Int, in reading: ArticleReading) {
    let word = reading.word(index)
    if Self.isStatement(index, in: reading) {
      self = .statement
    } else if Self.aftermathWords.contains(word) || Self.lateAftermath.contains(word) {
      self = .aftermath
    } else if let trigger = reading.triggers.covering(index), trigger.entry.family.isViolent {
      self = .event
    } else if Self.eventNouns.contains(word) {
      self = .event
    } else if Self.occurrences.contains(word) {
      self = .occurrence
    } else if reading.isPastVerb(index) {
      self = .other
    } else {
      return nil
    }
  }

  private static func isStatement(_ index: Int, in reading: ArticleReading) -> Bool {
    // "the United States" states nothing.
    reading.wordClass(index).has(.reporting) && reading.word(index) != "states"
      || beliefs.contains(reading.word(index))
  }

  /// What is done to those who did it and to those who were hit; the date beside it is its own.
  static let aftermathWords: WordSet = [
    "identified", "charged", "arraigned", "appeared", "appear", "released", "pleaded", "pled",
    "sentenced", "convicted", "indicted", "acquitted", "booked", "arrested", "surrendered",
    "jailed", "interviewed", "met", "visited", "condemned", "posted", "updated", "published",
    "filed", "ruled", "testified", "scheduled", "remained", "conference", "hearing", "court",
    "arraignment", "funeral", "vigil", "autopsy", "press", "hospitalized", "recovering", "issued",
    "buried", "extradited", "apprehended", "custody", "tweeted", "wrote", "spoke", "listed",
    "upgraded", "turned", "died", "dies", "pronounced", "succumbed", "gathered", "condition",
    "judge", "underwent", "mourned", "remembered",
  ]
  /// Weaker signs, which count only beside others.
  private static let lateAftermath: WordSet = [
    "searching", "looking", "continue", "continued", "continues", "investigating", "investigate",
    "investigation", "bond", "bail", "appearance", "facing", "faces", "face", "warrant", "warrants",
    "trial", "jury", "prosecutors", "prosecutor", "detained", "captured", "caught", "nabbed",
    "located", "news", "statement", "email", "interview", "remain", "remains", "mourn", "mourning",
    "memorial", "service", "candlelight", "stable", "critical", "surgery", "expected", "asked",
    "asking", "seeking", "sought", "offering", "offered", "reward", "charges", "charge",
    "complaint", "criminal", "affidavit", "documents", "held", "jail", "ordered", "denied", "plea",
    "guilty", "verdict", "sentencing", "sentence", "arrest", "arrests", "arresting", "search",
    "searched", "recovered", "returned", "closed", "canceled", "cancelled", "classes", "school",
  ]
  private static let beliefs: WordSet = [
    "believe", "believes", "think", "announcing", "tell", "according",
  ]
  private static let eventNouns: WordSet = [
    "shots", "gunshot", "gunfire", "gunman", "gunmen", "shooter", "victim", "victims", "fatally",
    "dead", "slain", "opened",
  ]
  private static let occurrences: WordSet = [
    "happened", "occurred", "took", "began", "erupted", "unfolded", "stemmed", "ensued",
    "responded", "dispatched", "called", "arrived", "broke", "received", "call", "calls", "rang",
    "heard", "scene", "incident",
  ]
}

extension ArticleReading {
  /// "walked", "entered": told by its ending.
  fileprivate func isPastVerb(_ index: Int) -> Bool {
    guard document.tokens.indices.contains(index) else { return false }
    let token = document.tokens[index]
    return token.isWord && token.bytes.count > 4 && document.token(token, hasSuffix: "ed")
  }
}
