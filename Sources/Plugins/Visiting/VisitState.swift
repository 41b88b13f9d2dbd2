internal import Foundation

/// What is kept of an address from one run to the next: the cursor of its partition, as JSON.
///
/// Members may be added, and are optional for that.
protocol VisitState: Codable {
  /// Nil for what `cursor` has not written, which counts as an address that was never visited.
  init?(cursor: String)
}

extension VisitState {
  init?(cursor: String) {
    guard let state = try? JSONDecoder().decode(Self.self, from: Data(cursor.utf8)) else {
      return nil
    }
    self = state
  }

  var cursor: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
