internal import Foundation

extension IncidentField {
  /// Sets the value that a person has written.
  package func set(_ text: String, in values: inout IncidentValues) throws(OverrideRefusal) {
    switch self {
    case .type: values.event = EventClass(try subEventType(text))
    case .status:
      guard let status = IncidentValues.Status(rawValue: text) else { throw refusal(of: text) }
      values.status = status
    case .when: values.time = try time(text)
    case .place: values.place = text.hasPrefix("{") ? try decoded(text) : place(text, values.place)
    case .casualties(let effect):
      var casualties = values.casualties ?? Casualties()
      casualties[effect] = try count(text)
      values.casualties = casualties.isEmpty ? nil : casualties
    case .perpetrators: values.perpetrators = try decoded(text)
    case .targets: values.targets = try decoded(text)
    case .claims: values.claims = try decoded(text)
    case .weapons: values.weapons = try decoded(text)
    }
  }

  /// A place that is only named lies in the country of the one that it corrects.
  private func place(_ name: String, _ present: Place?) -> Place {
    Place(name: name, country: present?.country, countryName: present?.countryName)
  }

  private func refusal(of text: String, _ detail: String = "") -> OverrideRefusal {
    OverrideRefusal(description: "'\(name)' takes \(form), not '\(text)'\(detail)")
  }

  private func subEventType(_ text: String) throws(OverrideRefusal) -> SubEventType {
    let types = SubEventType.allCases
    guard let type = types.first(where: { $0.rawValue.lowercased() == text.lowercased() }) else {
      throw refusal(of: text, Suggestion.hint(for: text, among: types.map(\.rawValue)))
    }
    return type
  }

  private func time(_ text: String) throws(OverrideRefusal) -> IncidentTime {
    if text == "open" { return IncidentTime(start: nil, end: nil, datePrecision: .open) }
    let days = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.utf8.count == 10 ? CalendarDay(isoPrefix: $0) : nil }
    guard days.count <= 2, let start = days[0], let end = days[days.count - 1], start <= end else {
      throw refusal(of: text)
    }
    let precision: IncidentTime.DatePrecision =
      switch end - start {
      case 0: .day
      case 1...5: .twoToSixDays
      case 6: .week
      case 7...30: .month
      default: .year
      }
    return IncidentTime(start: start, end: end, datePrecision: precision)
  }

  private func count(_ text: String) throws(OverrideRefusal) -> CasualtyCount? {
    if text == "unknown" { return nil }
    let isOpen = text.hasSuffix("+")
    let bounds = text.dropLast(isOpen ? 1 : 0).split(
      separator: "-", omittingEmptySubsequences: false
    ).map { Int($0) }
    guard bounds.count <= (isOpen ? 1 : 2), let low = bounds[0], low >= 0,
      let high = bounds[bounds.count - 1], low <= high
    else { throw refusal(of: text) }
    return CasualtyCount(
      CountRange(min: low, max: isOpen ? nil : high, best: bounds.count == 1 ? low : nil))
  }

  private func decoded<Value: Decodable>(_ text: String) throws(OverrideRefusal) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch let DecodingError.keyNotFound(key, _) {
      throw refusal(of: text, ": '\(key.stringValue)' is missing")
    } catch {
      throw refusal(of: text)
    }
  }
}
