extension HTTPFailure: CustomStringConvertible {
  /// What is wrong, where, and what would be right, in one line without secrets.
  public var description: String {
    let detour = origin.map { " (redirected from \($0))" } ?? ""
    return "\(place)\(detour): \(cause.description)"
  }
}

extension HTTPFailure.Cause: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidRequest(let problem): problem
    case .unsupportedScheme(let scheme):
      "cannot fetch '\(scheme)' URLs; only http and https are fetched"
    case .unresolvedHost: "the host's name cannot be resolved; check its spelling and the network"
    case .forbiddenAddress(let address, let kind):
      "leads to \(address) (\(kind)), which is not of the public internet; "
        + "'http: { allow: … }' lets hosts and addresses in that are meant"
    case .connectionFailed(let reason): "cannot connect: \(reason)"
    case .connectionLost(let reason): "the connection was lost: \(reason)"
    case .untrusted(let reason):
      "the server cannot be trusted: \(reason); a private authority is named with 'ca_file'"
    case .timedOut(let phase, let limit): "\(phase.description) within \(limit.words)"
    case .truncated(let received, let expected?):
      "the body ended after \(received) of \(expected) bytes"
    case .truncated(let received, nil):
      "the body broke off after \(received) bytes"
    case .malformedResponse(let reason): "the answer is not valid HTTP: \(reason)"
    case .headersTooLarge(let limit): "the header is larger than \(limit) bytes"
    case .bodyTooLarge(let limit): "the body is larger than \(limit) bytes"
    case .compressionBomb(let limit):
      "the body unpacks to more than \(limit) times what was sent; refused as a compression bomb"
    case .tooManyRedirects(let limit): "more than \(limit) redirects; the last one led here"
    case .redirectLoop: "the redirects go in a circle"
    case .redirectWithoutTarget(let status): "status \(status) without a usable Location"
    case .status(let status, let pause):
      "answered \(Self.text(of: status))" + (pause.map { ", try again in \($0.words)" } ?? "")
    case .hostPaused(let pause): "the host asked to be left alone for another \(pause.words)"
    case .disallowedByRobots: "the site's robots.txt does not allow \(Product.name) to fetch this"
    case .robotsUnreachable(let reason):
      "not fetched, because the site's robots.txt cannot be read: \(reason)"
    }
  }

  private static func text(of status: Int) -> String {
    guard let phrase = phrases[status] else { return "status \(status)" }
    return "status \(status) (\(phrase))"
  }

  private static let phrases = [
    400: "bad request", 401: "name and password needed", 403: "forbidden", 404: "not found",
    406: "not acceptable", 408: "request timeout", 410: "gone for good", 418: "refused",
    425: "too early", 429: "too many requests", 451: "withheld for legal reasons",
    500: "server error", 502: "bad gateway", 503: "unavailable", 504: "gateway timeout",
  ]
}

extension HTTPFailure.Phase: CustomStringConvertible {
  public var description: String {
    switch self {
    case .connecting: "no connection"
    case .firstByte: "no answer"
    case .progress: "hardly a byte arrived"
    case .end: "the answer did not end"
    }
  }
}

extension Duration {
  /// The length as a person would write it: `250 ms`, `30 s`, `5 min`, `24 h`.
  var words: String {
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    switch milliseconds {
    case ..<1000: return "\(milliseconds) ms"
    case ..<120_000: return "\((milliseconds + 500) / 1000) s"
    case ..<7_200_000: return "\((milliseconds + 30_000) / 60_000) min"
    default: return "\((milliseconds + 1_800_000) / 3_600_000) h"
    }
  }
}
