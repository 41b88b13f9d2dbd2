internal import IngestKit

/// Puts together what the rules for the sub-event type ask of an event.
struct SceneReader {
  let reading: ArticleReading

  func scene(_ event: EventCandidate) -> SubEventRules.Scene {
    let country = event.place?.mention.country
    let actors = event.perpetrators.map(\.mention.actor)
    return SubEventRules.Scene(
      trigger: event.subEvent, family: event.family,
      weapons: weapons(event),
      attackers: actors.compactMap { $0.inter(in: country) },
      attackerCountries: actors.compactMap(\.country),
      hasArmedTarget: event.targets.contains(where: \.isArmed),
      hasProtesterTarget: event.targets.contains {
        Self.protesters.contains(reading.word($0.head))
      },
      hasCivilianTarget: event.targets.contains { $0.kind == .person && !$0.isArmed },
      hasNamedVictim: event.targets.contains { $0.kind == .person && $0.name != nil },
      isMurder: event.isMurder,
      isMob: isOfCrowd(event),
      gainsGround: event.triggers.contains {
        $0.entry.family == .territory && sentences(event).contains($0.head) && !takesPersons($0)
      },
      hasWeaponObject: hasWeaponObject(event), isSuicide: isSuicide(event),
      families: event.triggers.map(\.entry.family),
      subEvents: event.triggers.map(\.entry.subEvent),
      country: country)
  }

  /// A mob wherever the sentence names one; villagers and residents where they act.
  private func isOfCrowd(_ event: EventCandidate) -> Bool {
    let document = reading.document
    if Self.mobs.contains(where: document.mayContain),
      sentences(event).contains(where: { Self.mobs.contains(reading.word($0)) })
    {
      return true
    }
    guard Self.crowds.contains(where: document.mayContain) else { return false }
    let trigger = event.principal
    let before = Range<Int>.clamped(
      max(reading.clause(of: trigger.head).lowerBound, trigger.tokens.lowerBound - 5),
      trigger.tokens.lowerBound)
    let behind = Range<Int>.clamped(
      trigger.tokens.upperBound,
      min(sentences(event).upperBound, trigger.tokens.upperBound + 4))
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
    if reading.word(next) == "alive" { return true }
    if let group = trigger.verbGroup, group.isPassive {
      return reading.people.covers(group.tokens.lowerBound - 1)
    }
    return reading.people.covers(next) || reading.people.covers(next + 1)
  }

  private func isSuicide(_ event: EventCandidate) -> Bool {
    reading.document.mayContain("suicide")
      && reading.clause(of: event.principal.head).contains { reading.word($0) == "suicide" }
  }

  /// Gas against crowds is no chemical weapon.
  private func weapons(_ event: EventCandidate) -> [Weapon.WeaponType] {
    let named = event.weapons.filter {
      !Self.crowdControl.contains(reading.word($0.tokens.lowerBound))
    }
    return named.map(\.type) + event.triggers.compactMap(\.entry.weapon)
  }

  /// "seized weapons", "destroyed 23 mines", "found a cache of arms".
  private func hasWeaponObject(_ event: EventCandidate) -> Bool {
    guard [.territory, .disrupted, .looting, .attack].contains(event.family) else { return false }
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
  private static let crowdControl: WordSet = [
    "tear", "teargas", "pepper", "stun", "rubber", "smoke", "water",
  ]
  private static let mobs: [Word] = [
    "mob", "mobs", "vigilante", "vigilantes", "lynched", "lynching", "crowd",
  ]
  private static let crowds: [Word] = ["villagers", "residents", "locals"]

  private static let protesters: WordSet = [
    "protesters", "protestors", "demonstrators", "protester", "demonstrator", "marchers", "protest",
  ]
}
