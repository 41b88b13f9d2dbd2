internal import IncidentCoding
internal import IngestKit

/// Judges records by conditions.
struct Filter: Sendable {
  private let conditions: FilterConditions
  private let words: WordSearch

  init(_ conditions: FilterConditions) {
    self.conditions = conditions
    words = WordSearch(conditions.words)
  }

  enum Verdict: Equatable {
    /// Every condition holds; what the record was found to be, such as `country IQ`.
    case holds(String)
    /// The first condition that does not hold, such as `country SY` or `no country`.
    case fails(String)
  }

  /// A value that the record does not state fails its condition.
  func verdict(on facts: RecordFacts) -> Verdict {
    var findings: [String] = []
    for check in [
      country, eventClass, status, date, box, language, publisher, perpetrator, weapon, casualties,
      standing, word,
    ] {
      switch check(facts) {
      case nil: continue
      case .holds(let finding): findings.append(finding)
      case .fails(let reason): return .fails(reason)
      }
    }
    return .holds(findings.joined(separator: ", "))
  }

  private func country(_ facts: RecordFacts) -> Verdict? {
    oneOf(conditions.country.map(\.code), facts.countries, "country")
  }

  private func eventClass(_ facts: RecordFacts) -> Verdict? {
    let event = facts.values?.event
    let type = oneOf(
      conditions.type.map(\.rawValue), [event?.type.rawValue].compactMap(\.self), "type")
    if case .fails = type { return type }
    return oneOf(
      conditions.subEventType.map(\.rawValue), [event?.subEventType.rawValue].compactMap(\.self),
      "sub_event_type") ?? type
  }

  private func status(_ facts: RecordFacts) -> Verdict? {
    oneOf(
      conditions.status.map(\.rawValue), [facts.values?.status.rawValue].compactMap(\.self),
      "status")
  }

  private func date(_ facts: RecordFacts) -> Verdict? {
    guard let range = conditions.date else { return nil }
    guard let days = facts.days else { return .fails("no date") }
    return range.overlaps(days) ? .holds("date in range") : .fails("date out of range")
  }

  private func box(_ facts: RecordFacts) -> Verdict? {
    guard let box = conditions.box else { return nil }
    guard let latitude = facts.values?.place?.latitude,
      let longitude = facts.values?.place?.longitude
    else { return .fails("no coordinates") }
    let isInside = box.contains(latitude: latitude, longitude: longitude)
    return isInside ? .holds("inside the box") : .fails("outside the box")
  }

  private func language(_ facts: RecordFacts) -> Verdict? {
    oneOf(conditions.language, facts.languages, "language") { wanted, stated in
      let (wanted, stated) = (wanted.lowercased(), stated.lowercased())
      return stated == wanted || stated.hasPrefix(wanted + "-")
    }
  }

  private func publisher(_ facts: RecordFacts) -> Verdict? {
    oneOf(conditions.publisher, facts.publishers, "publisher")
  }

  private func perpetrator(_ facts: RecordFacts) -> Verdict? {
    let names = (facts.values?.perpetrators ?? []).flatMap {
      [$0.canonical, $0.actorID].compactMap(\.self)
    }
    return oneOf(conditions.perpetrator, names, "perpetrator")
  }

  private func weapon(_ facts: RecordFacts) -> Verdict? {
    oneOf(
      conditions.weapon.map(\.rawValue), (facts.values?.weapons ?? []).map(\.type.rawValue),
      "weapon")
  }

  private func casualties(_ facts: RecordFacts) -> Verdict? {
    let casualties = facts.values?.casualties
    let killed = atLeast(conditions.killed, casualties?.killed?.range.credible, "killed")
    if case .fails = killed { return killed }
    return atLeast(conditions.wounded, casualties?.wounded?.range.credible, "wounded") ?? killed
  }

  private func standing(_ facts: RecordFacts) -> Verdict? {
    let sources = atLeast(conditions.sources, facts.independentSources, "sources")
    if case .fails = sources { return sources }
    return atLeast(conditions.confidence, facts.values?.confidence.overall, "confidence")
      ?? sources
  }

  private func word(_ facts: RecordFacts) -> Verdict? {
    guard !conditions.words.isEmpty else { return nil }
    return words.isFound(in: facts.texts) ? .holds("words found") : .fails("no such words")
  }

  private func oneOf(
    _ wanted: [String], _ stated: [String], _ name: String,
    matches: (String, String) -> Bool = { $0.lowercased() == $1.lowercased() }
  ) -> Verdict? {
    guard !wanted.isEmpty else { return nil }
    guard let first = stated.first else { return .fails("no \(name)") }
    let match = stated.first { stated in wanted.contains { matches($0, stated) } }
    return match.map { .holds("\(name) \($0)") } ?? .fails("\(name) \(first)")
  }

  private func atLeast<Number: Comparable>(
    _ minimum: Number?, _ stated: Number?, _ name: String
  ) -> Verdict? {
    guard let minimum else { return nil }
    guard let stated else { return .fails("no \(name)") }
    return stated >= minimum ? .holds("\(name) high enough") : .fails("\(name) too low")
  }
}

extension CountRange {
  /// The number to judge by: the best one, else the lowest credible one.
  fileprivate var credible: Int? { best ?? min }
}
