internal import Foundation
internal import GRDB

extension StaleSource {
  /// The sources of a pipeline that are stale.
  ///
  /// - Parameter run: the run that looks; what it tells is new unless the one before told it.
  static func all(
    of pipeline: Pipeline, at now: Date, run: Int64? = nil, in database: Database
  ) throws -> [StaleSource] {
    let nodes = pipeline.nodes.filter { $0.section == .sources }
    guard nodes.contains(where: { $0.sourceOptions.freshness != nil }) else { return [] }
    let first = try String.fetchOne(database, sql: "SELECT MIN(started) FROM runs")
    let previous = try String.fetchOne(
      database,
      sql: "SELECT COALESCE(ended, started) FROM runs WHERE id < ? ORDER BY id DESC LIMIT 1",
      arguments: [run ?? .max]
    ).flatMap(Instant.date)
    return try nodes.compactMap { node in
      let lastNew = try SourceTimes.of(node.name, in: database).lastNew
      guard let freshness = node.sourceOptions.freshness, let since = lastNew ?? first,
        let start = Instant.date(since),
        let (level, limit) = freshness.verdict(on: .seconds(now.timeIntervalSince(start)))
      else { return nil }
      let told = previous.flatMap { freshness.verdict(on: .seconds($0.timeIntervalSince(start))) }
      let silence = lastNew.map { "nothing new since \($0)" } ?? "nothing at all since \(since)"
      return StaleSource(
        node: node.name, level: level, message: "has given \(silence); \(limit) allows less",
        isNew: told?.level != level)
    }
  }
}
