/// Lets so many in at a time, in the order in which they came.
final class Turnstile: Sendable {
  private struct State {
    var free: Int
    var nextNumber = 0
    /// In order of arrival; those that have left the queue are not in `waiting` any more.
    var queue: [Int] = []
    var head = 0
    var waiting: [Int: CheckedContinuation<Bool, Never>] = [:]

    /// Who gets the place that has become free.
    mutating func next() -> CheckedContinuation<Bool, Never>? {
      while head < queue.count {
        let number = queue[head]
        head += 1
        if head > 64, head * 2 > queue.count {
          queue.removeFirst(head)
          head = 0
        }
        if let continuation = waiting.removeValue(forKey: number) { return continuation }
      }
      free += 1
      return nil
    }
  }

  private let state: Locked<State>

  init(places: Int) { state = Locked(State(free: places)) }

  /// Waits for a place; each place has to be given back with `leave`.
  func enter() async throws(CancellationError) {
    let number = state.withLock { state in
      state.nextNumber += 1
      return state.nextNumber
    }
    let isIn = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer = state.withLock { state -> Bool? in
          if Task.isCancelled { return false }
          if state.free > 0 {
            state.free -= 1
            return true
          }
          state.queue.append(number)
          state.waiting[number] = continuation
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: number) }?.resume(returning: false)
    }
    guard isIn else { throw CancellationError() }
  }

  func leave() {
    let next = state.withLock { $0.next() }
    next?.resume(returning: true)
  }
}
