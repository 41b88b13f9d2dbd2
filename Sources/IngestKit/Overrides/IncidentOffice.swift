package import Foundation
package import Logging

/// Takes a person's word on incidents: it holds in every later run, whatever reports say.
package struct IncidentOffice: Sendable {
  /// What a decision has changed.
  package struct Change: Sendable, Equatable {
    package let id: String
    package let revision: Int
    package let mergedInto: String?
    package let isRetracted: Bool

    init(_ incident: Incident) {
      id = incident.id
      revision = incident.revision
      mergedInto = incident.mergedInto
      isRetracted = incident.isRetracted
    }
  }

  private let pipeline: Pipeline
  private let context: @Sendable (String) -> PluginContext
  private let url: URL
  private let now: @Sendable () -> Date

  /// - Parameter url: the state file, `StateLocation.url(of:)` by default.
  package init(
    _ pipeline: Pipeline, resources: Resources, log: Logger, stateAt url: URL? = nil,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.pipeline = pipeline
    context = { PluginContext(node: $0, log: log, resources: resources) }
    self.url = url ?? StateLocation.url(of: pipeline)
    self.now = now
  }

  /// Sets values of an incident.
  ///
  /// - Parameter id: the first letters of an incident's id, here and below.
  package func edit(
    _ id: String, _ edits: [(field: IncidentField, value: String)], by author: String,
    because reason: String, wait: LockWait = .none
  ) async throws -> [Change] {
    try await decide(author, reason, wait) { desk in
      let dossier = try desk.dossier(id)
      var values = dossier.incident.values
      for (field, value) in edits {
        try field.set(value, in: &values)
        try desk.note(.edit(field, value), on: dossier)
      }
      return [dossier]
    }
  }

  /// Says that there was no such incident.
  package func reject(
    _ id: String, by author: String, because reason: String, wait: LockWait = .none
  ) async throws -> [Change] {
    try await decide(author, reason, wait) { desk in
      let dossier = try desk.dossier(id)
      try desk.note(.reject, on: dossier)
      return [dossier]
    }
  }

  /// Says that incidents are one; the one that was told of first stays.
  package func merge(
    _ ids: [String], by author: String, because reason: String, wait: LockWait = .none
  ) async throws -> [Change] {
    try await decide(author, reason, wait) { try $0.merge(ids) }
  }

  /// Says that some reports of an incident are of another one.
  ///
  /// - Parameter reports: the first letters of the ids of reports, or of their articles.
  package func split(
    _ id: String, reports: [String], by author: String, because reason: String,
    wait: LockWait = .none
  ) async throws -> [Change] {
    try await decide(author, reason, wait) { try $0.split(id, reports) }
  }

  /// Takes an edit or a rejection back.
  package func undo(_ number: Int64, wait: LockWait = .none) async throws -> [Change] {
    try await decide("", "", wait) { try $0.undo(number) }
  }

  /// - Parameter body: gives the incidents that a decision touches, as their reports agree.
  private func decide(
    _ author: String, _ reason: String, _ wait: LockWait,
    _ body: @escaping @Sendable (IncidentDesk) throws -> [IncidentDesk.Placed]
  ) async throws -> [Change] {
    let time = Instant.text(now())
    let signature = Signature(author: author, reason: reason, time: time)
    let state = try await StateFile.opened(at: url, wait: wait)
    defer { state.close() }
    return try await state.write { [pipeline, context] database in
      let desk = IncidentDesk(signature: signature, database: database) { name in
        guard case .merger(let merger)? = try pipeline.node(name)?.make(context(name)) else {
          throw OverrideRefusal(description: "the pipeline has no merger '\(name)' any more")
        }
        return merger
      }
      let touched = try body(desk)
      guard let node = touched.first?.node else { return [] }
      let changed = try IncidentKeeping(node: node, now: time).keep(
        touched.map(\.dossier), in: database)
      try Outbox.append(
        changed.map { .init(record: .incident($0)) }, from: node, merger: node, in: database)
      return changed.map { Change($0.incident) }
    }
  }
}
