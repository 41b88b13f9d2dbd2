// The closed classes of words that show a name to be a place.
extension UnlistedNameReader {
  /// What such places are, beside towns and districts.
  static let nouns: WordSet = [
    "area", "areas", "community", "quarter", "locality", "ward", "forest", "hills", "hill",
    "valley",
    "enclave", "meadow", "plain", "mountain", "mountains", "island", "local", "axis", "sector",
    "region", "zone", "communities", "hamlets", "suburb", "oasis", "governorate", "lga", "barangay",
    "sub", "kebele", "harbour", "harbor", "beach", "junction", "crossroads",
  ]
  static let allNouns = nouns.union(PlaceWords.areaNouns).union(facilities)
  /// What may stand between a preposition and a name.
  static let passed = nouns.union(PlaceWords.directions)
  static let quarters = PlaceWords.quarters.union([
    "district", "quarter", "suburb", "ward", "locality", "area",
  ])
  static let facilities: WordSet = [
    "camp", "refinery", "crossing", "checkpoint", "dam", "bridge", "base", "airbase", "airfield",
    "airstrip", "site", "outpost", "checkpost", "mine", "oilfield",
  ]
  static let buildings: WordSet = [
    "apartment", "apartments", "motel", "inn", "nightclub", "club", "mall", "restaurant", "lounge",
    "plaza", "building", "store", "market", "cafe", "grill", "pub", "tavern", "homes", "manor",
    "yards", "arena", "center", "centre", "complex", "pizza", "walmart", "mcdonald", "seventh",
    "inc", "llc", "company", "middle", "elementary",
  ]
  /// Words with a capital that are none of a place's name.
  static let ordinary = PlaceWords.calendar.union(PlaceWords.titles)
    .union(PlaceWords.institutions).union(PlaceWords.common).union(PlaceWords.streets)
    .union(buildings)
  static let prepositions: WordSet = [
    "in", "at", "near", "around", "outside", "inside", "from", "to", "into", "towards", "toward",
    "of", "on", "across", "through", "invaded", "attacked", "stormed", "raided", "entered",
    "captured", "seized", "shelled", "bombed", "hit", "struck",
  ]
  /// What stands in a village or a town.
  static let sites: WordSet = [
    "mosque", "church", "school", "market", "camp", "village", "town", "barracks", "hospital",
    "hotel", "outpost", "checkpoint", "prison", "base", "garrison", "temple", "shrine", "monastery",
  ]
  /// What lies at a village.
  static let grounds: WordSet = [
    "camp", "post", "outpost", "checkpoint", "beach", "mine", "roadblock", "barracks", "bridge",
    "garrison", "settlement", "position", "positions",
  ]
  /// What takes place somewhere.
  static let events: WordSet = [
    "ambush", "ambushes", "attack", "attacks", "clash", "clashes", "fighting", "massacre", "raid",
    "raids", "battle", "explosion", "blast", "encounter", "gunfight", "shelling",
  ]
  /// What stands before names that no noun for a place stands beside.
  static let leads: WordSet = [
    "near", "around", "outside", "nearby", "of", "from", "in", "at", "as", "called", "named", ",",
    "against",
  ]
  /// True for prepositions right before a name that an area follows.
  static func isDirectPreposition(_ word: Word) -> Bool {
    word == "in" || word == "at" || word == "near" || word == "around" || word == "outside"
  }
  static let openings: WordSet = [
    "el", "al", "la", "los", "las", "san", "santa", "saint", "puerto", "new", "deir", "beit",
    "bayt", "kafr", "wadi", "tel", "tall", "jabal", "bani", "beni", "ras", "burj", "bir", "ain",
    "bab", "qasr", "nahr", "umm", "abu",
  ]
  static let inhabitants: WordSet = [
    "residents", "inhabitants", "villagers", "people", "population", "outskirts", "parts",
  ]
  static func isReserveNoun(_ word: Word) -> Bool {
    word == "reserve" || word == "park" || word == "sanctuary" || word == "forest"
  }
  static let reserveKinds: WordSet = [
    "national", "special", "game", "nature", "forest", "wildlife", "biosphere",
  ]
  static let neighbors: WordSet = ["neighbouring", "neighboring", "nearby", "adjacent"]
  static let campKinds: WordSet = [
    "displacement", "refugee", "idp", "displaced", "transit", "military", "training", "army",
    "mining", "gold", "border", "oil", "fishing",
  ]
  static func tellsNearness(_ word: Word) -> Bool {
    word == "near" || word == "around" || word == "outside" || word == "nearby"
  }
  static let particles = PlaceWords.nameParticles.union(articles)
  private static let articles: WordSet = ["al", "el", "ul", "ur", "es", "ash", "az", "an"]
}
