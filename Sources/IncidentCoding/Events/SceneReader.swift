internal import IngestKit

/// Puts together what the rules for the sub-event type ask of an event.
struct SceneReader {
  let reading: ArticleReading

  func scene(_ event: EventCandidate) -> SubEventRules.Scene {
    let country = event.place?.mention.country
    let actors = event.perpetrators.map(\.mention.actor)
    // By their numbers: a target that is taken out of the array is copied.
    let targets = event.targets
    return SubEventRules.Scene(
      trigger: event.subEvent, family: event.family,
      weapons: weapons(event),
      attackers: actors.compactMap { $0.inter(in: country) },
      attackerCountries: actors.compactMap(\.country),
      hasArmedTarget: targets.indices.contains { targets[$0].isArmed },
      hasFighterTarget: targets.indices.contains {
        targets[$0].type == .activeMilitary || targets[$0].type == .rebel
          || targets[$0].inter == 2
      },
      hasProtesterTarget: hasProtesters(event),
      hasCivilianTarget: targets.indices.contains {
        targets[$0].kind == .person && !targets[$0].isArmed
      },
      hasNamedVictim: targets.indices.contains {
        targets[$0].kind == .person && targets[$0].name != nil
      },
      isMurder: event.isMurder,
      isMob: isOfCrowd(event),
      gainsGround: event.triggers.contains {
        $0.entry.family == .territory && sentences(event).contains($0.head) && !takesPersons($0)
      },
      isBombed: event.principal.entry.strength == .air,
      isRiot: event.triggers.contains {
        $0.entry.family == .riot && !$0.entry.namesOpponent
      },
      takesPersons: Self.captures.contains(event.principal.entry.word)
        && takesPersons(event.principal),
      isUnopposed: isUnopposed(event), isInBattle: isInBattle(event),
      hasWeaponObject: hasWeaponObject(event), isSuicide: isSuicide(event),
      families: families(event),
      subEvents: event.triggers.map(\.entry.subEvent),
      country: country)
  }

  /// "shot at demonstrators", "clashes between the police and protesters"
  private func hasProtesters(_ event: EventCandidate) -> Bool {
    let isOfProtesters = event.targets.indices.contains {
      let head = event.targets[$0].head
      return Self.protesters.contains(reading.word(head))
        || reading.word(head) == "crowd" && protests(behind: head)
    }
    if isOfProtesters { return true }
    if event.family == .arrest { return isAtProtest(event.principal) }
    return event.family == .clash
      && reading.clause(of: event.principal.head).contains {
        Self.protesters.contains(reading.word($0))
      }
  }

  /// "a crowd protesting the election result"
  private func protests(behind head: Int) -> Bool {
    reading.triggers.covering(head + 1).map { $0.entry.family == .protest } ?? false
  }

  /// "were detained while trying to hold a demonstration", "arrests at a rally"
  private func isAtProtest(_ arrest: TriggerMention) -> Bool {
    let behind = Range<Int>.clamped(
      arrest.tokens.upperBound, reading.sentence(of: arrest.head).upperBound)
    return reading.triggers.within(behind).contains { protest in
      protest.entry.family == .protest
        && Range<Int>.clamped(behind.lowerBound, protest.head).contains {
          Self.occasions.contains(reading.word($0))
        }
    }
  }

  private static let occasions: WordSet = ["while", "during", "at"]

  /// A mob wherever the sentence names one; villagers and residents where they act.
  private func isOfCrowd(_ event: EventCandidate) -> Bool {
    let document = reading.document
    if document.mayContain(anyOf: Self.mobs),
      sentences(event).contains(where: { Self.mobs.contains(reading.word($0)) && !isAimedAt($0) })
    {
      return true
    }
    return document.mayContain(anyOf: Self.crowds)
      && event.triggers.contains { $0.entry.strength == .strong && isDoneByCrowd($0) }
  }

