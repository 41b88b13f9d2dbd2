/// What the words before a verb say of it: voice, time, mood, negation.
struct VerbGroup: Sendable {
  enum Mood: Sendable {
    case past, presentPerfect, present, progressive
    /// "will attack", "could attack".
    case modal
    /// "to attack"; what governs it decides.
    case infinitive
    /// "to have attacked"
    case perfectInfinitive
    case gerund
  }

  /// From the first auxiliary to the verb itself.
  let tokens: Range<Int>
  let isPassive: Bool
  let mood: Mood
  let isNegated: Bool
  let isHedged: Bool
  /// "attacked again", "also attacked".
  let isFurther: Bool
}
