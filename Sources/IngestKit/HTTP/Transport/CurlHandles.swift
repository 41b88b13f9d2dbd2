internal import CLibcurl
internal import Foundation

/// libcurl's state of one transfer.
struct EasyHandle: ~Copyable {
  let pointer: OpaquePointer
  /// What libcurl does not copy and needs as long as the transfer lasts.
  private var lists: [UnsafeMutablePointer<curl_slist>] = []

  init?() {
    guard Self.isLibraryReady, let pointer = curl_easy_init() else { return nil }
    self.pointer = pointer
  }

  deinit {
    curl_easy_cleanup(pointer)
    for list in lists { curl_slist_free_all(list) }
  }

  func set(_ option: CURLoption, _ value: Int) { _ = ingest_easy_set_long(pointer, option, value) }

  func set(_ option: CURLoption, _ text: String) {
    _ = ingest_easy_set_text(pointer, option, text)
  }

  mutating func set(_ option: CURLoption, lines: [String]) {
    var list: UnsafeMutablePointer<curl_slist>?
    for line in lines { list = curl_slist_append(list, line) ?? list }
    guard let list else { return }
    lists.append(list)
    _ = ingest_easy_set_list(pointer, option, list)
  }

  /// Copies the bytes.
  func set(_ option: CURLoption, bytes: Data) {
    var bytes = bytes
    bytes.withUnsafeMutableBytes { buffer in
      var blob = curl_blob(
        data: buffer.baseAddress, len: buffer.count, flags: UInt32(CURL_BLOB_COPY))
      _ = ingest_easy_set_blob(pointer, option, &blob)
    }
  }

  func long(_ info: CURLINFO) -> Int {
    var value = 0
    return ingest_easy_get_long(pointer, info, &value) == CURLE_OK ? value : 0
  }

  func offset(_ info: CURLINFO) -> Int {
    var value: curl_off_t = 0
    return ingest_easy_get_offset(pointer, info, &value) == CURLE_OK ? Int(value) : 0
  }

  /// libcurl wants to be told once, before anything else, and is thread-safe from then on.
  private static let isLibraryReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}

/// libcurl's set of transfers, with the connections that they share.
struct MultiHandle: ~Copyable {
  private let pointer: OpaquePointer

  init?(connections: Int) {
    guard let pointer = curl_multi_init() else { return nil }
    self.pointer = pointer
    _ = ingest_multi_set_long(pointer, CURLMOPT_MAXCONNECTS, connections)
  }

  /// Closes the connections, which TLS takes leave of in writing.
  deinit { PipeSignal.withoutIt { _ = curl_multi_cleanup(pointer) } }

  func add(_ easy: borrowing EasyHandle) -> Bool {
    curl_multi_add_handle(pointer, easy.pointer) == CURLM_OK
  }

  func remove(_ easy: borrowing EasyHandle) { curl_multi_remove_handle(pointer, easy.pointer) }

  func perform() {
    var running: Int32 = 0
    curl_multi_perform(pointer, &running)
  }

  /// The next transfer that has ended, and how.
  func nextEnded() -> (easy: OpaquePointer, code: CURLcode)? {
    var left: Int32 = 0
    while let message = curl_multi_info_read(pointer, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else {
        continue
      }
      return (easy, message.pointee.data.result)
    }
    return nil
  }

  /// Waits until something can go on, somebody wakes it, or so many milliseconds have passed.
  func poll(milliseconds: Int32) { curl_multi_poll(pointer, nil, 0, milliseconds, nil) }

  /// Ends a `poll`; the one function that may be called from any thread.
  func wakeUp() { curl_multi_wakeup(pointer) }
}