  /// "opened fire on a crowd", "a car drove into the crowd": it did nothing.
  private func isAimedAt(_ crowd: Int) -> Bool {
    guard reading.word(crowd) == "crowd" else { return false }
    let floor = reading.clause(of: crowd).lowerBound
    let start = NounPhraseReader(reading: reading).start(ofHead: crowd, notBefore: floor)
    return start > floor && Self.aims.contains(reading.word(start - 1))
  }

  private static let aims: WordSet = [
    "on", "at", "into", "in", "through", "toward", "towards", "among", "against", "upon", "near",
  ]

  private func isDoneByCrowd(_ trigger: TriggerMention) -> Bool {
    let before = Range<Int>.clamped(
      max(reading.clause(of: trigger.head).lowerBound, trigger.tokens.lowerBound - 5),
      trigger.tokens.lowerBound)
    let behind = Range<Int>.clamped(
      trigger.tokens.upperBound,
      min(reading.sentence(of: trigger.head).upperBound, trigger.tokens.upperBound + 4))
    return before.contains { Self.crowds.contains(reading.word($0)) }
      && trigger.verbGroup.map { !$0.isPassive } ?? true
      || behind.contains {
        Self.crowds.contains(reading.word($0))
          && behind.prefix($0 - behind.lowerBound).contains {
            reading.word($0) == "by"
          }
      }
  }

  /// "one was captured alive", "seized three policemen".
  private func takesPersons(_ trigger: TriggerMention) -> Bool {
    let next = trigger.tokens.upperBound
    if reading.word(next) == "alive" || OutcomeReader(reading: reading).takesPersons(trigger) {
      return true
    }
    if let group = trigger.verbGroup, group.isPassive {
      return reading.people.covers(group.tokens.lowerBound - 1)
    }
    return reading.people.covers(next) || reading.people.covers(next + 1)
  }

  private func isSuicide(_ event: EventCandidate) -> Bool {
    if isStrapped(event) { return true }
    guard reading.document.mayContain("suicide") else { return false }
    return event.triggers.contains { trigger in
      (trigger.head == event.principal.head || trigger.entry.family == .bombing)
        && reading.clause(of: trigger.head).contains {
          reading.word($0) == "suicide" && !Self.drones.contains(reading.word($0 + 1))
        }
    }
  }

  /// "detonated explosives strapped to her body"
  private func isStrapped(_ event: EventCandidate) -> Bool {
    reading.document.mayContain("strapped")
      && event.triggers.contains { trigger in
        reading.sentence(of: trigger.head).contains {
          reading.word($0) == "strapped" && reading.word($0 + 1) == "to"
            && reading.wordClass($0 + 2).has(.possessive)
        }
      }
  }

  private static let drones: WordSet = ["drone", "drones", "uav", "uavs"]

  /// "seized the village after the army withdrew", "took the town without a fight".
  private func isUnopposed(_ event: EventCandidate) -> Bool {
    event.triggers.allSatisfy { $0.entry.family == .territory }
      && event.triggers.contains { trigger in
        let sentence = reading.sentence(of: trigger.head)
        let told = reading.triggers.within(sentence)
        let isLeft =
          told.contains { $0.entry.family == .withdrawal && $0.entry.strength != .weak }
          || reading.clause(of: trigger.head).contains {
            Self.emptiness.contains(reading.word($0))
          }
        return isLeft
          && !told.contains { $0.entry.family.isViolent && $0.entry.strength == .strong }
      }
  }

  private static let emptiness: WordSet = ["deserted", "abandoned", "unopposed", "uncontested"]

  /// "were killed in clashes with the rebels"
  private func isInBattle(_ event: EventCandidate) -> Bool {
    reading.triggers.within(reading.clause(of: event.principal.head)).contains { trigger in
      trigger.isNoun && trigger.entry.family == .clash
        && trigger.head > event.principal.head
    }
  }

  /// The kinds of its event words, but for those that tell what a crowd speaks of and was not done
  /// to it: "protests over the shooting of a student".
  private func families(_ event: EventCandidate) -> [EventFamily] {
    let protests = event.triggers.filter { $0.entry.family == .protest }
    guard !protests.isEmpty else { return event.triggers.map(\.entry.family) }
    let words = TokenSet(protests.lazy.map(\.tokens), in: reading.document)
    return event.triggers.filter { !isCause($0, of: words) }.map(\.entry.family)
  }

