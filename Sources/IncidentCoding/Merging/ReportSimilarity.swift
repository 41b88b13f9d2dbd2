internal import Foundation
internal import IngestKit

/// How likely it is that two reports tell of one incident.
enum ReportSimilarity {
  static let threshold = 3.0

  /// Nil when they cannot be of one incident.
  static func score(_ one: ReportFeatures, _ other: ReportFeatures) -> Double? {
    let (a, b) = (one.report.values, other.report.values)
    guard isSameKind(a, b) else { return nil }
    let isSure = isSurelyOne(one, other)
    guard let time = time(a.time, b.time) ?? (isSure ? misreading : nil),
      let place = place(a.place, b.place) ?? (isSure ? misreading : nil)
    else { return nil }
    let words = words(one, other)
    let titles = titles(one, other)
    guard isTelling(one, other, place: place, words: max(words, titles)) else { return nil }
    // Told days later without a date of its own: persons or words must say that it is the same.
    if isLate(a.time, b.time), titles < 1, words < 1, one.names.isDisjoint(with: other.names) {
      return nil
    }
    return time + place + actors(one, other) + figures(one, other) + means(a, b) + words + titles
      + ages(one, other) + (one.report.isPrimary && other.report.isPrimary ? 0.3 : 0)
  }

  /// True when two reports cannot be of one incident, whatever others say.
  static func contradict(_ one: ReportFeatures, _ other: ReportFeatures) -> Bool {
    let (a, b) = (one.report.values, other.report.values)
    if !isSameKind(a, b) { return true }
    guard time(a.time, b.time) == nil || place(a.place, b.place) == nil else { return false }
    return !isSurelyOne(one, other)
  }

  /// What a day or a town that cannot be the same takes from reports that are surely of one
  /// incident: one of the two articles told it of something else.
  private static let misreading = -0.75

  /// True when they name the same victim, tell of the same massacre in one town, or have the same
  /// title.
  static func isSurelyOne(_ one: ReportFeatures, _ other: ReportFeatures) -> Bool {
    guard isSameKind(one.report.values, other.report.values) else { return false }
    let gap = one.lastDay.flatMap { a in other.lastDay.map { abs(a - $0) } } ?? 0
    if gap > aYear { return false }
    if one.names.intersection(other.names).count > 1 || isSameMassacre(one, other) { return true }
    let shared = one.title.intersection(other.title).count
    return gap <= twoMonths && shared >= 4
      && 4 * shared >= 3 * min(one.title.count, other.title.count)
  }

  /// Court reports tell of a killing for a year.
  private static let aYear = 400
  private static let twoMonths = 60

  private static func isSameMassacre(_ one: ReportFeatures, _ other: ReportFeatures) -> Bool {
    one.massacre != nil && one.massacre == other.massacre
  }

  private static func isSameKind(_ a: IncidentValues, _ b: IncidentValues) -> Bool {
    BlockingKeys.group(of: a.event) == BlockingKeys.group(of: b.event)
      && a.isAggregate == b.isAggregate && isSameStage(a.status, b.status)
  }

  /// What the titles share, and a town that one title names and the other report tells.
  private static func titles(_ one: ReportFeatures, _ other: ReportFeatures) -> Double {
    let smaller = min(one.title.count, other.title.count)
    guard smaller > 1 else { return 0 }
    let shared = one.title.intersection(other.title).count
    let named = names(one.placeWords, in: other.title) || names(other.placeWords, in: one.title)
    return min(1.5, 2 * Double(shared) / Double(max(smaller, 3))) + (named ? 0.5 : 0)
  }

  private static func names(_ place: [Word], in title: Set<Word>) -> Bool {
    !place.isEmpty && place.allSatisfy(title.contains)
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
    place >= 0.75 || words >= 1 || !one.names.isDisjoint(with: other.names)
      || !one.groups.isDisjoint(with: other.groups)
  }

  private static func isSameStage(
    _ one: IncidentValues.Status, _ other: IncidentValues.Status
  ) -> Bool {
    let open: Set<IncidentValues.Status> = [.planned, .threatened]
    return open.contains(one) == open.contains(other)
  }

