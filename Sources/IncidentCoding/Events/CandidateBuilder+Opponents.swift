internal import IngestKit

// Both sides of a fight.
extension CandidateBuilder {
  /// "clashes between X and Y", "X clashed with Y": both sides of a battle.
  func addOpponents(of trigger: TriggerMention, to candidate: EventCandidate) {
    guard
      candidate.family == .clash || trigger.entry.namesOpponent
        || Self.shootouts.contains(trigger.entry.word)
    else { return }
    let sentence = reading.sentence(of: trigger.head)
    let limit = min(sentence.upperBound, trigger.tokens.upperBound + 30)
    if trigger.isVerb, let opponent = object(of: trigger, before: limit) {
      candidate.targets.append(targets.role(opponent, "target.object"))
      return
    }
    // "clashed with police" is one event word.
    for index in Range<Int>.clamped(trigger.tokens.lowerBound, limit) {
      let word = reading.word(index)
      guard word == "with" || word == "between" || word == "against" else { continue }
      let end = min(limit, max(reading.clause(of: index).upperBound, index + 1))
      let actors = Array(
        reading.actors.within(.clamped(index + 1, end)).filter {
          $0.form != .adjective && !reading.wordClass($0.tokens.upperBound).has(.reporting)
            && !perpetrators.isOfPlace($0)
        }.prefix(2))
      if word == "between" {
        candidate.perpetrators += actors.map {
          PerpetratorRole(mention: $0, status: .reported, by: nil, rule: "perp.between")
        }
      } else if let opponent = actors.first {
        if trigger.isNoun, candidate.perpetrators.isEmpty, !isBehindDeed(trigger, in: sentence) {
          candidate.perpetrators.append(
            PerpetratorRole(mention: opponent, status: .reported, by: nil, rule: "perp.with"))
        } else {
          candidate.targets.append(targets.role(opponent, "target.with"))
        }
      }
      return
    }
  }

  /// "retook the town after days of fighting with the rebels": a deed of the other side leads.
  private func isBehindDeed(_ noun: TriggerMention, in sentence: Range<Int>) -> Bool {
    let start = max(sentence.lowerBound, noun.tokens.lowerBound - 6)
    guard
      let link = Range<Int>.clamped(start, noun.tokens.lowerBound).last(where: {
        Self.links.contains(reading.word($0))
      })
    else { return false }
    return reading.triggers.within(.clamped(sentence.lowerBound, link)).contains {
      $0.isVerb && !$0.isPassive && $0.entry.family == .territory
    }
  }

  private static let links: WordSet = ["after", "following", "during", "amid", "in"]

  /// "Rebels fought soldiers"
  private func object(of verb: TriggerMention, before limit: Int) -> ActorMention? {
    guard !verb.isPassive,
      let actor = reading.actors.within(.clamped(verb.tokens.upperBound, limit)).first,
      actor.form != .adjective,
      Range<Int>.clamped(verb.tokens.upperBound, actor.tokens.lowerBound).allSatisfy({
        reading.wordClass($0).has(.determiner) || reading.numbers.covers($0)
      })
    else { return nil }
    return actor
  }

  private static let shootouts: WordSet = ["shootout", "shoot-out"]
}
