internal import IngestKit

// Crimes that are only named.
extension TriggerScope {
  /// "executed two men convicted of spying": by a court's order.
  func isJudicial(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.word == "execute" || trigger.entry.word == "execution" else { return false }
    return reading.sentence(of: trigger.head).contains {
      Self.sentencing.contains(reading.word($0))
    }
  }

  private static let sentencing: WordSet = [
    "convicted", "judiciary", "hanged", "hanging", "injection", "inmate", "clemency",
  ]

  /// "charged with murder", "on charges of kidnapping and murder": a crime by name only.
  func isCharge(_ trigger: TriggerMention) -> Bool {
    let before = trigger.tokens.lowerBound - 1
    let clause = reading.clause(of: trigger.head)
    guard trigger.isNoun, trigger.entry.effect != nil, trigger.form.contains(.singular),
      before > clause.lowerBound, reading.word(trigger.tokens.upperBound) != "of",
      ["of", "with", "for", ",", "and"].contains(reading.word(before))
    else { return false }
    return Range<Int>.clamped(max(clause.lowerBound, before - 6), before).contains {
      Self.charges.contains(reading.word($0))
    }
  }

  /// "a man accused of desecrating pages": what he is lynched for.
  func isReproachOfVictim(_ trigger: TriggerMention) -> Bool {
    let before = trigger.tokens.lowerBound - 1
    guard [.looting, .arson].contains(trigger.entry.family), trigger.form.contains(.gerund),
      reading.word(before) == "of", reading.word(before - 1) == "accused"
    else { return false }
    return reading.triggers.within(reading.sentence(of: trigger.head)).contains {
      $0.isPassive && [.kill, .beating, .mob].contains($0.entry.family)
    }
  }

  /// "engaged in talks", not "engaged in a firefight": what somebody does, and no fight.
  func isPursuit(_ trigger: TriggerMention) -> Bool {
    let next = trigger.tokens.upperBound
    guard trigger.entry.word == "engage", reading.word(next) == "in" else { return false }
    let object = next + 1..<min(next + 6, reading.sentence(of: trigger.head).upperBound)
    return object.lowerBound >= object.upperBound || reading.triggers.within(object).isEmpty
  }

  private static let charges: WordSet = [
    "charged", "charge", "charges", "accused", "convicted", "guilty", "crimes", "methods", "wanted",
    "torture", "sentenced",
  ]
}
