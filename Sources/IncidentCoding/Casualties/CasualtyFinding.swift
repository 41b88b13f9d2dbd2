internal import IngestKit

/// A casualty figure that one event word states.
struct CasualtyFinding: Sendable {
  let effect: Casualties.Effect
  var count: PersonCount
  /// Words that carry the figure, the event word included.
  var tokens: Range<Int>
  var categories = CategoryFigures()
  /// The persons, as they stand in the text.
  var groups: [PersonGroup] = []
  /// "another two": to be added to what was told before.
  var isFurther = false
  /// "four with wounds. One died, and three others were hurt": further ones than the dead.
  var isBesideDead = false
  /// 4 of "a fourth victim": how many there are with those told before.
  var ordinal: Int?
  let rule: String
  /// Told by those who say that they did it, and by nobody else.
  var isOwnClaim = false
  /// "shot", "taken to a hospital": hit, and nothing said yet of the outcome.
  var isHit = false
  /// "in stable condition", "with injuries that are not life-threatening": told to live.
  var isAlive = false
  /// The first token of the sentence, where that tells of care: "sent to a hospital", "in stable
  /// condition".
  var careSentence: Int?
  /// Only the kind of event says so: "a fatal shooting", "a homicide".
  var isImplied = false
  /// "three of whom later died", "one of them fatally": some of those wounded right before.
  var isPartOfHit = false
  /// "another died in hospital": after those told dead before.
  var isLateDeath = false
  /// "shot himself"
  var isSelfInflicted = false
  /// "before he killed himself", "before he was killed": the last of them, and no victim.
  var isSequel = false
  /// Whom a finding of one person is about, as far as name and age tell.
  var person: PersonIdentity?
  /// The noun of a single person.
  var personHead: Int?
  /// Told as somebody who was spoken of before: "the boy", "he".
  var isDefinite = false
  /// Read from the article's title; the tokens are the title's.
  var isOfTitle = false
  /// "Residents said that more than 80 died": told by people of the place behind the lead.
  var isHearsay = false
  /// "The ministry put the toll at 17": a count that stands beside that of others.
  var isRival = false
  /// "an earlier toll of 64": what another figure has taken the place of.
  var isSuperseded = false
}
