/// What the words of a time expression say, before it is worked out which days they mean.
indirect enum Meaning: Sendable, Equatable {
  /// "5 March 2024", "March 5th", "the 3rd", "Friday, 18 July".
  case date(PartialDate)
  case weekday(Int, Deixis?)
  /// "Wednesday of next week": weeks from the one of the publication.
  case weekdayInWeek(Int, week: Int)
  /// "today", "the day after tomorrow": days from the publication.
  case relativeDay(Int)
  /// "the next day": days from the last day that was named.
  case narrativeDay(Int)
  case month(Int, YearReference)
  case quarter(Int, YearReference)
  case half(Int, YearReference)
  /// "the quarter": the last that was named.
  case namedQuarter
  case season(Season, YearReference)
  case holiday(Holiday, YearReference)
  case year(YearReference)
  case decade(firstYear: Int)
  case century(Int)
  /// "last week", "this month", "next year": units from the one of the publication.
  case unit(TimeUnit, offset: Int)
  /// "that year", "the same month", "the following week": units from the narrative's.
  case narrativeUnit(TimeUnit, offset: Int)
  case weekend(offset: Int)
  /// "the past three days", "the next two weeks".
  case window(Amount, TimeUnit, isPast: Bool)
  /// "two days ago", "three weeks before Christmas".
  case shifted(Amount, TimeUnit, isPast: Bool, from: Origin)
  /// "the first Tuesday of October"; counted from the end when negative.
  case nth(Int, Countable, of: Meaning)
  /// "the week of March 6".
  case weekOf(Meaning)
  case edge(Edge, Meaning)
  case clock(TimeOfDay, on: Meaning?)
  case range(Meaning, Meaning)
  case duration(Amount, TimeUnit)
  case set(value: String)
  case reference(TimeReference)
  /// "recently", "the past few days": the three days before the publication.
  case recent(value: String)

  indirect enum Origin: Sendable, Equatable {
    case publication, narrative
    case meaning(Meaning)
  }
}
