internal import IngestKit

/// An article with everything that the taggers found in it.
struct ArticleReading: Sendable {
  let article: Article
  let document: Document
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

  /// The class of a token, nothing beyond the ends of the text.
  func wordClass(_ index: Int) -> WordClass {
    classes.indices.contains(index) ? classes[index] : []
  }
}
