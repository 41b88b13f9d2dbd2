/// The words that numbers are written with.
enum NumberWords {
  static func value(of word: Word) -> Int? { values[word] }
  static func multiplier(of word: Word) -> Int? { multipliers[word] }
  /// Least number that a vague word means.
  static func vague(of word: Word) -> Int? { vagueWords[word] }
  static func vaguePlural(of word: Word) -> Int? { vaguePlurals[word] }
  /// 2 of "second", up to "tenth".
  static func ordinal(of word: Word) -> Int? { ordinals[word] }

  private static let values: WordTable<Int> = {
    var values: WordTable<Int> = [
      "zero": 0, "no": 0, "both": 2, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
      "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "single": 1,
    ]
    let small: [Word] = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    for (index, word) in small.enumerated() { values[word] = index + 1 }
    return values
  }()

  private static let ordinals: WordTable<Int> = [
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10,
  ]

  private static let multipliers: WordTable<Int> = [
    "hundred": 100, "thousand": 1000, "million": 1_000_000,
  ]

  private static let vagueWords: WordTable<Int> = [
    "several": 3, "few": 3, "multiple": 2, "numerous": 3, "various": 3, "many": 3,
  ]

  private static let vaguePlurals: WordTable<Int> = [
    "dozens": 24, "scores": 40, "tens": 20, "hundreds": 200, "thousands": 2000,
  ]

  /// Every word that a number may begin with, to pass over all others quickly.
  static let starters: WordSet = WordSet(
    values.words + vagueWords.words + vaguePlurals.words + ["a", "half"])

  static let units: WordSet = [
    "yo", "yrs", "yr", "mo", "mos",
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute",
    "minutes", "second", "seconds", "percent", "per", "%", "km", "kilometer", "kilometers",
    "kilometre", "kilometres", "mile", "miles", "meter", "meters", "metre", "metres", "m", "cm",
    "mm", "feet", "foot", "ft", "inch", "inches", "yard", "yards", "caliber", "calibre", "gauge",
    "degrees", "degree", "kg", "kilograms", "kilogram", "kilos", "kilo", "tons", "ton", "tonnes",
    "tonne", "pounds", "pound", "lbs", "liters", "litres", "gallons", "acres", "hectares", "am",
    "pm", "oclock", "gmt", "dollars", "pesos", "euros", "rupees", "cents", "p", "st",
    "nd", "rd", "th", "old", "times", "knots", "mph", "hrs", "decades", "decade", "centuries",
    "century", "colones", "bolivars", "australes", "intis", "quetzales", "lempiras",
  ]

  static let leaders: WordSet = [
    "$", "€", "£", "aged", "age", "ages", "no", "number", "route", "highway", "interstate",
    "channel", "chapter", "article", "page", "room", "flight", "section", "resolution", "pier",
    "unit", "apartment", "apt", "suite", "level", "phase", "exit", "building", "tower", "u.s.",
    "district", "ward", "precinct", "area", "zone", "#", "us",
  ]

  static let ages: WordSet = ["ages", "aged", "age"]

  static let yearLeaders: WordSet = [
    "in", "since", "of", "until", "from", "during", "by", "early", "late", "mid", "spring",
    "summer", "autumn", "fall", "winter", "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december", ",",
  ]
}
