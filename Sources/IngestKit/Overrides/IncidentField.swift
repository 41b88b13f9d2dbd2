internal import Foundation

/// A value of an incident that a person may set.
package enum IncidentField: Hashable, Sendable, CaseIterable {
  case type, status, when, place, perpetrators, targets, claims, weapons
  case casualties(Casualties.Effect)

  package static var allCases: [IncidentField] {
    [.type, .status, .when, .place]
      + Casualties.Effect.allCases.map(Self.casualties)
      + [.perpetrators, .targets, .claims, .weapons]
  }

  /// - Parameter name: as a person writes it; nil when no field is called so.
  package init?(name: String) {
    guard let field = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = field
  }

  package var name: String {
    switch self {
    case .type: "type"
    case .status: "status"
    case .when: "when"
    case .place: "where"
    case .perpetrators: "perpetrators"
    case .targets: "targets"
    case .claims: "claims"
    case .weapons: "weapons"
    case .casualties(let effect): effect.rawValue
    }
  }

  /// What may be written for a value, for help and errors.
  package var form: String {
    switch self {
    case .type: "a sub-event type of the ACLED codebook"
    case .status: IncidentValues.Status.allCases.map(\.rawValue).joined(separator: ", ")
    case .when: "2025-03-01, 2025-03-01/2025-03-04 or 'open'"
    case .place: "a name in the same country, or an object {\"name\": …, \"lat\": …}"
    case .casualties: "12, 3-5, 12+ or 'unknown'"
    case .perpetrators, .targets, .claims, .weapons:
      "a list of the record's form, such as [{…}, {…}]"
    }
  }

  /// The value's place in the record, as conflicts name it.
  package var pointer: String {
    switch self {
    case .type: "/event/sub_event_type"
    case .casualties(let effect): "/casualties/\(effect.rawValue)"
    default: "/\(name)"
    }
  }

  /// The place in the record whose quotes speak of the value.
  private var root: String { self == .type ? "/event" : pointer }

  /// True when a quote's pointer names the value or a part of it.
  func covers(_ pointer: String) -> Bool { pointer == root || pointer.hasPrefix(root + "/") }

  /// The value in a few characters, as conflicts tell it; nil when it is not stated.
  package func text(in values: IncidentValues) -> String? {
    switch self {
    case .type: values.event.subEventType.rawValue
    case .status: values.status.rawValue
    case .when: values.time.map { "\($0.start?.iso ?? "")/\($0.end?.iso ?? "")" }
    case .place: values.place?.name
    case .casualties(let effect):
      values.casualties?[effect]?.range.bestKnown.map(String.init)
    case .perpetrators: Self.joined(values.perpetrators.map { $0.canonical ?? $0.text })
    case .targets: Self.joined(values.targets.map { $0.name ?? $0.text })
    case .claims: Self.joined(values.claims.map { "\($0.speaker ?? "?") \($0.stance.rawValue)" })
    case .weapons: Self.joined(values.weapons.map(\.type.rawValue))
    }
  }

  private static func joined(_ names: [String?]) -> String? {
    names.isEmpty ? nil : names.map { $0 ?? "?" }.joined(separator: ", ")
  }
}
