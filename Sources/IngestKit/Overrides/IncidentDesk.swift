/// Where one decision is taken, within a transaction.
struct IncidentDesk {
  /// A dossier and the merger that it is of.
  struct Placed {
    let node: String
    var dossier: Dossier
    var incident: Incident { dossier.incident }
  }

  let signature: Signature
  let database: StateTransaction
  /// Makes the merger of a node.
  let merger: (String) throws -> any Merger

  /// The one incident whose id begins so.
  func dossier(_ prefix: String) throws -> Placed {
    let found = try MergeState.incidents(beginningWith: prefix, in: database)
    guard let (node, id) = found.first, !prefix.isEmpty else {
      throw refusal("there is no incident '\(prefix)'")
    }
    guard found.count == 1 else {
      let ids = found.map(\.id).joined(separator: ", ")
      throw refusal("'\(prefix)' may be any of \(ids); write more letters")
    }
    guard let dossier = try MergeState.dossier(id, of: node, in: database) else {
      throw refusal("there is no incident '\(prefix)'")
    }
    if let survivor = dossier.incident.mergedInto {
      throw refusal("'\(id)' was found to be '\(survivor)'; decide on that one")
    }
    return Placed(node: node, dossier: dossier)
  }

  func note(_ action: Override.Action, on placed: Placed) throws {
    try OverrideRows.add(
      action, on: placed.incident.id, node: placed.node, signature, in: database)
  }

  func merge(_ prefixes: [String]) throws -> [Placed] {
    var placed = try prefixes.map(dossier).sorted { $0.incident.precedes($1.incident) }
    guard Set(placed.map(\.incident.id)).count == prefixes.count, placed.count > 1 else {
      throw refusal("merging takes two or more incidents, each named once")
    }
    guard Set(placed.map(\.node)).count == 1 else {
      throw refusal("the incidents are of different mergers, which know nothing of each other")
    }
    var survivor = placed.removeFirst()
    for index in placed.indices {
      let other = placed[index].incident.id
      try OverrideRows.withdrawSplits(
        of: survivor.incident.id, and: other, node: survivor.node, at: signature.time, in: database)
      try note(.merge(other: other), on: survivor)
      survivor.dossier.reports += placed[index].dossier.reports
      survivor.dossier.incident.reports += placed[index].incident.reports
      placed[index].dossier.reports = []
      placed[index].dossier.incident.mergedInto = survivor.incident.id
    }
    return [try agreed(survivor)] + placed
  }

  func split(_ prefix: String, _ chosen: [String]) throws -> [Placed] {
    var rest = try dossier(prefix)
    for choice in chosen {
      let isKnown = rest.dossier.reports.contains { $0.isNamed(choice) }
      guard isKnown, !choice.isEmpty else {
        throw refusal(
          "'\(rest.incident.id)' has no report '\(choice)', and none of such an article")
      }
    }
    let moved = rest.dossier.reports.filter { report in chosen.contains { report.isNamed($0) } }
    rest.dossier.reports.removeAll { report in chosen.contains { report.isNamed($0) } }
    guard let first = moved.first, !rest.dossier.reports.isEmpty else {
      throw refusal("splitting takes some of an incident's reports, and leaves others")
    }
    let gone = Set(moved.map(\.id))
    rest.dossier.incident.reports.removeAll { gone.contains($0.id) }
    let id = ContentHash.id("incident", first.id, "split off", rest.incident.id)
    let other = Incident(id: id, reports: [], independentSources: 1, values: first.values)
    let split = Placed(node: rest.node, dossier: Dossier(incident: other, reports: moved))
    try note(.split(other: id), on: rest)
    return [try agreed(rest), try agreed(split)]
  }

  func undo(_ number: Int64) throws -> [Placed] {
    guard let override = try OverrideRows.override(number, in: database) else {
      throw refusal("there is no override \(number)")
    }
    if let time = override.withdrawn { throw refusal("it was taken back on \(time.prefix(10))") }
    switch override.action {
    case .merge: throw refusal("what was merged is parted with 'split'")
    case .split: throw refusal("what was split is put together with 'merge'")
    case .edit, .reject: break
    }
    try OverrideRows.withdraw(number, at: signature.time, in: database)
    return [try dossier(override.incident)]
  }

  /// The incident with the values that its present reports agree on.
  private func agreed(_ placed: Placed) throws -> Placed {
    var placed = placed
    placed.dossier.reports = placed.dossier.reports.sorted(by: MergeOrder.key, <)
    placed.dossier.incident = try merger(placed.node).agree(
      on: placed.dossier.reports, for: placed.dossier.incident)
    return placed
  }

  private func refusal(_ text: String) -> OverrideRefusal {
    OverrideRefusal(description: text)
  }
}

extension Report {
  fileprivate func isNamed(_ prefix: String) -> Bool {
    id.hasPrefix(prefix) || docID.hasPrefix(prefix)
  }
}
