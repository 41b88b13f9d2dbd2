/// What `map` makes of some articles.
package struct MappedRecords: Sendable {
  /// In the order of the articles.
  package let records: [Record]
  /// Records that a node could not handle, with the reason.
  package let failures: [NodeFailure]
}
