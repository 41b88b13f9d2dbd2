internal import IngestKit

/// What became of every event word of an article, and at which stage.
struct CodingExplanation: JSONWritable {
  private let reading: ArticleReading
  private let builder: CandidateBuilder
  private let selection: EventSelection
  private let events: [EventCandidate]
  private let kept: [EventCandidate]

  init(_ reading: ArticleReading, coder: IncidentCoder, options: CoderOptions) {
    self.reading = reading
    builder = CandidateBuilder(reading: reading, options: options)
    selection = EventSelection(reading: reading, options: options)
    events = coder.events(reading, coder.storyTimes(reading))
    kept = selection.resolved(events)
  }

  func write(to json: inout JSONWriter) {
    json.array(reading.triggers.map(decision))
  }

  private func decision(on trigger: TriggerMention) -> Decision {
    Decision(
      span: reading.document.span(ofTokens: trigger.tokens),
      text: reading.document.words(ofTokens: trigger.tokens), entry: trigger.entry,
      outcome: outcome(of: trigger))
  }

  private struct Decision: JSONWritable {
    let span: Span
    let text: String
    let entry: TriggerEntry
    let outcome: Outcome

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("start", span.start)
        json.member("end", span.end)
        json.member("text", text)
        json.member("lemma", entry.lemma)
        json.member("family", entry.family.rawValue)
        json.member("strength", entry.strength.rawValue)
        json.member("stage", outcome.stage)
        json.member("outcome", outcome.text)
        json.member("event", ifPresent: outcome.event)
      }
    }
  }

  private struct Outcome {
    let stage: String
    let text: String
    var event: Int?
  }

  private func outcome(of trigger: TriggerMention) -> Outcome {
    switch builder.decision(on: trigger) {
    case .silent(let kind):
      return Outcome(stage: "blocks", text: "dropped: in a \(kind?.rawValue ?? "silent") block")
    case .unreal(let factuality):
      return Outcome(
        stage: "factuality", text: "dropped: \(factuality.reality) by \(factuality.rule)")
    case .outOfScope:
      return Outcome(stage: "scope", text: "dropped: no event by itself, or not asked for")
    case .candidate:
      return merged(trigger)
    }
  }

  private func merged(_ trigger: TriggerMention) -> Outcome {
    let event = events.firstIndex { $0.triggers.contains { $0.head == trigger.head } }
    guard let event else {
      return Outcome(stage: "merging", text: "dropped: points to an event that nothing tells of")
    }
    let isFirst = events[event].principal.head == trigger.head
    if kept.contains(where: { $0 === events[event] }) {
      let text = isFirst ? "kept: names an event" : "kept: tells of an event named elsewhere"
      return Outcome(stage: "report", text: text, event: event)
    }
    return dropped(event)
  }

  private func dropped(_ event: Int) -> Outcome {
    switch selection.verdict(on: events[event]) {
    case .wanted:
      return Outcome(stage: "merging", text: "dropped: part of another event", event: event)
    case .vague(let score, let least):
      return Outcome(
        stage: "concreteness",
        text: "dropped: \(score) of the \(least) that date, place, figures and persons must give",
        event: event)
    case .old:
      return Outcome(stage: "options", text: "dropped: older than maximum_age", event: event)
    case .periodTotal:
      return Outcome(stage: "concreteness", text: "dropped: the total of a period", event: event)
    case .background:
      return Outcome(stage: "options", text: "dropped: foreground_only", event: event)
    case .untargeted:
      return Outcome(stage: "options", text: "dropped: require_target", event: event)
    case .militaryClash:
      return Outcome(stage: "options", text: "dropped: exclude_military_clashes", event: event)
    }
  }
}
