/// A record that a node could not handle, kept for a person to look at.
struct DeadLetter: Sendable, Equatable {
  let node: String
  let reason: String
  let record: Record
  /// Which entry of the batch it comes from.
  let entry: Int
}

extension Record {
  /// What identifies it among those of its kind.
  var id: String {
    switch self {
    case .article(let article): article.id
    case .report(let report): report.id
    case .incident(let dossier): dossier.incident.id
    }
  }
}

extension Record: JSONWritable {
  /// The record's own wire form; that of the incident for a dossier.
  public func write(to json: inout JSONWriter) {
    switch self {
    case .article(let article): article.write(to: &json)
    case .report(let report): report.write(to: &json)
    case .incident(let dossier): dossier.incident.write(to: &json)
    }
  }
}
