internal import IngestKit

/// The times that relative words are read from: the report's day and the last that was named.
struct AnchorTracker {
  let publication: CalendarDay?
  /// The last single day of the narrative.
  private(set) var lastDay: CalendarDay?
  /// The last month or day with its year.
  private(set) var lastMonth: Month?
  private(set) var lastYear: Int?
  /// The sentence in which `lastDay` stands.
  private var lastSentence = 0

  init(publication: CalendarDay?) { self.publication = publication }

  mutating func note(_ reading: TimeReading, inSentence sentence: Int) {
    guard reading.kind == .date || reading.kind == .time, let days = reading.days else { return }
    if days.count == 1 {
      lastDay = days.last
      lastSentence = sentence
    }
    if days.count <= 31 { lastMonth = Month(of: days.last) }
    if days.count <= 366 { lastYear = days.last.year }
  }

  /// The last day when it stands in this sentence or the one before.
  func recentDay(inSentence sentence: Int) -> CalendarDay? {
    sentence - lastSentence <= 1 ? lastDay : nil
  }
}
