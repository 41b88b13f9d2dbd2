/// Somebody's wish that a run end early.
final class Cancellation: Sendable {
  private struct State: Sendable {
    var requests = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    var lastTicket = 0
  }

  private let state = Locked(State())

  func request() {
    let waiting = state.withLock { state in
      state.requests += 1
      defer { state.waiting = [:] }
      return state.waiting.values
    }
    for continuation in waiting { continuation.resume() }
  }

  /// True from the first request on: no more is read.
  var isRequested: Bool { state.withLock { $0.requests > 0 } }

  /// True from the second request on: what was read stays in the state for the next run.
  var isUrgent: Bool { state.withLock { $0.requests > 1 } }

  /// Returns at the first request, or when the task is cancelled.
  func wait() async {
    let ticket = state.withLock { state in
      state.lastTicket += 1
      return state.lastTicket
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.requests > 0 || Task.isCancelled { return true }
          state.waiting[ticket] = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: ticket) }?.resume()
    }
  }
}
