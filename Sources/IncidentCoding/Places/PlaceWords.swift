/// The closed classes of words that stand around place names.
enum PlaceWords {
  /// Prepositions that hardly stand before anything capitalised but a place or a date.
  static let locative = adjectives.union([
    "in", "near", "outside", "around", "across", "throughout", "inside", "bordering",
  ])

  /// Those that stand before other names too: "Metropolitan Police".
  static let adjectives: WordSet = [
    "neighboring", "neighbouring", "besieged", "downtown", "metropolitan", "greater", "mainland",
  ]

  /// Prepositions that stand before persons and things as well.
  static let directional: WordSet = [
    "at", "from", "to", "toward", "towards", "into", "between", "via", "within", "through", "off",
    "along", "leaving", "reached", "visited", "visiting", "entered",
  ]

  /// Months and days, all of which are also places somewhere.
  static let calendar: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
    "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// Hours of a zone, in capitals.
  static let timeZones: WordSet = [
    "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "utc",
  ]

  static let nearness: WordSet = [
    "near", "outside", "outskirts", "vicinity", "suburbs", "suburb", "close", "nearby", "around",
    "edge", "beyond", "environs", "approaching",
  ]

  static let distanceUnits: WordSet = [
    "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres", "mile", "miles", "mi",
    "metres", "meters",
  ]

