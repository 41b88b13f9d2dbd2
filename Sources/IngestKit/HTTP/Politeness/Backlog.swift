/// Bounds the answers that have come and that nobody has begun to read.
///
/// Requests do not wait for those who read; without a bound, the answers' memory would be all that
/// does.
struct Backlog: Sendable {
  private let turnstile: Turnstile

  init(places: Int) { turnstile = Turnstile(places: places) }

  func makePlace() -> Place { Place(turnstile) }

  /// The place of one request, from when it is sent until its answer is read.
  ///
  /// Whoever waits for something else, such as a host's turn, has given it back.
  final class Place: Sendable {
    private let turnstile: Turnstile
    private let isTaken = Locked(false)

    fileprivate init(_ turnstile: Turnstile) { self.turnstile = turnstile }

    /// Waits for the place, unless it is taken already.
    func take() async throws(CancellationError) {
      if isTaken.withLock({ $0 }) { return }
      try await turnstile.enter()
      isTaken.withLock { $0 = true }
    }

    /// Makes room for another request.
    func giveBack() {
      let wasTaken = isTaken.withLock { isTaken in
        defer { isTaken = false }
        return isTaken
      }
      if wasTaken { turnstile.leave() }
    }
  }
}
