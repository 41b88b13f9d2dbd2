/// Takes what a source emits.
protocol ArticleIntake: Sendable {
  /// Waits while there is no room.
  func append(_ emission: Inbox.Emission) async throws

  /// A cursor that this run has set, stored or not.
  func cursor(for partition: String) async -> String?

  /// Passes on what has been collected.
  func flush() async throws
}
