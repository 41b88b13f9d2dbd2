internal import IngestKit

// Makes target roles of what the taggers found.
extension TargetFinder {
  func role(_ mention: TargetMention, _ rule: String) -> TargetRole {
    let group = reading.people.covering(mention.head)
    let actor = reading.actors.covering(mention.head).flatMap { isAnybody($0) ? nil : $0 }
    var role = TargetRole(
      tokens: mention.tokens, head: mention.head, canonical: actor?.canonicalUnlessGeneric,
      name: nil, kind: mention.kind, type: mention.type, gtd: mention.gtd,
      nationality: mention.nationality, rule: rule)
    role.inter = actor?.actor.inter
    enlist(&role)
    if role.canonical == nil { role.canonical = site(of: mention) }
    count(&role, group)
    if role.count == nil, let number = mention.number.flatMap(reading.numbers.covering) {
      role.count = PersonCount(number)
      role.countTokens = number.tokens.lowerBound..<mention.tokens.upperBound
    }
    role.name = mention.name
    if mention.kind == .facility || mention.kind == .infrastructure {
      role.tokens = role.tokens.lowerBound..<phraseEnd(role.tokens.upperBound)
      if role.type == .militaryFacility, isOfCivilians(role.tokens) {
        role.type = .organizationOffice
        role.gtd = nil
      }
    }
    if mention.kind == .person, role.name == nil {
      role.name = name(after: mention.tokens.upperBound)?.tokens
    }
    return role
  }

  /// "two men", "a Palestinian woman": those who are hit are called so as well as those who hit.
  private func isAnybody(_ mention: ActorMention) -> Bool {
    mention.isGeneric && Self.anybody.contains(reading.word(mention.head))
      && mention.tokens.allSatisfy {
        $0 == mention.head || reading.places.covering($0)?.isDemonym ?? false
      }
  }

  private static let anybody: WordSet = [
    "man", "men", "woman", "women", "youth", "youths", "individual", "individuals", "person",
    "persons", "people", "boy", "boys", "teenager", "teenagers", "teen",
  ]

  /// "the union's headquarters", "headquarters of the Liberal Party".
  private func isOfCivilians(_ phrase: Range<Int>) -> Bool {
    let start = max(reading.clause(of: phrase.lowerBound).lowerBound, phrase.lowerBound - 3)
    return (start..<phrase.upperBound).contains {
      Self.civilBodies.contains(reading.word($0))
    }
  }

  private static let civilBodies: WordSet = [
    "party", "union", "unions", "federation", "association", "committee", "confederation",
    "campaign", "league", "cooperative", "company", "newspaper", "workers", "students", "teachers",
    "telecommunications", "telephone", "electricity", "electric", "water", "oil", "petroleum",
    "railway", "postal", "bank", "enterprise", "corporation", "ministry", "television", "radio",
  ]

  /// The gazetteer's name of a base or a port, the same for each of its spellings.
  private func site(of mention: TargetMention) -> String? {
    guard mention.kind == .facility || mention.kind == .infrastructure,
      let place = reading.places.covering(mention.head)
        ?? reading.places.covering(mention.head - 1),
      place.feature == .facility, place.tokens.overlaps(mention.tokens)
    else { return nil }
    return place.name
  }

  func role(_ mention: ActorMention, _ rule: String) -> TargetRole {
    let group = reading.people.covering(mention.head)
    if let group, isAnybody(mention), !group.isBare { return role(group, rule) }
    var role = TargetRole(
      tokens: mention.tokens, head: mention.head, canonical: mention.canonicalUnlessGeneric,
      name: nil, kind: mention.actor.kind == .individual ? .person : .group,
      type: Self.type(of: mention.actor), gtd: nil, nationality: mention.actor.country, rule: rule)
    if mention.form == .state { role.kind = .area }
    role.inter = mention.actor.inter
    count(&role, group)
    return role
  }

