public import Foundation

/// What a plugin asks of a server.
public struct HTTPRequest: Sendable {
  public enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
  }

  /// What is asked of a site's robots.txt before the request.
  public enum RobotsRule: Sendable {
    /// Nothing: a person has named this URL, such as that of a feed.
    case notAsked
    /// Leave, at every redirect too: the URL was found on the way, such as a page behind a feed.
    case obeyed
  }

  /// http or https; a name and a password in it go to this origin alone.
  public var url: URL
  public var method = Method.get
  /// Sent to the URL's own origin alone, but for `Accept` and `Accept-Language`.
  public var headers = HTTPHeaders()
  /// What an earlier response left; an unchanged resource answers 304 without a body.
  public var validators = HTTPValidators()
  public var robots = RobotsRule.notAsked
  /// Most bytes of the decoded body, where the host's limit is not smaller.
  public var bodyLimit: Int?

  public init(
    _ url: URL, validators: HTTPValidators = HTTPValidators(),
    robots: RobotsRule = .notAsked
  ) {
    self.url = url
    self.validators = validators
    self.robots = robots
  }
}
