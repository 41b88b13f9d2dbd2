package import Foundation
internal import IngestKit

/// A small HTTP/1.1 server on a loopback address, which misbehaves as it is told.
///
/// A thread for each connection, so that an answer can simply take its time.
package final class LoopbackServer: Sendable {
  package typealias Answering = @Sendable (LoopbackRequest) -> LoopbackAnswer

  private struct State {
    var requests: [LoopbackRequest] = []
    var connections: Set<Int32> = []
    var connectionCount = 0
    var isStopped = false
  }

  package let address: String
  package let port: Int
  private let listener: Int32
  private let state = Locked(State())

  /// Starts a server that answers until it is stopped or forgotten.
  package static func start(
    at address: String = "127.0.0.1", _ answer: @escaping Answering
  ) throws -> LoopbackServer {
    let server = try LoopbackServer(address: address)
    let (listener, weakServer) = (server.listener, WeakServer(server))
    Thread { Self.accept(on: listener, for: weakServer, answer) }.start()
    return server
  }

  private init(address: String) throws {
    OpenFileLimit.raise()
    self.address = address
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    inet_pton(AF_INET, address, &name.sin_addr)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let status = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, length) | listen(listener, 1024)
          | getsockname(listener, pointer, &length)
      }
    }
    guard status == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    port = Int(UInt16(bigEndian: name.sin_port))
  }

  deinit { stop() }

  package func url(_ path: String, host: String? = nil) -> URL {
    URL(string: "http://\(host ?? address):\(port)\(path)") ?? URL(filePath: "/")
  }

  /// What has been asked so far, in order of arrival.
  package var requests: [LoopbackRequest] { state.withLock { $0.requests } }

  /// How many connections have been made so far.
  package var connectionCount: Int { state.withLock { $0.connectionCount } }

  /// Ends all connections.
  package func stop() {
    let open = state.withLock { state -> Set<Int32>? in
      defer { state.isStopped = true }
      return state.isStopped ? nil : state.connections
    }
    guard let open else { return }
    shutdown(listener, Int32(SHUT_RDWR))
    for connection in open { shutdown(connection, Int32(SHUT_RDWR)) }
  }

  private static func accept(
    on listener: Int32, for server: WeakServer, _ answer: @escaping Answering
  ) {
    while true {
      let connection = Foundation.accept(listener, nil, nil)
      if connection < 0, errno == EINTR || errno == ECONNABORTED { continue }
      guard connection >= 0, let server = server.server, server.began(connection) else { break }
      var isOn: Int32 = 1
      setsockopt(
        connection, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
      let weakServer = WeakServer(server)
      let thread = Thread {
        LoopbackConnection(connection).serve { request in
          weakServer.server?.note(request)
          return answer(request)
        }
        weakServer.server?.ended(connection)
        close(connection)
      }
      thread.stackSize = 256 << 10
      thread.start()
    }
    close(listener)
  }

  private func began(_ connection: Int32) -> Bool {
    state.withLock { state in
      state.connectionCount += 1
      state.connections.insert(connection)
      return !state.isStopped
    }
  }

  private func ended(_ connection: Int32) {
    state.withLock { _ = $0.connections.remove(connection) }
  }

  private func note(_ request: LoopbackRequest) { state.withLock { $0.requests.append(request) } }

  /// The threads must not keep a forgotten server alive; never written to, hence Sendable.
  private final class WeakServer: @unchecked Sendable {
    private(set) weak var server: LoopbackServer?
    init(_ server: LoopbackServer) { self.server = server }
  }
}
