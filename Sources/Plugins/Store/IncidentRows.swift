internal import IngestKit

/// Writes the rows of an incident and of its values, in an order that foreign keys allow.
struct IncidentRows {
  let statements: StoreStatements
  let session: StoreSession
  let reportRows: ReportRows

  /// Writes the places and actors that the incident names.
  func writeEntities(of values: IncidentValues) throws {
    if let place = values.place {
      try write(place)
      for other in place.others { try write(other) }
    }
    for actor in values.perpetrators { try write(actor) }
  }

  /// - Parameters:
  ///   - json: the incident in its wire form.
  ///   - isNew: whether no revision of it is stored.
  func write(_ incident: Incident, json: [UInt8], isNew: Bool) throws {
    let values = incident.values
    let (event, time, place) = (values.event, values.time, values.place)
    let statement = isNew ? statements.newIncident : statements.incidents
    try statement.run(
      incident.id, incident.revision, incident.mergedInto, incident.isRetracted,
      values.status.rawValue, values.isAggregate, values.count?.min, values.count?.max,
      values.count?.best, event.type.rawValue, event.subEventType.rawValue, event.ploverEvent,
      event.ploverMode, event.gtdAttackType, event.mucType, event.violenceType,
      time?.start?.iso, time?.end?.iso, time?.timeOfDay, time?.timePrecision.rawValue,
      time?.datePrecision.rawValue, place.map(id(of:)), place?.geoPrecision?.rawValue,
      place?.wherePrecision?.rawValue, incident.independentSources, values.confidence.overall,
      values.confidence.eventClarity?.rawValue, incident.firstSeen, incident.lastChanged,
      UTF8Text(json))
  }

  /// Writes the rows that follow the incident's own.
  func writeValues(of incident: Incident, _ number: Int64) throws {
    let values = incident.values
    for (position, other) in (values.place?.others ?? []).enumerated() {
      try statements.otherPlaces.run(number, position, id(of: other))
    }
    for (position, actor) in values.perpetrators.enumerated() {
      try statements.perpetrators.run(
        number, position, id(of: actor), actor.text, actor.claimStatus?.rawValue, actor.by,
        list(actor.associates))
    }
    for (position, target) in values.targets.enumerated() { try write(target, number, position) }
    for (position, weapon) in values.weapons.enumerated() { try write(weapon, number, position) }
    for (position, claim) in values.claims.enumerated() { try write(claim, number, position) }
    for effect in Casualties.Effect.allCases {
      if let count = values.casualties?[effect] { try write(count, effect, number) }
    }
    try write(values.evidence, number)
    for (position, conflict) in incident.conflicts.enumerated() {
      try statements.conflicts.run(
        number, position, conflict.field, conflict.values.json, conflict.chosenBecause)
    }
  }

  private func write(_ target: Target, _ incident: Int64, _ position: Int) throws {
    try statements.targets.run(
      incident, position, target.text, target.name, target.canonical, target.kind?.rawValue,
      target.type?.rawValue, target.gtdTargetType, target.description, target.nationality,
      target.number?.min, target.number?.max, target.number?.best,
      list(target.effect.map(\.rawValue)), target.isIntended)
  }

  private func write(_ weapon: Weapon, _ incident: Int64, _ position: Int) throws {
    try statements.weapons.run(
      incident, position, weapon.type.rawValue, weapon.gtdWeaponType, weapon.text ?? "",
      weapon.number?.min, weapon.number?.max, weapon.number?.best, weapon.intercepted?.min,
      weapon.intercepted?.max, weapon.intercepted?.best)
  }

  private func write(_ claim: Claim, _ incident: Int64, _ position: Int) throws {
    try statements.claims.run(
      incident, position, claim.speaker, claim.speakerType?.rawValue, claim.stance.rawValue,
      claim.about, claim.via, claim.quote?.text,
      reportRows.number(
        ofArticle: claim.quote?.docID, revision: claim.quote?.articleRevision),
      claim.quote?.start, claim.quote?.end)
  }

  private func write(_ quotes: [Quote], _ incident: Int64) throws {
    for (position, quote) in quotes.enumerated() {
      try statements.evidence.run(
        incident, position,
        reportRows.number(ofArticle: quote.docID, revision: quote.articleRevision),
        quote.field.rawValue, quote.start, quote.end, quote.text, list(quote.pointers), quote.rule)
    }
    // Also without quotes, so that there is something to forget when the next revision has some.
    let words = quotes.map(\.text).joined(separator: "\n")
    try statements.indexQuotes.run(incident, quotes.isEmpty ? nil : words)
  }

  private func write(
    _ count: CasualtyCount, _ effect: Casualties.Effect, _ incident: Int64
  ) throws {
    let (range, by) = (count.range, count.byCategory)
    try statements.casualties.run(
      incident, effect.rawValue, range.min, range.max, range.best, range.isApproximate, range.text,
      by[.military], by[.police], by[.militant], by[.civilian], by[.children], by[.perpetrator],
      by[.unknown], count.side?.rawValue)
  }

  private func write(_ place: Place) throws {
    let id = id(of: place)
    guard session.known.insertPlace(id) else { return }
    try statements.places.run(
      id, place.name, place.path.joined(separator: " > "), place.feature?.rawValue,
      place.country.flatMap { $0.isEmpty ? nil : $0 }, place.countryName, place.admin1Name,
      place.admin1Code, place.admin2Name, place.latitude, place.longitude, place.gazetteerID)
  }

  private func write(_ actor: Actor) throws {
    let id = id(of: actor)
    guard session.known.insertActor(id) else { return }
    try statements.actors.run(id, actor.canonical, actor.kind?.rawValue, actor.inter, actor.country)
  }

  /// The gazetteer's id, or one made of what tells the place from others.
  private func id(of place: Place) -> String {
    place.gazetteerID
      ?? ContentHash.id(
        place.path + [
          place.name ?? place.text ?? "", place.country ?? "", place.latitude?.description ?? "",
          place.longitude?.description ?? "",
        ])
  }

  /// The dictionary's id, or one made of what tells the actor from others.
  private func id(of actor: Actor) -> String {
    actor.actorID
      ?? ContentHash.id(
        actor.canonical ?? actor.text ?? "", actor.kind?.rawValue ?? "",
        actor.inter?.description ?? "", actor.country ?? "")
  }

  private func list(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: ", ")
  }
}
