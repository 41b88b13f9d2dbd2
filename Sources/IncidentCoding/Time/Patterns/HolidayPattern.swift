/// Holidays by their names: "Christmas Eve", "Eid al-Fitr", "Thanksgiving 2016".
enum HolidayPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    var place = index
    var reference = YearReference.unsaid
    if case .deixis(let deixis) = text[place] {
      reference = .nearest(deixis)
      place += 1
    }
    guard !text.isOther(place), isWritten(text, place),
      let name = Holiday.names.longestMatch(in: text.document, at: place),
      let holiday = name.values.first
    else { return nil }
    if let year = YearPattern.reference(text, at: name.tokens.upperBound) {
      return TimeMatch(year.end, .holiday(holiday, year.year), "date.holiday")
    }
    return TimeMatch(name.tokens.upperBound, .holiday(holiday, reference), "date.holiday")
  }

  private static func isWritten(_ text: TimeText, _ index: Int) -> Bool {
    text.isWithoutCapitals || text.token(index)?.isCapitalized == true
  }
}
