internal import IngestKit

/// Finds where it happened: the most specific place of the clause, then of the sentence.
struct PlaceFinder {
  let reading: ArticleReading

  func place(of trigger: TriggerMention) -> PlaceRole? {
    let clause = reading.clause(of: trigger.head)
    let role =
      best(in: clause, trigger, .clause)
      ?? best(in: reading.sentence(of: trigger.head), trigger, .sentence)
    guard role.map({ $0.mention.feature == .country }) ?? true else { return role }
    return PlaceAnaphora(reading: reading).place(meantIn: clause) ?? role
  }

  /// "BOGOTA, 6 SEP 89 (EFE) -- A bomb exploded": where the report was written, and often where it
  /// happened.
  private func isDateline(_ mention: PlaceMention) -> Bool {
    reading.isDateline(mention.tokens.lowerBound)
  }

  private func best(
    in range: Range<Int>, _ trigger: TriggerMention, _ source: PlaceRole.Source
  ) -> PlaceRole? {
    var candidates: [(PlaceMention, Int)] = []
    for mention in reading.places.within(range) {
      guard let cost = cost(mention, trigger) else { continue }
      if source == .sentence, isOfAnother(mention, than: trigger) || isOfPerson(mention) {
        continue
      }
      candidates.append((mention, cost))
    }
    // "PORT-AU-PRINCE, Haiti (AP) - … in central Haiti": where the report is from.
    if candidates.contains(where: { !isDateline($0.0) && hasPlacePreposition($0.0) }) {
      candidates.removeAll { isDateline($0.0) }
    }
    guard let first = candidates.min(by: { $0.1 < $1.1 }) else { return nil }
    // "in Mosul, Iraq": the town inside the country that is nearer.
    var chosen = first.0
    for (mention, cost) in candidates
    where cost < first.1 + 40 && (mention.isInside(chosen) || isNamed(mention, inside: chosen)) {
      chosen = mention
    }
    return PlaceRole(mention: chosen, source: source, rule: rule(of: chosen, source))
  }

  /// Monitored radio, which is written in capitals, tells of its own town first.
  private func rule(of mention: PlaceMention, _ source: PlaceRole.Source) -> String {
    guard isDateline(mention) else { return source.rule }
    return !reading.document.isUpperCase && (mention.entry.isCapital || isOfAgency(mention))
      ? PlaceRole.bureau : PlaceRole.dateline
  }

  /// "PESHAWAR, Pakistan (Reuters) -": whoever names the country writes for readers abroad, from
  /// where the agency sits.
  private func isOfAgency(_ mention: PlaceMention) -> Bool {
    let next = mention.tokens.upperBound
    return reading.word(next) == ","
      && reading.places.covering(next + 1)?.feature == .country
  }

  /// In a clause with an event word of its own: "the blast answered an airstrike in Mosul".
  private func isOfAnother(_ mention: PlaceMention, than trigger: TriggerMention) -> Bool {
    let start = mention.tokens.lowerBound
    let before = Range<Int>.clamped(
      max(reading.clause(of: start).lowerBound, start - Self.reach), start)
    return reading.triggers.within(before).contains { $0.head != trigger.head && $0.isNoun }
  }

  /// How far a place may stand behind the noun for what happened there.
  private static let reach = 6

  /// "El-Fasher in Darfur", "Mosul, Iraq": the place that is right before the wider one.
  private func isNamed(_ mention: PlaceMention, inside area: PlaceMention) -> Bool {
    guard Self.coarseness(mention.feature) < Self.coarseness(area.feature),
      mention.isInCountry(of: area)
    else { return false }
    let between = Range<Int>.clamped(mention.tokens.upperBound, area.tokens.lowerBound)
    return (1...3).contains(between.count)
      && (reading.word(between.lowerBound) == "in" || reading.word(between.lowerBound) == ",")
      && between.dropFirst().allSatisfy {
        reading.wordClass($0).has(.determiner) || Self.placeNouns.contains(reading.word($0))
      }
  }

  /// Lower is better; nil for words that are no place of an event.
  private func cost(_ mention: PlaceMention, _ trigger: TriggerMention) -> Int? {
    guard !mention.isDemonym, !isNoScene(mention),
      !reading.isRecalled(mention.tokens.lowerBound, from: trigger.head),
      !isOfSequel(mention, to: trigger), !isOfSome(mention, hitBy: trigger)
    else { return nil }
    if let actor = reading.actors.covering(mention.tokens.lowerBound) {
      // "Islamic Resistance in Iraq" is a name; a country that acts is no place either.
      if actor.form != .state, !isOfLocalPolice(mention, actor) { return nil }
      if actor.form == .state, !hasPlacePreposition(mention) && !isObject(mention, trigger) {
        return nil
      }
    }
    let start = mention.tokens.lowerBound
    var cost = abs(start - trigger.head)
    if isOfLocalPolice(mention) { cost += 25 }
    if isOfPerson(mention) || isHome(mention, before: trigger) { cost += 15 }
    if hasPlacePreposition(mention) {
      cost -= 12
    } else if !isObject(mention, trigger) {
      cost += 10
    }
    if isRoadEnd(mention) { cost += 15 }
    if isBearing(mention) { cost += 20 }
    if isOrigin(mention) || isRefuge(mention) || isDestination(mention) { cost += 40 }
    cost += Self.coarseness(mention.feature) * 3
    return cost
  }

