/// A bounded queue from one task to another.
///
/// Both ends may wait; a waiting end is woken when its task is cancelled.
final class BatchQueue<Element: Sendable>: Sendable {
  private struct State: Sendable {
    var elements: [Element] = []
    var isFinished = false
    var isCancelled = false
    var sender: CheckedContinuation<Void, Never>?
    var receiver: CheckedContinuation<Void, Never>?
  }

  private let capacity: Int
  private let state = Locked(State())

  init(capacity: Int = 1) { self.capacity = capacity }

  /// Appends an element; waits while the queue is full.
  func send(_ element: Element) async throws(CancellationError) {
    while true {
      let (isDone, receiver) = try state.withLock {
        (state) throws(CancellationError) -> (Bool, CheckedContinuation<Void, Never>?) in
        if state.isCancelled { throw CancellationError() }
        guard state.elements.count < capacity else { return (false, nil) }
        state.elements.append(element)
        defer { state.receiver = nil }
        return (true, state.receiver)
      }
      receiver?.resume()
      if isDone { return }
      await wait(until: { $0.elements.count < self.capacity }, in: \.sender)
    }
  }

  /// Says that nothing more will come.
  func finish() {
    let receiver = state.withLock { state in
      state.isFinished = true
      defer { state.receiver = nil }
      return state.receiver
    }
    receiver?.resume()
  }

  /// Takes the first element; waits for one; nil behind the last.
  func next() async throws(CancellationError) -> Element? {
    while true {
      let (element, isEnd, sender) = try state.withLock {
        (state) throws(CancellationError) -> (Element?, Bool, CheckedContinuation<Void, Never>?) in
        if state.isCancelled { throw CancellationError() }
        if state.elements.isEmpty { return (nil, state.isFinished, nil) }
        defer { state.sender = nil }
        return (state.elements.removeFirst(), false, state.sender)
      }
      sender?.resume()
      if element != nil || isEnd { return element }
      await wait(until: { !$0.elements.isEmpty || $0.isFinished }, in: \.receiver)
    }
  }

  private func wait(
    until isReady: @Sendable (State) -> Bool,
    in place: any WritableKeyPath<State, CheckedContinuation<Void, Never>?> & Sendable
  ) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.isCancelled || isReady(state) { return true }
          state[keyPath: place] = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      cancel()
    }
  }

  private func cancel() {
    let (sender, receiver) = state.withLock { state in
      state.isCancelled = true
      defer { (state.sender, state.receiver) = (nil, nil) }
      return (state.sender, state.receiver)
    }
    sender?.resume()
    receiver?.resume()
  }
}
