internal import IngestKit

// Fights between armed forces and armed groups.
extension EventSelection {
  /// A battle, an offensive, or an attack that hits nobody but armed men without a name.
  func isMilitaryClash(_ event: EventCandidate) -> Bool {
    if event.subEvent.eventType == .battles || event.family == .clash {
      return event.subEvent != .armedClash || isOfForces(event) || !hitsBystanders(event)
    }
    if event.triggers.allSatisfy({ Self.campaigns.contains($0.entry.word) }) { return true }
    if isSearch(event) || isOfForces(event) && hitsNobody(event) { return true }
    if event.isMurder { return false }
    if event.targets.isEmpty { return isOperation(event) }
    // What armed men drive is theirs.
    let hit = event.targets.filter {
      ($0.kind != .vehicle || $0.isArmed) && !Self.remainders.contains(reading.word($0.head))
    }
    let areForces = isOfForces(event)
    guard !hit.isEmpty,
      hit.allSatisfy({ $0.isArmed && $0.name == nil || areForces && isOfRebels($0) })
    else { return false }
    // A bomb hits whoever comes by, unless it lay in wait for soldiers.
    guard [.remoteExplosive, .suicideBomb, .grenade].contains(event.subEvent) else { return true }
    return hit.allSatisfy { $0.type == .activeMilitary || $0.type == .militaryFacility }
      && (isOfForces(event, rebelsToo: true)
        || event.triggers.contains { Self.fights.contains($0.entry.word) })
  }

  /// "an FMLN safe house".
  private func isOfRebels(_ target: TargetRole) -> Bool {
    target.isThing
      && reading.actors.within(target.tokens).contains(where: \.actor.isRebel)
  }

  private static let fights: WordSet = ["ambush", "clash", "fight", "fighting"]

  /// "The police raided four estates": nobody is hurt.
  private func isSearch(_ event: EventCandidate) -> Bool {
    event.triggers.allSatisfy { Self.searches.contains($0.entry.word) }
      && event.findings.allSatisfy { $0.count.figure == 0 }
      && !event.perpetrators.contains {
        $0.mention.actor.inter.map { (2...5).contains($0) } ?? false
      }
  }

  private static let searches: WordSet = ["raid", "search", "surround"]

  /// What an armed force does to nobody and nothing that is named.
  private func isOperation(_ event: EventCandidate) -> Bool {
    let remote: [EventFamily] = [.attack, .airstrike, .shelling]
    guard remote.contains(event.family) || event.subEvent == .airDroneStrike else { return false }
    guard event.findings.allSatisfy({ $0.count.figure == 0 }) else { return false }
    if [.airDroneStrike, .shelling].contains(event.subEvent) { return true }
    return isOfForces(event, rebelsToo: true)
  }

  func isOfForces(_ event: EventCandidate, rebelsToo: Bool = false) -> Bool {
    event.perpetrators.contains {
      $0.mention.actor.isForce || rebelsToo && $0.mention.actor.inter == 2
    }
  }

  /// Somebody or something that is not armed; "two rebels and three others" are all rebels.
  private func hitsBystanders(_ event: EventCandidate) -> Bool {
    event.targets.contains {
      $0.kind != .area && !$0.isArmed && !Self.remainders.contains(reading.word($0.head))
    }
  }

  private static let remainders: WordSet = ["others", "other", "casualties", "losses", "victims"]

  /// A state's force that shells a road or bombs a hill.
  private func hitsNobody(_ event: EventCandidate) -> Bool {
    let isRemote = [.airDroneStrike, .shelling].contains(event.subEvent)
    return event.targets.allSatisfy { $0.kind == .area || $0.isThing && (isRemote || $0.isArmed) }
      && event.findings.allSatisfy { $0.count.figure == 0 }
  }

  private static let campaigns: WordSet = ["offensive", "launch an offensive", "incursion"]
}
