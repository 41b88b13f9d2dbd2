/// What kind of event an incident is, in ACLED's terms and the schemes derived from them.
public struct EventClass: Sendable, Hashable, Decodable {
  public var type: EventType
  public var subEventType: SubEventType
  public var ploverEvent: String?
  public var ploverMode: String?
  /// GTD attack type, 1–9.
  public var gtdAttackType: Int?
  public var mucType: String?
  /// UCDP type of violence: 1 state-based, 2 non-state, 3 one-sided.
  public var violenceType: Int?
  /// The words that name the event.
  public var trigger: Quote?
  /// Every mention of the event in the article, each a few words.
  public var triggers: [Quote]

  enum CodingKeys: String, CodingKey {
    case type, trigger, triggers
    case subEventType = "sub_event_type"
    case ploverEvent = "plover_event"
    case ploverMode = "plover_mode"
    case gtdAttackType = "gtd_attacktype"
    case mucType = "muc_type"
    case violenceType = "violence_type"
  }
}

extension EventClass {
  // In an extension, so that there is a memberwise initializer too: the value that it makes need
  // not be copied.
  public init(
    _ subEventType: SubEventType, ploverEvent: String? = nil, ploverMode: String? = nil,
    gtdAttackType: Int? = nil, mucType: String? = nil, violenceType: Int? = nil,
    trigger: Quote? = nil, triggers: [Quote] = []
  ) {
    self.init(
      type: subEventType.eventType, subEventType: subEventType, ploverEvent: ploverEvent,
      ploverMode: ploverMode, gtdAttackType: gtdAttackType, mucType: mucType,
      violenceType: violenceType, trigger: trigger, triggers: triggers)
  }
}

extension EventClass: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("type", type)
      json.member("sub_event_type", subEventType)
      json.member("plover_event", ifPresent: ploverEvent)
      json.member("plover_mode", ifPresent: ploverMode)
      json.member("gtd_attacktype", ifPresent: gtdAttackType)
      json.member("muc_type", ifPresent: mucType)
      json.member("violence_type", ifPresent: violenceType)
      json.member("trigger", ifPresent: trigger)
      json.member("triggers", triggers)
    }
  }
}
