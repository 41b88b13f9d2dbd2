internal import IngestKit

// Words that hit persons only in a story of shots, or with a hospital behind them.
extension OutcomeReader {
  /// "sent a girl to the hospital", not "sent officers to the scene".
  func isSentToHospital(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.word == "send" else { return false }
    let clause = reading.clause(of: trigger.head)
    let behind = Range<Int>.clamped(
      trigger.tokens.upperBound, min(clause.upperBound, trigger.tokens.upperBound + 12))
    guard let to = behind.last(where: { reading.word($0) == "to" }) else { return false }
    return Range<Int>.clamped(to + 1, min(to + 5, clause.upperBound)).contains {
      PlaceWords.hospitals.contains(reading.word($0))
    }
  }

  /// "ten bodies were brought to the hospital": no patients.
  func isOfBodies(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.strength == .care, let group = trigger.verbGroup, group.isPassive else {
      return false
    }
    let start = group.tokens.lowerBound
    return Range<Int>.clamped(max(reading.clause(of: start).lowerBound, start - 6), start).contains
    {
      TriggerTagger.bodies.contains(reading.word($0))
    }
  }

  /// "struck by a passing car"
  func isByVehicle(_ trigger: TriggerMention) -> Bool {
    let sentence = reading.sentence(of: trigger.head)
    let next = trigger.tokens.upperBound
    guard reading.word(next) == "by" else { return false }
    return Range<Int>.clamped(next + 1, min(next + 5, sentence.upperBound)).contains {
      Self.vehicles.contains(reading.word($0))
    }
  }

  /// "hit by a bullet", "struck in the leg by gunfire".
  func isByFirearm(_ trigger: TriggerMention) -> Bool {
    reading.sentence(of: trigger.head).contains { Self.bullets.contains(reading.word($0)) }
      || reading.triggers.within(reading.sentence(of: trigger.head)).contains {
        $0.entry.family == .shooting && $0.head != trigger.head
      }
  }

  /// "was struck in the neck" in a story of shots.
  func isInBody(_ trigger: TriggerMention) -> Bool {
    let next = trigger.tokens.upperBound
    guard reading.word(next) == "in", reading.wordClass(next + 1).has(.determiner) else {
      return false
    }
    let isBody = (next + 2...next + 4).contains {
      CasualtyFrames.bodyParts.contains(reading.word($0))
    }
    return isBody && reading.triggers.contains { $0.entry.family == .shooting }
  }

  /// "His sister was also struck", "two customers had been hit": by a shot, in a story of shots.
  func isHitToo(_ trigger: TriggerMention) -> Bool {
    guard let group = trigger.verbGroup, group.isPassive else { return false }
    let next = trigger.tokens.upperBound
    let isBare =
      reading.wordClass(next).has([.coordinator, .subordinator]) || reading.word(next) == "."
      || reading.word(next) == ","
    return (group.isFurther || isBare)
      && reading.triggers.contains { $0.entry.family == .shooting }
  }

  private static let vehicles: WordSet = [
    "car", "vehicle", "truck", "van", "suv", "train", "bus", "pickup", "motorcycle", "taxi",
  ]
  private static let bullets: WordSet = [
    "shrapnel", "splinters", "debris", "bullet", "bullets", "gunfire", "gunshot", "gunshots",
    "shots", "gunman", "gunmen", "gun",
    "shotgun", "pellet", "pellets", "round", "rounds", "shrapnel", "fired", "firing",
  ]
}
