import Foundation
import Logging

/// A log of plain lines on standard error: `ingest: notice: …`.
///
/// `LOG_LEVEL` sets the lowest level that is written; without it that is `notice`.
struct PlainLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level
  private let label: String

  init(label: String) {
    self.label = label
    let wanted = ProcessInfo.processInfo.environment["LOG_LEVEL"]
    logLevel = wanted.flatMap { Logger.Level(rawValue: $0.lowercased()) } ?? .notice
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let values = metadata.merging(event.metadata ?? [:]) { $1 }
      .sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    StandardError.writeLine("\(label): \(event.level): \(event.message)\(values)")
  }
}
