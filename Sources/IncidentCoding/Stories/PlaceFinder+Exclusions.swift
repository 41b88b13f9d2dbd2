internal import IngestKit

// Names of places that say little or nothing of where an event was.
extension PlaceFinder {
  /// True for the hospital that took the wounded in, the seat of those who speak, the land that
  /// something is named after.
  func isNoScene(_ mention: PlaceMention) -> Bool {
    isOfHospital(mention) || isOfName(mention) || isSeat(mention) || isOwner(mention)
      || isOfHistory(mention) || isDeparture(mention) || isAgent(mention) || isMake(mention)
      || isOfBody(mention) || isLeftOut(mention) || isOfBranch(mention) || isFledTo(mention)
      || isOfCoast(mention) || isFlag(mention) || isThing(mention)
  }

  /// "on the Palmyra-Homs highway", "the road between Palmyra and Homs": where a road leads.
  func isRoadEnd(_ mention: PlaceMention) -> Bool {
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    if isDash(end) || isDash(start - 1) {
      return Range<Int>.clamped(end, min(end + 5, reading.document.tokens.count)).contains {
        Self.roads.contains(reading.word($0))
      }
    }
    let between = reading.word(start - 1) == "and" ? start - 3 : start - 1
    return reading.word(between) == "between"
      && Range<Int>.clamped(max(0, between - 4), between).contains {
        Self.roads.contains(reading.word($0))
      }
  }

  func isDash(_ index: Int) -> Bool {
    reading.document.tokens.indices.contains(index)
      && PhraseWords.isHyphen(reading.document.tokens[index])
  }

  private static let roads: WordSet = [
    "road", "highway", "axis", "route", "motorway", "railway", "border",
  ]

  /// "drones launched by Iran", "by the United States": who did it.
  private func isAgent(_ mention: PlaceMention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    let link = reading.wordClass(before).has(.determiner) ? before - 1 : before
    return mention.feature == .country && reading.word(link) == "by"
  }

  /// "six soldiers, four from Niger and two from Mali", "a missile launched from Yemen": where they
  /// come from.
  private func isDeparture(_ mention: PlaceMention) -> Bool {
    let before = mention.tokens.lowerBound - 2
    guard reading.word(before + 1) == "from" else { return false }
    return mention.feature == .country && reading.people.covers(before)
      || Self.departures.contains(reading.word(before))
  }

  private static let departures: WordSet = [
    "launched", "fired", "originating", "incoming", "approaching", "smuggled",
  ]

  /// "the deadliest attack in Benin's history", "that the Gulf nation has seen": where it ranks.
  private func isOfHistory(_ mention: PlaceMention) -> Bool {
    if mention.feature == .region, Self.nations.contains(reading.word(mention.tokens.upperBound)) {
      return true
    }
    guard let clitic = clitic(behind: mention) else { return false }
    return reading.word(clitic + 1) == "history" || reading.word(clitic + 2) == "history"
  }

  /// "Mercy General Hospital", "taken to a hospital in Kaya": where the wounded are, not where it
  /// happened.
  private func isOfHospital(_ mention: PlaceMention) -> Bool {
    let start = mention.tokens.lowerBound
    let link = reading.word(start - 1) == "the" ? start - 2 : start - 1
    if reading.word(link) == "in", isHospital(endingAt: link - 1) {
      return reading.sentence(of: start).contains { Self.transports.contains(reading.word($0)) }
    }
    let end = mention.tokens.upperBound
    let sentence = reading.sentence(of: start)
    for index in Range<Int>.clamped(end, min(end + 4, sentence.upperBound)) {
      if PlaceWords.hospitals.contains(reading.word(index)) { return true }
      let token = reading.document.tokens[index]
      guard token.isCapitalized || token.kind == .clitic else { return false }
    }
    return false
  }

  /// "a hospital", "Mercy Medical Center"
  private func isHospital(endingAt index: Int) -> Bool {
    let last = reading.word(index)
    if last == "center" || last == "centre" {
      return Self.centers.contains(reading.word(index - 1))
    }
    return PlaceWords.hospitals.contains(last)
  }

  private static let centers: WordSet = ["medical", "trauma", "health"]

  /// "the Joseph Paris hospital": a town's name within a person's.
  func isOfHospitalName(_ mention: PlaceMention) -> Bool {
    let next = mention.tokens.upperBound
    guard mention.feature == .city, reading.document.tokens.indices.contains(next + 1),
      PlaceWords.hospitals.contains(reading.word(next + 1))
    else { return false }
    let token = reading.document.tokens[next]
    return token.isWord && token.isCapitalized && !Self.hospitalKinds.contains(token.word)
  }

  private static let hospitalKinds: WordSet = [
    "county", "general", "regional", "medical", "central", "university", "memorial", "community",
    "childrens", "district", "city", "provincial", "state", "national", "teaching", "military",
    "referral", "civil", "public", "main", "trauma", "health", "area", "valley",
  ]

