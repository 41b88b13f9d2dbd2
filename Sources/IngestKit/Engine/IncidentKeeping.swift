/// Stores incidents with what people have decided of them, and counts their revisions.
struct IncidentKeeping {
  let node: String
  /// The time that new revisions bear.
  let now: String

  /// - Parameter dossiers: incidents as their reports agree.
  /// - Returns: those whose content has changed, as sinks are to have them.
  func keep(_ dossiers: [Dossier], in database: StateTransaction) throws -> [Dossier] {
    for incident in dossiers.map(\.incident) {
      guard let survivor = incident.mergedInto else { continue }
      try OverrideRows.move(from: incident.id, to: survivor, node: node, in: database)
    }
    return try dossiers.compactMap { try keep($0, database) }
  }

  private func keep(_ dossier: Dossier, _ database: StateTransaction) throws -> Dossier? {
    var dossier = dossier
    let agreed = dossier.incident
    let stored = try MergeState.incident(agreed.id, of: node, in: database)
    // An incident that was made and fused in one batch has never been seen outside.
    if stored == nil, agreed.mergedInto != nil { return nil }
    dossier.reports = dossier.reports.sorted(by: MergeOrder.key, <)
    try MergeState.assign(dossier.reports, to: agreed.id, of: node, in: database)
    try MergeState.joinFamilies(ofIncident: agreed.id, node: node, in: database)
    let overrides = try OverrideRows.overrides(of: agreed.id, node: node, in: database)
    dossier.incident = agreed.overridden(by: overrides)
    if let stored, stored.content == dossier.incident.content { return nil }
    dossier.incident.revision = (stored?.revision ?? 0) + 1
    dossier.incident.firstSeen = stored?.firstSeen ?? now
    // A clock that was set back does not let an incident change before it was first seen.
    dossier.incident.lastChanged = max(now, stored?.lastChanged ?? now)
    try MergeState.store(
      dossier.incident, agreed: overrides.isEmpty ? nil : agreed, of: node, in: database)
    return dossier
  }
}

extension Incident {
  /// The incident without what does not make a revision: its number, clock times and provenance.
  var content: Incident {
    var content = self
    content.revision = 0
    content.firstSeen = nil
    content.lastChanged = nil
    content.values.provenance = nil
    return content
  }
}
