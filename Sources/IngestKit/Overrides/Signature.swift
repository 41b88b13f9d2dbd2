/// Who decides, why, and when.
package struct Signature: Sendable, Hashable {
  package let author: String
  package let reason: String
  /// An ISO 8601 instant.
  package let time: String

  package init(author: String, reason: String, time: String) {
    self.author = author
    self.reason = reason
    self.time = time
  }
}
