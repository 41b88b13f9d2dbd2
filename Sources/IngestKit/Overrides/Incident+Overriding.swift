extension Incident {
  /// The incident with what people have decided of it; each decision is told as a conflict.
  ///
  /// - Parameter overrides: those of this incident that hold, in the order of their making.
  func overridden(by overrides: [Override]) -> Incident {
    // What was found to be another incident has nothing of its own to say.
    guard mergedInto == nil else { return self }
    return overrides.reduce(into: self) { $0.apply($1) }
  }

  private mutating func apply(_ override: Override) {
    switch override.action {
    case .edit(let field, let text): set(field, to: text, override)
    case .reject:
      isRetracted = true
      note("/retracted", value: "true", override.because)
    case .merge(let other), .split(let other):
      note("/reports", value: other, override.because)
    }
  }

  private mutating func set(_ field: IncidentField, to text: String, _ override: Override) {
    let agreed = field.text(in: values).map { Conflict.Variant(value: $0, reports: saying(field)) }
    do {
      try field.set(text, in: &values)
    } catch {
      // A later version of the program may know the value no longer; it must not cost the incident.
      let reason = "\(override.because); not set, since \(error)"
      return note(field.pointer, value: text, beside: agreed, reason)
    }
    for index in values.evidence.indices {
      values.evidence[index].pointers.removeAll(where: field.covers)
    }
    let value = field.text(in: values) ?? "unknown"
    note(field.pointer, value: value, beside: agreed, override.because)
  }

  /// The reports whose words carry the value.
  private func saying(_ field: IncidentField) -> [String] {
    let articles = Set(
      values.evidence.filter { $0.pointers.contains(where: field.covers) }.compactMap(\.docID))
    return reports.filter { !$0.isWithdrawn && articles.contains($0.docID) }.map(\.id)
  }

  /// The person's value stands beside those of the reports.
  private mutating func note(
    _ pointer: String, value: String, beside agreed: Conflict.Variant? = nil, _ reason: String
  ) {
    let index = conflicts.firstIndex { $0.field == pointer }
    var conflict = index.map { conflicts.remove(at: $0) } ?? Conflict(field: pointer, values: [])
    if conflict.values.isEmpty, let agreed { conflict.values = [agreed] }
    if !conflict.values.contains(where: { $0.value == value }) {
      conflict.values.append(Conflict.Variant(value: value, reports: []))
    }
    conflict.chosenBecause = [conflict.chosenBecause, reason].compactMap(\.self)
      .joined(separator: "; then ")
    conflicts.append(conflict)
  }
}
