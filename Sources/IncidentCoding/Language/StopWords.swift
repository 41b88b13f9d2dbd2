/// The commonest words of languages that share a script.
struct StopWords {
  private let languages: [String]
  /// The languages that have a word, by their places in `languages`.
  private let table: WordTable<[Int]>

  private init(_ lists: [(language: String, words: String)]) {
    languages = lists.map(\.language)
    var table: WordTable<[Int]> = [:]
    for (index, list) in lists.enumerated() {
      for word in list.words.split(separator: " ") { table[Word(word), default: []].append(index) }
    }
    self.table = table
  }

  /// The language whose words are most frequent, if they are frequent and clearly ahead.
  static func language(of document: Document, among lists: StopWords) -> String? {
    var scores = [Double](repeating: 0, count: lists.languages.count)
    var words = 0
    for token in LanguageSample.words(of: document) {
      words += 1
      // A word that several languages have tells less.
      guard let places = lists.table[token.word] else { continue }
      for place in places { scores[place] += 1 / Double(places.count) }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
    let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
    guard scores[best] >= leastScore, scores[best] >= Double(words) * leastShare,
      scores[best] >= second * lead
    else { return nil }
    return lists.languages[best]
  }

  private static let leastScore = 1.5
  private static let leastShare = 0.08
  private static let lead = 1.25

  static let latin = StopWords([
    (
      "en",
      """
      the of and to in that was is for on with as by at from were be had his has it are said he \
      have who not this but an after which their been they or its two will more one when people \
      killed police would also about into than out up over during there between against other
      """
    ),
    (
      "es",
      """
      el la los las de del que en y un una por con para su se al es lo como más este esta fue ha \
      sobre entre tras según pero sin también dos años desde hasta cuando muertos personas han
      """
    ),
    (
      "fr",
      """
      le la les des du de et en un une dans par pour sur au aux est que qui avec ce cette ont été \
      a il se plus pas son sa ses leur après selon mais être ans contre entre deux
      """
    ),
    (
      "de",
      """
      der die das und in den von zu mit dem des ist im auf für ein eine einen einer sich nicht \
      wurde wurden auch als an nach bei aus dass sie er es am bis über zum zur hat waren sind
      """
    ),
    (
      "pt",
      """
      o a os as do da dos das de que em no na nos nas e um uma por com para se ao não foi mais \
      como sua pelo pela são é está entre após segundo também mas ser dois anos foram ele
      """
    ),
    (
      "it",
      """
      il lo la gli le di del della dei delle che e in un una per con da dal nel nella sul sono è \
      non si al alla più come ha dopo anche stato stati contro tra due anni i hanno era questo
      """
    ),
    (
      "nl",
      """
      de het een en van in op te dat die is voor met zijn aan er niet door bij ook naar werd om \
      uit maar over als tot heeft hebben waren worden na nog twee jaar zich tegen meer
      """
    ),
    (
      "sv",
      """
      och att det i en som på är av för med den till inte ett har om de var från men vid efter \
      kan ska när över två år så under mot eller också blev
      """
    ),
    (
      "da",
      """
      og at det i en som på er af for med den til ikke et har om de var fra men ved efter kan \
      skal når over to år så under mod eller også blev
      """
    ),
    (
      "no",
      """
      og at det i en som på er av for med den til ikke et har om de var fra men ved etter kan \
      skal når over to år så under mot eller også ble
      """
    ),
    (
      "fi",
      """
      ja on ei se että oli ovat hän mutta myös kun joka jotka mukaan sekä tai kuin ole jälkeen \
      ollut sen vuoden vuonna hänen niin
      """
    ),
    (
      "pl",
      """
      i w na z do że się nie jest o po od za przez to jak dla oraz są był była było ale które \
      który która przed ze roku już także tym osób
      """
    ),
    (
      "cs",
      """
      a v se na je že s z do o i k ve pro za by jsou byl byla bylo podle ale po který která které \
      jako před také roku od lidí při
      """
    ),
    (
      "hu",
      """
      a az és hogy nem is egy volt de meg már csak ez azt el mint szerint még után vagy lesz két \
      aki ami során ki
      """
    ),
    (
      "ro",
      """
      și în de la cu a pe nu că din care au fost pentru o un mai este sunt după prin sau dar ale \
      al lui către fiind doi ani
      """
    ),
    (
      "tr",
      """
      ve bir bu da de için ile olarak olan daha çok gibi en ise olduğu kadar sonra dedi göre ancak \
      iki kişi var değil üzere tarafından ya ki her
      """
    ),
    (
      "id",
      """
      yang dan di dengan untuk dari pada ini itu dalam tidak akan ke oleh telah ada juga karena \
      kepada mereka sebagai orang tersebut bahwa saat adalah atau bisa para setelah
      """
    ),
    (
      "vi",
      """
      và của là có trong được cho người không một các đã với này những để khi tại về từ ngày đến \
      vào theo nhưng bị
      """
    ),
    (
      "sw",
      """
      ya na wa kwa ni za katika la cha kuwa hiyo hilo huo watu baada yake wake wao pia lakini \
      ambao ambayo huku mwaka siku kama hii alisema
      """
    ),
    (
      "so",
      """
      iyo oo ka ku ah in uu ay la u soo waxaa waa ee ayaa kale dadka wax laga lagu sidoo xilli \
      halkaas kadib
      """
    ),
    (
      "ha",
      """
      da a na ta ya ne su cikin wanda don shi ce sun kuma an ga za ba mutane bayan wata yau mai \
      wani domin
      """
    ),
    (
      "tl",
      """
      ang ng sa na mga at ay si ni para hindi ito kay may nang mula ayon isang dalawang kanyang \
      naman lamang
      """
    ),
  ])
}
