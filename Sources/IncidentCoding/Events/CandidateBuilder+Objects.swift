internal import IngestKit

// What the object makes of an event word.
extension CandidateBuilder {
  /// "captured five smugglers", "neutralised 30 terrorists", "a strike of teachers": another kind of
  /// event than the dictionary's.
  func objectReading(of trigger: TriggerMention) -> (EventFamily, SubEventType)? {
    if outcomes.isNeutralization(trigger) { return (.kill, .attack) }
    if outcomes.isArrest(trigger) { return (.arrest, .arrests) }
    if trigger.entry.strength == .labour, scope.isWalkout(trigger) {
      return (.protest, .peacefulProtest)
    }
    return outcomes.isAbduction(trigger) ? (.abduction, .abduction) : nil
  }

  /// "Rebels shot down a helicopter": a fight, unless it was a state's forces that did so.
  func takeDowning(by trigger: TriggerMention, for candidate: EventCandidate) {
    guard outcomes.isDowning(trigger),
      !candidate.perpetrators.contains(where: \.mention.actor.isForce)
    else { return }
    candidate.family = .clash
    candidate.subEvent = .armedClash
  }
}
