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

/// Words that point from one time to another.
enum Deixis: Sendable, Equatable {
  case last, past, previous, this, current, that, same, next, coming, following
}

/// A part of a longer time.
enum Edge: Sendable, Equatable {
  case early, middle, late, beginning, end
}

/// TIMEX3's references to no calendar time.
enum TimeReference: String, Sendable {
  case past = "PAST_REF"
  case present = "PRESENT_REF"
  case future = "FUTURE_REF"
}

/// The small words between the parts of a time expression.
enum Glue: Sendable, Equatable {
  case the, a, of, `in`, on, at, and, or, to, from, between, until, since, by, during, through
  case before, after, ago, earlier, later, every, half, couple, old, oclock, over, within, hence
  case now, than, more, less, least, most, no, mid, `for`, past, up, hundred, thousand, anno
}
