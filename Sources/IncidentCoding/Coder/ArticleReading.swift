internal import IngestKit

/// An article with everything that the taggers found in it.
///
/// A class, since every rule carries it around.
final class ArticleReading: Sendable {
  let article: Article
  let document: Document
  /// The article's title, which may be the document itself.
  let title: Document?
  let publication: CalendarDay?
  /// The words that the day of publication was inferred from, when nothing else tells it.
  let publicationTokens: Range<Int>?
  let classes: [WordClass]
  let times: [TimeExpression]
  let places: [PlaceMention]
  let actors: [ActorMention]
  let weapons: [WeaponMention]
  let targets: [TargetMention]
  let numbers: [NumberMention]
  let people: [PersonGroup]
  let names: [PersonName]
  let triggers: [TriggerMention]
  let clauses: ClauseMap
  let blocks: BlockMap

  init(
    article: Article, document: Document, title: Document?, publication: CalendarDay?,
    publicationTokens: Range<Int>?, classes: [WordClass], times: [TimeExpression],
    places: [PlaceMention], actors: [ActorMention], weapons: [WeaponMention],
    targets: [TargetMention], numbers: [NumberMention], people: [PersonGroup],
    names: [PersonName], triggers: [TriggerMention], clauses: ClauseMap, blocks: BlockMap
  ) {
    self.article = article
    self.document = document
    self.title = title
    self.publication = publication
    self.publicationTokens = publicationTokens
    self.classes = classes
    self.times = times
    self.places = places
    self.actors = actors
    self.weapons = weapons
    self.targets = targets
    self.numbers = numbers
    self.people = people
    self.names = names
    self.triggers = triggers
    self.clauses = clauses
    self.blocks = blocks
  }

  @inline(__always)
  func word(_ index: Int) -> Word {
    document.tokens.indices.contains(index) ? document.tokens[index].word : Word(hash: 0)
  }

  func sentence(of token: Int) -> Range<Int> {
    document.sentences[document.sentenceIndex(ofToken: token)].tokens
  }

  func paragraph(of token: Int) -> Int {
    document.sentences[document.sentenceIndex(ofToken: token)].paragraph
  }

  func clause(of token: Int) -> Range<Int> { clauses.clause(of: token) }

  /// True when the text opens with a heading or the like, of which no event is read.
  var isSilentAtStart: Bool { !document.sentences.isEmpty && blocks.isSilent(0) }

  /// The persons right behind a verb; "seized cattle from herders" takes none.
  func persons(takenBy verb: TriggerMention) -> PersonGroup? {
    let next = verb.tokens.upperBound
    let end = min(next + 3, sentence(of: verb.head).upperBound)
    return Range<Int>.clamped(next, end)
      .prefix { !wordClass($0).has(.preposition) && word($0) != "from" }
      .lazy.compactMap(people.covering).first
  }

  /// True for a token of a place line: "BOGOTA, 6 SEP 89 (EFE) --", of the report and no event.
  func isDateline(_ token: Int) -> Bool { blocks.isDateline(document.tokens[token]) }

  /// Words of an event before that of another token, told only to be compared with it.
  func isRecalled(_ token: Int, from other: Int) -> Bool {
    if Recollection(document: document).isProvocation(token, behind: other)
      || isOfMentioned(token, behind: other)
    {
      return true
    }
    let clause = clause(of: token)
    return !clause.contains(other)
      && Recollection(document: document).opens(clause)
  }

  /// "struck sites linked to an attack in Arden on Friday": of an event that is only mentioned.
  private func isOfMentioned(_ token: Int, behind event: Int) -> Bool {
    guard token > event + 3, token - event < 40 else { return false }
    return triggers.within(event + 1..<token).contains { noun in
      guard noun.isNoun, noun.entry.strength == .strong else { return false }
      let start = noun.tokens.lowerBound
      guard
        let article = (max(event + 1, start - 4)..<start).last(where: {
          wordClass($0).has(.article)
        })
      else { return false }
      return wordClass(article).has(.indefinite) && word(article - 1) == "to"
    }
  }

  /// The class of a token, nothing beyond the ends of the text.
  func wordClass(_ index: Int) -> WordClass {
    classes.indices.contains(index) ? classes[index] : []
  }
}
