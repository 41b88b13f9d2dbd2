internal import CLibcurl
internal import Foundation

/// One exchange under way; lives on the thread of its `CurlLoop`.
final class Transfer {
  let request: TransportRequest
  let settings: HTTPSettings
  private(set) var easy: EasyHandle
  var head = ResponseHead()
  var body: [UInt8] = []
  var deadlines: TransferDeadlines
  /// Why we ended it ourselves.
  var refusal: HTTPFailure.Cause?
  private let start = ContinuousClock.now
  private var firstByte: Duration?

  init(_ request: TransportRequest, _ settings: HTTPSettings) throws(HTTPFailure) {
    guard let easy = EasyHandle() else {
      throw request.failure(.connectionFailed("libcurl has no memory left"))
    }
    self.request = request
    self.settings = settings
    self.easy = easy
    deadlines = TransferDeadlines(settings.timeouts, start: start)
  }

  /// Tells libcurl everything; needs the transfer to stay where it is until it has ended.
  func prepare() throws(HTTPFailure) {
    try setURL()
    try judgeWrittenAddress()
    easy.set(CURLOPT_NOSIGNAL, 1)
    // Else a transfer that is given up would wait for the resolver's thread.
    easy.set(CURLOPT_QUICK_EXIT, 1)
    easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
    easy.set(CURLOPT_FOLLOWLOCATION, 0)
    easy.set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
    if request.method == .head {
      easy.set(CURLOPT_NOBODY, 1)
    } else {
      // An announced length only; what is not announced is counted as it comes.
      easy.set(CURLOPT_MAXFILESIZE, min(request.bodyLimit, Int(Int32.max)))
    }
    easy.set(CURLOPT_ACCEPT_ENCODING, "")
    easy.set(CURLOPT_CONNECTTIMEOUT_MS, settings.timeouts.connect.milliseconds)
    easy.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    easy.set(CURLOPT_RESOLVE, lines: settings.resolved)
    easy.set(CURLOPT_HTTPHEADER, lines: try headerLines())
    setTrust()
    setProxy()
    setCallbacks()
  }

  func noteReceived(_ count: Int) {
    let now = ContinuousClock.now
    if firstByte == nil { firstByte = now - start }
    deadlines.received(count, at: now)
  }

  /// What came of it.
  func result(_ code: CURLcode) -> Result<TransportResponse, any Error> {
    if let cause = failureCause(code) { return .failure(request.failure(cause)) }
    guard head.status >= 200 else {
      return .failure(request.failure(.malformedResponse("there is no status")))
    }
    let timings = HTTPTimings(
      firstByte: firstByte ?? .zero, total: ContinuousClock.now - start)
    return .success(
      TransportResponse(status: head.status, headers: head.headers, body: body, timings: timings))
  }

  /// Makes sure that libcurl reads the same host from the URL as the checks before it did.
  private func setURL() throws(HTTPFailure) {
    let text = request.location.url.absoluteString
    guard let parser = curl_url() else {
      throw request.failure(.connectionFailed("libcurl has no memory left"))
    }
    defer { curl_url_cleanup(parser) }
    var host: UnsafeMutablePointer<CChar>?
    defer { curl_free(host) }
    guard curl_url_set(parser, CURLUPART_URL, text, 0) == CURLUE_OK,
      curl_url_get(parser, CURLUPART_HOST, &host, UInt32(CURLU_URLDECODE)) == CURLUE_OK, let host,
      HTTPOrigin.canonical(String(cString: host)) == request.location.origin.host
    else { throw request.failure(.invalidRequest("the URL can be read in two ways")) }
    easy.set(CURLOPT_URL, text)
  }

  /// Behind a proxy the connected address is the proxy's, so only a written one can be judged.
  private func judgeWrittenAddress() throws(HTTPFailure) {
    let host = request.location.origin.host
    guard settings.proxy != .none, let address = IPAddress(host),
      let kind = settings.addresses.refusal(of: address, for: host)
    else { return }
    throw request.failure(.forbiddenAddress(host, kind: kind))
  }

  private func headerLines() throws(HTTPFailure) -> [String] {
    var lines: [String] = []
    for field in request.headers.fields {
      let isClean = (field.name + field.value).utf8.allSatisfy {
        $0 >= 0x20 && $0 != 0x7F || $0 == 9
      }
      guard isClean, !field.name.isEmpty, !field.name.utf8.contains(UInt8(ascii: ":")) else {
        throw request.failure(
          .invalidRequest("the header field '\(field.name)' holds control characters"))
      }
      // libcurl sends an empty field for a semicolon, and drops one with nothing behind the colon.
      lines.append(field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
    }
    return lines
  }

  private func setTrust() {
    easy.set(CURLOPT_SSL_VERIFYPEER, 1)
    easy.set(CURLOPT_SSL_VERIFYHOST, 2)
    if let authorities = settings.authorities { easy.set(CURLOPT_CAINFO_BLOB, bytes: authorities) }
  }

  private func setProxy() {
    switch settings.proxy {
    case .none: easy.set(CURLOPT_PROXY, "")
    case .environment: break
    case .server(let server): easy.set(CURLOPT_PROXY, server)
    }
  }

  private func setCallbacks() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    let handle = easy.pointer
    _ = ingest_easy_set_receiver(handle, CURLOPT_WRITEFUNCTION, receiveBody)
    _ = ingest_easy_set_pointer(handle, CURLOPT_WRITEDATA, context)
    _ = ingest_easy_set_receiver(handle, CURLOPT_HEADERFUNCTION, receiveHeaderLine)
    _ = ingest_easy_set_pointer(handle, CURLOPT_HEADERDATA, context)
    _ = ingest_easy_set_socket_opener(handle, openSocket)
    _ = ingest_easy_set_pointer(handle, CURLOPT_OPENSOCKETDATA, context)
    _ = ingest_easy_set_connected(handle, noteConnected)
    _ = ingest_easy_set_pointer(handle, CURLOPT_PREREQDATA, context)
  }
}

extension Duration {
  var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
