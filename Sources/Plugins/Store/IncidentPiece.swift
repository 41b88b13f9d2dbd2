internal import IngestKit

/// A part of an incident's record that has a column of its own.
///
/// The record is stored once, cut where the lists begin and end that are asked most, so that a
/// question about weapons reads the weapons and nothing else. Put together again it is the record.
enum IncidentPiece: String, CaseIterable {
  /// The members from `schema` to `independent_sources`.
  case head
  /// The members from `status` to `event`.
  case circumstances
  case perpetrators, targets, claims, casualties, weapons, evidence
  /// The members from `confidence` to the end.
  case assessment

  /// The member that the piece begins with.
  private var member: StaticString {
    switch self {
    case .head: "schema"
    case .circumstances: "status"
    case .perpetrators: "perpetrators"
    case .targets: "targets"
    case .claims: "claims"
    case .casualties: "casualties"
    case .weapons: "weapons"
    case .evidence: "evidence"
    case .assessment: "confidence"
    }
  }

  /// True when the piece is members of the record with their names, not one member's value.
  private var isMembers: Bool {
    switch self {
    case .head, .circumstances, .assessment: true
    default: false
    }
  }

  /// What SQL takes for JSON.
  var json: String { isMembers ? "('{' || \(rawValue) || '}')" : rawValue }

  /// The record in SQL, put together from the columns.
  static let record =
    "'{' || "
    + allCases.map { $0.isMembers ? $0.rawValue : "'\"\($0.rawValue)\":' || \($0.rawValue)" }
    .joined(separator: " || ',' || ") + " || '}'"

  /// Cuts a record into its pieces, in the order of the cases.
  ///
  /// - Parameters:
  ///   - record: where the record lies in the bytes.
  ///   - members: its members, in their order.
  /// - Throws: `PluginFailure.bug` when it is none or has other members in between.
  static func cut(
    _ record: Range<Int>, of bytes: UnsafeRawBufferPointer, at members: some Sequence<JSONMember>
  ) throws -> [Range<Int>] {
    var starts: [JSONMember] = []
    starts.reserveCapacity(allCases.count)
    for member in members where starts.count < allCases.count {
      if bytes.holds(allCases[starts.count].member, in: member.name) {
        starts.append(member)
      } else if starts.isEmpty || !allCases[starts.count - 1].isMembers {
        break
      }
    }
    guard starts.count == allCases.count else {
      throw PluginFailure.bug(
        "a record of an incident has no member '\(allCases[starts.count].member)' in its place")
    }
    return allCases.indices.map { index in
      let start = allCases[index].isMembers ? starts[index].start : starts[index].value
      // A comma stands before the next piece, a brace behind the last.
      let end = index + 1 < starts.count ? starts[index + 1].start : record.upperBound
      return start..<end - 1
    }
  }

  /// The pieces of a record that somebody has written.
  static func cut(_ record: [UInt8]) throws -> [ArraySlice<UInt8>] {
    try record.withUnsafeBytes {
      try cut(0..<record.count, of: $0, at: IteratorSequence(JSONMembers(record)))
    }.map { record[$0] }
  }
}

extension UnsafeRawBufferPointer {
  /// True when a range of the bytes is a text.
  fileprivate func holds(_ text: StaticString, in range: Range<Int>) -> Bool {
    range.count == text.utf8CodeUnitCount
      && (0..<range.count).allSatisfy { self[range.lowerBound + $0] == text.utf8Start[$0] }
  }
}
