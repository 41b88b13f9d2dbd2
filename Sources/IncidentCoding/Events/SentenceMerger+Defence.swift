internal import IngestKit

// What becomes of the weapons of an attack, and of those who are in them.
extension SentenceMerger {
  /// "shot down 43 of the drones launched by Russia": the attack that the defence met.
  func isShotDown(_ second: EventCandidate, by first: EventCandidate) -> Bool {
    guard first.family == .disrupted, let group = second.principal.verbGroup,
      group.isPassive
        || group.tokens.lowerBound == second.principal.tokens.lowerBound
          && second.principal.form.contains(.participle)
    else { return false }
    // "a missile fired at the town", "a missile that was fired at the town"
    let before = group.tokens.lowerBound - 1
    let isRelative = reading.wordClass(before).has(.relative)
    guard let weapon = reading.weapons.covering(isRelative ? before - 1 : before) else {
      return false
    }
    let end = first.triggers[first.triggers.count - 1].tokens.upperBound
    // "defused a bomb planted in a market": a word of the first.
    if (weapon.tokens.lowerBound..<weapon.tokens.upperBound).contains(end - 1) { return true }
    return end <= weapon.tokens.lowerBound
      && reading.triggers.within(.clamped(end, weapon.tokens.lowerBound)).isEmpty
  }

  /// "launched 40 drones, and 30 of them were shot down": what became of the weapons of an attack.
  func isDefence(_ second: EventCandidate, against first: EventCandidate) -> Bool {
    second.family == .disrupted && first.family.isViolent && first.family != .clash
      && second.weapons.contains { weapon in
        weapon.type.isInterceptible && first.weapons.contains { $0.type == weapon.type }
      }
  }

  /// "shot down a helicopter, killing five soldiers": more than a weapon that was destroyed.
  func isFelling(_ first: EventCandidate, _ second: EventCandidate) -> Bool {
    first.family == .disrupted && first.principal.isVerb && second.principal.entry.effect != nil
      && second.principal.form.contains(.gerund) && first.principal.head < second.principal.head
  }
}
