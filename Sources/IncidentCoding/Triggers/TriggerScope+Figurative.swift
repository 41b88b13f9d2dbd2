internal import IngestKit

// Words of fighting that tell of none: deals, reproaches, wars as such, figures.
extension TriggerScope {
  /// "fell to their lowest level": to nobody.
  func isFallOfFigures(_ trigger: TriggerMention) -> Bool {
    trigger.entry.word == "fall to"
      && PerpetratorFinder(reading: reading).agents(
        behind: trigger.tokens.upperBound - 1, reading.sentence(of: trigger.head)
      ).isEmpty
  }

  /// "The minister came under fire for the delay", "Prices exploded", "The film bombed".
  func isFigurative(_ trigger: TriggerMention) -> Bool {
    if trigger.entry.word == "attack", trigger.isNoun { return isOfWords(trigger) }
    if isNoShot(trigger) { return true }
    guard let subject = trigger.verbGroup?.tokens.lowerBound else { return false }
    switch trigger.entry.word {
    case "come under fire", "come under attack": return isCriticism(behind: trigger)
    case "shoot": return isOfPicture(behind: trigger.tokens.upperBound)
    case "set off": return !(trigger.isPassive || hasCharge(behind: trigger))
    case "explode":
      return Self.growing.contains(reading.word(subject - 1))
        || Self.outbursts.contains(reading.word(trigger.tokens.upperBound + 1))
    case "bomb": return Self.shows.contains(reading.word(subject - 1))
    default: return false
    }
  }

  /// "shot a video", "shooting a column of ash into the sky"
  private func isOfPicture(behind verb: Int) -> Bool {
    Range<Int>.clamped(verb, min(verb + 3, reading.document.tokens.count)).contains {
      Self.pictures.contains(reading.word($0))
    }
  }

  private static let pictures: WordSet = [
    "video", "videos", "footage", "film", "films", "movie", "photo", "photos", "pictures", "scenes",
    "column", "plume", "plumes", "ash", "glance", "hoops",
  ]

  /// "Not a shot was fired", "without a shot being fired"
  private func isNoShot(_ trigger: TriggerMention) -> Bool {
    let start = trigger.tokens.lowerBound
    return reading.word(start) == "shot" && reading.word(start - 1) == "a"
      && (reading.word(start - 2) == "not" || reading.word(start - 2) == "without")
  }

  /// "set off a bomb", not "set off a fight".
  private func hasCharge(behind trigger: TriggerMention) -> Bool {
    let end = min(trigger.tokens.upperBound + 6, reading.clause(of: trigger.head).upperBound)
    return Range<Int>.clamped(trigger.tokens.upperBound, end).prefix {
      !reading.wordClass($0).has(.preposition)
    }.contains { index in
      reading.weapons.covers(index) || Self.charges.contains(reading.word(index))
        || reading.triggers.covering(index)?.entry.family == .bombing
    }
  }

  private static let charges: WordSet = [
    "device", "devices", "charge", "charges", "vest", "himself", "herself", "belt",
  ]

  /// "a scathing attack", "renewed his attack on Ann Smith in a post": of one person on another, without a weapon.
  private func isOfWords(_ trigger: TriggerMention) -> Bool {
    let (start, end) = (trigger.tokens.lowerBound, trigger.tokens.upperBound)
    let before = reading.word(start - 1)
    if Self.verbal.contains(before) { return true }
    guard Self.owners.contains(before), reading.word(end) == "on" else { return false }
    return reading.sentence(of: trigger.head).contains { Self.media.contains(reading.word($0)) }
  }

  private static let verbal: WordSet = [
    "verbal", "scathing", "blistering", "stinging", "withering", "personal", "rhetorical",
  ]
  private static let media: WordSet = [
    "post", "speech", "interview", "tweet", "facebook", "remarks", "podcast", "column", "letter",
  ]

