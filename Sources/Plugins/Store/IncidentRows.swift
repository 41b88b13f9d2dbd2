internal import GRDB
internal import IngestKit

/// The rows of an incident and of its values, in an order that foreign keys allow.
enum IncidentRows {
  /// The places and actors that the incident names.
  static func entities(of values: IncidentValues) -> [StoreRow] {
    let places = (values.place.map { [$0] + $0.others } ?? []).map(row(of:))
    return places + values.perpetrators.map(row(of:))
  }

  /// - Parameter json: the incident in its wire form.
  static func incident(_ incident: Incident, json: String) -> StoreRow {
    let values = incident.values
    let (event, time, place) = (values.event, values.time, values.place)
    return StoreRow(
      .incidents,
      [
        incident.id, incident.revision, incident.mergedInto, incident.isRetracted,
        values.status.rawValue, values.isAggregate, values.count?.min, values.count?.max,
        values.count?.best, event.type.rawValue, event.subEventType.rawValue, event.ploverEvent,
        event.ploverMode, event.gtdAttackType, event.mucType, event.violenceType,
        time?.start?.iso, time?.end?.iso, time?.timeOfDay, time?.timePrecision.rawValue,
        time?.datePrecision.rawValue, place.map(id(of:)), place?.geoPrecision?.rawValue,
        place?.wherePrecision?.rawValue, incident.independentSources, values.confidence.overall,
        values.confidence.eventClarity?.rawValue, incident.firstSeen, incident.lastChanged, json,
      ])
  }

  /// The rows that follow the incident's own.
  static func values(of incident: Incident) -> [StoreRow] {
    let (id, values) = (incident.id, incident.values)
    var rows: [StoreRow] = []
    func append<Value>(_ values: [Value], _ row: (Int, Value) -> StoreRow) {
      for (position, value) in values.enumerated() { rows.append(row(position, value)) }
    }
    append(values.place?.others ?? []) { StoreRow(.otherPlaces, [id, $0, self.id(of: $1)]) }
    append(values.perpetrators) { perpetrator($1, id, $0) }
    append(values.targets) { target($1, id, $0) }
    append(values.weapons) { weapon($1, id, $0) }
    append(values.claims) { claim($1, id, $0) }
    append(values.evidence) { evidence($1, id, $0) }
    append(incident.conflicts) {
      StoreRow(.conflicts, [id, $0, $1.field, $1.values.json, $1.chosenBecause])
    }
    for effect in Casualties.Effect.allCases {
      guard let count = values.casualties?[effect] else { continue }
      rows.append(casualties(count, effect, id))
    }
    return rows
  }

  private static func perpetrator(_ actor: Actor, _ incident: String, _ position: Int) -> StoreRow {
    StoreRow(
      .perpetrators,
      [
        incident, position, id(of: actor), actor.text, actor.claimStatus?.rawValue, actor.by,
        list(actor.associates),
      ])
  }

  private static func target(_ target: Target, _ incident: String, _ position: Int) -> StoreRow {
    StoreRow(
      .targets,
      [
        incident, position, target.text, target.name, target.canonical, target.kind?.rawValue,
        target.type?.rawValue, target.gtdTargetType, target.description, target.nationality,
        target.number?.min, target.number?.max, target.number?.best,
        list(target.effect.map(\.rawValue)), target.isIntended,
      ])
  }

  private static func weapon(_ weapon: Weapon, _ incident: String, _ position: Int) -> StoreRow {
    StoreRow(
      .weapons,
      [
        incident, position, weapon.type.rawValue, weapon.gtdWeaponType, weapon.text,
        weapon.number?.min, weapon.number?.max, weapon.number?.best, weapon.intercepted?.min,
        weapon.intercepted?.max, weapon.intercepted?.best,
      ])
  }

  private static func claim(_ claim: Claim, _ incident: String, _ position: Int) -> StoreRow {
    StoreRow(
      .claims,
      [
        incident, position, claim.speaker, claim.speakerType?.rawValue, claim.stance.rawValue,
        claim.about, claim.via, claim.quote?.text, claim.quote?.docID,
        claim.quote?.articleRevision, claim.quote?.start, claim.quote?.end,
      ])
  }

  private static func evidence(_ quote: Quote, _ incident: String, _ position: Int) -> StoreRow {
    StoreRow(
      .evidence,
      [
        incident, position, quote.docID, quote.articleRevision, quote.field.rawValue, quote.start,
        quote.end, quote.text, list(quote.pointers), quote.rule,
      ])
  }

  private static func casualties(
    _ count: CasualtyCount, _ effect: Casualties.Effect, _ incident: String
  ) -> StoreRow {
    let categories = CasualtyCount.Category.allCases.map { count.byCategory[$0] }
    return StoreRow(
      .casualties,
      [
        incident, effect.rawValue, count.range.min, count.range.max, count.range.best,
        count.range.isApproximate, count.range.text,
      ] + categories + [count.side?.rawValue])
  }

  private static func row(of place: Place) -> StoreRow {
    StoreRow(
      .places,
      [
        id(of: place), place.name, place.path.joined(separator: " > "), place.feature?.rawValue,
        place.country.flatMap { $0.isEmpty ? nil : $0 }, place.countryName, place.admin1Name,
        place.admin1Code, place.admin2Name,
        place.latitude, place.longitude, place.gazetteerID,
      ], sharedAs: id(of: place))
  }

  private static func row(of actor: Actor) -> StoreRow {
    StoreRow(
      .actors,
      [id(of: actor), actor.canonical, actor.kind?.rawValue, actor.inter, actor.country],
      sharedAs: id(of: actor))
  }

  /// The gazetteer's id, or one made of what tells the place from others.
  private static func id(of place: Place) -> String {
    place.gazetteerID
      ?? ContentHash.id(
        place.path + [
          place.name ?? place.text ?? "", place.country ?? "", place.latitude?.description ?? "",
          place.longitude?.description ?? "",
        ])
  }

  /// The dictionary's id, or one made of what tells the actor from others.
  private static func id(of actor: Actor) -> String {
    actor.actorID
      ?? ContentHash.id(
        actor.canonical ?? actor.text ?? "", actor.kind?.rawValue ?? "",
        actor.inter?.description ?? "", actor.country ?? "")
  }

  private static func list(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: ", ")
  }
}
