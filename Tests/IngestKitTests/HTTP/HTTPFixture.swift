import Foundation
import IngestTesting
import Logging

@testable import IngestKit

/// Clients for tests: the real one that may reach the loopback, and one with a scripted network.
enum HTTPFixture {
  static let log = Logger(label: "tested") { _ in SwiftLogNoOpLogHandler() }

  /// Settings that allow the loopback and try once.
  static var settings: HTTPSettings {
    var settings = HTTPSettings()
    settings.addresses = AddressPolicy(
      allowing: ["127.0.0.0/8"].compactMap(AllowedDestination.init))
    settings.politeness.retry.attempts = 1
    settings.politeness.requestsPerHost = 64
    settings.politeness.requests = 64
    return settings
  }

  static func client(
    _ settings: HTTPSettings = settings, memory: any HTTPMemory = TransientHTTPMemory()
  ) -> HTTPClient {
    HTTPClient(settings, memory: memory, log: log)
  }

  static func url(_ text: String) throws -> URL {
    guard let url = URL(string: text) else { throw CocoaError(.fileReadInvalidFileName) }
    return url
  }

  /// The cause of a request's failure; nil when it succeeded.
  static func cause(
    _ client: HTTPClient, _ request: HTTPRequest
  ) async throws -> HTTPFailure.Cause? {
    do {
      _ = try await client.fetch(request)
      return nil
    } catch let failure as HTTPFailure {
      return failure.cause
    }
  }
}
