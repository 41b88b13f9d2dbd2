internal import IngestKit

/// Makes a candidate of every event word that tells of something real.
struct CandidateBuilder {
  let reading: ArticleReading
  let options: CoderOptions
  /// False where nothing but figures is wanted: whom, where and by what means is not read then.
  let readsScene: Bool
  private let facts: FactualityReader
  let frames: CasualtyFrames
  let outcomes: OutcomeReader
  let perpetrators: PerpetratorFinder
  let targets: TargetFinder
  private let times: TimeFinder
  private let places: PlaceFinder
  let scope: TriggerScope
  private let claims: ClaimFinder

  init(reading: ArticleReading, options: CoderOptions, readsScene: Bool = true) {
    self.reading = reading
    self.options = options
    self.readsScene = readsScene
    let blocks = reading.blocks
    let document = reading.document
    facts = FactualityReader(
      document: document, classes: reading.classes, clauses: reading.clauses,
      numbers: reading.numbers, times: reading.times, signs: FactualitySigns(document),
      isHeadline: { token in
        let sentence = document.sentenceIndex(ofToken: token)
        return blocks.isHeadlinesOnly || blocks[sentence] == .heading
      },
      isEvent: { reading.triggers.covers($0) })
    frames = CasualtyFrames(
      document: document, classes: reading.classes, people: reading.people, names: reading.names,
      isHeadline: blocks.isHeadlinesOnly)
    outcomes = OutcomeReader(reading: reading)
    perpetrators = PerpetratorFinder(reading: reading)
    targets = TargetFinder(reading: reading)
    times = TimeFinder(reading: reading)
    places = PlaceFinder(reading: reading)
    scope = TriggerScope(reading: reading, options: options)
    claims = ClaimFinder(reading: reading)
  }

  /// What became of an event word.
  enum Decision {
    case candidate(EventCandidate)
    /// In a link, a by-line or another block that tells nothing.
    case silent(Annotation.Kind?)
    /// Planned, hypothetical, denied, habitual or long past.
    case unreal(Factuality)
    /// No event by itself, or of a kind that the pipeline did not ask for.
    case outOfScope
  }

  /// - Parameter hasWantedFigures: asked of the figures, so that no more is read of the others.
  func candidates(
    where hasWantedFigures: ([CasualtyFinding]) -> Bool = { _ in true }
  ) -> [EventCandidate] {
    var candidates: [EventCandidate] = []
    var said: (sentence: Int, claims: [ClaimFinding]) = (-1, [])
    for trigger in reading.triggers {
      guard case .candidate(let candidate) = decision(on: trigger, where: hasWantedFigures) else {
        continue
      }
      if said.sentence != candidate.sentence {
        let sentence = reading.document.sentences[candidate.sentence]
        said = (candidate.sentence, claims.claims(in: sentence.tokens))
        let opening = OpeningReader(reading: reading)
        if opening.opensAnother(sentence.tokens) {
          open(candidate)
        } else if [.strong, .weapon].contains(trigger.entry.strength),
          opening.opensSequel(sentence.tokens)
        {
          candidate.factuality.isFurther = true
        }
      }
      claims.apply(said.claims, to: candidate)
      if said.claims.contains(where: {
        $0.rule == ClaimFinder.responsibility && $0.tokens.upperBound <= trigger.head
      }) {
        candidate.mayDiffer = true
        for index in candidate.findings.indices { candidate.findings[index].isOwnClaim = true }
      }
      if isOwnAccount(candidate) {
        for index in candidate.findings.indices { candidate.findings[index].isOwnClaim = true }
      }
      if isHearsay(candidate) {
        for index in candidate.findings.indices { candidate.findings[index].isHearsay = true }
      }
      candidates.append(candidate)
    }
    return candidates
  }

  /// "It said it had killed 28 soldiers": those who claim it count the dead.
  private func isOwnAccount(_ candidate: EventCandidate) -> Bool {
    guard !candidate.findings.isEmpty, candidate.principal.isVerb else { return false }
    let first = reading.document.sentences[candidate.sentence].tokens.lowerBound
    guard Self.selves.contains(reading.word(first)), reading.wordClass(first + 1).has(.reporting)
    else { return false }
    let subject = reading.word(first + 2) == "that" ? first + 3 : first + 2
    return Self.selves.contains(reading.word(subject))
      && reading.clause(of: candidate.principal.head).contains(subject)
  }

  private static let selves: WordSet = ["it", "they", "its", "their"]

  /// "Residents said that more than 80 people died", where the lead counts those that are known.
  private func isHearsay(_ candidate: EventCandidate) -> Bool {
    guard candidate.findings.contains(where: { $0.count.figure > 1 }),
      !times.isLead(candidate.sentence)
    else { return false }
    let sentence = reading.document.sentences[candidate.sentence].tokens
    guard let speaker = SpeakerFinder(reading: reading).speaker(in: sentence, other: nil) else {
      return false
    }
    return speaker.contains { Self.bystanders.contains(reading.word($0)) }
  }

  private static let bystanders: WordSet = [
    "residents", "witnesses", "eyewitnesses", "villagers", "locals", "relatives", "survivors",
  ]

  /// Its candidate has no claims yet; they are read once a sentence.
  func decision(
    on trigger: TriggerMention, where hasWantedFigures: ([CasualtyFinding]) -> Bool = { _ in true }
  ) -> Decision {
    let sentence = reading.document.sentenceIndex(ofToken: trigger.head)
    guard !reading.blocks.isSilent(sentence) else { return .silent(reading.blocks[sentence]) }
    let factuality = facts.factuality(of: trigger)
    guard isWanted(factuality) else { return .unreal(factuality) }
    let findings = findings(of: trigger)
    guard hasWantedFigures(findings),
      let admission = scope.admission(of: trigger, factuality, findings)
    else { return .outOfScope }
    return .candidate(candidate(trigger, sentence, factuality, findings, admission))
  }

