internal import CLibcurl
internal import Foundation

extension Transfer {
  /// What libcurl's result means; nil when all is well.
  func failureCause(_ code: CURLcode) -> HTTPFailure.Cause? {
    if code == CURLE_OK { return nil }
    if let refusal { return refusal }
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .unresolvedHost
    case CURLE_COULDNT_CONNECT: return .connectionFailed(systemReason ?? words(code))
    case CURLE_OPERATION_TIMEDOUT:
      return .timedOut(.connecting, after: settings.timeouts.connect)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_INVALIDCERTSTATUS:
      return .untrusted(untrustedReason ?? words(code))
    case CURLE_FILESIZE_EXCEEDED: return .bodyTooLarge(limit: request.bodyLimit)
    case CURLE_PARTIAL_FILE: return .truncated(received: body.count, expected: announcedLength)
    case CURLE_GOT_NOTHING: return .connectionLost("it was closed without an answer")
    case CURLE_RECV_ERROR where head.status >= 200:
      return .truncated(received: body.count, expected: nil)
    case CURLE_RECV_ERROR, CURLE_SEND_ERROR:
      return .connectionLost(systemReason ?? words(code))
    case CURLE_OUT_OF_MEMORY, Self.tooLarge:
      // libcurl has a limit of its own for one line.
      return .headersTooLarge(limit: settings.headerLimit)
    case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_BAD_CONTENT_ENCODING,
      CURLE_WRITE_ERROR:
      return .malformedResponse(words(code))
    case CURLE_URL_MALFORMAT: return .invalidRequest("not a complete URL like https://…")
    default: return .connectionFailed(words(code))
    }
  }

  /// CURLE_TOO_LARGE, which libcurl has since 8.6.
  private static let tooLarge = CURLcode(rawValue: 100)

  /// Of an uncompressed body only, since decoded bytes are counted.
  private var announcedLength: Int? {
    head.headers["Content-Encoding"] == nil ? head.headers["Content-Length"].flatMap(Int.init) : nil
  }

  private var systemReason: String? {
    let number = easy.long(CURLINFO_OS_ERRNO)
    return number == 0 ? nil : systemMessage(Int32(number))
  }

  /// OpenSSL's word on the certificate.
  private var untrustedReason: String? {
    let result = easy.long(CURLINFO_SSL_VERIFYRESULT)
    // X509_V_ERR_… of openssl/x509_vfy.h, which stay what they are.
    return [
      10: "its certificate has expired", 9: "its certificate is not valid yet",
      18: "its certificate is self-signed", 19: "its certificate comes from an unknown authority",
      20: "its certificate comes from an unknown authority",
      62: "its certificate is for another host",
    ][result]
  }

  private func words(_ code: CURLcode) -> String {
    let text = String(cString: curl_easy_strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
