/// How far a run has come.
package struct RunProgress: Sendable, Equatable {
  /// New articles, and new revisions of known ones.
  package var read = 0
  /// Articles that left the inbox for good.
  package var done = 0
  /// Records that sinks did not have yet.
  package var delivered = 0

  package init(read: Int = 0, done: Int = 0, delivered: Int = 0) {
    self.read = read
    self.done = done
    self.delivered = delivered
  }

  init(_ ledger: Ledger) {
    self.init(
      read: ledger.inbox.added, done: ledger.inbox.done,
      delivered: ledger.sinks.values.reduce(0) { $0 + $1.inserted + $1.updated })
  }
}
