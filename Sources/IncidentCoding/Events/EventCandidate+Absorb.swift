internal import IngestKit

// A later mention enriches an earlier one.
extension EventCandidate {
  /// Takes over what another mention of the same event says.
  func absorb(_ other: EventCandidate) {
    if isDependent, !other.isDependent {
      takeIdentity(of: other)
    } else {
      triggers.append(contentsOf: other.triggers)
      if family.isUnspecific, !other.family.isUnspecific, !other.isDependent,
        other.family.isViolent, !isGraver(than: other)
      {
        family = other.family
        subEvent = other.subEvent
      }
    }
    if factuality.count == nil { factuality.count = other.factuality.count }
    absorbPerpetrators(other.perpetrators)
    absorbTargets(other.targets)
    Self.add(other.victims, to: &victims)
    for weapon in other.weapons
    where !weapons.contains(where: { $0.type == weapon.type }) && !isFound(weapon, by: other) {
      weapons.append(weapon)
    }
    absorbTime(other.time)
    absorbPlace(other.place)
    Self.add(other.findings, to: &findings)
    Self.add(other.claims, to: &claims)
    for rule in other.rules where !rules.contains(rule) { rules.append(rule) }
  }

  /// Most often one of them is empty, and nothing need be copied.
  private static func add<Element>(_ others: [Element], to own: inout [Element]) {
    if own.isEmpty { own = others } else if !others.isEmpty { own += others }
  }

  /// "Troops recovered three rifles": what was found where they fought. Drones that were shot down
  /// are those of the attack.
  private func isFound(_ weapon: WeaponRole, by other: EventCandidate) -> Bool {
    other.family == .disrupted && family != .disrupted && family.isViolent
      && !weapon.type.isInterceptible
  }

  /// Who kills and abducts has attacked; what burns besides does not make it arson.
  private func isGraver(than other: EventCandidate) -> Bool {
    guard [.abduction, .looting, .arson].contains(other.family) else { return false }
    return (findings + other.findings).contains {
      // "killing men, women and children"
      ($0.effect == .killed || $0.effect == .wounded)
        && ($0.count.figure > 0 || !$0.count.isStated && !$0.groups.isEmpty)
    }
  }

  /// A consequence found its event: the event's word leads.
  private func takeIdentity(of other: EventCandidate) {
    triggers = other.triggers + triggers
    factuality = other.factuality
    family = other.family
    subEvent = other.subEvent
    isDependent = false
  }

  /// A name replaces a description that fits it.
  private func absorbPerpetrators(_ others: [PerpetratorRole]) {
    for role in others {
      let known = perpetrators.firstIndex {
        $0.mention.actor.canonical == role.mention.actor.canonical
          || $0.mention.actor.isSameParty(as: role.mention.actor)
      }
      if let known {
        if role.status.strength > perpetrators[known].status.strength {
          if role.status == .claimed, perpetrators[known].mention.form == .adjective {
            // "an Israeli strike … The Israeli army said it had": whose it was is told by whom.
            perpetrators[known] = role
            continue
          }
          perpetrators[known].status = role.status
          perpetrators[known].by = role.by
        }
        perpetrators[known].members = perpetrators[known].members ?? role.members
        continue
      }
      if let told = perpetrators.first(where: { $0.mention.isGeneric || $0.mention.isAnaphoric }),
        areOpponents(told.mention.actor, role.mention.actor)
      {
        continue
      }
      if role.mention.isGeneric, !role.mention.isAnaphoric, !role.mention.actor.isUnidentified,
        let nobody = perpetrators.firstIndex(where: \.mention.actor.isUnidentified)
      {
        let members = perpetrators[nobody].mention
        perpetrators[nobody] = role
        perpetrators[nobody].members = members
        continue
      }
      let generic = perpetrators.firstIndex { $0.mention.isGeneric || $0.mention.isAnaphoric }
      if let generic, !role.mention.isGeneric, !role.mention.isAnaphoric {
        let (members, known) = (perpetrators[generic].mention, perpetrators[generic])
        perpetrators[generic] = role
        if role.status == .reported, known.status == .attributed {
          perpetrators[generic].status = known.status
          perpetrators[generic].by = known.by
        }
        if role.mention.actor.kind != .individual {
          perpetrators[generic].members = role.members ?? (members.isGeneric ? members : nil)
        }
      } else if perpetrators.isEmpty || !role.mention.isGeneric && !role.mention.isAnaphoric {
        perpetrators.append(role)
      }
    }
  }

  /// "Insurgents stormed a camp … The army said it had killed ten", "the army killed ten … The front
  /// denied it": the other side is not who did it.
  private func areOpponents(_ one: ActorEntry, _ other: ActorEntry) -> Bool {
    one.isForce && other.isRebel || one.isIrregular && other.isForce
  }

  private func absorbTargets(_ others: [TargetRole]) {
    for role in others {
      let index = targets.indices.first {
        targets[$0].head == role.head
          || targets[$0].canonical != nil && targets[$0].canonical == role.canonical
      }
      if let index {
        if targets[index].name == nil { targets[index].name = role.name }
        if targets[index].count == nil { targets[index].count = role.count }
        for effect in role.effects where !targets[index].effects.contains(effect) {
          targets[index].effects.append(effect)
        }
      } else {
        targets.append(role)
      }
    }
  }

  /// The clause's own date wins over the sentence's, an exact one over a wide one.
  private func absorbTime(_ other: TimeRole?) {
    guard let other else { return }
    guard let own = time, own.expression != nil else {
      if time == nil || other.expression != nil { time = other }
      return
    }
    guard other.expression != nil else { return }
    // "in an overnight raid … late on Sunday"
    if own.isOvernight, !other.isOvernight, other.precision == .day, other.source == .clause {
      time = other
      return
    }
    if other.precision < own.precision, other.source >= own.source || own.precision > .week {
      time = other
    } else if other.precision == own.precision, other.source > own.source {
      time = other
    }
  }

  /// A place inside the known one is told more exactly.
  private func absorbPlace(_ other: PlaceRole?) {
    guard let other else { return }
    guard let own = place else {
      place = other
      return
    }
    if other.mention.isInside(own.mention)
      || own.mention.feature == .country && other.mention.feature != .country
        && own.mention.isInCountry(of: other.mention)
      || own.source < .sentence && other.source >= .sentence
      || own.rule == PlaceRole.bureau && other.isOwn
    {
      place = other
    }
  }

  /// What points back to it may name its place, where nothing else did but the story's place line.
  func move(to other: PlaceRole?) {
    guard let other, other.isOwn, other.source == .clause, other.mention.feature != .country,
      place.map({ $0.rule == PlaceRole.bureau || $0.source == .narrative }) ?? true
    else { return }
    place = other
  }
}
