/// Tells several tasks that there is something new to look at.
///
/// A task that is busy hears of it once, however often it was told.
struct Signals: Sendable {
  let streams: [AsyncStream<Void>]
  private let continuations: [AsyncStream<Void>.Continuation]

  init(count: Int) {
    let pairs = (0..<count).map { _ in
      AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    }
    streams = pairs.map(\.stream)
    continuations = pairs.map(\.continuation)
  }

  @Sendable func send() { for continuation in continuations { continuation.yield() } }

  func finish() { for continuation in continuations { continuation.finish() } }
}
