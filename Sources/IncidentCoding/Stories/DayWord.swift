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
    let kind = Self.kinds[word]
    // "the United States" states nothing.
    if kind == .belief || reading.wordClass(index).has(.reporting) && word != "states" {
      self = .statement
    } else if kind == .aftermath || kind == .lateAftermath {
      self = .aftermath
    } else if let trigger = reading.triggers.covering(index), trigger.entry.family.isViolent {
      self = .event
    } else if kind == .eventNoun {
      self = .event
    } else if kind == .occurrence {
      self = .occurrence
    } else if reading.isPastVerb(index) {
      self = .other
    } else {
      return nil
    }
  }

  /// True for a word of what is done to those who did it and to those who were hit; the date beside
  /// it is its own.
  static func isOfAftermath(_ word: Word) -> Bool { kinds[word] == .aftermath }

  /// What a word says by itself.
  private enum Kind {
    case belief, aftermath, eventNoun, occurrence
    /// A weaker sign, which counts only beside others.
    case lateAftermath
  }

  /// A word of several kinds is of the first one.
  private static let kinds: WordTable<Kind> = {
    var kinds: WordTable<Kind> = [:]
    let lists: [(Kind, [Word])] = [
      (.belief, beliefs), (.aftermath, aftermathWords), (.lateAftermath, lateAftermath),
      (.eventNoun, eventNouns), (.occurrence, occurrences),
    ]
    for (kind, words) in lists {
      for word in words where kinds[word] == nil { kinds[word] = kind }
    }
    return kinds
  }()

  private static let aftermathWords: [Word] = [
    "identified", "charged", "arraigned", "appeared", "appear", "released", "pleaded", "pled",
    "sentenced", "convicted", "indicted", "acquitted", "booked", "arrested", "surrendered",
    "jailed", "interviewed", "met", "visited", "condemned", "posted", "updated", "published",
    "filed", "ruled", "testified", "scheduled", "remained", "conference", "hearing", "court",
    "arraignment", "funeral", "vigil", "autopsy", "press", "hospitalized", "recovering", "issued",
    "buried", "extradited", "apprehended", "custody", "tweeted", "wrote", "spoke", "listed",
    "upgraded", "turned", "died", "dies", "pronounced", "succumbed", "gathered", "condition",
    "judge", "underwent", "mourned", "remembered", "acknowledged", "admitted",
  ]
  private static let lateAftermath: [Word] = [
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
  private static let beliefs: [Word] = [
    "believe", "believes", "think", "announcing", "tell", "according",
  ]
  private static let eventNouns: [Word] = [
    "shots", "gunshot", "gunfire", "gunman", "gunmen", "shooter", "victim", "victims", "fatally",
    "dead", "slain", "opened",
  ]
  /// What an event itself does.
  static let courses: [Word] = [
    "happened", "occurred", "took", "began", "erupted", "unfolded", "stemmed", "ensued",
  ]
  private static let occurrences: [Word] =
    courses + [
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
