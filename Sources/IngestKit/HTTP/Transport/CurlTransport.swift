/// Sends requests with libcurl; runs on the thread that carries the transfers.
///
/// So a request reaches libcurl without a hop, and one thread is all that the network costs.
actor CurlTransport: HTTPTransport {
  private nonisolated let loop: CurlLoop
  private let settings: HTTPSettings
  private var count = 0

  init(_ settings: HTTPSettings) throws(HTTPFailure) {
    guard let loop = CurlLoop(connections: settings.politeness.requests * 2) else {
      throw HTTPFailure(.connectionFailed("libcurl cannot be set up"), place: Product.name)
    }
    self.loop = loop
    self.settings = settings
    loop.open()
  }

  deinit { loop.close() }

  nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

  func send(_ request: TransportRequest) async throws -> TransportResponse {
    let transfer = try Transfer(request, settings)
    try transfer.prepare()
    count += 1
    let number = count
    return try await withTaskCancellationHandler {
      try Task.checkCancellation()
      return try await withCheckedThrowingContinuation { continuation in
        loop.start(transfer, number: number, continuation)
      }
    } onCancel: { [loop] in
      loop.cancel(number)
    }
  }
}
