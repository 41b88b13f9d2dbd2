internal import IngestKit

/// Why an address could not be read, in words that stay the same for as long as the reason does.
struct VisitTrouble: Sendable, Equatable, Codable {
  /// False for what takes a change at the publisher's or in the pipeline file.
  let mayPass: Bool
  let message: String

  /// What takes a change, in words of its own.
  init(_ message: String) {
    mayPass = false
    self.message = message
  }

  /// - Parameter address: the URL for messages, which the message leaves out.
  init(_ failure: HTTPFailure, of address: VisitedAddress) {
    mayPass = failure.isTransient
    let place = failure.place == address.name ? "" : "\(failure.place): "
    message = place + failure.cause.description
  }

  /// What to tell when this has come after an earlier trouble without a good answer in between.
  ///
  /// A server in difficulties answers now this, now that; it is told of once.
  func following(_ earlier: VisitTrouble?) -> VisitTrouble {
    guard let earlier, earlier.mayPass, mayPass else { return self }
    return earlier
  }
}

extension SourceContext {
  func report(_ trouble: VisitTrouble, about address: VisitedAddress) async {
    await report(
      trouble.mayPass ? .transient(trouble.message) : .permanent(trouble.message),
      about: address.name)
  }
}
