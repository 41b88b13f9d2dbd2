/// What a function word tells a rule; a word may be of several classes.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }

  static let article = WordClass(bit: 0)
  static let indefinite = WordClass(bit: 1)
  static let definite = WordClass(bit: 2)
  static let possessive = WordClass(bit: 3)
  static let preposition = WordClass(bit: 4)
  static let be = WordClass(bit: 5)
  static let have = WordClass(bit: 6)
  static let modal = WordClass(bit: 7)
  static let to = WordClass(bit: 8)
  static let doing = WordClass(bit: 9)
  static let negation = WordClass(bit: 10)
  /// Opens a clause of its own: "after", "while".
  static let subordinator = WordClass(bit: 11)
  static let coordinator = WordClass(bit: 12)
  static let relative = WordClass(bit: 13)
  static let subjectPronoun = WordClass(bit: 14)
  static let singularPronoun = WordClass(bit: 15)
  /// "said", "according", "reported".
  static let reporting = WordClass(bit: 16)
  /// "allegedly", "suspected".
  static let hedge = WordClass(bit: 17)
  /// "often", "routinely".
  static let habit = WordClass(bit: 18)
  /// "tried", "attempted".
  static let attempt = WordClass(bit: 19)
  /// "began", "managed": what follows did happen.
  static let phase = WordClass(bit: 20)
  /// "poised", "plan", "vowed".
  static let plan = WordClass(bit: 21)
  static let threat = WordClass(bit: 22)
  /// "another", "separate", "second".
  static let another = WordClass(bit: 23)
  /// "possible", "potential", "any".
  static let hypothetical = WordClass(bit: 24)
  /// "risk", "fear", "prospect".
  static let prospect = WordClass(bit: 25)
  /// "prevent", "avoid", "halt".
  static let prevention = WordClass(bit: 26)
  static let conditional = WordClass(bit: 27)
  static let adverb = WordClass(bit: 28)
  /// "blamed", "accused".
  static let blame = WordClass(bit: 29)
  /// "condemned", "deplored".
  static let condemnation = WordClass(bit: 30)
  /// "claimed", "admitted".
  static let claim = WordClass(bit: 31)
  static let denial = WordClass(bit: 32)
  /// "foiled", "thwarted".
  static let foiling = WordClass(bit: 33)
  /// "including", "among".
  static let inclusion = WordClass(bit: 34)
  /// "carried out", "launched": what a light verb's object names.
  static let commission = WordClass(bit: 35)
  static let also = WordClass(bit: 36)
  /// "leaving", "left": a result follows.
  static let result = WordClass(bit: 37)
  /// "apparent", "similar" and other words between an actor and an event noun.
  static let plural = WordClass(bit: 38)

  /// Opens a clause by itself.
  static let opener: WordClass = [.relative, .subordinator, .coordinator]
  static let determiner: WordClass = [.article, .indefinite, .definite, .possessive]
  static let auxiliary: WordClass = [.be, .have, .modal, .to, .doing, .negation, .adverb, .also]

  func has(_ classes: WordClass) -> Bool { !isDisjoint(with: classes) }
}
