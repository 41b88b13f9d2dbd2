extension Holiday {
  /// Holidays whose days can be computed, by the names that news texts use.
  static let names: Lexicon<Holiday> = {
    var names = Lexicon<Holiday>()
    for (holiday, spellings) in table {
      for spelling in spellings { names.insert(spelling, holiday) }
    }
    return names
  }()

  static let firstWords = Set(table.flatMap(\.1).compactMap { PhraseWords.of($0).first })

  private static let table: [(Holiday, [String])] = fixed + movable + christian + islamic

  private static let fixed: [(Holiday, [String])] = [
    (Holiday(rule: .fixed(month: 1, day: 1)), ["New Year's Day", "New Years Day", "New Year"]),
    (Holiday(rule: .fixed(month: 12, day: 31)), ["New Year's Eve", "New Years Eve"]),
    (Holiday(rule: .fixed(month: 2, day: 14)), ["Valentine's Day", "Valentine Day"]),
    (
      Holiday(rule: .fixed(month: 3, day: 17)),
      ["St Patrick's Day", "St. Patrick's Day", "St Paddy's Day", "Saint Paddy's Day"]
    ),
    (Holiday(rule: .fixed(month: 3, day: 21)), ["Nowruz", "Newroz", "Nauroz"]),
    (Holiday(rule: .fixed(month: 5, day: 1)), ["May Day", "International Workers' Day"]),
    (Holiday(rule: .fixed(month: 7, day: 4)), ["Fourth of July"]),
    (Holiday(rule: .fixed(month: 7, day: 14)), ["Bastille Day"]),
    (Holiday(rule: .fixed(month: 10, day: 31)), ["Halloween"]),
    (Holiday(rule: .fixed(month: 11, day: 11)), ["Veterans Day", "Armistice Day"]),
    (Holiday(rule: .fixed(month: 12, day: 24)), ["Christmas Eve"]),
    (Holiday(rule: .fixed(month: 12, day: 25)), ["Christmas Day", "Christmas", "Xmas"]),
    (Holiday(rule: .fixed(month: 12, day: 26)), ["Boxing Day"]),
  ]

  private static let movable: [(Holiday, [String])] = [
    (
      Holiday(rule: .weekday(1, number: 3, month: 1)),
      ["Martin Luther King Day", "Martin Luther King's Day", "Martin Luther Kings Day", "MLK Day"]
    ),
    (Holiday(rule: .weekday(1, number: -1, month: 5)), ["Memorial Day"]),
    (Holiday(rule: .weekday(1, number: 1, month: 9)), ["Labor Day"]),
    (Holiday(rule: .weekday(4, number: 4, month: 11)), ["Thanksgiving Day", "Thanksgiving"]),
    (Holiday(rule: .weekday(4, number: 4, month: 11), offset: 1), ["Black Friday"]),
    // The Tuesday after the first Monday of November.
    (Holiday(rule: .weekday(1, number: 1, month: 11), offset: 1), ["Election Day"]),
  ]

  private static let christian: [(Holiday, [String])] = [
    (Holiday(rule: .easter(-47)), ["Shrove Tuesday", "Pancake Day", "Mardi Gras"]),
    (Holiday(rule: .easter(-46)), ["Ash Wednesday"]),
    (Holiday(rule: .easter(-46), length: 46), ["Lent"]),
    (Holiday(rule: .easter(-7)), ["Palm Sunday"]),
    (Holiday(rule: .easter(-7), length: 7), ["Holy Week"]),
    (Holiday(rule: .easter(-3)), ["Maundy Thursday"]),
    (Holiday(rule: .easter(-2)), ["Good Friday"]),
    (Holiday(rule: .easter(0)), ["Easter Sunday", "Easter"]),
    (Holiday(rule: .easter(1)), ["Easter Monday", "Easter Mon"]),
    (Holiday(rule: .easter(39)), ["Ascension Day"]),
    (Holiday(rule: .easter(49)), ["Pentecost", "Whit Sunday", "White Sunday"]),
    (Holiday(rule: .easter(56)), ["Trinity Sunday"]),
    (Holiday(rule: .orthodoxEaster(-48)), ["Clean Monday"]),
    (Holiday(rule: .orthodoxEaster(-2)), ["Orthodox Good Friday"]),
    (Holiday(rule: .orthodoxEaster(0)), ["Orthodox Easter"]),
  ]

  private static let islamic: [(Holiday, [String])] = [
    (Holiday(rule: .islamic(month: 1, day: 1)), ["Islamic New Year"]),
    (Holiday(rule: .islamic(month: 1, day: 10)), ["Day of Ashura", "Ashura", "Ashoura"]),
    (
      Holiday(rule: .islamic(month: 3, day: 12)),
      ["Mawlid al-Nabi", "Mawlid al-Nabawi", "Mawlid", "Prophet's birthday"]
    ),
    (Holiday(rule: .islamic(month: 9, day: 1), length: 30), ["Ramadan", "Ramadhan", "Ramzan"]),
    (Holiday(rule: .islamic(month: 9, day: 27)), ["Laylat al-Qadr", "Night of Power"]),
    (
      Holiday(rule: .islamic(month: 10, day: 1)),
      ["Eid al-Fitr", "Eid ul-Fitr", "Id al-Fitr", "Eid al Fitr"]
    ),
    (
      Holiday(rule: .islamic(month: 12, day: 10)),
      ["Eid al-Adha", "Eid ul-Adha", "Id ul-Adha", "Feast of Sacrifice", "Bakr Id"]
    ),
  ]
}
