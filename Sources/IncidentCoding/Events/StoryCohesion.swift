/// How readily the mentions of a story are taken for one event.
struct StoryCohesion: Sendable {
  /// The least similarity of an event and a later mention of it.
  let threshold: Double
  /// What each sentence between them takes from it.
  let decay: Double
  let mostDecay: Double
  /// Whether "Thursday's attacks" may speak of one attack.
  let takesPlurals: Bool
  /// Whether "a man was also shot" tells of another event.
  let splitsAtAlso: Bool
  /// Whether a sentence that opens with "The blast" goes on with the event told last.
  let goesOnWithSubject: Bool

  /// News and bulletins tell of many events side by side.
  static let news = Self(
    threshold: 1, decay: 0.12, mostDecay: 1.2, takesPlurals: true, splitsAtAlso: true,
    goesOnWithSubject: true)
  /// A local report of a crime stays with it from end to end, unless it says otherwise.
  static let crime = Self(
    threshold: -0.2, decay: 0.03, mostDecay: 0.3, takesPlurals: false, splitsAtAlso: false,
    goesOnWithSubject: false)
}
