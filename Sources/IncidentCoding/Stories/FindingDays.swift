internal import IngestKit

/// Takes out figures that belong to what the story looks back on.
///
/// "Police linked him to the Jan. 21 shooting that killed a student", "47 people have been killed
/// this year": the words do not tell of another event, but the time does.
struct FindingDays {
  let reading: ArticleReading

  func settle(_ event: EventCandidate) {
    guard let time = event.time, time.expression != nil, time.precision == .day,
      let day = time.start, event.findings.count > 1
    else { return }
    var other: [CasualtyFinding] = []
    var own: [CasualtyFinding] = []
    for finding in event.findings where !isOfManyEvents(finding) {
      if isBefore(day, finding) { other.append(finding) } else { own.append(finding) }
    }
    let highest = own.map(\.count.figure).max() ?? 0
    // All of them together tell that it is the day of the event that is wrong, and so does the
    // highest.
    guard highest > 0, other.allSatisfy({ $0.count.figure <= highest }) else { return }
    event.findings = own
  }

  /// "were killed on Jan. 21", and the clause names neither the event's day nor a later one, on
  /// which somebody may have died of it.
  private func isBefore(_ day: CalendarDay, _ finding: CasualtyFinding) -> Bool {
    guard isFigure(finding) else { return false }
    let told = times(beside: finding)
    return told.contains { ($0.end ?? day) < day - 1 }
      && !told.contains { $0.precision == .day && ($0.end ?? day) >= day - 1 }
  }

  /// "have been shot this year", "in the past 21 months", "in separate shootings"
  private func isOfManyEvents(_ finding: CasualtyFinding) -> Bool {
    guard isFigure(finding), finding.count.figure > 1 else { return false }
    return isOfSeparateEvents(finding)
      || times(beside: finding).contains {
        $0.precision >= .year || $0.kind == .duration && $0.precision >= .month
      }
  }

  private func isOfSeparateEvents(_ finding: CasualtyFinding) -> Bool {
    guard reading.document.mayContain(anyOf: Self.partings) else { return false }
    let sentence = reading.sentence(of: finding.tokens.upperBound - 1)
    return sentence.contains { index in
      Self.partings.contains(reading.word(index))
        && (index + 1...index + 3).contains {
          Self.events.contains(reading.word($0))
            || reading.triggers.covering($0).map { $0.isNoun && $0.form.contains(.plural) } ?? false
        }
    }
  }

  private static let partings: [Word] = ["separate", "unrelated"]
  private static let events: WordSet = ["incidents", "cases", "locations", "scenes"]

  private func isFigure(_ finding: CasualtyFinding) -> Bool {
    !finding.isOfTitle && finding.count.figure > 0
  }

  /// The times of its clause.
  private func times(beside finding: CasualtyFinding) -> [TimeExpression] {
    let finder = TimeFinder(reading: reading)
    return reading.times.within(reading.clause(of: finding.tokens.upperBound - 1)).filter {
      $0.start != nil && $0.end != nil && finder.isUsable($0)
    }
  }
}
