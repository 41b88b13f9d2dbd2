/// Makes its transport when the first request comes.
final class LazyTransport: HTTPTransport {
  private let made = Locked<(any HTTPTransport)?>(nil)
  private let make: @Sendable () throws(HTTPFailure) -> any HTTPTransport

  init(_ make: @escaping @Sendable () throws(HTTPFailure) -> any HTTPTransport) {
    self.make = make
  }

  func send(_ request: TransportRequest) async throws -> TransportResponse {
    let transport = try made.withLock { made in
      let transport = try made ?? make()
      made = transport
      return transport
    }
    return try await transport.send(request)
  }
}
