internal import IngestKit

// Who stands before the word for the event.
extension PerpetratorFinder {
  /// "an Iranian drone attack", "the guerrillas' attack".
  func premodifiers(of trigger: TriggerMention) -> [PerpetratorRole] {
    if let leader = leader(of: trigger) { return [role(leader, "perp.led")] }
    let floor = reading.clause(of: trigger.head).lowerBound
    let start = startOfMeans(before: trigger.head, notBefore: floor)
    // The clitic belongs to the possessor, whose own words may begin before the noun group.
    let actors = reading.actors.within(.clamped(max(floor, start - 3), trigger.head))
    guard let last = actors.last, last.actor.inter != 7,
      phrases.isJoined(last.tokens.upperBound, to: trigger.head)
        || start < last.tokens.upperBound && isPairOfMeans(last.tokens.upperBound, trigger.head),
      // "the police investigate the attack"
      !Range<Int>.clamped(last.tokens.upperBound, trigger.head)
        .contains(where: { reading.classes[$0].has(.definite) })
    else { return [] }
    return joined(to: last, among: Array(actors)).map { role($0, "perp.premodifier") }
  }

  /// "a Delta Front-led attack"
  private func leader(of trigger: TriggerMention) -> ActorMention? {
    let floor = reading.clause(of: trigger.head).lowerBound
    let led = Range<Int>.clamped(max(floor + 2, trigger.head - 4), trigger.head).last {
      reading.word($0) == "led" && PhraseWords.isHyphen(reading.document.tokens[$0 - 1])
    }
    return led.flatMap { reading.actors.ending(at: $0 - 1) }
  }

  /// Where the noun group of an event begins: "a Russian missile and drone attack".
  private func startOfMeans(before head: Int, notBefore floor: Int) -> Int {
    let start = phrases.start(ofHead: head, notBefore: floor)
    guard start - 2 >= floor, reading.word(start - 1) == "and",
      reading.weapons.covers(start - 2) && reading.weapons.covers(start)
        || reading.triggers.covering(start - 2)?.isNoun == true
    else { return start }
    return phrases.start(ofHead: start - 2, notBefore: floor)
  }

  /// "missile and drone", between who attacked and the word for it.
  private func isPairOfMeans(_ start: Int, _ head: Int) -> Bool {
    Range<Int>.clamped(start, head).allSatisfy {
      phrases.isModifier($0)
        || reading.word($0) == "and"
          && (reading.weapons.covers($0 - 1) && reading.weapons.covers($0 + 1)
            || reading.triggers.covers($0 - 1))
        || reading.triggers.covers($0)
    }
  }
}
