internal import IngestKit

/// Finds the means: the weapons of the clause, or of the sentence when it tells of one event.
struct WeaponFinder {
  let reading: ArticleReading

  func weapons(of trigger: TriggerMention) -> [WeaponRole] {
    if isAnswered(trigger) { return [] }
    var roles = reading.weapons.isEmpty ? [] : told(of: trigger)
    if let implied = implied(by: trigger), !roles.contains(where: \.isNamed) {
      // "gunmen set the huts ablaze": what they did it with, not what they carried.
      if roles.isEmpty || Self.ownMeans.contains(implied.type) { roles = [implied] }
    }
    return roles
  }

  /// The weapons of the clause, or else of the sentence.
  private func told(of trigger: TriggerMention) -> [WeaponRole] {
    let answer = answer(in: reading.sentence(of: trigger.head))
    let own = mentions(in: reading.clause(of: trigger.head), "weapon.clause") {
      !isHit($0, by: trigger) && !isObject($0, but: trigger) && !isRelief($0)
        && !reading.isRecalled($0.tokens.lowerBound, from: trigger.head)
        && !isParted($0, from: trigger, by: answer)
    }
    guard own.isEmpty else { return own }
    return mentions(in: reading.sentence(of: trigger.head), "weapon.sentence") {
      !isObject($0, but: trigger) && !isRelief($0)
        && !hasOtherEvent(reading.clause(of: $0.tokens.lowerBound), than: $0, for: trigger)
    }
  }

  /// True when the clause tells of an event of its own, whose weapons are not another's; the word
  /// for the weapon, or for a man with one, is no such event.
  private func hasOtherEvent(
    _ clause: Range<Int>, than weapon: WeaponMention, for trigger: TriggerMention
  ) -> Bool {
    let others = reading.triggers.within(clause)
    // "were killed when their bus ran over a mine"
    let isCause = trigger.entry.effect != nil && others.allSatisfy { $0.entry.effect == nil }
    return others.contains {
      let isMeans =
        $0.tokens == weapon.tokens && (isCause || weapon.type == .chemical)
        || isCause && reading.actors.covers($0.head)
      return
        ([.strong, .weapon].contains($0.entry.strength) || $0.entry.strength == .weak && !isMeans)
        && $0.entry.effect == nil
    }
  }

  /// "air strikes launched in response to the ambush": the means of the answer.
  private func isAnswered(_ trigger: TriggerMention) -> Bool {
    guard trigger.isNoun else { return false }
    let article = trigger.tokens.lowerBound - 1
    return reading.wordClass(article).has(.definite)
      && (reading.word(article - 1) == "to" || reading.word(article - 1) == "for")
      && Recollection.answers.contains(reading.word(article - 2))
  }

  /// "shot down a helicopter, killing five", "recovered three rifles": what another verb was done to.
  private func isObject(_ mention: WeaponMention, but trigger: TriggerMention) -> Bool {
    let clause = reading.clause(of: mention.tokens.lowerBound)
    let verbs = reading.triggers.within(clause).lazy
      .filter { $0.isVerb && $0.head != trigger.head }
    if verbs.contains(where: { isHit(mention, by: $0) }) { return true }
    guard trigger.entry.family != .disrupted,
      let last = verbs.last(where: { $0.tokens.upperBound <= mention.tokens.lowerBound })
    else { return false }
    return last.entry.family == .disrupted && !last.isPassive
      && !mention.type.isInterceptible
  }

  /// "before helicopters arrived", "a helicopter evacuated the wounded": it came when all was over.
  private func isRelief(_ mention: WeaponMention) -> Bool {
    let end = mention.tokens.upperBound
    return Aircraft.words.contains(reading.word(end - 1))
      && Range<Int>.clamped(end, min(end + 2, reading.document.tokens.count)).contains {
        Self.reliefs.contains(reading.word($0))
      }
  }

  private static let reliefs: WordSet = [
    "arrived", "evacuated", "airlifted", "carried", "flew", "took", "ferried", "rescued", "hovered",
    "circled",
  ]

  /// The "responded" of "a bomb killed five, and the army responded with air strikes".
  private func answer(in sentence: Range<Int>) -> Int? {
    let document = reading.document
    guard document.mayContain(anyOf: Self.answering) else { return nil }
    return sentence.first {
      Self.answering.contains(reading.word($0))
        && (reading.word($0 + 1) == "with" || reading.word($0 + 1) == "by")
    }
  }

  private static let answering: [Word] = ["responded", "retaliated"]

  private func isParted(
    _ mention: WeaponMention, from trigger: TriggerMention, by answer: Int?
  ) -> Bool {
    answer.map { ($0 < mention.tokens.lowerBound) != ($0 < trigger.head) } ?? false
  }

