/// What somebody says of who did it: a claim, a denial, an accusation.
public struct Claim: Sendable, Hashable, Decodable {
  public enum SpeakerType: String, Sendable, Decodable, JSONWritable, CaseIterable {
    case perpetrator, authority
    case victimSide = "victim_side"
    case witness, media, expert, anonymous
  }

  public enum Stance: String, Sendable, Decodable, JSONWritable {
    case claims, denies, accuses, suspects, confirms, condemns
    case noComment = "no_comment"
  }

  public var speaker: String?
  public var speakerType: SpeakerType?
  public var stance: Stance
  /// Canonical name of the actor that the statement is about.
  public var about: String?
  /// The medium that carried it.
  public var via: String?
  public var quote: Quote?

  public init(
    speaker: String?, speakerType: SpeakerType? = nil, stance: Stance, about: String? = nil,
    via: String? = nil, quote: Quote? = nil
  ) {
    self.speaker = speaker
    self.speakerType = speakerType
    self.stance = stance
    self.about = about
    self.via = via
    self.quote = quote
  }

  enum CodingKeys: String, CodingKey {
    case speaker, stance, about, via, quote
    case speakerType = "speaker_type"
  }
}

extension Claim: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("speaker", speaker)
      json.member("speaker_type", speakerType)
      json.member("stance", stance)
      json.member("about", about)
      json.member("via", ifPresent: via)
      json.member("quote", ifPresent: quote)
    }
  }
}
