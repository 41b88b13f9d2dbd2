/// Turns one record into others; a pure function of its input.
public protocol Normalizer: Plugin {
  /// What it gives for each kind of record that it takes.
  static var flows: [RecordKind: RecordKind] { get }

  /// - Throws: `PluginFailure.record` when this record cannot be handled.
  func normalize(_ record: Record) throws -> Normalized
}

/// What became of a record.
public enum Normalized: Sendable, Equatable {
  /// The record was read; it may give several others, or none.
  case passed([Record])
  /// The record is left out on purpose, for a reason such as `language ar`.
  case filtered(String)
}
