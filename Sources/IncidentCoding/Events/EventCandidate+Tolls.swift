internal import IngestKit

extension EventCandidate {
  /// "More than 9,000 civilians were killed in the battle for the city": the dead of months or years.
  func isTollOfWar(in reading: ArticleReading) -> Bool {
    figure(of: .killed) >= Self.thousand
      && reading.sentence(of: principal.head).contains { Self.wars.contains(reading.word($0)) }
  }

  private static let thousand = 1_000
  private static let wars: WordSet = [
    "battle", "war", "conflict", "fighting", "campaign", "siege", "insurgency", "uprising",
    "rebellion", "violence", "genocide",
  ]
}