  private func candidate(
    _ trigger: TriggerMention, _ sentence: Int, _ factuality: Factuality,
    _ findings: [CasualtyFinding], _ admission: TriggerScope.Admission
  ) -> EventCandidate {
    let candidate = EventCandidate(
      triggers: [trigger], factuality: factuality, sentence: sentence,
      clause: reading.clause(of: trigger.head), family: trigger.entry.family,
      subEvent: trigger.entry.subEvent)
    if findings.first?.isGapped ?? false { candidate.factuality.isFurther = true }
    candidate.factuality.isOfSeveral =
      !findings.isEmpty && SeriesReader(reading: reading).isOfSeveral(trigger)
    if let (family, subEvent) = objectReading(of: trigger) {
      candidate.family = family
      candidate.subEvent = subEvent
    }
    candidate.isDependent = admission == .dependent
    candidate.findings = Self.told(findings)
    // Nobody is dead of an attempt, nor wounded by it alone.
    if factuality.status != .occurred { candidate.findings.removeAll { $0.count.figure > 0 } }
    findRoles(of: trigger, findings, for: candidate)
    candidate.rules = [trigger.entry.rule, factuality.rule.description]
    if factuality.isStatement, findings.isEmpty { subordinate(candidate) }
    addOpponents(of: trigger, to: candidate)
    takeDowning(by: trigger, for: candidate)
    addEffects(of: trigger, to: candidate)
    candidate.victims = candidate.targets.compactMap { victim($0) }
    return candidate
  }

  /// Who, whom, when, where and by what means, as the words around the trigger tell.
  private func findRoles(
    of trigger: TriggerMention, _ findings: [CasualtyFinding], for candidate: EventCandidate
  ) {
    candidate.perpetrators = perpetrators.perpetrators(of: trigger)
    candidate.time = times.time(of: trigger)
    if trigger.entry.strength == .effect, candidate.time?.source == .clause {
      // "died on Tuesday", "in critical condition Tuesday": the day of the outcome.
      candidate.time?.source = .sentence
    }
    guard readsScene else { return }
    candidate.targets = targets.targets(
      of: trigger, findings: findings, listsFigures: options.listsFigures)
    if !candidate.perpetrators.isEmpty {
      candidate.targets.removeAll { target in
        candidate.perpetrators.contains { $0.mention.tokens.overlaps(target.tokens) }
      }
    }
    candidate.place = places.place(of: trigger)
    candidate.weapons = WeaponFinder(reading: reading).weapons(of: trigger)
    if SeriesReader(reading: reading).isRanked(trigger) { narrow(candidate) }
  }

  /// "He is the fourth reporter killed this year": neither the year nor the rank says more of him.
  private func narrow(_ candidate: EventCandidate) {
    if let time = candidate.time, time.precision > .day { candidate.time = nil }
    if candidate.principal.isVerb { candidate.targets = [] }
  }

  /// "This was an attack on our city": what another event was, and no place or victim of its own.
  private func subordinate(_ candidate: EventCandidate) {
    candidate.isDependent = true
    candidate.targets = []
    candidate.place = nil
  }

  private func victim(_ target: TargetRole) -> [Word]? {
    guard let name = target.name, target.kind == .person,
      target.effects.contains(.killed) || target.effects.contains(.abducted)
    else { return nil }
    let words = name.filter { reading.document.tokens[$0].isWord }.map { reading.word($0) }
    return words.isEmpty ? nil : words
  }

  /// Its sentence turns to an event that nothing told before belongs to.
  private func open(_ candidate: EventCandidate) {
    candidate.factuality.isFurther = true
    if !candidate.findings.isEmpty { candidate.isDependent = false }
  }

  private func isWanted(_ factuality: Factuality) -> Bool {
    if factuality.isAccepted { return true }
    return options.includesPlanned
      && (factuality.reality == .planned || factuality.reality == .threatened)
  }

  /// What verbs of harm do to things.
  static let damages: WordTable<Target.Effect> = [
    "destroy": .destroyed, "demolish": .destroyed, "wreck": .destroyed, "blow up": .destroyed,
    "burn down": .destroyed, "raze": .destroyed, "damage": .damaged, "burn": .damaged,
    "set fire to": .damaged, "set on fire": .damaged, "set ablaze": .damaged, "torch": .damaged,
    "sabotage": .damaged,
  ]

  /// What befell the targets, by the event word that names them.
  private func addEffects(of trigger: TriggerMention, to candidate: EventCandidate) {
    if let damage = Self.damages[trigger.entry.word] {
      for index in candidate.targets.indices where candidate.targets[index].isThing {
        candidate.targets[index].effects.append(damage)
      }
    }
    guard
      let effect = trigger.entry.effect
        ?? (candidate.family == .abduction ? .abducted : nil),
      let result = Target.Effect(rawValue: effect.rawValue)
    else { return }
    let status = candidate.factuality.reality
    // Nobody is hit by what is only said or planned.
    if status == .threatened || status == .planned { return }
    if result == .wounded, trigger.entry.strength == .strong { return }
    for index in candidate.targets.indices where !candidate.targets[index].isThing {
      candidate.targets[index].effects.append(
        status == .attempted && result == .killed ? .notKilled : result)
    }
  }
}
