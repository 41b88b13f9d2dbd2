/// The words that stand around names in bylines.
enum AuthorWords {
  /// In lower case, longer ones first where one begins with another.
  static let openings: [String] = [
    "written by", "reported by", "report by", "posted by", "published by", "story by", "words by",
    "article by", "text by", "by", "text und bild", "text und fotos", "ein beitrag von",
    "ein gastbeitrag von", "gastbeitrag von", "ein kommentar von", "kommentar von", "interview von",
    "eine analyse von", "eine kolumne von", "aus", "artikel von", "geschrieben von",
    "veröffentlicht von", "erstellt von", "autoren", "autorin", "autor", "von", "text:", "text",
    "texte", "écrit par", "publié par", "propos recueillis par", "par", "escrito por",
    "publicado por", "redacción", "por", "scritto da", "a cura di", "di", "da", "geschreven door",
    "door", "skrevet av", "tekst:", "tekst", "av", "af", "skriven av", "oleh", "autorzy", "przez",
    "yazan", "yazar", "haber:", "author:", "authors:", "author", "authors", "auteur", "auteurs",
    "autore", "redakteur", "redaktion:", "reporter:", "journalist:", "автор:", "автор", "текст:",
    "kirjoittaja", "teksti:", "記者", "记者", "作者", "文／", "文/", "文:", "文：", "責任編輯",
    "责任编辑", "编辑", "編集", "執筆", "بقلم", "كتب", "مأת", "מאת", "view all posts by",
    "zeige alle beiträge von", "posts by", "more by", "voir tous les articles de",
    "gepubliceerd door",
  ]

  static let conjunctions: Set<String> = [
    "and", "AND", "und", "UND", "et", "ET", "y", "Y", "e", "ed", "og", "och", "en", "i", "и", "та",
    "ja", "ve", "dan", "și",
    "si", "és", "a", "và", "with", "mit", "avec", "con", "com", "met", "for", "für", "και", "og",
  ]

  /// Ends of a name that are no part of it.
  static let suffixes: Set<String> = [
    "기자", "특파원", "记者", "記者", "redakteur", "redakteurin", "reporter", "journalist", "journaliste",
    "editor",
    "correspondent", "korrespondent", "korrespondentin", "autor", "autorin",
  ]

  static let noNames: Set<String> = [
    "admin", "administrator", "webmaster", "root", "user", "anonymous", "unknown", "none", "null",
    "undefined", "author", "authors", "autor", "autoren", "by", "von", "par", "por", "twitter",
    "facebook", "instagram", "email", "e-mail", "mail", "share", "kommentare", "comments", "rss",
    "follow", "folgen", "website", "linkedin", "x", "more", "mehr", "weiter", "home", "about",
    "n/a", "na", "kontakt", "contact", "print", "drucken", "weitere artikel", "all posts",
  ]

  /// Whether a text behind a name says what somebody is or where.
  static func isRole(_ text: String) -> Bool {
    text.split { !($0.isLetter || $0 == "-") }.contains { roles.contains($0.lowercased()) }
  }

  /// Whether a text names a newsroom or an agency instead of a person.
  static func isNewsroom(_ text: String) -> Bool {
    let words = text.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
    return words.contains { newsrooms.contains($0) }
      || agencies.contains(words.joined(separator: " "))
  }

  private static let roles: Set<String> = [
    "editor", "editors", "editor-in-chief", "reporter", "reporters", "correspondent", "writer",
    "contributor", "columnist", "journalist", "producer", "expert", "professor", "analyst",
    "director", "manager", "staff", "chief", "senior", "freelance", "freelancer", "special",
    "redakteur", "redakteurin", "redaktion", "redaktor", "redaktorin", "korrespondent",
    "korrespondentin", "chefredakteur", "volontär", "volontärin", "autor", "autorin",
    "journalistin",
    "journaliste", "rédacteur", "rédactrice", "correspondante", "correspondant", "periodista",
    "redactor", "redactora", "corresponsal", "enviado", "enviada", "giornalista", "inviato",
    "redacteur", "verslaggever", "journalista", "repórter", "redator", "dziennikarz", "muhabir",
    "profesorius", "ceo", "founder", "author", "news", "sports", "politics", "business", "agency",
    "afp", "ap", "dpa", "reuters", "epd", "kna", "apa", "ansa", "efe", "tass", "updated",
    "photographer", "fotos", "foto", "photo", "bild", "ph", "phd", "md", "mba", "esq",
  ]

  private static let newsrooms: Set<String> = [
    "redaktion", "redaktionsteam", "newsroom", "newsdesk", "redacción", "redaccion", "redação",
    "redazione", "rédaction", "redactie", "redaksi", "redaksjonen", "redaktionen", "redakcja",
    "redakce", "staff", "editorial", "desk", "team", "agencies", "agenturen", "admin",
    "online", "press", "newswire", "editors", "haber", "merkezi", "correspondent", "reporters",
  ]

  private static let agencies: Set<String> = [
    "afp", "ap", "associated press", "the associated press", "dpa", "reuters", "epd", "kna", "apa",
    "ansa", "efe", "tass", "xinhua", "ritzau", "ntb", "tt", "anp", "belga", "bloomberg", "sda",
    "keystone sda", "europa press", "lusa", "pap", "pti", "ani", "ians", "aa", "dha", "iha",
  ]
}
