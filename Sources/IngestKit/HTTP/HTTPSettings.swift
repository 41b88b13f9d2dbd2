package import Foundation

/// How the host treats servers and protects itself; one for all plugins of a run.
package struct HTTPSettings: Sendable {
  /// Most bytes of a decoded body, unless a request wants fewer.
  package var bodyLimit = 32 << 20
  /// How many times its size a body may unpack to, once it is larger than a mebibyte.
  package var expansionLimit = 200
  package var headerLimit = 128 << 10
  package var redirectLimit = 10
  package var timeouts = HTTPTimeouts()
  package var politeness = HTTPPoliteness()
  package var addresses = AddressPolicy()
  package var proxy = HTTPProxy.none
  /// PEM certificates that are trusted instead of the system's.
  package var authorities: Data?
  /// Where the people whose servers are read can turn to: a URL or a mail address.
  package var contact: String?
  /// Addresses of names, each `host:port:address`; for tests.
  package var resolved: [String] = []

  package init() {}

  var userAgent: String {
    "\(Product.name)/\(Product.version)" + (contact.map { " (+\($0))" } ?? "")
  }
}

/// How long a request may wait for what.
package struct HTTPTimeouts: Sendable {
  package var connect = Duration.seconds(10)
  package var firstByte = Duration.seconds(30)
  /// The length of time in which `minimumRate` must be kept.
  package var stalled = Duration.seconds(20)
  /// In bytes a second.
  package var minimumRate = 50
  package var total = Duration.seconds(180)

  package init() {}
}

/// What servers are spared.
package struct HTTPPoliteness: Sendable {
  package var requestsPerHost = 2
  package var requests = 16
  /// From the start of one request to a host to that of the next.
  package var spacing = Duration.zero
  /// A longer Crawl-delay counts as this.
  package var longestCrawlDelay = Duration.seconds(30)
  /// A longer Retry-After counts as this.
  package var longestRetryAfter = Duration.seconds(24 * 60 * 60)
  package var retry = RetryPolicy()

  package init() {}
}

/// Whether requests go through a proxy, whose address is not judged then.
package enum HTTPProxy: Sendable, Equatable {
  /// Not even when the environment names one: the guard could not judge where it leads.
  case none
  /// As `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy` say.
  case environment
  case server(String)

  /// The environment's proxy, when it names one.
  package static func configured(by environment: [String: String]) -> HTTPProxy {
    let names = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
    return names.contains { !(environment[$0] ?? "").isEmpty } ? .environment : .none
  }
}
