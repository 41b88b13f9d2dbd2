package import Foundation

/// What a run did, exactly.
package struct RunSummary: Sendable, Equatable {
  package let pipeline: String
  package let started: Date
  package var ended: Date
  package var status: ExitStatus
  package var isCancelled: Bool
  package var ledger: Ledger
  /// Nodes whose branch ended early.
  package var failures: [NodeFailure]
  package var problems: [InputProblem]
  /// Sources that have given nothing new for too long.
  package var stale: [StaleSource]
  package var deadLetters: DeadLetterCount
  /// What does not add up; the run has failed when there is anything.
  package var imbalances: [String]

  package var duration: Duration { .seconds(ended.timeIntervalSince(started)) }

  init(
    pipeline: String, started: Date, ended: Date, isCancelled: Bool, ledger: Ledger,
    failures: [NodeFailure], problems: [InputProblem], sources: [String],
    stale: [StaleSource], deadLetters: DeadLetterCount
  ) {
    self.pipeline = pipeline
    self.started = started
    self.ended = ended
    self.isCancelled = isCancelled
    self.ledger = ledger
    self.failures = failures
    self.problems = problems
    self.stale = stale
    self.deadLetters = deadLetters
    imbalances = ledger.imbalances
    status = .done
    status = makeStatus(sources: sources)
  }

  private func makeStatus(sources: [String]) -> ExitStatus {
    let failed = Set(failures.map(\.node))
    if !imbalances.isEmpty || failures.contains(where: { $0.failure.kind == .bug }) {
      return .software
    }
    let hasRead = sources.contains { ledger.nodes[$0, default: NodeLedger()].taken > 0 }
    if failed.isSuperset(of: sources), !hasRead { return .unavailable }
    if deadLetters.isAboveLimit { return .deadLetters }
    if stale.contains(where: { $0.level == .error }) { return .stale }
    let hasDeadLetters =
      ledger.nodes.values.contains { $0.deadLettered > 0 }
      || ledger.sinks.values.contains { $0.deadLettered > 0 }
    if isCancelled || !failures.isEmpty || hasDeadLetters || problems.contains(where: \.isNew) {
      return .partial
    }
    return .done
  }
}

extension RunSummary: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("pipeline", pipeline)
      json.member("started", Instant.text(started))
      json.member("ended", Instant.text(ended))
      json.member("status", Int(status.rawValue))
      json.member("cancelled", isCancelled)
      ledger.writeMembers(to: &json)
      json.member("failures", failures)
      json.member("problems", problems)
      json.member("stale", stale)
      json.member("dead_letters", deadLetters)
      json.member("imbalances", imbalances)
    }
  }
}

extension RunSummary: Decodable {
  private enum CodingKeys: String, CodingKey {
    case pipeline, started, ended, status, failures, problems, stale, imbalances
    case isCancelled = "cancelled"
    case deadLetters = "dead_letters"
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func time(_ key: CodingKeys) throws -> Date {
      let text = try values.decode(String.self, forKey: key)
      guard let date = Instant.date(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: values, debugDescription: "'\(text)' is no point in time")
      }
      return date
    }
    pipeline = try values.decode(String.self, forKey: .pipeline)
    started = try time(.started)
    ended = try time(.ended)
    status = try ExitStatus(rawValue: values.decode(Int32.self, forKey: .status)) ?? .software
    isCancelled = try values.decode(Bool.self, forKey: .isCancelled)
    ledger = try Ledger(from: decoder)
    failures = try values.decode([NodeFailure].self, forKey: .failures)
    problems = try values.decode([InputProblem].self, forKey: .problems)
    // The first versions knew of neither.
    stale = try values.decodeIfPresent([StaleSource].self, forKey: .stale) ?? []
    deadLetters =
      try values.decodeIfPresent(DeadLetterCount.self, forKey: .deadLetters)
      ?? DeadLetterCount(waiting: 0, limit: nil)
    imbalances = try values.decode([String].self, forKey: .imbalances)
  }
}