  static let directions: WordSet = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
    "northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern",
    "southeastern", "southwestern", "northwards", "upper", "lower", "coastal", "inner", "outer",
    "mid", "rural", "midwestern", "downtown", "northernmost", "southernmost", "eastward",
  ]

  static let firstOrder: WordSet = [
    "province", "governorate", "state", "oblast", "wilaya", "emirate", "prov", "governate",
    "provinces", "governorates", "states",
  ]

  static let secondOrder: WordSet = [
    "district", "county", "parish", "rayon", "raion", "department", "prefecture", "municipality",
    "division", "subdistrict", "tehsil", "taluka", "borough", "cercle", "arrondissement",
    "commune", "territory", "zone", "districts", "counties", "canton", "woreda",
  ]

  static let settlements: WordSet = [
    "city", "town", "village", "township", "hamlet", "suburb", "capital", "settlement", "port",
    "neighborhood", "neighbourhood", "cities", "towns", "villages", "barangay", "locality",
  ]

  static let areaNouns = firstOrder.union(secondOrder).union(settlements)
  /// Before "of X", when X is a place: "the outskirts of X", "the province of X".
  static let beforeOf = areaNouns.union(directions).union(nearness)

  static let streets: WordSet = [
    "street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "drive", "dr",
    "highway", "hwy", "court", "way", "place", "terrace", "parkway", "pike", "alley", "expressway",
    "freeway", "turnpike", "trail", "ln", "ct", "pl", "pkwy", "square", "streets", "avenues",
    "roads", "circle",
  ]

  /// Parts of a city.
  static let quarters: WordSet = [
    "neighborhood", "neighbourhood", "neighborhoods", "community",
  ]

  /// Buildings and grounds that bear the names of towns anywhere.
  static let buildings: WordSet = [
    "park", "high", "elementary", "middle", "apartments", "apartment", "manor", "estates",
    "heights", "hills", "gardens", "terrace", "plaza", "mall", "inn", "baptist",
    "methodist", "lutheran", "cemetery", "townhomes", "homes",
  ]

  static let hospitals: WordSet = ["hospital", "hospitals", "medical", "infirmary"]

  /// Nouns that streets are named behind.
  static let crossings: WordSet = ["block", "blocks", "corner", "intersection", "junction"]

  /// Points of the compass as letters.
  static let compass: WordSet = ["n", "s", "e", "w"]

  /// Capitalised words that stand before a place without being part of its name.
  static let plainLeads: WordSet = [
    "the", "in", "at", "on", "from", "to", "near", "of", "and", "but", "for", "with", "by", "as",
    "when", "while", "after", "before", "since", "until", "if", "where", "although", "though",
    "because", "both", "all", "how", "why", "what", "will", "is", "was", "are", "does", "did",
    "can", "has", "have", "had", "or", "nor", "yet", "so", "that", "this", "these", "those",
    "across", "around", "inside", "outside", "over", "under", "via", "per", "than", "then",
    "between", "through", "throughout", "meanwhile", "today", "yesterday", "tomorrow", "now",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "downtown", "greater", "metro", "metropolitan", "old", "new", "mainland",
    "occupied", "rural", "ancient", "central", "via", "say", "says", "visit", "not", "only",
    "a", "an", "his", "her", "their", "its", "our", "my", "your", "like", "unlike", "during",
    "despite", "against", "about", "into", "within", "without", "upon", "even", "also", "still",
    "here", "there", "many", "most", "some", "several", "two", "three", "former",
    "province", "city", "town", "village", "district", "state", "county", "region", "republic",
    "university", "bank", "ministry", "government", "embassy", "port", "airport",
    "battle", "attack", "university", "college", "school", "hospital", "police", "army",
  ]

  /// Words behind a name that leave it a place: what belongs to a town or a state.
  static let institutions: WordSet = [
    "police", "government", "army", "airport", "university", "province", "governorate", "county",
    "city", "state", "district", "region", "department", "ministry", "embassy", "consulate",
    "council", "court", "hospital", "parliament", "prison", "jail", "port", "border", "river",
    "stadium", "cathedral", "mosque", "church", "school", "college", "fire", "sheriff", "mayor",
    "governor", "president", "prime", "minister", "king", "archbishop", "bishop", "times",
    "post", "herald", "tribune", "news", "globe", "chronicle", "journal", "observer",
    "international",
    "national", "supreme", "high", "federal", "military", "air", "naval", "coast", "central",
    "public", "and", "board", "commission", "committee", "chamber", "institute", "museum",
    "democratic", "republican", "union", "united", "fc", "club", "open", "festival", "film", "pd",
    "archbishop", "democrats", "republicans", "residents", "native", "resident",
    "airlines", "airways", "railway", "metro", "green", "republic", "islamic", "liberation",
    "regional", "office", "bureau", "authority", "agency", "area", "park", "zoo", "bay", "beach",
    "valley", "island", "islands", "lake", "mountains", "peninsula", "plain", "gulf",
  ]

  /// What speaks to the public under a name of its own.
  static let media: WordSet = [
    "television", "tv", "radio", "channel", "newspaper", "daily", "broadcaster", "magazine",
    "website", "network",
  ]

  static let newspapers: WordSet = [
    "tribune", "times", "herald", "gazette", "courier", "journal", "sentinel", "post", "globe",
    "chronicle", "examiner", "inquirer", "observer", "telegraph", "telegram", "dispatch",
  ]

  /// What waters give their names to.
  static let bodies: WordSet = [
    "council", "charter", "treaty", "alliance", "command", "fleet", "university", "college",
    "airlines", "group", "magazine", "media", "bank", "corporation", "company",
  ]

  /// Ordinary words, months and days that are place names somewhere.
  static let common: WordSet = [
    "human",
    "of", "the", "a", "an", "and", "or", "but", "not", "no", "yes", "all", "any", "most", "many",
    "much", "more", "some", "such", "same", "other", "another", "each", "every", "both", "few",
    "i", "he", "she", "it", "we", "they", "you", "me", "him", "her", "them", "my", "his",
    "our", "their", "your", "this", "that", "these", "those", "who", "what", "when", "where",
    "why", "how", "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does",
    "did", "will", "can", "may", "must", "should", "would", "could", "might", "shall",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "today", "spring", "summer", "autumn",
    "winter", "christmas", "easter", "ramadan", "eid", "hit", "mobile", "reading", "nice", "split",
    "bath", "police", "sale", "born", "van", "bar", "bay", "deal", "hope", "orange", "best",
    "male", "man", "men", "central", "union", "liberty", "independence", "battle", "industry",
    "commerce", "enterprise", "normal", "rugby", "imam", "sheikh", "king", "queen", "prince",
    "young", "old", "new", "good", "big", "small", "long", "short", "white", "black", "green",
    "brown", "gray", "grey", "red", "blue", "golden", "silver", "university", "college", "school",
    "church", "temple", "mosque", "house", "home", "hill", "lake", "river", "mountain", "valley",
    "beach", "park", "center", "centre", "north", "south", "east", "west", "northern", "southern",
    "eastern", "western", "upper", "lower", "capital", "city", "town", "village", "district",
    "province", "state", "county", "republic", "kingdom", "island", "islands", "port", "bridge",
    "mission", "camp", "fort", "base", "army", "navy", "force", "forces", "guard", "guards",
    "soldier", "war", "peace", "victory", "freedom", "justice", "law", "order", "police",
    "president", "minister", "governor", "mayor", "judge", "general", "major", "colonel",
    "captain", "sergeant", "senate", "congress", "parliament", "government", "ministry", "party",
    "labor", "labour", "democrat", "bank", "market", "street", "avenue", "road", "square",
    "garden", "gardens", "plaza", "mall", "mills", "mill", "mine", "mines", "post", "times",
    "news", "sun", "star", "globe", "herald", "press", "media", "radio", "man", "woman", "boy",
    "girl", "child", "children", "son", "daughter", "father", "mother", "brother", "sister",
    "god", "lord", "saint", "bishop", "pope", "cross", "holy", "bible", "angel", "angels",
    "eagle", "eagles", "lion", "bear", "buffalo", "wolf", "fox", "falcon", "hawk", "tiger",
    "rose", "lily", "ivy", "olive", "cherry", "apple", "rice", "gold", "iron", "stone", "rock",
    "rocks", "sand", "water", "wells", "falls", "spring", "springs", "forest", "wood", "woods",
    "field", "fields", "farm", "grove", "grant", "page", "chase", "hunter", "fisher", "baker",
    "cook", "carter", "mason", "miller", "taylor", "smith", "parker", "porter", "turner",
    "walker", "ward", "wards", "wall", "waters", "banks", "brooks", "rivers", "early", "late",
    "likely", "several", "sure", "well", "now", "then", "here", "there", "just", "even", "ever",
    "never", "only", "also", "still", "yet", "soon", "since", "once", "while", "because", "after",
    "before", "during", "under", "over", "along", "against", "about", "around", "for", "from",
    "with", "without", "in", "on", "at", "by", "to", "up", "down", "out", "off", "as", "if",
    "so", "than", "too", "very", "like", "plus", "minus", "one", "two", "three", "four", "five",
    "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "hundred", "thousand", "million",
    "half", "first", "second", "third", "last", "next", "call", "call", "come", "go", "going",
    "see", "say", "tell", "make", "made", "take", "give", "get", "got", "keep", "let", "put",
    "set", "run", "ask", "try", "use", "work", "play", "talk", "walk", "stop", "start", "open",
    "close", "end", "win", "lose", "live", "die", "dead", "kill", "burn", "fire", "bomb", "gun",
    "shot", "shooting", "attack", "crash", "accident", "murder", "crime", "drug", "drugs",
    "prison", "jail", "court", "trial", "charge", "charges", "arrest", "victim", "victims",
    "suspect", "suspects", "driver", "officer", "officers", "doctor", "nurse", "hospital",
    "health", "care", "money", "cash", "trade", "business", "company", "corporation", "oil",
    "gas", "power", "energy", "light", "air", "sea", "land", "sky", "moon", "world", "earth",
    "sports", "sport", "football", "basketball", "baseball", "soccer", "hockey", "golf", "tennis",
    "race", "game", "games", "team", "coach", "player", "league", "cup", "final", "super",
    "bowl", "club", "band", "song", "music", "art", "show", "film", "movie", "book", "books",
    "story", "page", "photo", "video", "image", "file", "data", "web", "online", "internet",
    "google", "apple", "amazon", "twitter", "facebook", "instagram", "youtube", "mercury",
    "mars", "venus", "jupiter", "saturn", "apollo", "atlas", "phoenix suns", "delta", "alpha",
    "omega", "sigma", "beta", "gamma", "catholic", "christian", "muslim", "islam", "allah",
    "isis", "english", "french", "spanish", "arabic", "latin", "greek", "van", "de", "la", "le",
    "el", "al", "san", "santa", "los", "las", "st", "st.", "mount", "don", "sa", "ho", "ko", "so",
    "da", "di", "du", "den", "der", "und", "les", "des", "una", "uno", "per", "via", "inc", "co",
    "corp", "ltd", "llc", "usd", "ap", "afp", "bbc", "cnn", "nbc", "abc", "cbs", "fox", "pm", "am",
    "ceo", "nato", "tv", "id", "it", "ok", "media", "mail", "express",
    "telegraph", "guardian", "independent", "observer", "mirror", "standard", "economist",
    "reuters", "bank", "general", "electric", "international", "national", "federal", "united",
    "american", "royal", "imperial", "grand", "great", "little", "fine", "fair", "free", "true",
    "real", "rich", "poor", "happy", "sad", "mad", "bad", "hot", "cold", "cool", "warm", "dry",
    "wet", "high", "low", "deep", "wide", "bright", "dark", "sharp", "strong", "weak", "hard",
    "soft", "easy", "fast", "slow", "quick", "safe", "clear", "clean", "pure", "plain", "simple",
    "smart", "wise", "brave", "noble", "gentle", "kind", "sweet", "dear", "dean", "earl", "duke",
    "baron", "count", "knight", "squire", "chief", "head", "chair", "deputy", "assistant",
    "secretary", "director", "manager", "agent", "editor", "reporter", "author", "writer",
    "photographer", "actor", "actress", "singer", "artist", "teacher", "student", "students",
    "professor", "lawyer", "attorney", "driver", "pilot", "sailor", "farmer", "banks", "bell",
    "ball", "bond", "bolt", "buck", "burns", "bush", "clay", "cliff", "colt", "crow", "day",
    "days", "drew", "field", "flores", "ford", "frank", "friend", "gale", "gay", "glass", "guy",
    "hall", "ham", "harper", "harsh", "hart", "hood", "horn", "hunt", "jack", "joy", "keen",
    "lamb", "lane", "law", "love", "luck", "march", "marsh", "mean", "may", "moss", "mark",
    "nash", "nick", "noon", "pace", "pan", "pike", "pine", "pond", "pool", "price", "pride",
    "ray", "reed", "rich", "ring", "rob", "rod", "root", "rush", "sage", "salt", "sandy", "savage",
    "say", "seal", "seed", "shell", "ship", "shore", "short", "snow", "song", "stark", "steel",
    "storm", "stout", "street", "sum", "swan", "swift", "tate", "teach", "tide", "town", "tree",
    "trump", "twin", "usual", "vale", "vice", "wade", "wake", "wash", "way", "west", "wheat",
    "will", "wind", "wine", "wing", "winner", "yard", "york", "bin", "abu", "ibn", "umm", "ben",
    "beni", "banu", "tel", "kafr", "deir", "wadi", "tall", "jabal", "bani", "ras",
    "burj", "bir", "ain", "beit", "bayt", "bab", "qasr", "nahr", "sons", "union",
    "progress", "harmony", "unity", "paradise", "eden", "zion", "salem", "sharp", "opportunity",
    "along", "alone", "among", "amid", "else", "less", "lest", "per", "rather", "quite", "perhaps",
    "maybe", "despite", "although", "though", "unless", "until", "whether", "which", "whose",
    "according", "including", "following", "based", "due", "given", "known", "left", "right",
    "back", "front", "side", "top", "bottom", "part", "parts", "whole", "full", "empty", "total",
    "average", "number", "percent", "year", "years", "month", "months", "week", "weeks", "hour",
    "hours", "minute", "minutes", "time", "night", "morning", "evening", "afternoon", "weekend",
    "data", "ah", "oh", "hey", "wow", "bon", "salon", "sara", "vista", "villa", "casa", "media",
    "assembly", "council", "commission", "committee", "board", "bureau", "office", "department",
    "agency", "authority", "institute", "academy", "foundation", "society", "association",
    "federation", "alliance", "coalition", "movement", "front", "brigade", "division",
    "battalion", "regiment", "squad", "unit", "command", "operation", "operations", "tower",
    "area", "gate", "castle", "palace", "hotel", "station", "airport", "terminal", "harbor",
    "harbour", "maritime", "reserve", "rescue", "relief", "migrant", "migration", "transport",
    "customs", "logistics", "intelligence", "defense", "defence", "security", "far", "mud", "dirt",
    "inn", "metro", "suv", "suvs", "trooper",
    "troopers",
  ]
}
