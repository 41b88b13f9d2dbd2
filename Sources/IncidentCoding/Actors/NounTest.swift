/// Tells whether a word can be a noun, by closed lists and endings alone.
enum NounTest {
  /// True for a word that is no verb form, no function word and no mark.
  static func mayBeNoun(_ index: Int, in document: Document) -> Bool {
    guard index < document.tokens.count, document.tokens[index].isWord else { return false }
    let token = document.tokens[index]
    return !others.contains(token.word) && !document.token(token, hasSuffix: "ed")
  }

  private static let others = functionWords.union(verbs)
  private static let functionWords: WordSet = [
    "and", "or", "but", "nor", "to", "in", "on", "at", "for", "from", "with", "by", "of", "as",
    "into", "onto", "near", "over", "under", "against", "between", "among", "during", "after",
    "before", "since", "until", "while", "when", "where", "if", "because", "although", "though",
    "than", "that", "which", "who", "whom", "whose", "this", "these", "those", "the", "a", "an",
    "it", "its", "he", "she", "they", "their", "his", "her", "we", "our", "you", "i", "s", "not",
    "also", "then", "soon", "there", "here", "again", "itself", "themselves", "so", "yet",
    "still", "already", "now", "never", "ever", "only", "both", "either", "about", "across",
    "along", "around", "behind", "inside", "outside", "through", "throughout", "via", "within",
    "without", "like", "such", "including", "yesterday", "today", "tonight", "later", "early",
    "on", "off", "out", "up", "down", "back", "away", "who", "last", "next", "late", "earlier",
    "overnight", "ago", "amid", "ahead", "once", "despite", "upon", "toward", "towards", "nearby",
    "whether", "unless", "till", "too", "even", "instead", "however",
  ]
  // Forms that stand behind a subject in reports, except those in "-ed".
  private static let verbs: WordSet = [
    "has", "have", "had", "is", "was", "were", "are", "be", "been", "being", "will", "would",
    "could", "can", "may", "might", "must", "should", "did", "does", "do", "said", "says", "say",
    "began", "begin", "made", "make", "makes", "struck", "hit", "shot", "sent", "took", "take",
    "takes", "told", "went", "go", "withdraws", "claims", "denies", "came", "come", "gave", "give",
    "got", "held", "kept", "knew", "lay", "led", "left", "lost", "met", "put", "ran", "saw", "set",
    "stood", "threw", "won", "broke", "burst", "drove", "fell", "fought", "found", "flew", "shoot",
    "kill", "kills", "killing", "wounding", "injuring", "attacking", "firing", "carrying",
    "launches", "launch", "opens", "open", "vow", "vows", "blew", "blow", "burnt", "caught",
    "cut", "dug", "hid", "hurt", "laid", "sought", "spoke", "stole", "swept", "tore", "wore",
    "became", "become", "becomes", "remain", "remains", "seem", "seems", "appear", "appears",
    "stormed", "continue", "continues", "conduct", "conducts", "arrest", "arrests", "seize",
    "withdrew", "rose", "wrote", "drew", "grew", "hung", "paid", "sold", "bought", "brought",
    "rode", "sank", "beat", "slit", "lit", "overran", "shook", "slew", "swung", "using", "armed",
    "dressed", "riding", "wearing", "operating", "belonging", "backed", "loyal",
  ]
}
