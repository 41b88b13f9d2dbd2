package import IngestKit

/// What a record must be like, all of it; of a list of values any one will do.
package struct FilterConditions: NestedOptions {
  var country: [CountryCode] = []
  var type: [EventType] = []
  var subEventType: [SubEventType] = []
  var status: [IncidentValues.Status] = []
  var date: DayRange?
  var box: GeoBox?
  var words: [String] = []
  var language: [String] = []
  var publisher: [String] = []
  var perpetrator: [String] = []
  var weapon: [Weapon.WeaponType] = []
  var killed: Int?
  var wounded: Int?
  var sources: Int?
  var confidence: Double?

  package init() {}

  package static let declarations: [OptionDeclaration<Self>] = [
    .init("country", \.country, "where it happened, or what the article is about (ISO 3166-1)"),
    .init("type", \.type, "event type of the ACLED codebook"),
    .init("sub_event_type", \.subEventType, "sub-event type of the ACLED codebook"),
    .init("status", \.status, "whether it happened, was foiled, is alleged and so on"),
    .init("date", \.date, "the days it may have happened on, or the article was published on"),
    .init("box", \.box, "where its coordinates lie, in degrees"),
    .init("words", \.words, "words or phrases in the text, the title or the quotes"),
    .init("language", \.language, "language of the article; en takes en-GB too"),
    .init("publisher", \.publisher, "who published it"),
    .init("perpetrator", \.perpetrator, "canonical name or id of a perpetrator"),
    .init("weapon", \.weapon, "type of a weapon"),
    .init("killed", \.killed, "at least so many killed", in: 0...1_000_000),
    .init("wounded", \.wounded, "at least so many wounded", in: 0...1_000_000),
    .init("sources", \.sources, "at least so many independent sources", in: 1...1_000),
    .init("confidence", \.confidence, "at least this overall confidence", in: 0...1),
  ]
}
