internal import Foundation
internal import IngestKit
internal import Plugins

/// How fast feeds that are in memory are parsed, on one thread.
enum FeedBenchmark: Benchmark {
  static let name = "feeds"
  static let summary = "[--sanitize] FILE…: parse feeds, best of 7 rounds, as a line of JSON"

  static func run(_ arguments: [String]) async throws {
    let sanitizes = arguments.contains("--sanitize")
    let files = try arguments.filter { $0 != "--sanitize" }.map {
      Array(try Data(contentsOf: URL(filePath: $0)))
    }
    var best = (wall: Double.infinity, processor: Double.infinity)
    var items = 0
    for _ in 0..<7 {
      var watch = Stopwatch()
      items = try await watch.measure {
        try files.reduce(0) { try $0 + parse($1, sanitizes: sanitizes) }
      }
      best = (min(best.wall, watch.elapsed), min(best.processor, watch.processor))
    }
    print(
      "{\"items\":\(items),\"bytes\":\(files.reduce(0) { $0 + $1.count }),"
        + "\"seconds\":\(best.wall),\"cpu\":\(best.processor)}")
  }

  private static func parse(_ bytes: [UInt8], sanitizes: Bool) throws -> Int {
    let document = try FeedParser().parse(bytes)
    if sanitizes {
      var length = 0
      for entry in document.entries {
        length += entry.title?.html.utf8.count ?? 0
        length += entry.summary?.html.utf8.count ?? 0
        length += entry.content?.html.utf8.count ?? 0
      }
      precondition(length > 0, "nothing was sanitized")
    }
    return document.entries.count
  }
}
