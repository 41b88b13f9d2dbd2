/// An element's name as its document spells it.
package struct XMLName: Hashable, Sendable {
  package let local: String
  /// Empty for a name without one.
  package let prefix: String
  /// Nil when the prefix is not declared, or when there is no default namespace.
  package let namespace: String?
}
