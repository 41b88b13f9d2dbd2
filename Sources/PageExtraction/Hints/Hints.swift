/// What the markup of an element says it holds: its name, class, id, role and the like.
package struct Hints: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The text of the article.
  static let body = Hints(rawValue: 1 << 0)
  /// The article with what belongs to it.
  static let article = Hints(rawValue: 1 << 1)
  /// The content of the page, whatever it is.
  static let content = Hints(rawValue: 1 << 2)
  static let paragraph = Hints(rawValue: 1 << 3)
  static let headline = Hints(rawValue: 1 << 4)
  /// The sentence or two between headline and text.
  static let standfirst = Hints(rawValue: 1 << 5)

  static let navigation = Hints(rawValue: 1 << 6)
  static let header = Hints(rawValue: 1 << 7)
  static let footer = Hints(rawValue: 1 << 8)
  static let aside = Hints(rawValue: 1 << 9)
  /// Other articles that are worth a click.
  static let related = Hints(rawValue: 1 << 10)
  static let comments = Hints(rawValue: 1 << 11)
  static let sharing = Hints(rawValue: 1 << 12)
  static let advertisement = Hints(rawValue: 1 << 13)
  static let subscription = Hints(rawValue: 1 << 14)
  static let author = Hints(rawValue: 1 << 15)
  static let date = Hints(rawValue: 1 << 16)
  static let tags = Hints(rawValue: 1 << 17)
  static let caption = Hints(rawValue: 1 << 18)
  /// A player, a gallery, a picture.
  static let media = Hints(rawValue: 1 << 19)
  static let consent = Hints(rawValue: 1 << 20)
  static let hidden = Hints(rawValue: 1 << 21)
  static let tools = Hints(rawValue: 1 << 22)
  /// A post of a social network inside the text.
  static let post = Hints(rawValue: 1 << 23)
  static let form = Hints(rawValue: 1 << 24)
  static let quote = Hints(rawValue: 1 << 25)
  static let infobox = Hints(rawValue: 1 << 26)
  static let correction = Hints(rawValue: 1 << 27)
  static let paywall = Hints(rawValue: 1 << 28)
  /// A word or two above a headline that say what it is about.
  static let kicker = Hints(rawValue: 1 << 29)
  /// A first word of names that tell a state of the element or of the page, not its content.
  static let state = Hints(rawValue: 1 << 30)
  /// A name that hides an element when it stands alone; `lg-hidden` and the like hide it elsewhere.
  static let hiding = Hints(rawValue: 1 << 31)

  /// Kinds whose text is no part of an article wherever they stand.
  static let foreign: Hints = [
    .navigation, .footer, .related, .comments, .sharing, .advertisement, .subscription, .author,
    .tags, .caption, .consent, .hidden, .tools, .form, .media, .aside, .date, .infobox, .paywall,
  ]

  /// Those that are seldom wrong, for pages on which all text is called foreign.
  static let mostForeign: Hints = [
    .navigation, .footer, .related, .comments, .subscription, .caption, .consent, .sharing,
    .hidden, .tools, .form,
  ]

  /// Those that are left when nothing else is.
  static let surelyForeign: Hints = [.navigation, .footer, .consent]

  /// For pages that call all of their text navigation.
  static let neverText: Hints = [.consent, .comments, .hidden]
}
