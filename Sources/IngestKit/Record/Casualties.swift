/// Persons hit by an incident; nil is "not stated", a count of 0 "stated none".
public struct Casualties: Sendable, Hashable, Decodable {
  public var killed: CasualtyCount?
  public var wounded: CasualtyCount?
  public var missing: CasualtyCount?
  public var abducted: CasualtyCount?
  public var arrested: CasualtyCount?

  public init(
    killed: CasualtyCount? = nil, wounded: CasualtyCount? = nil, missing: CasualtyCount? = nil,
    abducted: CasualtyCount? = nil, arrested: CasualtyCount? = nil
  ) {
    self.killed = killed
    self.wounded = wounded
    self.missing = missing
    self.abducted = abducted
    self.arrested = arrested
  }

  /// What can befall a person, in the order of the wire form.
  public enum Effect: String, Sendable, CaseIterable {
    case killed, wounded, missing, abducted, arrested
  }

  public subscript(effect: Effect) -> CasualtyCount? {
    get {
      switch effect {
      case .killed: killed
      case .wounded: wounded
      case .missing: missing
      case .abducted: abducted
      case .arrested: arrested
      }
    }
    set {
      switch effect {
      case .killed: killed = newValue
      case .wounded: wounded = newValue
      case .missing: missing = newValue
      case .abducted: abducted = newValue
      case .arrested: arrested = newValue
      }
    }
  }

  public var isEmpty: Bool { Effect.allCases.allSatisfy { self[$0] == nil } }
}

extension Casualties: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object {
      $0.member("killed", killed)
      $0.member("wounded", wounded)
      $0.member("missing", missing)
      $0.member("abducted", abducted)
      $0.member("arrested", arrested)
    }
  }
}

/// One casualty figure, with its parts by category.
public struct CasualtyCount: Sendable, Hashable, Decodable {
  /// UCDP's sides: the two parties, the civilians, or not told.
  public enum Side: String, Sendable, Decodable, JSONWritable {
    case a, b, civilians, unknown
  }

  public enum Category: String, Sendable, Decodable, CaseIterable {
    case military, police, militant, civilian, children, perpetrator, unknown

    /// Its place in the order of the wire form.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  public var range: CountRange
  /// Persons by category; children are counted among civilians too.
  public var byCategory: [Category: Int]
  public var side: Side?

  public init(_ range: CountRange, byCategory: [Category: Int] = [:], side: Side? = nil) {
    self.range = range
    self.byCategory = byCategory
    self.side = side
  }

  enum CodingKeys: String, CodingKey {
    case by, side
  }

  public init(from decoder: any Decoder) throws {
    range = try CountRange(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let counts = try container.decodeIfPresent([String: Int].self, forKey: .by) ?? [:]
    byCategory = [:]
    for (name, count) in counts {
      guard let category = Category(rawValue: name) else { continue }
      byCategory[category] = count
    }
    side = try container.decodeIfPresent(Side.self, forKey: .side)
  }
}

extension CasualtyCount: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      range.writeMembers(to: &json)
      if !byCategory.isEmpty {
        json.key("by")
        json.object { json in
          // Few of them are there, and looking one up hashes its name.
          for (category, count) in byCategory.sorted(by: { $0.key.rank < $1.key.rank }) {
            json.key(named: category.rawValue)
            json.integer(count)
          }
        }
      }
      json.member("side", ifPresent: side)
    }
  }
}
