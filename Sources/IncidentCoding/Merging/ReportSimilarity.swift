internal import IngestKit

/// How likely it is that two reports tell of one incident.
enum ReportSimilarity {
  static let threshold = 3.0

  /// Nil when they cannot be of one incident.
  static func score(_ one: ReportFeatures, _ other: ReportFeatures) -> Double? {
    guard one.kind == other.kind, let (time, place) = timeAndPlace(one, other) else { return nil }
    let words = words(one, other)
    let titles = titles(one, other)
    guard isTelling(one, other, place: place, words: max(words, titles)) else { return nil }
    // Told days later without a date of its own: persons or words must say that it is the same.
    if ReportDays.isLate(one.days, other.days), titles < 1, words < 1,
      one.names.isDisjoint(with: other.names)
    {
      return nil
    }
    return time + place + actors(one, other) + figures(one, other) + means(one, other) + words
      + titles + ages(one, other) + (one.report.isPrimary && other.report.isPrimary ? 0.3 : 0)
  }

  /// True when two reports cannot be of one incident, whatever others say.
  static func contradict(_ one: ReportFeatures, _ other: ReportFeatures) -> Bool {
    one.kind != other.kind || timeAndPlace(one, other) == nil
  }

  private static func timeAndPlace(
    _ one: ReportFeatures, _ other: ReportFeatures
  ) -> (time: Double, place: Double)? {
    let time = ReportDays.likeness(one.days, other.days)
    let place = ReportPlace.likeness(one.place, other.place)
    if let time, let place { return (time, place) }
    if let time, time >= 1, mayHaveMisreadTown(one, other) { return (time, 0) }
    return isSurelyOne(one, other) ? (time ?? misreading, place ?? misreading) : nil
  }

  /// True when one of two far towns may be misread: the other report names it too, and neither the
  /// tolls nor the words speak of two incidents.
  private static func mayHaveMisreadTown(_ one: ReportFeatures, _ other: ReportFeatures) -> Bool {
    shareTown(one, other) && (figures(one, other) >= 0 || words(one, other) >= 1)
  }

  /// True when one report gives its incident a town that the other names too, if only as the place
  /// of something else.
  private static func shareTown(_ one: ReportFeatures, _ other: ReportFeatures) -> Bool {
    names(other, townOf: one) || names(one, townOf: other)
  }

  private static func names(_ report: ReportFeatures, townOf other: ReportFeatures) -> Bool {
    isNamed(other.town, in: report.title) || isNamed(other.town, in: report.words)
  }

  /// What a day or a town that cannot be the same takes from reports that are surely of one
  /// incident: one of the two articles told it of something else.
  private static let misreading = -0.75

  /// True when two reports of one kind name the same victim, or have the same title and do not
  /// both tell of another day: a town at war has the same headline again within a week.
  static func isSurelyOne(_ one: ReportFeatures, _ other: ReportFeatures) -> Bool {
    let gap = one.days.flatMap { a in other.days.map { abs(a.end - $0.end) } } ?? 0
    if gap > aYear { return false }
    if one.names.sharedCount(with: other.names, limit: 2) > 1 { return true }
    guard gap <= twoMonths, !ReportDays.areToldApart(one.days, other.days) else { return false }
    let shared = one.title.sharedCount(with: other.title)
    return shared >= 4 && 4 * shared >= 3 * min(one.title.count, other.title.count)
  }

  /// Court reports tell of a killing for a year.
  private static let aYear = 400
  private static let twoMonths = 60

  /// What the titles share, and a town that one title names and the other report tells.
  private static func titles(_ one: ReportFeatures, _ other: ReportFeatures) -> Double {
    let smaller = min(one.title.count, other.title.count)
    guard smaller > 1 else { return 0 }
    let shared = one.title.sharedCount(with: other.title)
    let isNamed = isNamed(one.town, in: other.title) || isNamed(other.town, in: one.title)
    return min(1.5, 2 * Double(shared) / Double(max(smaller, 3))) + (isNamed ? 0.5 : 0)
  }

  private static func isNamed(_ town: SortedSet<UInt64>, in title: SortedSet<UInt64>) -> Bool {
    !town.isEmpty && town.sharedCount(with: title) == town.count
  }

  private static func ages(_ one: ReportFeatures, _ other: ReportFeatures) -> Double {
    guard !one.ages.isEmpty, !other.ages.isEmpty else { return 0 }
    return one.ages.isDisjoint(with: other.ages) ? -0.5 : 0.5
  }

  /// A country, a day and a kind of event are shared by incidents that have nothing to do with each
  /// other; a town, a name, a group or the same words are not.
  private static func isTelling(
    _ one: ReportFeatures, _ other: ReportFeatures, place: Double, words: Double
  ) -> Bool {
    place >= 0.75 || words >= 1 || shareTown(one, other) || !one.names.isDisjoint(with: other.names)
      || !one.groups.isDisjoint(with: other.groups)
  }

  private static func actors(_ one: ReportFeatures, _ other: ReportFeatures) -> Double {
    var score = 0.0
    if !one.perpetrators.isEmpty, !other.perpetrators.isEmpty {
      score += one.perpetrators.isDisjoint(with: other.perpetrators) ? -1 : 1
    }
    if !one.names.isEmpty, !other.names.isEmpty {
      score += one.names.isDisjoint(with: other.names) ? -0.5 : 1.5
    }
    return score
  }

  private static func figures(_ one: ReportFeatures, _ other: ReportFeatures) -> Double {
    agreement(one.killed, other.killed, weight: 0.8)
      + agreement(one.wounded, other.wounded, weight: 0.5)
  }

  private static func agreement(_ one: CountRange?, _ other: CountRange?, weight: Double) -> Double
  {
    guard let a = one?.best ?? one?.min, let b = other?.best ?? other?.min else { return 0 }
    if a == b { return a == 0 ? weight / 2 : weight }
    return max(a, b) > 3 * max(1, min(a, b)) ? -2.5 * weight : -0.5 * weight
  }

  private static func means(_ one: ReportFeatures, _ other: ReportFeatures) -> Double {
    let isSameType = one.subEventType == other.subEventType
    let isSameWeapon = one.weapons.contains { other.weapons.contains($0) }
    return (isSameType ? 0.4 : 0) + (isSameWeapon ? 0.4 : 0)
  }

  private static func words(_ one: ReportFeatures, _ other: ReportFeatures) -> Double {
    let smaller = min(one.words.count, other.words.count)
    guard smaller > 3 else { return 0 }
    let shared = one.words.sharedCount(with: other.words)
    return min(1.5, 2.5 * Double(shared) / Double(smaller))
  }
}
