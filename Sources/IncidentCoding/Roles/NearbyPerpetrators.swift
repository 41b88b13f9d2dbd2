internal import IngestKit

/// Finds who may have done it where no verb, by-phrase or claim says so: the one armed group that
/// the event's sentences speak of.
struct NearbyPerpetrators {
  let reading: ArticleReading

  /// - Parameter story: the sentences around the event's own that tell of no other violence.
  func complete(_ event: EventCandidate, story: [Int]) {
    guard event.perpetrators.isEmpty, event.family.isViolent,
      event.findings.allSatisfy({ !$0.isSelfInflicted })
    else { return }
    adoptGroup(event)
    if event.perpetrators.isEmpty { adoptAgent(event, story) }
  }

  /// "The gunmen fled in a jeep", "the attackers": whoever is called so did it.
  private func adoptAgent(_ event: EventCandidate, _ story: [Int]) {
    guard event.family != .clash, event.family != .mob, event.factuality.status == .occurred,
      !Self.isFromAir(event)
    else { return }
    let own = event.triggers.map { reading.document.sentenceIndex(ofToken: $0.head) }
    for sentence in own + story {
      let agent = reading.actors.within(reading.document.sentences[sentence].tokens).first {
        $0.form == .description && Self.agents.contains(reading.word($0.head))
      }
      guard let agent else { continue }
      event.perpetrators = [
        PerpetratorRole(mention: agent, status: .reported, by: nil, rule: "perp.story")
      ]
      return
    }
  }

  /// Groups and gunmen have no planes: those whom the words of an air strike name were struck.
  private static func isFromAir(_ event: EventCandidate) -> Bool {
    event.triggers.contains { $0.entry.family == .airstrike }
  }

  /// A noun for those who do it.
  static func isAgent(_ word: Word) -> Bool { agents.contains(word) }

  private static let agents: WordSet = [
    "gunmen", "gunman", "attackers", "attacker", "assailants", "assailant", "hitmen", "hitman",
    "killers", "killer", "murderers", "murderer", "assassins", "assassin", "kidnappers",
    "kidnapper", "abductors", "captors", "bombers", "bomber", "saboteurs", "perpetrators",
    "aggressors", "hijackers", "arsonists",
  ]

  private func adoptGroup(_ event: EventCandidate) {
    guard !Self.isFromAir(event) else { return }
    for trigger in event.triggers {
      let armed = candidates(in: reading.sentence(of: trigger.head), event)
      guard let first = armed.first else { continue }
      // Of two groups, either may be the other's victim.
      if armed.allSatisfy({ $0.actor.canonical == first.actor.canonical }) {
        event.perpetrators = [
          PerpetratorRole(mention: first, status: .suspected, by: nil, rule: "perp.sentence")
        ]
      }
      return
    }
  }

  /// A man or a suspect may stand in any sentence.
  private static let anybody = "Unidentified attackers"

  /// "according to a local militia": who tells of it.
  private func isWitness(_ mention: ActorMention) -> Bool {
    let start = mention.tokens.lowerBound
    let source = (start - 10..<start).last {
      reading.word($0) == "according" && reading.word($0 + 1) == "to"
    }
    return source.map { !($0..<start).contains { reading.word($0) == "," } } ?? false
  }

  /// "The front (DF) accused villagers of", "a spokesman for the front said": who tells of others.
  private func isSpeaker(_ mention: ActorMention) -> Bool {
    let end = mention.tokens.upperBound
    let brackets = Range<Int>.clamped(end, min(end + 4, reading.document.tokens.count))
    let behind = reading.word(end) == "(" ? brackets.first { reading.word($0) == ")" } : nil
    let next = reading.word(end) == ")" ? end + 1 : behind.map { $0 + 1 } ?? end
    if reading.wordClass(next).has([.blame, .reporting]) { return true }
    // "a resistance group and local media said"
    return reading.word(next) == "and"
      && (next + 2...next + 4).contains { reading.wordClass($0).has(.reporting) }
  }