  /// "Fresno police": those who know of it, at home where it happened.
  func isOfLocalPolice(_ mention: PlaceMention, _ actor: ActorMention? = nil) -> Bool {
    guard mention.feature != .country, mention.feature != .region else { return false }
    let next = mention.tokens.upperBound
    let noun = reading.word(next) == "county" ? next + 1 : next
    return Self.localForces.contains(reading.word(noun))
      && actor.map { $0.tokens.contains(noun) } ?? true
  }

  /// "a Canton man": where somebody comes from.
  private func isOfPerson(_ mention: PlaceMention) -> Bool {
    reading.people.covering(mention.tokens.upperBound).map { !$0.isBare } ?? false
  }

  /// "The Brigades in Iraq launched drones at": where the attacker is at home.
  private func isHome(_ mention: PlaceMention, before trigger: TriggerMention) -> Bool {
    guard trigger.isVerb, mention.tokens.upperBound <= trigger.head, mention.feature == .country,
      reading.word(mention.tokens.lowerBound - 1) == "in"
    else { return false }
    return reading.actors.covering(mention.tokens.lowerBound - 2)?.form == .name
  }

  private static let localForces: WordSet = [
    "police", "sheriff", "sheriffs", "deputies", "firefighters", "officers", "detectives", "pd",
  ]

  /// "in Mosul", neither "from Mosul" nor "taken to a hospital in Mosul".
  func mayBeScene(_ mention: PlaceMention) -> Bool {
    hasPlacePreposition(mention) && !isOrigin(mention) && !isNoScene(mention)
  }

  private func hasPlacePreposition(_ mention: PlaceMention) -> Bool {
    let clause = reading.sentence(of: mention.tokens.lowerBound)
    var index = mention.tokens.lowerBound - 1
    var steps = 0
    while index >= clause.lowerBound, steps < 6 {
      let own = reading.classes[index]
      if Self.placePrepositions.contains(reading.word(index)) { return true }
      let token = reading.document.tokens[index]
      let isPassed =
        own.has([.determiner, .adverb]) || token.kind == .clitic
        || token.isCapitalized && !reading.document.isUpperCase
        || token.word == "," || token.isNumber || Self.placeNouns.contains(token.word)
        || PhraseWords.isHyphen(token)
      guard isPassed || reading.word(index) == "of" else { return false }
      index -= 1
      steps += 1
    }
    return false
  }

  /// "attacked Israel", "attacks on Jordan".
  private func isObject(_ mention: PlaceMention, _ trigger: TriggerMention) -> Bool {
    let between = Range<Int>.clamped(trigger.tokens.upperBound, mention.tokens.lowerBound)
    guard mention.tokens.lowerBound >= trigger.tokens.upperBound, between.count <= 4 else {
      return false
    }
    return between.allSatisfy {
      reading.classes[$0].has([.determiner, .preposition, .adverb])
        || reading.document.tokens[$0].isCapitalized
    }
  }

  /// "from Gaza", "Ann Smith, 19, of Leeds".
  private func isOrigin(_ mention: PlaceMention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return reading.word(before) == "from" || reading.word(before) == "of" && isOfSomebody(before)
  }

  /// "Ann Smith of", "Smith, 19, of", "a man, 19, of"
  private func isOfSomebody(_ of: Int) -> Bool {
    var last = of - 1
    while last > 0, reading.word(last) == "," || reading.document.tokens[last].isNumber {
      last -= 1
    }
    return reading.names.covers(last) || last < of - 2 && reading.people.covers(last)
  }

  /// "travelling from Arden to Beltown": where a journey was to end.
  private func isDestination(_ mention: PlaceMention) -> Bool {
    let to = mention.tokens.lowerBound - 1
    guard reading.word(to) == "to", let start = reading.places.covering(to - 1) else {
      return false
    }
    return isOrigin(start)
  }

  static func coarseness(_ feature: Place.Feature) -> Int {
    switch feature {
    case .facility: 0
    case .city: 1
    case .admin2: 2
    case .admin1: 3
    case .region, .water: 4
    case .country: 6
    }
  }

  private static let placePrepositions: WordSet = [
    "in", "at", "near", "inside", "outside", "on", "above", "over", "around", "across", "off",
    "within", "into", "throughout", "toward", "towards", "against", "between", "along", "to",
  ]
  private static let placeNouns: WordSet = [
    "city", "town", "village", "province", "district", "region", "area", "neighborhood",
    "neighbourhood", "capital", "state", "county", "southern", "northern", "eastern", "western",
    "central", "south", "north", "east", "west", "northeastern", "northwestern", "southeastern",
    "southwestern", "municipality", "department", "governorate", "port", "outskirts", "part",
    "parts", "border", "suburb", "suburbs", "downtown", "camp", "base", "restive",
  ]
}
