/// Further forms of a name that follow from it by rule.
enum PlaceNameForms {
  /// The plural of a demonym beside it: "Iraqi", "Iraqis".
  static func demonyms(_ demonym: String) -> [String] {
    let isAdjectiveOnly = ["ese", "sh", "ch", "ss", "s", "z"].contains { demonym.hasSuffix($0) }
    if demonym.hasSuffix("man") { return [demonym, demonym.dropLast(2) + "en"] }
    return isAdjectiveOnly ? [demonym] : [demonym, demonym + "s"]
  }

  /// "Basra" for "Basra Governorate"; counties keep their word, which news texts keep too.
  static func ofArea(
    _ name: String, level: GazetteerEntry.Origin, country: String
  ) -> [String] {
    var forms = withoutArticle(name, country: CountryCode(country))
    forms += respelled(name, country: CountryCode(country))
    if level == .admin2, keepingAreaWords.contains(country) { return forms }
    if let last = name.split(separator: " ").last, areaWords.contains(Word(last)) {
      forms.append(String(name.dropLast(last.count + 1)))
    }
    for lead in areaLeads where name.hasPrefix(lead) {
      forms.append(String(name.dropFirst(lead.count)))
    }
    return forms.filter { !$0.isEmpty }
  }

  /// "Saint Paul" for "St. Paul", "Qaim" for "Al-Qaim".
  static func ofPlace(_ name: String, country: CountryCode) -> [String] {
    var forms = withoutArticle(name, country: country) + respelled(name, country: country)
    for spellings in shortened {
      guard let lead = spellings.first(where: { name.hasPrefix($0) }) else { continue }
      forms += spellings.filter { $0 != lead }.map { $0 + name.dropFirst(lead.count) }
    }
    return forms
  }

  /// "Balad Air Base", "Erbil Airport": without notes, each of two names, with the city's name.
  static func ofAirfield(_ name: String, city: String, country: CountryCode) -> [String] {
    let plain = name.split(separator: "(")[0] + (name.split(separator: ")").dropFirst().last ?? "")
    let kind = airfieldKinds.first { plain.hasSuffix($0) } ?? ""
    let parts = plain.dropLast(kind.count).split(separator: "/").map(trimmed).filter { !$0.isEmpty }
    var forms: [String] = []
    for part in parts + [city] where !part.isEmpty && !kind.isEmpty {
      for spelling in [part] + withoutArticle(part, country: country) {
        forms += (kinds[kind] ?? [kind]).map { "\(spelling) \($0)" }
      }
    }
    return forms
  }

  private static func withoutArticle(_ name: String, country: CountryCode) -> [String] {
    guard arabicSpeaking.contains(country),
      let end = name.firstIndex(where: { $0 == " " || $0 == "-" }),
      articles.contains(Word(name[..<end]))
    else { return [] }
    return [String(name[name.index(after: end)...])]
  }

  /// "Deir al-Balah" for "Dayr el Balah": the articles and nouns of Arabic names in their other
  /// spellings.
  private static func respelled(_ name: String, country: CountryCode) -> [String] {
    guard arabicSpeaking.contains(country) else { return [] }
    var forms: [[String]] = [[]]
    for word in name.split(whereSeparator: { $0 == " " || $0 == "-" }) {
      let folded = Word(word)
      let others = articles.contains(folded) ? ["al", "el"] : []
      let words = respellings[folded] ?? [String(word)] + others
      guard forms.count * words.count <= mostForms else { return [] }
      forms = forms.flatMap { form in words.map { form + [$0] } }
    }
    return forms.count > 1 ? forms.map { $0.joined(separator: " ") } : []
  }

  private static let mostForms = 16
  /// The article and nouns that names begin with, each in the spellings of the news.
  private static let respellings = Dictionary(
    uniqueKeysWithValues: spellings.flatMap { word in word.map { (Word($0), word) } })
  private static let spellings = [
    ["al", "el"], ["dayr", "deir", "dair"], ["bayt", "beit", "beyt"],
    ["tall", "tel", "tell", "tal"],
    ["kafr", "kfar", "kufr"], ["jabal", "jebel", "jabel"], ["ayn", "ain", "ein"],
    ["burj", "bourj", "borj"], ["shaykh", "sheikh"], ["umm", "um", "oum"], ["abu", "abou"],
    ["khirbat", "khirbet"],
  ]

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  static let articles: WordSet = [
    "al", "el", "ad", "ar", "as", "ash", "an", "at", "ath", "az", "ed", "er", "es", "en", "et",
    "ez",
  ]

  private static let arabicSpeaking = Set(
    [
      "AE", "BH", "DJ", "DZ", "EG", "EH", "ER", "IL", "IQ", "JO", "KM", "KW", "LB", "LY", "MA",
      "MR", "OM", "PS", "QA", "SA", "SD", "SO", "SY", "TD", "TN", "YE",
    ].map { CountryCode($0) })

  private static let keepingAreaWords: Set<String> = ["US", "GB", "CA", "AU", "NZ", "IE"]

  private static let areaWords: WordSet = [
    "governorate", "province", "district", "region", "state", "oblast", "prefecture", "county",
    "department", "voivodeship", "canton", "municipality", "division", "republic", "krai",
    "emirate", "parish", "rayon", "raion", "sheng", "shi", "distrito", "kabupaten", "territory",
  ]

  private static let areaLeads = [
    "Departamento de ", "Departamento del ", "Provincia de ", "Provincia del ", "Distrito de ",
    "Estado de ", "Municipio de ", "Região ", "Région de ", "Region of ", "Province of ",
    "Kabupaten ", "Kota ", "Wilaya de ", "Wilaya ", "Gouvernorat de ",
  ]

  private static let shortened = [
    ["Saint ", "St ", "St. "], ["Mount ", "Mt ", "Mt. "], ["Fort ", "Ft ", "Ft. "],
  ]

  private static let airfieldKinds = kinds.keys.sorted {
    $0.count > $1.count || $0 < $1 && $0.count == $1.count
  }

  private static let kinds: [String: [String]] = [
    "International Airport": ["International Airport", "Airport"],
    "Regional Airport": ["Regional Airport", "Airport"],
    "Airport": ["Airport"],
    "Air Base": ["Air Base", "Airbase"],
    "Airbase": ["Air Base", "Airbase"],
    "Air Force Base": ["Air Force Base", "AFB"],
    "Army Airfield": ["Army Airfield", "Airfield"],
    "Airfield": ["Airfield"],
  ]
}
