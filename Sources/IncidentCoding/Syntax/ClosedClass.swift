/// The function words of English and the classes that the rules ask for.
enum ClosedClass {
  static func classes(of word: Word) -> WordClass { table[word] ?? [] }

  /// The classes of each token; a number or a mark has none.
  static func classes(of tokens: [Token]) -> [WordClass] {
    let table = table
    return tokens.map { $0.isWord ? table[$0.word] ?? [] : [] }
  }

  private static let table: WordTable<WordClass> = {
    var table: WordTable<WordClass> = [:]
    for (classes, words) in entries {
      for word in words.split(separator: " ") {
        table[Word(word), default: []].formUnion(classes)
      }
    }
    return table
  }()

  private static let entries: [(WordClass, String)] = [
    ([.article, .indefinite], "a an"),
    ([.article, .definite], "the"),
    (.definite, "this that these those such both"),
    (.possessive, "his her their its our my your whose"),
    (
      .preposition,
      """
      of in on at by for from with without against near into onto over under through during between \
      among amid upon within outside inside above below across along around behind beside toward \
      towards via despite throughout per off
      """
    ),
    (.be, "is are was were be been being am get gets got getting"),
    (.have, "have has had having"),
    (
      .modal,
      """
      will would could may might can cannot shall should must wont wouldnt couldnt cant shouldnt \
      mustnt ought couldve wouldve shouldve mightve
      """
    ),
    (.to, "to"),
    (.doing, "do does did"),
    (
      .negation,
      """
      not never no neither nor nobody nothing didnt wasnt werent isnt arent hasnt havent hadnt dont \
      doesnt without wont cant couldnt wouldnt
      """
    ),
    (
      .subordinator,
      """
      after before while when whenever because although though as until since if unless whether \
      whereas once
      """
    ),
    (.coordinator, "and or but nor yet"),
    (.relative, "who whom which that where whose"),
    (.subjectPronoun, "he she they we it i you who"),
    (.singularPronoun, "he she him it"),
    (
      .reporting,
      """
      said says say saying told tells reported reports report reporting announced announces added \
      adds according stated states confirmed confirms revealed noted explained disclosed learned \
      claimed claims quoted tweeted wrote insisted indicated
      """
    ),
    (
      .hedge,
      """
      allegedly reportedly suspected apparently apparent alleged believed probably likely possibly \
      presumably presumed supposedly accused suspect seemingly purported purportedly thought \
      presumedly
      """
    ),
    (
      .habit,
      """
      often routinely regularly frequently sometimes usually always typically occasionally \
      constantly continually continuously daily sporadic repeatedly traditionally commonly \
      periodically increasingly
      """
    ),
    (
      .attempt,
      "tried attempted attempting sought failed trying tries attempts attempt try unsuccessfully"
    ),
    (
      .phase,
      "began begun begins started starts managed continued continues proceeded resumed helped"
    ),
    (
      .plan,
      """
      poised plan plans planned planning intend intends intended preparing prepared prepares ready \
      want wants wanted hope hopes hoped going expected set due about order ordered orders urged \
      urge urges call calls called seek seeks decided willing able refused refuse aim aims aimed \
      scheduled plot plots plotted plotting agreed pledged offered prepare conspired conspiracy \
      conspiring
      """
    ),
    (
      .threat,
      "vowed threatened threatens threaten threatening warned warns warn vow vows swore sworn"
    ),
    (
      .another,
      """
      another separate separately second third fourth fifth sixth seventh eighth ninth tenth other \
      different similar earlier \
      previous subsequent later simultaneous latest previously
      """
    ),
    (
      .hypothetical,
      """
      possible potential future planned imminent any further threatened feared alleged hypothetical \
      new-found would-be eventual prospective proposed
      """
    ),
    (
      .prospect,
      """
      risk risks fear fears danger prospect possibility threat threats likelihood spectre specter \
      warning warnings plan plans plot possibility case event warn fearing preparation preparations \
      conspiracy
      """
    ),
    (
      .prevention,
      """
      reduce reducing prevent prevents prevented preventing avoid avoided avoiding avert averted \
      deter deterred \
      stop halt halted end ending cease curb combat combating counter countering fight fighting \
      against rein curbing stopping halting ceasing ceased suspended suspending discourage \
      discouraging
      """
    ),
    (.conditional, "if unless whether"),
    (
      .adverb,
      """
      also already now then still just only even later soon recently again almost nearly once \
      first ever since long both all each always twice immediately instantly fatally critically \
      seriously severely badly mortally previously reportedly allegedly apparently initially \
      finally eventually deliberately accidentally indiscriminately brutally savagely \
      simultaneously separately subsequently not slightly gravely lightly violently
      """
    ),
    (.blame, "blamed blames blame blaming accused accuses accuse accusing attributed attributes"),
    (
      .condemnation,
      """
      condemned condemns condemn condemning condemnation deplored denounced denounces denounce \
      denouncing decried
      """
    ),
    (.claim, "claimed claims claim claiming admitted admits acknowledged boasted"),
    (.denial, "denied denies deny denying rejected rejects disputed"),
    (
      .foiling,
      """
      foiled foils thwarted thwarts averted prevented defused deactivated disrupted disrupt foil \
      thwart
      """
    ),
    (.inclusion, "including include included includes among amongst whom excluding"),
    (
      .commission,
      """
      carried carry carrying conducted conducting launched launching launch launches staged staging \
      committed commit committing perpetrated mounted mounting executed waged unleashed made make \
      did undertook opened led began
      """
    ),
    (.also, "also"),
    (.result, "leaving left leave leaves"),
  ]
}
