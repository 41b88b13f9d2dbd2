internal import IngestKit

/// Why a feed could not be read, in words that stay the same for as long as the reason does.
struct FeedTrouble: Sendable, Equatable, Codable {
  /// False for what takes a change at the publisher's or in the pipeline file.
  let mayPass: Bool
  let message: String

  /// What takes a change, in words of its own.
  init(_ message: String) {
    mayPass = false
    self.message = message
  }

  /// - Parameter feed: the feed's URL for messages, which the message leaves out.
  init(_ failure: HTTPFailure, of feed: String) {
    mayPass = failure.isTransient
    let place = failure.place == feed ? "" : "\(failure.place): "
    message = place + failure.cause.description
  }

  /// What to tell when this has come after an earlier trouble without a good answer in between.
  ///
  /// A server in difficulties answers now this, now that; it is told of once.
  func following(_ earlier: FeedTrouble?) -> FeedTrouble {
    guard let earlier, earlier.mayPass, mayPass else { return self }
    return earlier
  }
}
