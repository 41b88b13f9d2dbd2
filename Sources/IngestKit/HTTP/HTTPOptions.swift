internal import Foundation

/// The section `http` of a pipeline file: what the host's client may do, for all plugins.
struct HTTPOptions: NestedOptions {
  var contact: String?
  var allow: [AllowedDestination] = []
  var certificateFile: String?
  var proxy: Secret?
  var requests = 16
  var requestsPerHost = 2
  var spacing = Duration.zero
  var timeout = Duration.seconds(180)
  var bodyMegabytes = 32

  static let summary = "how the network is used, for all sources"

  static let declarations: [OptionDeclaration<Self>] = [
    .init(
      "contact", \.contact, "URL or mail address that servers are told, for people to turn to"),
    .init(
      "allow", \.allow,
      "hosts, addresses and ranges such as 10.0.0.0/8 that may be reached though not public"),
    .init("ca_file", \.certificateFile, "PEM file of authorities to trust beside the system's"),
    .init("proxy", \.proxy, "URL of a proxy, or 'environment' for that of http_proxy and others"),
    .init("requests", \.requests, "most requests at a time", in: 1...256),
    .init("requests_per_host", \.requestsPerHost, "most requests to one host", in: 1...64),
    .init(
      "spacing", \.spacing, "time from one request to a host to the next",
      in: .zero...Duration.seconds(3600)),
    .init(
      "timeout", \.timeout, "most time for one answer",
      in: Duration.seconds(1)...Duration.seconds(3600)),
    .init("max_body_mb", \.bodyMegabytes, "largest body that is read, in megabytes", in: 1...1024),
  ]

  /// - Throws: `PluginFailure.configuration` when the certificates cannot be used.
  func settings(
    _ settings: HTTPSettings, directory: URL, environment: [String: String]
  ) throws(PluginFailure) -> HTTPSettings {
    var settings = settings
    settings.contact = contact
    settings.addresses.allow(allow)
    settings.politeness.requests = requests
    settings.politeness.requestsPerHost = requestsPerHost
    settings.politeness.spacing = spacing
    settings.timeouts.total = timeout
    settings.bodyLimit = bodyMegabytes << 20
    switch proxy?.value {
    case nil: break
    case "environment": settings.proxy = .configured(by: environment)
    case let server?: settings.proxy = .server(server)
    }
    if let certificateFile {
      settings.authorities = try CertificateBundle.bytes(
        adding: Resources.url(forPath: certificateFile, in: directory))
    }
    return settings
  }
}
