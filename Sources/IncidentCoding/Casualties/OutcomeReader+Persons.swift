internal import IngestKit

// Whether a verb takes persons.
extension OutcomeReader {
  /// True when somebody is the object of a verb, or the subject of its passive; a number alone is
  /// of no person.
  func hasPersons(_ trigger: TriggerMention) -> Bool {
    guard let group = trigger.verbGroup else { return false }
    // "four soldiers whom it had seized"
    let link = reading.clause(of: trigger.head).lowerBound
    if reading.word(link) == "whom", !group.isPassive {
      return reading.people.within(.clamped(max(0, link - 6), link)).contains { !$0.isBare }
    }
    // "50 terrorists 'neutralised'"
    let subject = group.tokens.lowerBound - 1
    let persons =
      group.isPassive
      ? reading.people.covering(reading.word(subject) == "\"" ? subject - 1 : subject)
        ?? members(before: subject)
      : reading.persons(takenBy: trigger)
    return persons.map { !$0.isBare } ?? false
  }

  /// "Two employees of the Red Cross were seized": those whose house a name tells.
  private func members(before subject: Int) -> PersonGroup? {
    var index = subject
    while index > 1, subject - index < 5,
      reading.document.tokens[index].isCapitalized || reading.word(index) == "the"
    {
      index -= 1
    }
    return index < subject && reading.word(index) == "of" ? reading.people.covering(index - 1) : nil
  }
}
