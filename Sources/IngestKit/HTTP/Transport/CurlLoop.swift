internal import CLibcurl
internal import Foundation

/// A thread that carries transfers and runs the jobs of the actor that owns them.
///
/// Unchecked because the compiler cannot see that transfers and libcurl's handles are touched by
/// that thread alone. What others hand over is `Locked`, and libcurl lets any thread wake it up.
final class CurlLoop: SerialExecutor, @unchecked Sendable {
  typealias Continuation = CheckedContinuation<TransportResponse, any Error>

  private struct Mail {
    var jobs: [UnownedJob] = []
    var cancelled: [Int] = []
    var isClosed = false
  }

  private struct Running {
    let transfer: Transfer
    let number: Int
    let continuation: Continuation
  }

  private let multi: MultiHandle
  private let mail = Locked(Mail())
  private let thread = Locked<pthread_t?>(nil)
  private var running: [OpaquePointer: Running] = [:]

  init?(connections: Int) {
    guard let multi = MultiHandle(connections: connections) else { return nil }
    self.multi = multi
  }

  /// Starts the thread, which lives until `close`.
  func open() {
    let thread = Thread { self.run() }
    thread.name = "ingest-http"
    thread.start()
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    mail.withLock { $0.jobs.append(job) }
    multi.wakeUp()
  }

  func checkIsolated() {
    precondition(thread.withLock { $0.map { pthread_equal($0, pthread_self()) != 0 } ?? false })
  }

  /// Begins a transfer; to be called on the thread.
  func start(_ transfer: Transfer, number: Int, _ continuation: Continuation) {
    guard multi.add(transfer.easy) else {
      let cause = HTTPFailure.Cause.connectionFailed("libcurl has no memory left")
      return continuation.resume(throwing: transfer.request.failure(cause))
    }
    running[transfer.easy.pointer] = Running(
      transfer: transfer, number: number, continuation: continuation)
  }

  /// Ends a transfer early, from any thread.
  func cancel(_ number: Int) {
    mail.withLock { $0.cancelled.append(number) }
    multi.wakeUp()
  }

  /// Lets the thread end when it has nothing left to do.
  func close() {
    mail.withLock { $0.isClosed = true }
    multi.wakeUp()
  }

  private func run() {
    thread.withLock { $0 = pthread_self() }
    // A server that closes while TLS writes must not end the program.
    PipeSignal.block()
    while true {
      let letters = mail.withLock { mail in
        defer { mail = Mail(isClosed: mail.isClosed) }
        return mail
      }
      for job in letters.jobs { job.runSynchronously(on: asUnownedSerialExecutor()) }
      for number in letters.cancelled { end(number) }
      if letters.isClosed, letters.jobs.isEmpty { return }
      multi.perform()
      while let (easy, code) = multi.nextEnded() {
        finish(easy) { $0.result(code) }
      }
      multi.poll(milliseconds: expire())
    }
  }

  private func end(_ number: Int) {
    guard let easy = running.first(where: { $0.value.number == number })?.key else { return }
    finish(easy) { _ in .failure(CancellationError()) }
  }

  /// Ends what has taken too long; returns the milliseconds until there may be more of it.
  private func expire() -> Int32 {
    let now = ContinuousClock.now
    var next = now + .seconds(60)
    for (easy, entry) in running {
      if let cause = entry.transfer.deadlines.expired(at: now) {
        // A refused address is the better reason, when the others did not answer.
        finish(easy) { .failure($0.request.failure($0.refusal ?? cause)) }
      } else {
        next = min(next, entry.transfer.deadlines.next)
      }
    }
    return Int32(clamping: (next - now).milliseconds + 1)
  }

  private func finish(
    _ easy: OpaquePointer, _ result: (Transfer) -> Result<TransportResponse, any Error>
  ) {
    guard let entry = running.removeValue(forKey: easy) else { return }
    let outcome = result(entry.transfer)
    multi.remove(entry.transfer.easy)
    entry.continuation.resume(with: outcome)
  }
}
