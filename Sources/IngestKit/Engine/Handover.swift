/// What a sink did with records, of which all that it cannot write have become dead letters.
struct Handover: Sendable {
  var count = 0
  var receipt = SinkReceipt()
  var deadLetters: [DeadLetter] = []

  /// Adds what became of later records.
  static func += (left: inout Self, right: Self) {
    left.count += right.count
    left.receipt.inserted += right.receipt.inserted
    left.receipt.updated += right.receipt.updated
    left.receipt.unchanged += right.receipt.unchanged
    left.receipt.cursor = right.receipt.cursor ?? left.receipt.cursor
    left.deadLetters += right.deadLetters
  }
}

extension SinkLedger {
  static func += (left: inout Self, right: Handover) {
    left.taken += right.count
    left.inserted += right.receipt.inserted
    left.updated += right.receipt.updated
    left.unchanged += right.receipt.unchanged
    left.deadLettered += right.deadLetters.count
  }
}