  /// The front of "killed a commander of the front", "hit a house used by the front": it was hit.
  private func isHit(_ mention: ActorMention, in event: EventCandidate) -> Bool {
    let victims =
      event.targets.map(\.tokens) + event.findings.flatMap { $0.groups.map(\.tokens) }
    return victims.contains { victim in
      victim.upperBound < mention.tokens.lowerBound
        && leads(.clamped(victim.upperBound, mention.tokens.lowerBound))
    }
  }

  /// "In a town that the front has besieged for years, shells fell": what the place is known for.
  private func isInAside(_ mention: ActorMention, of event: EventCandidate) -> Bool {
    let clause = reading.clause(of: mention.head)
    return Self.asides.contains(reading.word(clause.lowerBound))
      && reading.word(clause.lowerBound - 1) == ","
      && !event.triggers.contains { clause.contains($0.head) }
  }

  /// "After the assassination of the leader, the militias joined": who acts because of it.
  private func isAroused(_ mention: ActorMention, by event: EventCandidate) -> Bool {
    event.triggers.contains { trigger in
      guard trigger.isNoun, trigger.head < mention.tokens.lowerBound else { return false }
      var link = trigger.tokens.lowerBound - 1
      if reading.wordClass(link).has(.determiner) { link -= 1 }
      return (reading.word(link) == "after" || reading.word(link) == "following")
        && (trigger.head..<mention.tokens.lowerBound).contains { reading.word($0) == "," }
    }
  }

  private static let asides: WordSet = ["which", "where", "who", "whose"]

  /// "a force formed to defend the town from the front": whom others fight.
  private func isFeared(_ mention: ActorMention) -> Bool {
    var link = mention.tokens.lowerBound - 1
    if reading.wordClass(link).has(.determiner) { link -= 1 }
    guard link > 0, reading.word(link) == "from" || reading.word(link) == "against" else {
      return false
    }
    return Range<Int>.clamped(max(0, link - 6), link).contains {
      Self.defences.contains(reading.word($0))
    }
  }

  private static let defences: WordSet = [
    "defend", "defending", "protect", "protecting", "protection", "fight", "fighting", "guard",
    "secure",
  ]

  /// "of the", "with links to the", "in a market held by the": whose those before it are.
  private func leads(_ words: Range<Int>) -> Bool {
    guard words.count <= 8,
      words.allSatisfy({ reading.document.tokens[$0].isWord && !reading.triggers.covers($0) }),
      let link = words.last(where: { reading.wordClass($0).has([.preposition, .to]) })
    else { return false }
    return reading.word(link) == "by"
      || Self.ties.contains(reading.word(link))
        && !words.contains { reading.wordClass($0).has([.relative, .coordinator]) }
  }

  private static let ties: WordSet = ["of", "from", "in", "with", "to"]

  private func candidates(
    in sentence: Range<Int>, _ event: EventCandidate
  ) -> [ActorMention] {
    reading.actors.within(sentence).filter { mention in
      mention.form != .adjective && mention.actor.kind != .individual
        // "its fighters": whose, another word says.
        && !reading.wordClass(mention.tokens.lowerBound - 1).has(.possessive)
        && mention.actor.canonical != Self.anybody
        && mention.actor.isRebel
        && !isWitness(mention) && !isSpeaker(mention) && !isFeared(mention)
        && !isInAside(mention, of: event) && !isAroused(mention, by: event)
        && !isHit(mention, in: event)
        && !event.targets.contains { $0.tokens.overlaps(mention.tokens) }
        && !event.findings.contains { finding in
          finding.groups.contains { $0.tokens.overlaps(mention.tokens) }
        }
        && !event.claims.contains { $0.stance == .denies && $0.about?.actor.id == mention.actor.id }
    }
  }
}
