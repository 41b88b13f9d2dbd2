internal import Foundation
internal import IngestKit

extension FeedState.Stored {
  init?(cursor: String) {
    // A run may look at 20,000 of them; what is rare in one is left to the general decoder.
    guard
      let stored = FeedState.Stored(quickly: cursor)
        ?? (try? JSONDecoder().decode(FeedState.Stored.self, from: Data(cursor.utf8)))
    else { return nil }
    self = stored
  }

  init?(quickly cursor: String) {
    var reader = JSONReader(Array(cursor.utf8))
    guard let stored = try? FeedState.Stored(&reader) else { return nil }
    self = stored
  }

  private init(_ reader: inout JSONReader) throws {
    self.init()
    var stored = self
    try reader.object { name, reader in
      switch name {
      case "scope": stored.scope = try reader.string()
      case "visit": stored.visit = try VisitSchedule.Visit(&reader)
      case "validators": stored.validators = try HTTPValidators(&reader)
      case "validated": stored.validated = try reader.string()
      case "ambiguous": stored.ambiguous = try reader.array { try $0.string() }
      case "title": stored.title = try reader.string()
      case "page": stored.page = try reader.string()
      default: throw reader.damaged
      }
    }
    self = stored
  }
}

extension VisitSchedule.Visit {
  fileprivate init(_ reader: inout JSONReader) throws {
    var (time, failures, wishes) = (Date?.none, 0, VisitWishes())
    try reader.object { name, reader in
      switch name {
      case "time": time = Date(timeIntervalSinceReferenceDate: try reader.number())
      case "failures": failures = try reader.integer()
      case "wishes": wishes = try VisitWishes(&reader)
      default: throw reader.damaged
      }
    }
    guard let time else { throw reader.damaged }
    self.init(time: time, failures: failures, wishes: wishes)
  }
}

extension VisitWishes {
  fileprivate init(_ reader: inout JSONReader) throws {
    self.init()
    var wishes = self
    try reader.object { name, reader in
      switch name {
      case "ttl": wishes.ttl = try Duration(&reader)
      case "freshness": wishes.freshness = try Duration(&reader)
      case "skippedHours": wishes.skippedHours = Set(try reader.array { try $0.integer() })
      case "skippedDays": wishes.skippedDays = Set(try reader.array { try $0.integer() })
      default: throw reader.damaged
      }
    }
    self = wishes
  }
}

extension HTTPValidators {
  fileprivate init(_ reader: inout JSONReader) throws {
    self.init()
    var validators = self
    try reader.object { name, reader in
      switch name {
      case "etag": validators.etag = try reader.string()
      case "lastModified": validators.lastModified = try reader.string()
      default: throw reader.damaged
      }
    }
    self = validators
  }
}

extension Duration {
  /// Reads attoseconds in words of 64 bits, the upper one first, as Swift itself writes them.
  fileprivate init(_ reader: inout JSONReader) throws {
    let words = try reader.array { try $0.integer(Int128.self) }
    guard words.count == 2 else { throw reader.damaged }
    self.init(attoseconds: (words[0] << 64) + words[1])
  }
}
