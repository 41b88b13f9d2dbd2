/// The words that time expressions are made of.
enum TimeVocabulary {
  /// What folded words are; those that never belong to a time expression are missing.
  static let meanings: WordTable<TimeWord> = {
    var table: WordTable<TimeWord> = [:]
    for (meaning, words) in calendar + numbers + pointers + clock + glue {
      for word in words.split(separator: " ") { table[Word(word)] = meaning }
    }
    for (index, name) in ordinals.enumerated() { table[Word(name)] = .ordinal(index + 1) }
    for word in Holiday.firstWords where table[word] == nil { table[word] = .holiday }
    return table
  }()

  private static let calendar: [(TimeWord, String)] = [
    (.month(1, .strong), "january"), (.month(1, .weak), "jan"),
    (.month(2, .strong), "february"), (.month(2, .weak), "feb febr"),
    (.month(3, .weak), "march mar"),
    (.month(4, .strong), "april"), (.month(4, .weak), "apr"),
    (.month(5, .weak), "may"),
    (.month(6, .strong), "june"), (.month(6, .weak), "jun"),
    (.month(7, .strong), "july"), (.month(7, .weak), "jul"),
    (.month(8, .strong), "august"), (.month(8, .weak), "aug"),
    (.month(9, .strong), "september"), (.month(9, .weak), "sep sept"),
    (.month(10, .strong), "october"), (.month(10, .weak), "oct"),
    (.month(11, .strong), "november"), (.month(11, .weak), "nov"),
    (.month(12, .strong), "december"), (.month(12, .weak), "dec"),
    (.weekday(1, .strong), "monday mondays"), (.weekday(1, .weak), "mon"),
    (.weekday(2, .strong), "tuesday tuesdays"), (.weekday(2, .weak), "tue tues"),
    (.weekday(3, .strong), "wednesday wednesdays"), (.weekday(3, .weak), "wed"),
    (.weekday(4, .strong), "thursday thursdays"), (.weekday(4, .weak), "thu thur thurs"),
    (.weekday(5, .strong), "friday fridays"), (.weekday(5, .weak), "fri"),
    (.weekday(6, .strong), "saturday saturdays"), (.weekday(6, .weak), "sat"),
    (.weekday(7, .strong), "sunday sundays"), (.weekday(7, .weak), "sun"),
    (.unit(.second), "seconds secs sec"), (.unit(.minute), "minute minutes mins min"),
    (.unit(.hour), "hour hours hrs hr"), (.unit(.day), "day days"),
    (.unit(.week), "week weeks"), (.unit(.fortnight), "fortnight fortnights"),
    (.unit(.month), "month months"), (.unit(.quarter), "quarter quarters qtr"),
    (.unit(.year), "year years yr yrs"), (.unit(.decade), "decade decades"),
    (.unit(.century), "century centuries"), (.weekend, "weekend weekends"),
    (.season(.spring), "spring"), (.season(.summer), "summer summers"),
    (.season(.autumn), "autumn autumns fall"), (.season(.winter), "winter winters"),
  ]

  private static let numbers: [(TimeWord, String)] =
    [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ].enumerated().map { (.cardinal($0.offset + 1), $0.element) }
    + ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated()
    .map { (.cardinal(($0.offset + 2) * 10), $0.element) }
    + [(.vague, "several few many some numerous"), (.glue(.hundred), "hundred")]
    + [(.glue(.thousand), "thousand")]

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ]

  private static let pointers: [(TimeWord, String)] = [
    (.relativeDay(0), "today"), (.relativeDay(-1), "yesterday"),
    (.relativeDay(1), "tomorrow tomorrows"),
    (.deixis(.last), "last"), (.deixis(.past), "past"), (.deixis(.previous), "previous preceding"),
    (.deixis(.this), "this"), (.deixis(.current), "current"), (.deixis(.that), "that"),
    (.deixis(.same), "same"), (.deixis(.next), "next"),
    (.deixis(.coming), "coming upcoming"), (.deixis(.following), "following"),
    (.edge(.early), "early"), (.edge(.middle), "mid middle"), (.edge(.late), "late"),
    (.edge(.beginning), "beginning start"), (.edge(.end), "end"),
    (.approximation, "about around nearly almost roughly approximately some circa only just"),
    (.reference(.present), "currently nowadays presently"),
    (.reference(.past), "recently recent lately"),
    (.reference(.future), "future"),
    (.frequency(.day), "daily nightly"), (.frequency(.week), "weekly"),
    (.frequency(.month), "monthly"), (.frequency(.year), "annually yearly"),
    (.frequency(.hour), "hourly"), (.tonight, "tonight"),
  ]

  private static let clock: [(TimeWord, String)] = [
    (.partOfDay(.morning), "morning mornings dawn daybreak sunrise"),
    (.partOfDay(.afternoon), "afternoon afternoons"),
    (.partOfDay(.evening), "evening evenings dusk sunset nightfall"),
    (.partOfDay(.night), "night nights overnight"),
    (.clockName(hour: 12), "noon midday"), (.clockName(hour: 24), "midnight"),
    (.meridiem(isAfternoon: false), "am"), (.meridiem(isAfternoon: true), "pm"),
    (
      .timeZone,
      "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest ist msk local"
    ),
  ]

  private static let glue: [(TimeWord, String)] = [
    (.glue(.the), "the"), (.glue(.a), "a an"), (.glue(.of), "of"), (.glue(.in), "in"),
    (.glue(.on), "on"), (.glue(.at), "at"), (.glue(.and), "and"), (.glue(.or), "or"),
    (.glue(.to), "to till"), (.glue(.from), "from"), (.glue(.between), "between"),
    (.glue(.until), "until untill"), (.glue(.since), "since"), (.glue(.by), "by"),
    (.glue(.during), "during"), (.glue(.through), "through thru"), (.glue(.before), "before"),
    (.glue(.after), "after"), (.glue(.ago), "ago"), (.glue(.earlier), "earlier"),
    (.glue(.later), "later"), (.glue(.every), "every each"), (.glue(.half), "half"),
    (.glue(.couple), "couple"), (.glue(.old), "old"), (.glue(.oclock), "oclock"),
    (.glue(.over), "over"), (.glue(.within), "within"), (.glue(.hence), "hence"),
    (.glue(.now), "now"), (.glue(.than), "than"), (.glue(.more), "more"), (.glue(.less), "less"),
    (.glue(.least), "least"), (.glue(.most), "most"), (.glue(.no), "no"), (.glue(.for), "for"),
    (.glue(.anno), "ad ce"),
    (
      .nameTail,
      """
      movement brigade brigades battalion revolution martyrs organization organisation front \
      army alliance coalition forces regiment square street avenue road bridge university \
      hospital boulevard airport stadium city
      """
    ),
  ]
}
