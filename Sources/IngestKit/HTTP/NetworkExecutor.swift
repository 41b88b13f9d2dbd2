internal import Foundation

/// Runs what a request does beside its transfer: waiting for turns, judging answers.
///
/// These are small steps between two waits. In the pool of threads that all tasks share, each would
/// stand in line behind documents that are being read, and servers would wait for us.
final class NetworkExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "ingest-requests")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