  /// "a helicopter was attacked", "shot down an army helicopter": the aircraft is what was hit.
  private func isHit(_ mention: WeaponMention, by trigger: TriggerMention) -> Bool {
    let last = mention.tokens.upperBound - 1
    guard let group = trigger.verbGroup, trigger.entry.strength != .weapon,
      Aircraft.words.contains(reading.word(last))
    else { return false }
    if group.isPassive { return group.tokens.lowerBound == last + 1 }
    let phrases = NounPhraseReader(reading: reading)
    return trigger.tokens.upperBound <= mention.tokens.lowerBound
      && Range<Int>.clamped(trigger.tokens.upperBound, mention.tokens.lowerBound).allSatisfy {
        phrases.isModifier($0) || reading.wordClass($0).has(.determiner)
          || reading.actors.covers($0)
      }
  }

  private func mentions(
    in range: Range<Int>, _ rule: String, where isOwn: (WeaponMention) -> Bool
  ) -> [WeaponRole] {
    var roles: [WeaponRole] = []
    for mention in reading.weapons.within(range) where mention.type != .unknown && isOwn(mention) {
      guard !roles.contains(where: { $0.type == mention.type }) else { continue }
      roles.append(
        WeaponRole(
          tokens: mention.tokens, isNamed: isNamed(mention),
          type: isFromAir(mention) ? .aerialBomb : mention.type, gtd: mention.gtd,
          number: mention.number, rule: rule))
    }
    return roles
  }

  /// "aircraft dropped bombs on a town", "a bomb dropped by a drone"; one "dropped at a gate" was
  /// brought there.
  private func isFromAir(_ mention: WeaponMention) -> Bool {
    guard mention.type == .bomb, reading.document.mayContain(anyOf: Self.drops) else {
      return false
    }
    let clause = reading.clause(of: mention.tokens.lowerBound)
    let near = Range<Int>.clamped(
      max(clause.lowerBound, mention.tokens.lowerBound - 5),
      min(clause.upperBound, mention.tokens.upperBound + 3))
    guard near.contains(where: { Self.drops.contains(reading.word($0)) }) else { return false }
    return reading.word(mention.tokens.upperBound) == "on" || isDropped(mention)
      || clause.contains { index in
        Aircraft.words.contains(reading.word(index)) || Self.fliers.contains(reading.word(index))
      }
  }

  /// "bombs were dropped on a market"
  private func isDropped(_ mention: WeaponMention) -> Bool {
    let verb = mention.tokens.upperBound + 1
    return reading.wordClass(verb - 1).has(.be) && reading.word(verb) == "dropped"
      && reading.word(verb + 1) == "on"
  }

  private static let drops: [Word] = ["dropped", "dropping", "drop", "drops"]
  private static let fliers: WordSet = [
    "drone", "drones", "quadcopter", "quadcopters", "paraglider", "paragliders", "paramotor",
    "paramotors", "gyrocopter", "gyrocopters", "airplane", "bomber", "bombers", "antonov",
  ]

  /// "gunmen" and "shots" tell of guns, "a bombing" of a bomb, which the text does not name; a fire
  /// may be set by anything.
  private func isNamed(_ mention: WeaponMention) -> Bool {
    let last = reading.word(mention.tokens.upperBound - 1)
    return !Self.users.contains(last) && !(mention.tokens.count == 1 && last == "fire")
  }

  private static let users: WordSet = [
    "gunman", "gunmen", "sniper", "snipers", "sharpshooter", "sharpshooters", "shooting",
    "shootings", "stabbing", "stabbings", "bombing", "bombings", "bomber", "bombers", "shootout",
    "attack", "attacks", "shots", "gunshot", "gunshots", "flames", "arson", "hacking", "ramming",
    "strafing", "shelling", "bombardment",
  ]

  /// "airstrike", "shot dead": the event word names the weapon.
  private func implied(by trigger: TriggerMention) -> WeaponRole? {
    let isArson = trigger.entry.family == .arson && trigger.entry.strength == .strong
    guard let type = isArson ? .fire : trigger.entry.weapon,
      isArson || trigger.isNoun && Self.nameable.contains(type) || Self.implied.contains(type)
        || trigger.entry.strength == .strong && Self.bladed.contains(type)
    else { return nil }
    return WeaponRole(
      tokens: trigger.tokens, isNamed: false, type: type, gtd: nil, number: nil,
      rule: "weapon.trigger")
  }

  /// Arms that a verb names as well as a noun: "shot dead", "shelled".
  private static let implied: [Weapon.WeaponType] = [
    .smallArms, .machineGun, .artillery,
  ]
  /// Means of verbs that have other senses too: "hacked".
  private static let bladed: [Weapon.WeaponType] = [.knife, .vehicle]
  /// Means of which guns are no part.
  private static let ownMeans: [Weapon.WeaponType] = [.fire, .knife, .vehicle, .machineGun]
  private static let nameable: [Weapon.WeaponType] = [
    .airstrike, .uav, .suicideVest, .grenade, .chemical,
  ]
}
