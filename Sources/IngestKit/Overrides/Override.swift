/// A person's word on an incident, which stands above what the reports say.
package struct Override: Sendable, Hashable {
  package enum Action: Sendable, Hashable {
    /// A value, as it was written.
    case edit(IncidentField, String)
    /// There was no such incident.
    case reject
    /// Another incident is this one.
    case merge(other: String)
    /// Another incident was taken out of this one.
    case split(other: String)

    package var name: String {
      switch self {
      case .edit: "edit"
      case .reject: "reject"
      case .merge: "merge"
      case .split: "split"
      }
    }

    /// What was set, or the other incident.
    package var detail: String? {
      switch self {
      case .edit(let field, let text): "\(field.name)=\(text)"
      case .reject: nil
      case .merge(let other), .split(let other): other
      }
    }
  }

  package let number: Int64
  /// The merger whose incident it is about.
  package let node: String
  package let incident: String
  package let action: Action
  package let signature: Signature
  /// When it was taken back.
  package let withdrawn: String?

  /// Who decided, when and why, as a conflict tells what decided.
  var because: String {
    "\(signature.author) \(verb) on \(signature.time.prefix(10)): \(signature.reason)"
  }

  private var verb: String {
    switch action {
    case .edit: "set it"
    case .reject: "rejected the incident"
    case .merge(let other): "merged \(other) into it"
    case .split(let other): "split \(other) off"
    }
  }
}

extension Override: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("number", Int(number))
      json.member("incident", incident)
      json.member("action", action.name)
      switch action {
      case .edit(let field, let text):
        json.member("field", field.pointer)
        json.member("value", text)
      case .reject: break
      case .merge(let other), .split(let other): json.member("other", other)
      }
      json.member("author", signature.author)
      json.member("reason", signature.reason)
      json.member("time", signature.time)
      json.member("withdrawn", ifPresent: withdrawn)
    }
  }
}