  func role(_ group: PersonGroup, _ rule: String) -> TargetRole {
    var start = group.tokens.lowerBound
    // The "54" of "54-year-old" is an age.
    if let number = reading.numbers.covering(start), !isHyphenated(number.tokens.upperBound) {
      start = number.tokens.upperBound
    }
    while start < group.head,
      reading.classes[start].has(.determiner) || reading.word(start) == "of"
        || reading.document.tokens[start].kind == .clitic
    {
      start += 1
    }
    let noun = reading.targets.covering(group.head).flatMap { $0.head == group.head ? $0 : nil }
    var role = TargetRole(
      tokens: min(start, group.head)..<group.head + 1, head: group.head, canonical: nil, name: nil,
      kind: group.count == .one ? .person : .group,
      type: noun?.type ?? Self.type(of: group.category), gtd: noun?.gtd,
      nationality: nationality(before: group.tokens.lowerBound), rule: rule)
    count(&role, group)
    enlist(&role)
    if role.kind == .person, let name = name(after: group.head + 1) { role.name = name.tokens }
    return role
  }

  /// "seven members of the security forces": they are armed as those are of whom they are.
  private func enlist(_ role: inout TargetRole) {
    guard Self.members.contains(reading.word(role.head)), reading.word(role.head + 1) == "of" else {
      return
    }
    let start = role.head + 2
    guard
      let force = reading.actors.within(
        .clamped(start, min(start + 6, reading.document.tokens.count))
      )
      .first, force.actor.isArmed, phrases.isJoined(start, to: force.tokens.lowerBound)
    else { return }
    role.inter = force.actor.inter
    role.type = Self.type(of: force.actor) ?? role.type
  }

  private static let members: WordSet = [
    "member", "members", "element", "elements", "agent", "agents", "officer", "officers", "men",
    "personnel", "contingent", "recruits", "troops", "detachment",
  ]

  func role(_ name: PersonName, _ rule: String) -> TargetRole {
    TargetRole(
      tokens: name.tokens, head: name.tokens.upperBound - 1, canonical: nil, name: name.tokens,
      kind: .person, type: .civilian, gtd: nil, nationality: nil, count: .one, rule: rule)
  }

  func area(_ place: PlaceMention, _ rule: String) -> TargetRole {
    TargetRole(
      tokens: place.tokens, head: place.tokens.upperBound - 1, canonical: place.name,
      name: place.tokens, kind: place.feature == .facility ? .facility : .area, type: nil,
      gtd: nil, nationality: place.country.isEmpty ? nil : place.country, rule: rule)
  }

  private func count(_ role: inout TargetRole, _ group: PersonGroup?) {
    guard let group, group.count.isStated else { return }
    role.count = group.count
    role.countTokens = group.tokens
  }

  private func name(after index: Int) -> PersonName? {
    if let name = reading.names.covering(index), name.tokens.lowerBound == index { return name }
    return nil
  }

  private func nationality(before start: Int) -> String? {
    for index in Range<Int>.clamped(max(0, start - 2), start + 1).reversed() {
      if let place = reading.places.covering(index), place.isDemonym { return place.country }
    }
    return nil
  }

  private static func type(of category: CasualtyCount.Category) -> Target.TargetType? {
    switch category {
    case .military: .activeMilitary
    case .police: .lawEnforcement
    case .militant: .militant
    case .civilian, .children: .civilian
    case .perpetrator, .unknown: nil
    }
  }

  private static func type(of actor: ActorEntry) -> Target.TargetType? {
    switch actor.inter {
    case 1, 8: actor.canonical.contains("olice") ? .lawEnforcement : .activeMilitary
    case 2: .rebel
    case 3, 4: .militant
    case 5, 6, 7: .civilian
    default: nil
    }
  }
}

extension ActorMention {
  /// The name that reports of one event have in common.
  var canonicalUnlessGeneric: String? { actor.canonical.isEmpty ? nil : actor.canonical }
}
