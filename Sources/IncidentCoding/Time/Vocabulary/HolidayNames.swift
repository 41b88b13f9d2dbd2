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

  private static let table: [(Holiday, [String])] =
    fixed + movable + christian + islamic
    + jewish + indian

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
    (Holiday(rule: .fixed(month: 10, day: 16)), ["Boss's Day", "Boss Day"]),
    (Holiday(rule: .fixed(month: 10, day: 31)), ["Halloween"]),
    (Holiday(rule: .kingsDay), ["King's Day", "Koningsdag"]),
    (Holiday(rule: .parsiNewYear), ["Parsi New Year", "Jamshedi Navroz", "Jamshedi Nowruz"]),
    (Holiday(rule: .fixed(month: 5, day: 9)), ["Rabindra Jayanti", "Rabindranath Jayanti"]),
    (Holiday(rule: .fixed(month: 11, day: 11)), ["Veterans Day", "Armistice Day"]),
    (Holiday(rule: .fixed(month: 12, day: 24)), ["Christmas Eve"]),
    (Holiday(rule: .fixed(month: 12, day: 25)), ["Christmas Day", "Christmas", "Xmas"]),
    (Holiday(rule: .fixed(month: 12, day: 26)), ["Boxing Day"]),
  ]

  private static let movable: [(Holiday, [String])] = [
    (
      Holiday(rule: .weekday(1, number: 3, month: 1)),
      [
        "Civil Rights Day", "Martin Luther King Day", "Martin Luther King's Day",
        "Martin Luther Kings Day", "MLK Day",
      ]
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
    (
      Holiday(rule: .islamic(month: 1, day: 1)),
      ["Islamic New Year", "Amun Jadid", "Hijri New Year"]
    ),
    (Holiday(rule: .islamic(month: 1, day: 10)), ["Day of Ashura", "Ashura", "Ashoura"]),
    (
      Holiday(rule: .islamic(month: 3, day: 12)),
      ["Mawlid al-Nabi", "Mawlid al-Nabawi", "Mawlid", "Prophet's birthday"]
    ),
    (Holiday(rule: .islamic(month: 9, day: 1), length: 30), ["Ramadan", "Ramadhan", "Ramzan"]),
    (
      Holiday(rule: .islamic(month: 9, day: 27)),
      ["Laylat al-Qadr", "Laylat al Kadr", "Night of Power"]
    ),
    (
      Holiday(rule: .islamic(month: 10, day: 1)),
      ["Eid al-Fitr", "Eid ul-Fitr", "Id al-Fitr", "Eid al Fitr"]
    ),
    (
      Holiday(rule: .islamic(month: 12, day: 10)),
      [
        "Eid al-Adha", "Eid ul-Adha", "Id ul-Adha", "Feast of Sacrifice", "Sacrifice Feast",
        "Bakr Id",
      ]
    ),
    (
      Holiday(rule: .islamic(month: 7, day: 27)),
      ["Isra and Mi'raj", "Night Journey", "the Prophet's Ascension", "Prophet's Ascension"]
    ),
  ]

  /// Days that begin with the evening before are told with it.
  private static let jewish: [(Holiday, [String])] = [
    (
      Holiday(rule: .afterHebrewNewYear(-1), length: 3),
      ["Rosh Hashanah", "Rosh Hashana", "Rosh Hashanna", "Jewish New Year"]
    ),
    (Holiday(rule: .afterHebrewNewYear(8), length: 2), ["Yom Kippur", "Day of Atonement"]),
    (
      Holiday(rule: .afterHebrewNewYear(13), length: 9),
      ["Sukkot", "Succot", "Succos", "Feast of the Ingathering", "Feast of Tabernacles"]
    ),
    (Holiday(rule: .afterHebrewNewYear(20), length: 2), ["Shemini Atzeret"]),
    (Holiday(rule: .afterHebrewNewYear(21), length: 2), ["Simchat Torah"]),
    (
      Holiday(rule: .hanukkah, length: 8, offset: -1),
      ["Hanukkah", "Chanukah", "Hanukah", "Hannukkah", "Hanukka"]
    ),
    (Holiday(rule: .beforeHebrewNewYear(194), length: 2), ["Purim"]),
    (Holiday(rule: .beforeHebrewNewYear(164), length: 9), ["Passover", "Pesach"]),
    (Holiday(rule: .beforeHebrewNewYear(114), length: 3), ["Shavuot", "Feast of Weeks"]),
    (Holiday(rule: .beforeHebrewNewYear(51), length: 2), ["Tisha B'Av"]),
  ]

  private static let indian: [(Holiday, [String])] = [
    (
      Holiday(rule: .hindu(.ashvin, tithi: 30, hour: 18.5)), ["Diwali", "Deepavali", "Divali"]
    ),
    (
      Holiday(rule: .hindu(.ashvin, tithi: 29, hour: 21)), ["Kali Chaudas", "Naraka Chaturdashi"]
    ),
    (Holiday(rule: .hindu(.ashvin, tithi: 1, hour: 6), length: 9), ["Navaratri", "Navratri"]),
    (
      Holiday(rule: .hindu(.ashvin, tithi: 6, hour: 6), length: 5), ["Durga Puja"]
    ),
    (Holiday(rule: .hindu(.ashvin, tithi: 7, hour: 6)), ["Maha Saptami"]),
    (Holiday(rule: .hindu(.ashvin, tithi: 8, hour: 6)), ["Maha Ashtami"]),
    (
      Holiday(rule: .hindu(.ashvin, tithi: 10, hour: 14)),
      ["Dussehra", "Vijayadashami", "Dasara"]
    ),
    (
      Holiday(rule: .hindu(.ashvin, tithi: 15, hour: 6)),
      ["Valmiki Jayanti", "Maharishi Valmiki Jayanti", "Pargat Diwas"]
    ),
    (Holiday(rule: .hindu(.ashvin, tithi: 19, hour: 18.5)), ["Karva Chauth"]),
    (
      Holiday(rule: .hindu(.kartika, tithi: 6, hour: 6)),
      ["Chhath", "Chhath Puja", "Dala Puja", "Surya Shashthi"]
    ),
    (
      Holiday(rule: .hindu(.kartika, tithi: 15, hour: 6)), ["Guru Nanak Jayanti", "Gurpurab"]
    ),
    (
      Holiday(rule: .hindu(.pausha, tithi: 7, hour: 6)),
      ["Guru Gobind Singh Jayanti", "Guru Govind Singh Jayanti", "Guru Gobind Singh birthday"]
    ),
    (
      Holiday(rule: .hindu(.magha, tithi: 5, hour: 9)), ["Vasant Panchami", "Basant Panchami"]
    ),
    (
      Holiday(rule: .hindu(.magha, tithi: 15, hour: 6)),
      ["Guru Ravidas Jayanti", "Guru Ravidass Jayanti"]
    ),
    (
      Holiday(rule: .hindu(.magha, tithi: 29, hour: 24)),
      ["Maha Shivaratri", "Maha Shivratri", "Shivratri"]
    ),
    (
      Holiday(rule: .hindu(.phalguna, tithi: 15, hour: 18.5)),
      ["Holika Dahan", "Kamudu Pyre"]
    ),
    (Holiday(rule: .hindu(.phalguna, tithi: 15, hour: 18.5), offset: 1), ["Holi"]),
    (
      Holiday(rule: .hindu(.chaitra, tithi: 1, hour: 6)),
      ["Ugadi", "Yugadi", "Gudi Padwa", "Chaitra Sukladi", "Chaitra Sukhladi"]
    ),
    (Holiday(rule: .hindu(.chaitra, tithi: 9, hour: 12)), ["Rama Navami", "Ram Navami"]),
    (
      Holiday(rule: .hindu(.chaitra, tithi: 13, hour: 6)),
      ["Mahavir Jayanti", "Mahaveer Jayanti", "Mahaveer Janma Kalyanak"]
    ),
    (
      Holiday(rule: .hindu(.vaishakha, tithi: 15, hour: 18)),
      ["Buddha Purnima", "Buddha Day", "Vesak", "Vaisakha"]
    ),
    (Holiday(rule: .hindu(.shravana, tithi: 15, hour: 6)), ["Raksha Bandhan", "Rakhi"]),
    (
      Holiday(rule: .hindu(.shravana, tithi: 23, hour: 24)),
      ["Krishna Janmashtami", "Janmashtami", "Gokulashtami"]
    ),
    (
      Holiday(rule: .hindu(.bhadrapada, tithi: 4, hour: 12)),
      ["Ganesh Chaturthi", "Vinayaka Chaturthi"]
    ),
    (Holiday(rule: .solar(sign: 9), offset: -1), ["Lohri", "Bhogi", "Bogi Pandigai"]),
    (Holiday(rule: .solar(sign: 9)), ["Makar Sankranti", "Pongal", "Maghi"]),
    (Holiday(rule: .solar(sign: 9), offset: 1), ["Mattu Pongal", "Maattu Pongal"]),
    (Holiday(rule: .solar(sign: 9), offset: 2), ["Kaanum Pongal", "Kanni Pongal"]),
    (Holiday(rule: .solar(sign: 0)), ["Baisakhi", "Vaisakhi"]),
  ]
}
