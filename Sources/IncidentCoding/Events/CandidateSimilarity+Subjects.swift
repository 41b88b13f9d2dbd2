// Sentences that go on with the event of the one before.
extension CandidateSimilarity {
  /// "A bomber struck a market. The blast shook the old town": the subject of the next sentence is
  /// the event told last, wherever the gazetteer finds the places of the two.
  func isSubjectAgain(_ mention: EventCandidate, behind event: EventCandidate) -> Bool {
    let noun = mention.principal
    guard cohesion.goesOnWithSubject, noun.isNoun, mention.factuality.isDefinite,
      !mention.isDependent, !event.isDependent,
      mention.sentence == reading.document.sentenceIndex(ofToken: event.lastHead) + 1,
      noun.tokens.lowerBound == reading.sentence(of: noun.head).lowerBound + 1,
      !reading.wordClass(noun.tokens.upperBound).has([.preposition, .relative])
    else { return false }
    return event.family.isCompatible(with: mention.family) && !event.isPlural && !mention.isPlural
      && event.factuality.status == mention.factuality.status
      && !CandidateConflict.differInTime(event, mention)
      && !CandidateConflict.differInPerpetrators(event, mention)
  }
}
