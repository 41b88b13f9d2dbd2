import IngestKit
import Logging

/// A log that keeps what it is told.
final class TestLog: LogHandler, Sendable {
  private let kept = Locked<[String]>([])

  var messages: [String] { kept.withLock { $0 } }

  func log(event: LogEvent) { kept.withLock { $0.append(event.message.description) } }

  subscript(metadataKey _: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }

  var logLevel: Logger.Level {
    get { .info }
    set {}
  }
}
