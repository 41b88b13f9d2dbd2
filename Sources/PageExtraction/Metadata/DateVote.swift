internal import IngestKit

/// Settles when an article was published and last changed, among all that a page says of it.
///
/// The order of the sources is that of how often they are right. A later source may add to a day
/// what time it was; only what a reader sees beside the headline may change the day.
struct DateVote {
  private(set) var published: FoundDate?
  private(set) var updated: FoundDate?

  private let sources: DateSources

  init(_ sources: DateSources) {
    self.sources = sources
    published = sources.published.first.map { asShown(localized(refined($0))) }
    updated = sources.updated.first.flatMap { change in
      guard let published else { return change }
      return change.date.seconds > published.date.seconds && change.date != published.date
        ? change : nil
    }
    // Nothing but the day of the last change is known.
    if published == nil, let change = sources.updated.first {
      published = FoundDate(date: change.date, origin: "\(change.origin), the only date")
      updated = nil
    }
  }

  /// The day of one source with the time of another that names the same day.
  private func refined(_ first: FoundDate) -> FoundDate {
    guard !first.date.isExact else { return first }
    let better = sources.published.dropFirst().first {
      $0.date.isExact && $0.date.isOn(first.date.day)
    }
    return better.map { FoundDate(date: $0.date, origin: "\(first.origin), time of \($0.origin)") }
      ?? first
  }

  /// An instant in UTC with the zone of a clock time that names the same minute elsewhere.
  ///
  /// Data are often in UTC, and the line under the headline in the time of the newsroom.
  private func localized(_ found: FoundDate) -> FoundDate {
    guard found.date.isExact, found.date.offset == 0 else { return found }
    for other in sources.published where other.date.hasTime && other.date.offset == nil {
      // One of them may leave the seconds out.
      let offset = other.date.seconds / 60 - found.date.seconds / 60
      guard offset != 0, FoundDate.isZone(offset),
        let local = WrittenDate(found.date, offset: offset)
      else { continue }
      return FoundDate(date: local, origin: found.origin, basis: found.basis)
    }
    return found
  }

  /// The day that a reader sees, where the page's data name another.
  private func asShown(_ found: FoundDate) -> FoundDate {
    guard let shown = sources.shown else { return inZoneOfAddress(found) }
    let day = shown.date.day
    guard !found.date.isOn(day) else { return inZone(found, day) ?? found }
    if found.mayBe(shown, in: sources.zones) {
      return inZone(found, day)
        ?? FoundDate(date: shown.date, origin: "\(found.origin), day of \(shown.origin)")
    }
    // Two places against one: data of a draft or of an import, say.
    let witness = sources.published.dropFirst().first {
      $0.isData && $0.date.isOn(day)
    }
    return witness ?? (found.isOfCreation ? shown : found)
  }

  /// The instant in a zone that the page names elsewhere and in which it has a certain day.
  private func inZone(_ found: FoundDate, _ day: CalendarDay) -> FoundDate? {
    guard found.date.hasTime, found.date.offset == 0, found.date.day != day else { return nil }
    return (sources.published + sources.updated).lazy.compactMap(\.date.offset)
      .compactMap { WrittenDate(found.date, offset: $0) }
      .first { $0.day == day }
      .map { FoundDate(date: $0, origin: found.origin, basis: found.basis) }
  }

  /// The day of the address, where it is the local one of an instant in UTC.
  private func inZoneOfAddress(_ found: FoundDate) -> FoundDate {
    guard let address = sources.published.first(where: { $0.basis == .address }),
      found.mayBe(address, in: sources.zones)
    else { return found }
    return inZone(found, address.date.day)
      ?? FoundDate(date: address.date, origin: "\(found.origin), day of \(address.origin)")
  }
}
