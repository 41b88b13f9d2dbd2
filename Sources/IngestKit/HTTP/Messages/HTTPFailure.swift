public import Foundation

/// Why there is no answer to a request.
public struct HTTPFailure: Error, Sendable, Equatable {
  public enum Cause: Sendable, Equatable {
    /// The request itself cannot be sent, such as a URL without a host.
    case invalidRequest(String)
    /// Something else than http or https was asked for.
    case unsupportedScheme(String)
    case unresolvedHost
    /// The connected address is of a kind that is out of bounds, such as "loopback".
    case forbiddenAddress(String, kind: String)
    case connectionFailed(String)
    case connectionLost(String)
    /// TLS could not be agreed on, or the certificate does not vouch for the host.
    case untrusted(String)
    case timedOut(Phase, after: Duration)
    /// Fewer bytes arrived than the server had announced.
    case truncated(received: Int, expected: Int?)
    case malformedResponse(String)
    case headersTooLarge(limit: Int)
    case bodyTooLarge(limit: Int)
    /// The body grew more in decoding than honest content does.
    case compressionBomb(limit: Int)
    case tooManyRedirects(limit: Int)
    case redirectLoop
    case redirectWithoutTarget(status: Int)
    /// An answer other than 2xx and 304.
    case status(Int, retryAfter: Duration?)
    /// The host has asked, in this run or an earlier one, to be left alone.
    case hostPaused(for: Duration)
    case disallowedByRobots
    /// robots.txt could not be read, which forbids everything (RFC 9309 2.3.1.4).
    case robotsUnreachable(String)
  }

  /// What a request was waiting for.
  public enum Phase: Sendable, Equatable {
    case connecting, firstByte, progress, end
  }

  public let cause: Cause
  /// The URL of the failed exchange, without secrets.
  public let place: String
  /// Where a plugin's request had started, when redirects have led elsewhere.
  public var origin: String?

  public init(_ cause: Cause, at url: URL) {
    self.init(cause, place: Redaction.text(of: url))
  }

  init(_ cause: Cause, place: String, origin: String? = nil) {
    self.cause = cause
    self.place = place
    self.origin = origin
  }

  /// The status of an answer that is none, such as 404 and 410.
  public var status: Int? {
    if case .status(let status, _) = cause { status } else { nil }
  }

  /// True when the same request may well succeed later.
  public var isTransient: Bool {
    switch cause {
    case .unresolvedHost, .connectionFailed, .connectionLost, .timedOut, .truncated, .hostPaused,
      .robotsUnreachable:
      true
    case .status(let status, _): Self.transientStatuses.contains(status)
    default: false
    }
  }

  /// How long the server asked to be left alone.
  public var retryAfter: Duration? {
    switch cause {
    case .status(_, let pause): pause
    case .hostPaused(let pause): pause
    default: nil
    }
  }

  private static let transientStatuses: Set = [408, 425, 429, 500, 502, 503, 504]
}

extension PluginFailure {
  /// The class of failure that the host knows how to treat.
  public init(_ failure: HTTPFailure) {
    if failure.isTransient {
      self = .transient(failure.description, retryAfter: failure.retryAfter)
    } else {
      self = .permanent(failure.description)
    }
  }
}
