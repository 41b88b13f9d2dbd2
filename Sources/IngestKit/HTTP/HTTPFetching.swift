public import Foundation

/// The network as the host lends it to a plugin: polite, guarded, and replaceable in tests.
public protocol HTTPFetching: Sendable {
  /// Sends one request when its turn has come, and follows redirects.
  ///
  /// The host sees to pauses between requests, retries, time limits, size limits and forbidden
  /// addresses.
  ///
  /// - Returns: an answer of status 2xx, or 304 when the request named validators.
  /// - Throws: `HTTPFailure` for everything else; `CancellationError`.
  func fetch(_ request: HTTPRequest) async throws -> HTTPResponse
}

extension HTTPFetching {
  /// Gets what a URL names.
  public func fetch(_ url: URL) async throws -> HTTPResponse { try await fetch(HTTPRequest(url)) }
}
