/// What a word or a mark can be within a time expression, whatever stands around it.
enum TimeWord: Sendable, Equatable {
  /// How far a word means time by itself.
  enum Evidence: Sendable {
    case strong
    /// "May", "Sat", a month in small letters: a date or a preposition must stand beside it.
    case weak
  }

  case other
  case mark(UInt8)
  case number(Int)
  case cardinal(Int)
  case ordinal(Int)
  /// "several", "a few": a number that is not said.
  case vague
  case month(Int, Evidence)
  case weekday(Int, Evidence)
  case unit(TimeUnit)
  case weekend
  case season(Season)
  case partOfDay(PartOfDay)
  /// "today", "yesterday", "tomorrow": days from the publication.
  case relativeDay(Int)
  case deixis(Deixis)
  case edge(Edge)
  case approximation
  case reference(TimeReference)
  /// "daily", "weekly": an adjective of repetition.
  case frequency(TimeUnit)
  case clockName(hour: Int)
  case meridiem(isAfternoon: Bool)
  case timeZone
  case tonight
  /// The first word of a holiday's name.
  case holiday
  case glue(Glue)
  /// A word that makes a name of the date before it, such as "Movement" or "Street".
  case nameTail
}