  /// "Mindanao State University", "the Amhara ethnicity": a land that something is named after.
  private func isOfName(_ mention: PlaceMention) -> Bool {
    guard [.region, .admin1, .country].contains(mention.feature) else { return false }
    var next = mention.tokens.upperBound
    // "at Garissa University", whose town has the name of the county
    if mention.feature == .admin1, reading.word(mention.tokens.lowerBound - 1) == "at",
      Self.schools.contains(reading.word(next))
    {
      return false
    }
    if Self.peoples.contains(reading.word(next)) { return true }
    while reading.document.tokens.indices.contains(next), reading.document.tokens[next].isWord,
      reading.document.tokens[next].isCapitalized
    {
      if Self.schools.contains(reading.word(next)) { return true }
      next += 1
    }
    return false
  }

  /// "Moscow's defence ministry", "Moscow's army said": where those sit who speak of it.
  private func isSeat(_ mention: PlaceMention) -> Bool {
    guard let clitic = clitic(behind: mention),
      !Self.sitePrepositions.contains(reading.word(mention.tokens.lowerBound - 1))
    else { return false }
    return Range<Int>.clamped(clitic + 1, min(clitic + 4, reading.document.tokens.count)).contains {
      Self.ministries.contains(reading.word($0))
        || Self.armies.contains(reading.word($0)) && isSpeaking($0)
        || SpeakerFinder.isSource(reading.word($0)) && reading.wordClass($0 + 1).has(.reporting)
    }
  }

  /// "the army said", "the army spokesman said"
  private func isSpeaking(_ head: Int) -> Bool {
    (head + 1...head + 2).contains { reading.wordClass($0).has(.reporting) }
  }

  /// "Russia's Wagner Group": the land that a group comes from.
  private func isOwner(_ mention: PlaceMention) -> Bool {
    clitic(behind: mention).flatMap { reading.actors.covering($0 + 1)?.form } == .name
  }

  /// The "'s" of "Moscow's".
  private func clitic(behind mention: PlaceMention) -> Int? {
    let next = mention.tokens.upperBound
    let tokens = reading.document.tokens
    return tokens.indices.contains(next) && tokens[next].kind == .clitic ? next : nil
  }

  /// "forcing residents to flee to the city of Saint-Marc"
  func isRefuge(_ mention: PlaceMention) -> Bool {
    let start = mention.tokens.lowerBound
    let clause = reading.clause(of: start)
    return Range<Int>.clamped(max(clause.lowerBound, start - 6), start).contains {
      Self.flights.contains(reading.word($0))
    }
  }

  /// "on Yemen's Red Sea coast": it says which coast.
  private func isOfCoast(_ mention: PlaceMention) -> Bool {
    mention.feature == .region && Self.coasts.contains(reading.word(mention.tokens.upperBound))
      && reading.document.tokens[max(0, mention.tokens.lowerBound - 1)].kind == .clitic
  }

  /// "in Durán, near Guayaquil": what helps to find the place named before.
  func isBearing(_ mention: PlaceMention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return ["near", "outside"].contains(reading.word(before)) && reading.word(before - 1) == ","
      && reading.places.ending(at: before - 1) != nil
  }

  private static let coasts: WordSet = ["coast", "coastline", "shore", "shores"]

  /// "sailing under the flag of Palau", "natives of Central Asia"
  private func isFlag(_ mention: PlaceMention) -> Bool {
    let start = mention.tokens.lowerBound
    return reading.word(start - 1) == "of" && Self.belongings.contains(reading.word(start - 2))
  }

  private static let belongings: WordSet = [
    "flag", "flags", "native", "natives", "national", "nationals", "citizen", "citizens",
  ]

  /// "when his Toyota blew up": something that is called like a town.
  private func isThing(_ mention: PlaceMention) -> Bool {
    let before = reading.document.tokens[max(0, mention.tokens.lowerBound - 1)].word
    return mention.feature == .city && CasualtyFrames.singlePossessives.contains(before)
  }

  /// "the attackers fled into Pakistan"
  private func isFledTo(_ mention: PlaceMention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return ["to", "into", "across", "towards", "toward"].contains(reading.word(before))
      && isRefuge(mention)
  }

  private static let nations: WordSet = ["nation", "country", "state"]
  private static let ministries: WordSet = ["ministry", "government"]
  private static let armies: WordSet = ["military", "army"]
  private static let sitePrepositions: WordSet = ["at", "near", "outside", "inside"]
  private static let peoples: WordSet = ["ethnicity", "tribe", "clan", "ethnic", "tribesmen"]
  private static let schools: WordSet = ["university", "college", "institute", "academy"]
  private static let transports: WordSet = [
    "treated", "taken", "rushed", "transferred", "admitted", "brought", "transported", "evacuated",
    "airlifted", "treatment", "treating", "flown", "died", "pronounced", "surgery", "condition",
    "recovering", "hospitalized",
  ]
  private static let flights: WordSet = [
    "flee", "fled", "flees", "fleeing", "escape", "escaped", "refuge", "displaced",
  ]
}
