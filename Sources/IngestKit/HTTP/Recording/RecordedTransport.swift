package import Foundation
internal import Logging

/// Answers from a folder of recorded exchanges instead of the network.
struct RecordedTransport: HTTPTransport {
  private let exchanges: [RecordedExchange]

  /// Reads every `.http` file of a folder, in the order of their names.
  init(folder: URL?) throws {
    guard let folder else {
      exchanges = []
      return
    }
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    exchanges = try files.filter { $0.pathExtension == "http" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { file in
        do {
          return try RecordedExchange(parsing: Array(Data(contentsOf: file)))
        } catch {
          throw PluginFailure.configuration("\(file.lastPathComponent): \(error.reason)")
        }
      }
  }

  /// Gives the exchange with the most conditions among those that answer the request.
  func send(_ request: TransportRequest) async throws -> TransportResponse {
    var best: RecordedExchange?
    for exchange in exchanges where exchange.answers(request) {
      let isBetter = exchange.conditions.fields.count > best?.conditions.fields.count ?? -1
      if isBetter { best = exchange }
    }
    guard let best else {
      throw request.failure(.invalidRequest("no recorded exchange answers this request"))
    }
    guard best.body.count <= request.bodyLimit else {
      throw request.failure(.bodyTooLarge(limit: request.bodyLimit))
    }
    return TransportResponse(status: best.status, headers: best.headers, body: best.body)
  }
}

extension HTTPClient {
  /// Makes a client that answers from a folder, or nothing, and neither waits nor remembers.
  package convenience init(replaying folder: URL?, now: Date) throws {
    var settings = HTTPSettings()
    settings.politeness.retry.attempts = 1
    self.init(
      settings, memory: TransientHTTPMemory(), now: { now },
      log: Logger(label: "http") { _ in SwiftLogNoOpLogHandler() },
      transport: try RecordedTransport(folder: folder))
  }
}
