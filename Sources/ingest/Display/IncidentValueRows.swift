import IngestKit

/// The values of an incident as a person reads them, each with the pointer that its quotes name.
struct IncidentValueRows {
  private let incident: Incident

  init(_ incident: Incident) { self.incident = incident }

  struct Row {
    let name: String
    let value: String
    let pointer: String
  }

  var rows: [Row] {
    let values = incident.values
    var rows = [
      Row(name: "event", value: eventText(values), pointer: "/event"),
      Row(name: "when", value: values.time.map(timeText) ?? "not stated", pointer: "/when"),
      Row(name: "where", value: values.place.map(placeText) ?? "not stated", pointer: "/where"),
    ]
    for (index, actor) in values.perpetrators.enumerated() {
      rows.append(Row(name: "who", value: actorText(actor), pointer: "/perpetrators/\(index)"))
    }
    for (index, target) in values.targets.enumerated() {
      rows.append(Row(name: "target", value: targetText(target), pointer: "/targets/\(index)"))
    }
    for effect in Casualties.Effect.allCases {
      guard let count = values.casualties?[effect] else { continue }
      rows.append(
        Row(
          name: effect.rawValue, value: rangeText(count.range),
          pointer: "/casualties/\(effect.rawValue)"))
    }
    for (index, weapon) in values.weapons.enumerated() {
      rows.append(
        Row(
          name: "weapon", value: weapon.type.rawValue + (weapon.text.map { " (\($0))" } ?? ""),
          pointer: "/weapons/\(index)"))
    }
    for (index, claim) in values.claims.enumerated() {
      rows.append(Row(name: "claim", value: claimText(claim), pointer: "/claims/\(index)"))
    }
    return rows
  }

  private func eventText(_ values: IncidentValues) -> String {
    var text = "\(values.event.subEventType.rawValue) (\(values.event.type.rawValue))"
    if values.isAggregate {
      text += ", several" + (values.count.map { ": \(rangeText($0))" } ?? "")
    }
    return values.status == .occurred ? text : text + ", \(values.status.rawValue)"
  }

  private func timeText(_ time: IncidentTime) -> String {
    let days =
      switch (time.start, time.end) {
      case (let start?, let end?) where start == end: start.iso
      case (let start?, let end?): "\(start.iso) to \(end.iso)"
      case (let start?, nil): "from \(start.iso)"
      case (nil, let end?): "not after \(end.iso)"
      case (nil, nil): "open"
      }
    return [days, time.timeOfDay].compactMap(\.self).joined(separator: ", ")
  }

  private func placeText(_ place: Place) -> String {
    var text =
      place.path.isEmpty ? place.name ?? "?" : place.path.reversed().joined(separator: ", ")
    if let latitude = place.latitude, let longitude = place.longitude {
      text += " (\(latitude), \(longitude))"
    }
    return text
  }

  private func actorText(_ actor: Actor) -> String {
    let name = actor.canonical ?? actor.text ?? "?"
    guard let status = actor.claimStatus else { return name }
    return "\(name), \(status.rawValue)" + (actor.by.map { " by \($0)" } ?? "")
  }

  private func targetText(_ target: Target) -> String {
    let effects = target.effect.map(\.rawValue).joined(separator: ", ")
    return (target.name ?? target.text ?? "?") + (effects.isEmpty ? "" : ", \(effects)")
  }

  private func claimText(_ claim: Claim) -> String {
    "\(claim.speaker ?? "somebody") \(claim.stance.rawValue)"
      + (claim.about.map { " (about \($0))" } ?? "")
  }

  private func rangeText(_ range: CountRange) -> String {
    let about = range.isApproximate ? "about " : ""
    return switch (range.min, range.max) {
    case (let low?, let high?): about + (low == high ? "\(low)" : "\(low) to \(high)")
    case (let low?, nil): about + "at least \(low)"
    case (nil, let high?): about + "at most \(high)"
    case (nil, nil): range.text ?? "?"
    }
  }
}
