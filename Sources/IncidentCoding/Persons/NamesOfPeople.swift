/// Tells words for many of one people or faith by their endings: "Palestinians", "Lebanese".
enum NamesOfPeople {
  static func mayName(_ index: Int, in document: Document) -> Bool {
    let token = document.tokens[index]
    guard token.isWord, token.isCapitalized, !token.isFirstOfSentence else { return false }
    if irregular.contains(token.word) { return true }
    if document.token(token, hasSuffix: "ians") || document.token(token, hasSuffix: "cans") {
      return true
    }
    // Among capitals "BASIS" and "CHAINS" look alike.
    guard !document.isUpperCase, !token.isAllCaps else { return false }
    return document.token(token, hasSuffix: "ese") || document.token(token, hasSuffix: "ans")
      || document.token(token, hasSuffix: "lis") || document.token(token, hasSuffix: "nis")
      || document.token(token, hasSuffix: "qis")
  }

  private static let irregular: WordSet = [
    "turks", "kurds", "serbs", "croats", "greeks", "poles", "danes", "swedes", "finns", "czechs",
    "filipinos", "tajiks", "uzbeks", "kazakhs", "sikhs", "muslims", "jews", "catholics",
    "protestants", "hindus", "buddhists", "arabs", "thais", "afghans", "germans", "americans",
    "yazidis", "hazaras", "tutsis", "hutus", "tuaregs", "fulanis", "rohingyas", "pashtuns",
    "shiites", "sunnis", "alawites", "britons", "scots", "spaniards", "saudis", "emiratis",
    "houthis", "bedouins", "maronites", "copts", "ahmadis", "oromos",
    "amharas", "dinkas", "nuers", "hausas", "igbos", "uyghurs", "karens", "kachins",
    "chechens", "moros", "maoists", "naxalites",
    "yemenis", "kuwaitis", "omanis", "bangladeshis", "burmese", "dutch", "french", "irish",
  ]
}
