internal import IngestKit

/// A word or a phrase that names an event.
///
/// A class, since every mention of it carries it around.
final class TriggerEntry: Sendable {
  enum PartOfSpeech: String, Sendable, CaseIterable {
    case verb, noun, adjective
  }

  /// What a word needs around it to be an event; the dictionary's head explains them.
  enum Strength: String, Sendable, CaseIterable {
    case strong, weak, effect, reference, general, weapon, air, labour
    case crime, security, protest, strategic, territory, care

    /// False for words that never tell of an event by themselves, or only with a weapon.
    var mayTell: Bool {
      switch self {
      case .general, .reference, .weapon, .care: false
      default: true
      }
    }
  }

  let lemma: String
  /// The lemma as rules compare it.
  let word: Word
  /// The id of the rule that reads it.
  let rule: String
  let partOfSpeech: PartOfSpeech
  let subEvent: SubEventType
  let family: EventFamily
  let effect: Casualties.Effect?
  let weapon: Weapon.WeaponType?
  let strength: Strength
  /// "wound", "gunshot wound": a noun for what somebody has.
  let isWound: Bool
  /// "clash with police": an event word that tells whom it was fought with.
  let namesOpponent: Bool

  init(
    lemma: String, partOfSpeech: PartOfSpeech, subEvent: SubEventType, family: EventFamily,
    effect: Casualties.Effect?, weapon: Weapon.WeaponType?, strength: Strength
  ) {
    self.lemma = lemma
    word = Word(lemma)
    rule = "trigger." + lemma
    self.partOfSpeech = partOfSpeech
    self.subEvent = subEvent
    self.family = family
    self.effect = effect
    self.weapon = weapon
    self.strength = strength
    isWound = partOfSpeech == .noun && Self.wounds.contains(word)
    namesOpponent = lemma.hasPrefix("clash with ")
  }

  private static let wounds: WordSet = [
    "wound", "injury", "gunshot wound", "stab wound", "bullet wound", "shrapnel wound",
    "knife wound", "burn injury", "shrapnel injury", "head injury", "blast injury", "blast wound",
    "crush injury", "broken arm", "broken leg", "broken jaw", "broken bone", "broken rib",
    "broken nose", "fragment wound",
  ]
}

/// How a trigger stands in the text.
struct TriggerForm: OptionSet, Sendable {
  let rawValue: UInt8

  static let base = TriggerForm(rawValue: 1)
  static let thirdPerson = TriggerForm(rawValue: 2)
  static let past = TriggerForm(rawValue: 4)
  static let participle = TriggerForm(rawValue: 8)
  static let gerund = TriggerForm(rawValue: 16)
  static let singular = TriggerForm(rawValue: 32)
  static let plural = TriggerForm(rawValue: 64)
  static let adjective = TriggerForm(rawValue: 128)

  static let verb: TriggerForm = [.base, .thirdPerson, .past, .participle, .gerund]
  static let noun: TriggerForm = [.singular, .plural]
}
