/// How many records left one node for another, and how many arrived.
package struct EdgeLedger: Sendable, Equatable {
  package var out = 0
  package var arrived = 0

  package var isBalanced: Bool { out == arrived }
}

/// Two nodes of which the second reads from the first.
package struct EdgeName: Sendable, Hashable, Comparable {
  package let from: String
  package let to: String

  package static func < (left: Self, right: Self) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}
