internal import CLibcurl
internal import Foundation

// libcurl calls these on the loop's thread; each gets its transfer as the context.

private func transfer(_ context: UnsafeMutableRawPointer) -> Transfer {
  Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
}

/// Keeps a piece of the decoded body; any other return value than its size ends the transfer.
func receiveBody(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let bytes, let context else { return 0 }
  let transfer = transfer(context)
  let length = size * count
  transfer.noteReceived(length)
  transfer.body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: length))
  transfer.refusal = transfer.bodyRefusal
  return transfer.refusal == nil ? length : 0
}

/// Keeps a line of the head.
func receiveHeaderLine(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let bytes, let context else { return 0 }
  let transfer = transfer(context)
  let length = size * count
  transfer.noteReceived(length)
  transfer.head.append(UnsafeRawBufferPointer(start: bytes, count: length))
  guard transfer.head.byteCount <= transfer.settings.headerLimit else {
    transfer.refusal = .headersTooLarge(limit: transfer.settings.headerLimit)
    return 0
  }
  return length
}

/// Opens a socket for an address that the policy allows.
func openSocket(
  _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype,
  _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let context, let address else { return CURL_SOCKET_BAD }
  let transfer = transfer(context)
  guard let target = withUnsafePointer(to: &address.pointee.addr, { IPAddress($0) }) else {
    transfer.refusal = .forbiddenAddress("another network", kind: "local")
    return CURL_SOCKET_BAD
  }
  if transfer.settings.proxy == .none,
    let kind = transfer.settings.addresses.refusal(
      of: target, for: transfer.request.location.origin.host)
  {
    transfer.refusal = .forbiddenAddress(target.description, kind: kind)
    return CURL_SOCKET_BAD
  }
  return socket(
    address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue),
    address.pointee.protocol)
}

/// The connection stands, and the request is about to be sent.
func noteConnected(
  _ context: UnsafeMutableRawPointer?, _ remote: UnsafeMutablePointer<CChar>?,
  _ local: UnsafeMutablePointer<CChar>?, _ remotePort: Int32, _ localPort: Int32
) -> Int32 {
  guard let context else { return CURL_PREREQFUNC_ABORT }
  let transfer = transfer(context)
  // Of several addresses one was allowed and has answered.
  transfer.refusal = nil
  transfer.deadlines.connected(at: .now)
  return CURL_PREREQFUNC_OK
}

extension Transfer {
  /// Why the body must not grow further.
  fileprivate var bodyRefusal: HTTPFailure.Cause? {
    if body.count > request.bodyLimit { return .bodyTooLarge(limit: request.bodyLimit) }
    guard body.count > 1 << 20 else { return nil }
    // libcurl counts a buffer only after it is decoded.
    let received = easy.offset(CURLINFO_SIZE_DOWNLOAD_T) + 16 << 10
    let limit = settings.expansionLimit
    return body.count / limit > received ? .compressionBomb(limit: limit) : nil
  }
}
