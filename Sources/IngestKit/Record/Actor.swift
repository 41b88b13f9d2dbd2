/// Somebody who did it, or is said to have done it.
public struct Actor: Sendable, Hashable, Decodable {
  public enum Kind: String, Sendable, Decodable, JSONWritable {
    case organization, state, individual, generic
  }

  public enum ClaimStatus: String, Sendable, Decodable, JSONWritable {
    /// The actor says so itself.
    case claimed
    /// The article says so in its own voice.
    case reported
    /// An official or a named source says so.
    case attributed
    /// Hedged or accused.
    case suspected
    case denied
    case unattributed
  }

  public var text: String?
  public var span: Span?
  public var canonical: String?
  /// Id in the actor dictionary.
  public var actorID: String?
  public var kind: Kind?
  /// ACLED inter code: 1 state, 2 rebel, 3 political militia, 4 identity militia, 5 rioters,
  /// 6 protesters, 7 civilians, 8 external or other forces.
  public var inter: Int?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  /// ACLED's associated actors.
  public var associates: [String]
  public var claimStatus: ClaimStatus?
  /// Who attributes it.
  public var by: String?

  public init(
    text: String?, span: Span? = nil, canonical: String?, actorID: String? = nil,
    kind: Kind? = nil, inter: Int? = nil, country: String? = nil, associates: [String] = [],
    claimStatus: ClaimStatus? = nil, by: String? = nil
  ) {
    self.text = text
    self.span = span
    self.canonical = canonical
    self.actorID = actorID
    self.kind = kind
    self.inter = inter
    self.country = country
    self.associates = associates
    self.claimStatus = claimStatus
    self.by = by
  }

  enum CodingKeys: String, CodingKey {
    case text, span, canonical, kind, inter, country, by
    case actorID = "actor_id"
    case associates = "assoc"
    case claimStatus = "claim_status"
  }
}

extension Actor: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("text", text)
      json.member("span", ifPresent: span)
      json.member("canonical", canonical)
      json.member("actor_id", ifPresent: actorID)
      json.member("kind", kind)
      json.member("inter", inter)
      json.member("country", ifPresent: country)
      json.member("assoc", associates)
      json.member("claim_status", ifPresent: claimStatus)
      json.member("by", ifPresent: by)
    }
  }
}
