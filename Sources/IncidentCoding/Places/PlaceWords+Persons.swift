// Words that stand around the names of persons.
extension PlaceWords {
  /// Small words inside persons' names.
  static let nameParticles: WordSet = [
    "de", "da", "di", "do", "dos", "du", "van", "von", "der", "den", "bin", "ibn", "la", "le",
    "del", "della", "al", "el", "ter", "ten", "zu",
  ]

  /// Words before a name that make it a person's.
  static let titles: WordSet = [
    "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "dame", "gen", "general", "sheikh",
    "shaikh", "judge", "justice", "sgt", "sergeant", "officer", "capt", "captain", "colonel",
    "col", "lt", "lieutenant", "rev", "reverend", "senator", "sen", "rep", "congressman",
    "congresswoman", "prof", "professor", "king", "queen", "prince", "princess", "pope", "bishop",
    "archbishop", "cardinal", "father", "sister", "brother", "maj", "major", "cpl", "corporal",
    "pvt", "private", "detective", "det", "inspector", "constable", "deputy", "coach", "actor",
    "actress", "singer", "attorney", "councilman", "councilwoman", "councillor", "alderman",
    "ayatollah", "imam", "mullah", "emir", "haji", "hajji", "comrade", "president", "chancellor",
    "secretary", "ambassador", "spokesman", "spokeswoman", "minister", "premier", "mayor",
    "governor", "gov", "chairman", "commander", "cmdr", "brig", "brigadier", "admiral", "adm",
    "representative", "commissioner", "supt", "superintendent", "trooper", "dean", "rabbi",
    "baron", "duke", "count", "countess", "author", "director", "striker", "midfielder",
    "goalkeeper", "defender", "quarterback", "pitcher",
  ]

  /// Nouns that a person's whole name stands behind without a comma.
  static let offices: WordSet = [
    "spokesperson", "chief", "leader", "official", "resident", "witness", "activist", "analyst",
    "lawyer", "lawmaker", "teacher", "doctor", "journalist", "reporter", "coordinator", "head",
    "survivor", "shopkeeper", "villager", "farmer", "elder", "researcher", "prosecutor",
  ]

  static let speech: WordSet = [
    "said", "says", "told", "added", "adds", "explained", "recalled", "wrote", "writes",
    "testified", "pleaded", "replied", "noted", "argued", "thinks", "admitted", "tweeted",
  ]
}
