public import Foundation

/// A server's final answer, after redirects.
public struct HTTPResponse: Sendable {
  /// 200–299, or 304.
  public let status: Int
  public let headers: HTTPHeaders
  /// The body without its content encoding; empty for 304.
  public let body: [UInt8]
  /// Where the answer came from, without a name or password.
  public let url: URL
  public let redirects: [HTTPRedirect]
  public let timings: HTTPTimings

  public init(
    status: Int, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = [], url: URL,
    redirects: [HTTPRedirect] = [], timings: HTTPTimings = HTTPTimings()
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.url = url
    self.redirects = redirects
    self.timings = timings
  }

  /// True when the copy that the request's validators vouch for is still good.
  public var isNotModified: Bool { status == 304 }

  /// What the next request should carry.
  public var validators: HTTPValidators {
    HTTPValidators(etag: headers["ETag"], lastModified: headers["Last-Modified"])
  }
}

/// One step on the way to the final answer.
public struct HTTPRedirect: Sendable, Equatable {
  public let status: Int
  /// Where the redirect led to, without a name or password.
  public let target: URL

  public init(status: Int, target: URL) {
    self.status = status
    self.target = target
  }

  /// True when later requests should go to the target at once (301, 308).
  public var isPermanent: Bool { status == 301 || status == 308 }
}

/// How long the last exchange took, from its start.
public struct HTTPTimings: Sendable, Equatable {
  public let firstByte: Duration
  public let total: Duration

  public init(firstByte: Duration = .zero, total: Duration = .zero) {
    self.firstByte = firstByte
    self.total = total
  }
}
