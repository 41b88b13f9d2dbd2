internal import Foundation
internal import IngestKit

/// Asks for an address on condition that it has changed since a copy was read.
struct Revalidation {
  /// What vouches for the copy; empty for a request without a condition.
  let validators: HTTPValidators
  /// Where the copy is from, behind all redirects.
  let place: String?

  /// - Parameter send: carries a request out.
  func fetch(
    _ request: HTTPRequest, _ send: (HTTPRequest) async throws -> HTTPResponse
  ) async throws -> HTTPResponse {
    var request = request
    request.validators = validators
    let response = try await send(request)
    guard response.isNotModified, place != response.url.absoluteString else { return response }
    // The redirects lead elsewhere than last time, and this is not about the copy that we had.
    request.validators = HTTPValidators()
    return try await send(request)
  }
}