  /// "under fire for failing", "from critics", "in parliament"
  private func isCriticism(behind trigger: TriggerMention) -> Bool {
    let link = trigger.tokens.upperBound
    let end = min(link + 5, reading.sentence(of: trigger.head).upperBound)
    switch reading.word(link) {
    case "for": return !reading.times.covers(link + 1) && !reading.numbers.covers(link + 1)
    case "over": return reading.wordClass(link + 1).has([.definite, .possessive])
    case "from", "in", "by":
      return Range<Int>.clamped(link + 1, end).contains { Self.critics.contains(reading.word($0)) }
    default: return false
    }
  }

  private static let critics: WordSet = [
    "critics", "opposition", "lawmakers", "activists", "politicians", "media", "parliament",
    "press", "public", "senators", "groups",
  ]
  private static let growing: WordSet = [
    "price", "prices", "sales", "demand", "costs", "population", "debt", "inflation", "anger",
    "applause", "cheers", "popularity", "tensions", "numbers", "cases",
  ]
  /// "exploded into shouting", "in anger"
  private static let outbursts: WordSet = [
    "shouting", "anger", "rage", "fury", "applause", "laughter", "cheers", "song", "popularity",
    "life", "action", "controversy",
  ]
  private static let shows: WordSet = [
    "film", "movie", "show", "play", "album", "series", "comedy",
  ]

  /// "condemned the growing number of attacks on civilians": how many there are, and none of them.
  func isOfNumbers(_ trigger: TriggerMention) -> Bool {
    let start = trigger.tokens.lowerBound
    return trigger.form.contains(.plural) && reading.word(start - 1) == "of"
      && (reading.word(start - 2) == "number" || reading.word(start - 2) == "frequency")
      && Self.risings.contains(reading.word(start - 3))
  }

  private static let risings: WordSet = [
    "growing", "rising", "increasing", "increased", "soaring",
  ]

  /// "withdrew from a missile treaty": who leaves a deal leaves no ground.
  func isOfDeal(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.family == .withdrawal else { return false }
    let end = trigger.tokens.upperBound
    return Range<Int>.clamped(end, min(end + 7, reading.sentence(of: end - 1).upperBound))
      .contains { Self.deals.contains(reading.word($0)) }
  }

  /// "targeted Washington for backing Israel": a government that is blamed for what it does.
  func isReproach(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.family == .attack, trigger.isVerb, !trigger.isPassive,
      let place = reading.places.covering(trigger.tokens.upperBound), !place.isDemonym,
      place.feature == .country || place.entry.isCapital
    else { return false }
    let (cause, end) = (place.tokens.upperBound + 1, reading.document.tokens.count)
    return cause < end && reading.word(cause - 1) == "for"
      && (isGerund(cause) || Self.owners.contains(reading.word(cause)))
  }

  /// "formed following the US invasion of 2003", "since the invasion": a war that is known.
  func isInvasionLongAgo(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.word == "invasion" else { return false }
    let clause = reading.clause(of: trigger.head)
    if reading.times.within(clause).contains(where: { $0.precision >= .year }) { return true }
    return Range<Int>.clamped(max(clause.lowerBound, trigger.head - 5), trigger.head).contains {
      Self.sequels.contains(reading.word($0))
    }
  }

  private static let sequels: WordSet = ["after", "since", "following", "before", "during"]

  /// "fought beside the army in the war of 1990": what somebody did for years.
  func isOfWar(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.word == "fight", trigger.isVerb, reading.document.mayContain("war") else {
      return false
    }
    let clause = reading.clause(of: trigger.head)
    let end = min(clause.upperBound, trigger.tokens.upperBound + 12)
    return Range<Int>.clamped(trigger.tokens.upperBound, end).contains {
      reading.word($0) == "war" && reading.wordClass($0 + 1).has([.preposition, .relative])
        || reading.word($0) == "war" && $0 + 1 == clause.upperBound
    }
  }

  private func isGerund(_ index: Int) -> Bool {
    reading.document.token(reading.document.tokens[index], hasSuffix: "ing")
  }

  private static let owners: WordSet = ["its", "their", "his", "her"]
  private static let deals: WordSet = [
    "treaty", "pact", "accord", "agreement", "deal", "talks", "negotiations", "convention", "race",
    "election", "elections", "contest", "tournament",
  ]
}
