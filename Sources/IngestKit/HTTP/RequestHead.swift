/// The header fields of a request, which are not the same for every host.
enum RequestHead {
  /// The fields to send to a place that a request has led to.
  ///
  /// What the plugin gave may be a secret, so it goes to the origin that the plugin named and to
  /// no other, and so do the name and password of the URL.
  static func fields(
    of request: HTTPRequest, at place: HTTPLocation, from start: HTTPLocation, userAgent: String
  ) -> HTTPHeaders {
    var headers = HTTPHeaders([.init("User-Agent", userAgent)])
    let isAtHome = place.origin == start.origin
    for field in request.headers.fields where isAtHome || isHarmless(field.name) {
      headers.append(field.name, field.value)
    }
    if isAtHome, headers["Authorization"] == nil { headers["Authorization"] = start.authorization }
    for field in request.validators.conditions { headers.append(field.name, field.value) }
    return headers
  }

  /// Refuses fields that the client writes itself.
  static func check(_ request: HTTPRequest) throws(HTTPFailure) {
    for field in request.headers.fields where reserved.contains(field.name.lowercased()) {
      throw HTTPFailure(
        .invalidRequest("the header field '\(field.name)' is not a plugin's to set"),
        at: request.url)
    }
  }

  private static func isHarmless(_ name: String) -> Bool {
    ["accept", "accept-language"].contains(name.lowercased())
  }

  private static let reserved: Set = [
    "accept-encoding", "connection", "content-length", "expect", "host", "if-modified-since",
    "if-none-match", "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade",
    "user-agent",
  ]
}
