internal import Foundation

/// Sends single requests; knows nothing of redirects, retries and politeness.
protocol HTTPTransport: Sendable {
  /// - Throws: `HTTPFailure`, or `CancellationError`.
  func send(_ request: TransportRequest) async throws -> TransportResponse
}

/// One request to one server.
struct TransportRequest: Sendable {
  let method: HTTPRequest.Method
  let location: HTTPLocation
  let headers: HTTPHeaders
  /// Most bytes of the decoded body.
  let bodyLimit: Int

  func failure(_ cause: HTTPFailure.Cause) -> HTTPFailure { HTTPFailure(cause, at: location.url) }
}

/// What a server answered, whatever its status.
struct TransportResponse: Sendable {
  let status: Int
  let headers: HTTPHeaders
  let body: [UInt8]
  var timings = HTTPTimings()
}
