import Foundation

/// One connection of a `LoopbackServer`: reads requests and plays the answers.
struct LoopbackConnection {
  private let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  func serve(_ answer: (LoopbackRequest) -> LoopbackAnswer) {
    var received: [UInt8] = []
    while let request = nextRequest(&received) {
      for step in answer(request).steps {
        guard play(step) else { return }
      }
    }
  }

  private func nextRequest(_ received: inout [UInt8]) -> LoopbackRequest? {
    let end = Array("\r\n\r\n".utf8)
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      if let range = received.firstRange(of: end) {
        let head = String(decoding: received[..<range.lowerBound], as: UTF8.self)
        received.removeSubrange(..<range.upperBound)
        return LoopbackRequest(head)
      }
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return nil }
      received += buffer[..<count]
    }
  }

  /// Returns false when the connection is to be closed or the client has closed it.
  private func play(_ step: LoopbackAnswer.Step) -> Bool {
    switch step {
    case .bytes(let bytes): return send(bytes)
    case .pause(let length): return isOpen(after: length)
    case .endless(let bytes, let pause):
      while send(bytes) {
        if pause > .zero, !isOpen(after: pause) { return false }
      }
      return false
    case .hang: return isOpen(after: .seconds(600))
    case .close: return false
    }
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Waits; returns early when the client goes away.
  private func isOpen(after length: Duration) -> Bool {
    var wanted = pollfd(fd: descriptor, events: Self.hangUp, revents: 0)
    let milliseconds = Int32(length / .milliseconds(1))
    return poll(&wanted, 1, milliseconds) == 0
  }

  /// POLLRDHUP, which glibc shows to GNU sources only.
  private static let hangUp: Int16 = 0x2000
}