  private func isCause(_ trigger: TriggerMention, of protests: TokenSet) -> Bool {
    guard Self.causes.contains(trigger.entry.family) else { return false }
    return reading.triggers.within(reading.sentence(of: trigger.head)).contains { protest in
      protests.contains(protest.head)
        && Range<Int>.clamped(protest.tokens.upperBound, trigger.tokens.lowerBound).contains {
          Self.reasons.contains(reading.word($0))
        }
    }
  }

  private static let causes: [EventFamily] = [.kill, .attack, .shooting, .beating, .arrest]
  static let reasons: WordSet = [
    "over", "against", "following", "after", "about", "protesting", "demanding", "condemning",
    "denouncing",
  ]

  /// Gas against crowds is no chemical weapon.
  private func weapons(_ event: EventCandidate) -> [Weapon.WeaponType] {
    // Of a murder the weapon is told at once, if at all.
    let sentence = event.isMurder ? sentences(event) : nil
    let weapons = event.weapons
    let named = weapons.indices.filter {
      let start = weapons[$0].tokens.lowerBound
      return !Self.crowdControl.contains(reading.word(start)) && sentence?.contains(start) ?? true
    }
    let types = named.map { weapons[$0].type }
    return types
      + event.triggers.compactMap(\.entry.weapon).filter {
        // "fired mortar shells into homes": what is named was fired, and no guns; "a grenade
        // exploded": no bomb.
        types.isEmpty || $0 != .smallArms && ($0 != .bomb || !types.contains(.grenade))
      }
  }

  /// "seized weapons", "destroyed 23 mines", "found a cache of arms".
  private func hasWeaponObject(_ event: EventCandidate) -> Bool {
    guard [.territory, .disrupted, .looting, .attack].contains(event.family) else { return false }
    guard event.findings.allSatisfy({ $0.effect != .killed || $0.count.figure == 0 }),
      !event.triggers.contains(where: { Self.fights.contains($0.entry.word) })
    else { return false }
    let hasThing = event.targets.contains(where: \.isThing)
    return event.triggers.contains { trigger in
      guard trigger.isVerb, Self.seizures.contains(trigger.entry.word) else { return false }
      let clause = reading.clause(of: trigger.head)
      // "destroyed an office, a shop and a rifle": what was destroyed was no weapon.
      let length = trigger.entry.lemma == "destroy" && hasThing ? 4 : 9
      let reach =
        trigger.isPassive
        ? Range<Int>.clamped(max(clause.lowerBound, trigger.head - length), trigger.head)
        : .clamped(
          trigger.tokens.upperBound, min(clause.upperBound, trigger.tokens.upperBound + length))
      return !reading.weapons.within(reach).isEmpty
    }
  }

  private func sentences(_ event: EventCandidate) -> Range<Int> {
    reading.sentence(of: event.principal.head)
  }

  private static let seizures: WordSet = [
    "seize", "capture", "recover", "destroy", "confiscate", "regain", "take over", "unearth",
  ]
  /// What is done to others than weapons.
  private static let fights: WordSet = [
    "attack", "ambush", "storm", "assault", "fighting", "clash", "battle",
  ]
  private static let captures: WordSet = ["capture", "seize"]
  private static let crowdControl: WordSet = [
    "tear", "teargas", "pepper", "stun", "rubber", "smoke", "water",
  ]
  private static let mobs: [Word] = [
    "mob", "mobs", "vigilante", "vigilantes", "lynched", "lynching", "crowd",
  ]
  private static let crowds: [Word] = [
    "villagers", "residents", "locals", "townspeople", "onlookers",
  ]

  static let protesters: WordSet = [
    "protesters", "protestors", "demonstrators", "protester", "demonstrator", "marchers", "protest",
    "rioters", "rioter",
  ]
}
