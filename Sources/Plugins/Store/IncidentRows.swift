internal import IngestKit

/// Writes the row of an incident.
struct IncidentRows {
  let statements: StoreStatements

  /// - Parameter isNew: whether no revision of it is stored.
  func write(_ entry: IncidentEntry, isNew: Bool) throws {
    let incident = entry.incident
    let (values, pieces) = (incident.values, entry.pieces)
    let (event, time, place) = (values.event, values.time, values.place)
    let statement = isNew ? statements.newIncident : statements.incidents
    try statement.run(
      incident.id, incident.revision, incident.mergedInto, incident.isRetracted,
      values.status.rawValue, event.type.rawValue, event.subEventType.rawValue, time?.start?.iso,
      time?.end?.iso, time?.datePrecision.rawValue, place?.name, place?.admin1Name,
      place?.country.flatMap { $0.isEmpty ? nil : $0 }, place?.latitude, place?.longitude,
      place?.geoPrecision?.rawValue, values.casualties?.killed?.range.bestKnown,
      values.casualties?.wounded?.range.bestKnown, incident.independentSources,
      values.confidence.overall, entry.quotes, pieces[0], pieces[1], pieces[2], pieces[3],
      pieces[4], pieces[5], pieces[6], pieces[7], pieces[8])
  }
}
