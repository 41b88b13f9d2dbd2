/// What an edge of the graph carries.
public enum RecordKind: String, Sendable, CaseIterable, Comparable {
  case article, report, incident

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One thing that travels along an edge of the graph.
// Indirect, so that a record is one word wherever it is handed on.
public indirect enum Record: Sendable, Equatable {
  case article(Article)
  case report(Report)
  case incident(Dossier)

  public var kind: RecordKind {
    switch self {
    case .article: .article
    case .report: .report
    case .incident: .incident
    }
  }

  /// True when both are one value in memory: equal for certain, and no text has to be compared.
  func isIdentical(to other: Record) -> Bool {
    withUnsafeBytes(of: self) { own in
      withUnsafeBytes(of: other) { own.elementsEqual($0) }
    }
  }
}