  /// True when one is dated by its publication alone, days behind the other.
  private static func isLate(_ one: IncidentTime?, _ other: IncidentTime?) -> Bool {
    guard let one, let other, let a = one.end ?? one.start, let b = other.end ?? other.start else {
      return false
    }
    return abs(a - b) > 2 && (isOfPublication(one) || isOfPublication(other))
  }

  private static func isOfPublication(_ time: IncidentTime) -> Bool {
    time.text == nil && time.anchor != nil
  }

  /// How long after an event it may be told without its date.
  private static let aftermath = 45

  private static func time(_ one: IncidentTime?, _ other: IncidentTime?) -> Double? {
    guard let one, let other, let oneEnd = one.end ?? one.start,
      let otherEnd = other.end ?? other.start
    else { return 0 }
    if isLate(one, other) {
      // The one without words of its own is the later.
      let late = isOfPublication(one) ? oneEnd : otherEnd
      let early = isOfPublication(one) ? otherEnd : oneEnd
      return late > early && late - early <= aftermath ? 0 : nil
    }
    let oneStart = one.start ?? oneEnd - 30
    let otherStart = other.start ?? otherEnd - 30
    let gap = max(oneStart - otherEnd, otherStart - oneEnd)
    if gap > 2 { return nil }
    if one.datePrecision == .day, other.datePrecision == .day {
      return gap <= 0 ? 2 : gap == 1 ? 1 : 0.25
    }
    return gap <= 0 ? 0.5 : 0
  }

  private static func place(_ one: Place?, _ other: Place?) -> Double? {
    guard let one, let other else { return 0 }
    if let a = one.country, let b = other.country, a != b { return nil }
    if one.gazetteerID != nil, one.gazetteerID == other.gazetteerID {
      return one.feature == .country ? 0.2 : 2
    }
    if contains(one, other) || contains(other, one) { return isWide(one, other) ? 0.2 : 1 }
    guard let distance = distance(one, other) else { return 0 }
    if isWide(one, other) { return isOfAnotherState(one, other, distance) ? nil : 0 }
    switch distance {
    case ..<10: return 1.75
    case ..<30: return 0.75
    case ..<60: return -0.5
    default: return nil
    }
  }

  private static func isWide(_ one: Place, _ other: Place) -> Bool {
    let wide: Set<Place.Feature> = [.country, .region, .water, .admin1]
    return one.feature.map(wide.contains) ?? true || other.feature.map(wide.contains) ?? true
  }

  /// A province and a town of another one, far enough apart to be no matter of their border.
  private static func isOfAnotherState(_ one: Place, _ other: Place, _ distance: Double) -> Bool {
    guard let a = one.admin1Code, let b = other.admin1Code else { return false }
    return a != b && distance > 100
  }

  private static func contains(_ outer: Place, _ inner: Place) -> Bool {
    !outer.path.isEmpty && outer.path.count < inner.path.count
      && Array(inner.path.prefix(outer.path.count)) == outer.path
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
    return max(a, b) > 3 * max(1, min(a, b)) ? -1.5 * weight : -0.5 * weight
  }

  private static func means(_ one: IncidentValues, _ other: IncidentValues) -> Double {
    var score = one.event.subEventType == other.event.subEventType ? 0.4 : 0
    let weapons = Set(one.weapons.map(\.type))
    if !weapons.isDisjoint(with: other.weapons.map(\.type)) { score += 0.4 }
    return score
  }

  private static func words(_ one: ReportFeatures, _ other: ReportFeatures) -> Double {
    let smaller = min(one.words.count, other.words.count)
    guard smaller > 3 else { return 0 }
    let shared = one.words.intersection(other.words).count
    return min(1.5, 2.5 * Double(shared) / Double(smaller))
  }

  /// Great-circle distance in kilometres.
  private static func distance(_ one: Place, _ other: Place) -> Double? {
    guard let a = one.latitude, let b = one.longitude, let c = other.latitude,
      let d = other.longitude
    else { return nil }
    let radians = Double.pi / 180
    let x =
      pow(sin((c - a) * radians / 2), 2)
      + cos(a * radians) * cos(c * radians) * pow(sin((d - b) * radians / 2), 2)
    return 12742 * asin(min(1, x.squareRoot()))
  }
}
