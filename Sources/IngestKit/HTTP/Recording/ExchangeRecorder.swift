package import Foundation
package import Logging

/// Passes requests on and keeps every exchange as a file.
actor ExchangeRecorder: HTTPTransport {
  private let transport: any HTTPTransport
  private let folder: URL
  private var count = 0

  init(_ transport: any HTTPTransport, folder: URL) {
    self.transport = transport
    self.folder = folder
  }

  func send(_ request: TransportRequest) async throws -> TransportResponse {
    let response = try await transport.send(request)
    count += 1
    let number = String(count)
    let name = String(repeating: "0", count: max(0, 4 - number.count)) + number
    let file = folder.appending(path: "\(name).http")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(RecordedExchange(request, response).bytes).write(to: file)
    } catch {
      throw PluginFailure.permanent("cannot record to '\(file.path)': \(error.reason)")
    }
    return response
  }
}

extension HTTPClient {
  /// Makes a client of the real network that keeps what it is answered.
  package convenience init(
    _ settings: HTTPSettings, memory: any HTTPMemory, recordingTo folder: URL, log: Logger
  ) {
    self.init(
      settings, memory: memory, log: log,
      transport: ExchangeRecorder(
        LazyTransport { () throws(HTTPFailure) in try CurlTransport(settings) }, folder: folder))
  }
}
