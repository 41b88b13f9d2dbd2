internal import Foundation

/// SIGPIPE, which a write to a closed connection sends to the thread that writes.
///
/// The disposition belongs to the program, so the signal is blocked where libcurl works.
enum PipeSignal {
  /// Blocks it on this thread for good.
  static func block() {
    var signals = set
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Blocks it on this thread for as long as something is done.
  static func withoutIt(_ body: () -> Void) {
    var (signals, before, pending) = (set, sigset_t(), sigset_t())
    sigpending(&pending)
    let wasPending = sigismember(&pending, SIGPIPE) == 1
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    body()
    var now = timespec()
    // What came meanwhile would be delivered when it is unblocked.
    if !wasPending { sigtimedwait(&signals, nil, &now) }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private static var set: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    return signals
  }
}
