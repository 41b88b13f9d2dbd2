internal import Foundation
internal import IngestKit
internal import PageExtraction

/// Reads a sitemap, with those that it is an index of, and the pages that are due by it.
///
/// The newest pages come first. What goes beyond the limit is left for the next run, and a sitemap
/// counts as read only when its pages are, so that a run which is cut short loses nothing.
struct SitemapRound {
  let address: VisitedAddress
  let schedule: VisitSchedule
  /// How old a page may be.
  let since: Duration
  /// Most pages that one run reads.
  let limit: Int
  let publisher: String?
  let context: any SourceContext

  /// Sitemaps that one run asks for, and how deep indexes may nest.
  private static let sitemapLimit = 200
  private static let depthLimit = 3
  private static let width = 64

  func callAsFunction() async throws -> VisitOutcome {
    var lists = Lists()
    let outcome = try await read(address, entry: nil, depth: 1, into: &lists)
    guard !lists.read.isEmpty else { return outcome }
    let (due, rest) = try await duePages(of: lists.pages)
    let isWhole = try await visit(due)
    for index in lists.read.indices {
      lists.read[index].state.isUnfinished =
        lists.read[index].isUnfinished || rest > 0 || !isWhole ? true : nil
      try await context.emit(
        [], partition: lists.read[index].partition, cursor: lists.read[index].state.cursor)
    }
    if lists.areKnown { try await forgetPages(unless: lists.pages) }
    if rest > 0 {
      await context.note("\(rest) of its pages are left for later runs", about: address.name)
    }
    return outcome
  }

  private var list: String { ContentHash.id(address.id) }

  /// What the sitemaps of this run have named.
  private struct Lists {
    struct Read {
      let partition: String
      var state: SitemapState
      /// Whether a part of it could not be read.
      var isUnfinished: Bool
    }

    var read: [Read] = []
    var pages: [SitemapEntry] = []
    /// False when a list has not changed, and so has not come again.
    var areKnown = true
    var asked = 0
  }

  private func read(
    _ address: VisitedAddress, entry: SitemapEntry?, depth: Int, into lists: inout Lists
  ) async throws -> VisitOutcome {
    lists.asked += 1
    let visit = SitemapVisit(
      address: address, schedule: schedule, context: context, entry: entry)
    switch try await visit() {
    case .left(let isBroken): return .left(isBroken: isBroken)
    case .failed: return .failed
    case .read(let sitemap, let state):
      var isUnfinished = false
      if let sitemap {
        switch sitemap.kind {
        case .pages: lists.pages += sitemap.entries
        case .index:
          isUnfinished = try await readIndex(sitemap.entries, depth: depth, into: &lists)
        }
      } else {
        lists.areKnown = false
      }
      lists.read.append(
        Lists.Read(partition: visit.partition, state: state, isUnfinished: isUnfinished))
      return .read
    }
  }

  /// True when a sitemap of the index could not be read.
  private func readIndex(
    _ entries: [SitemapEntry], depth: Int, into lists: inout Lists
  ) async throws -> Bool {
    guard depth < Self.depthLimit else { return false }
    var isUnfinished = false
    for entry in newestFirst(entries) {
      guard let url = URL(string: entry.address),
        PageAddress.isSameSite(entry.address, address.name)
      else {
        continue
      }
      guard lists.asked < Self.sitemapLimit else { return true }
      let outcome = try await read(
        VisitedAddress(url), entry: entry, depth: depth + 1, into: &lists)
      isUnfinished = isUnfinished || outcome == .failed || outcome == .left(isBroken: true)
    }
    return isUnfinished
  }

  /// The pages to read now, and how many more are due.
  private func duePages(of entries: [SitemapEntry]) async throws -> ([PageVisit], rest: Int) {
    var due: [PageVisit] = []
    var rest = 0
    var seen: Set<String> = []
    for entry in newestFirst(entries) {
      guard seen.insert(entry.address).inserted, let url = URL(string: entry.address),
        PageAddress.isSameSite(entry.address, address.name)
      else { continue }
      let visit = PageVisit(
        address: VisitedAddress(url), schedule: schedule, publisher: publisher, context: context,
        entry: entry, list: list)
      let cursor = try await context.cursor(for: visit.partition)
      guard visit.isDue(cursor.flatMap { PageState(cursor: $0) } ?? PageState()) else { continue }
      if due.count < limit { due.append(visit) } else { rest += 1 }
    }
    return (due, rest)
  }

  /// Forgets pages that are no longer listed and were read so long ago that none is read again.
  private func forgetPages(unless listed: [SitemapEntry]) async throws {
    let listed = Set(
      listed.compactMap { URL(string: $0.address).map { VisitedAddress($0).id } })
    let (start, list) = (context.now.addingTimeInterval(-(since / .seconds(1))), list)
    try await context.forget { partition, cursor in
      guard !listed.contains(partition) else { return false }
      guard let state = PageState(cursor: cursor), state.list == list else { return false }
      return state.visit.map { $0.time < start } ?? false
    }
  }

  /// Those that are not too old; those without a date come last.
  private func newestFirst(_ entries: [SitemapEntry]) -> [SitemapEntry] {
    let start = Int((context.now.timeIntervalSince1970 - since / .seconds(1)).rounded())
    let dated = entries.enumerated().compactMap { index, entry -> (Int, Int, SitemapEntry)? in
      guard let date = (entry.published ?? entry.lastModified).flatMap(WrittenDateReader.date)
      else { return (.min, index, entry) }
      // A day without a time lasts until its end.
      let end = date.seconds + (date.hasTime ? 0 : 86_400)
      return end >= start ? (date.seconds, index, entry) : nil
    }
    return dated.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
  }

  /// False when a page could not be read for now.
  private func visit(_ pages: [PageVisit]) async throws -> Bool {
    var isWhole = true
    try await withThrowingTaskGroup(of: VisitOutcome.self) { group in
      for (index, page) in pages.enumerated() {
        if index >= Self.width, let outcome = try await group.next() {
          isWhole = isWhole && outcome != .failed
        }
        group.addTask { try await page() }
      }
      for try await outcome in group { isWhole = isWhole && outcome != .failed }
    }
    return isWhole
  }
}
