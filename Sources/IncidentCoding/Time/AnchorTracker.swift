internal import IngestKit

/// The times that relative words are read from: the report's day and the last that was named.
struct AnchorTracker {
  let publication: CalendarDay?
  /// The last single day of the narrative.
  private(set) var lastDay: CalendarDay?
  /// The last month or day with its year.
  private(set) var lastMonth: Month?
  private(set) var lastYear: Int?
  /// The first month of the last quarter that was named.
  private(set) var lastQuarter: Month?
  /// The sentence in which `lastDay` stands.
  private var lastSentence = 0
  /// The paragraph in which `lastMonth` stands.
  private var lastParagraph = 0

  init(publication: CalendarDay?) { self.publication = publication }

  mutating func note(_ reading: TimeReading, at place: NarrativePlace) {
    guard reading.kind == .date || reading.kind == .time, let days = reading.days else { return }
    if days.count == 1 {
      lastDay = days.last
      lastSentence = place.sentence
    }
    if days.count <= 31 || !reading.ends.isEmpty {
      lastMonth = Month(of: days.last)
      lastParagraph = place.paragraph
    }
    if reading.isQuarter { lastQuarter = Month(of: days.first) }
    if days.count <= 366 { lastYear = days.last.year }
  }

  /// The last day when it stands in this sentence or the one before.
  func recentDay(at place: NarrativePlace) -> CalendarDay? {
    place.sentence - lastSentence <= 1 ? lastDay : nil
  }

  /// The last month when it stands in this paragraph, so that its year carries on.
  func carriedMonth(at place: NarrativePlace) -> Month? {
    place.paragraph == lastParagraph ? lastMonth : nil
  }
}
